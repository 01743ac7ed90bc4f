package plenum.congress.minutes;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.HUGO;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.UrnId;
import plenum.congress.VoteId;
import plenum.congress.attendance.Quorum;
import plenum.congress.orders.SecretRule;
import plenum.congress.orders.TieRule;
import plenum.congress.urns.BallotPaper;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.PartDecrypted;
import plenum.congress.urns.UrnFact.UrnClosed;
import plenum.congress.urns.UrnFact.UrnCounted;
import plenum.congress.urns.UrnFact.UrnOpened;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnFact.UrnTallied;
import plenum.congress.urns.UrnFact.UrnVerified;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;

/// A secret vote with an urn of five credentials, one for Anna, one for Bruno and three for Clara, as far as a test
/// needs it. Nobody looks into what is cast here: proofs are checked before the congress is asked.
public final class SecretVote {
    public static final VoteId V1 = new VoteId(1);
    public static final UrnId U1 = new UrnId(1);
    public static final SecretRule RULE = new SecretRule(Trustees.GROUP, Trustees.GROUP, 3, 2);
    public static final String QUESTION = "Close the list?";
    public static final BallotPaper PAPER = new BallotPaper(
            QUESTION, List.of(new Asked(QUESTION, List.of("Yes", "No", "Abstain"), new Marking.Crosses(1, 1, false))));
    public static final BallotPaper RANKING =
            new BallotPaper("Chair", List.of(new Asked("Who?", List.of("Anna", "Bruno"), new Marking.Ranks())));

    public static final VoteOpened PUT = new VoteOpened(
            V1,
            new OnProcedure(QUESTION),
            Method.SECRET,
            MajorityRule.SIMPLE,
            TieRule.REJECTED,
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3)),
            5,
            5,
            List.of(new Quorum(3, 2, 3)));
    public static final UrnPrepared PREPARED = prepared(5, List.of());

    public static final List<String> CREDENTIALS = List.of("key a", "key b", "key c", "key d", "key e");

    /// The record as the tool would write it.
    public static final String ELECTION = "{\"version\":1,\"description\":\"V1\",\"name\":\"Close the list?\","
            + "\"group\":\"Ed25519\",\"public_key\":\"" + Trustees.KEY_MADE.publicKey() + "\",\"questions\":["
            + "{\"answers\":[\"Yes\",\"No\",\"Abstain\"],\"min\":1,\"max\":1,\"question\":\"Close the list?\"}],"
            + "\"uuid\":\"7aYkPBhnKz3WTF\"}";
    public static final Chain BEGUN = Chain.of(ELECTION, Trustees.KEY_MADE.trustees(), CREDENTIALS);
    public static final UrnOpened OPENED =
            new UrnOpened(U1, ELECTION, Trustees.KEY_MADE.trustees(), CREDENTIALS, BEGUN.head());

    public static final String TALLY = Chain.hash("the encrypted tally");
    public static final Chain THREE_CAST =
            BEGUN.ballot(ballot(1)).ballot(ballot(2)).ballot(ballot(3));
    public static final Chain CLOSED = THREE_CAST.endBallots();
    public static final Chain TALLIED = CLOSED.encryptedTally(3, TALLY);
    public static final Chain DECRYPTED_ONCE = TALLIED.partialDecryption(1, decryption(1));
    public static final Chain DECRYPTED = DECRYPTED_ONCE.partialDecryption(3, decryption(3));

    private static final Fact URN_CLOSED = new UrnClosed(U1, CLOSED.head());
    private static final Fact CLOSED_VERIFIED = new UrnVerified(U1, CLOSED.height(), CLOSED.head());
    private static final Fact DECRYPTED_VERIFIED = new UrnVerified(U1, DECRYPTED.height(), DECRYPTED.head());
    private static final Fact URN_TALLIED = new UrnTallied(U1, TALLY, TALLIED.head());
    private static final Fact FELIX_TURNED = new PartDecrypted(U1, FELIX, 1, decryption(1), DECRYPTED_ONCE.head());
    private static final Fact HUGO_TURNED = new PartDecrypted(U1, HUGO, 3, decryption(3), DECRYPTED.head());

    private SecretVote() {}

    /// The urn of the vote, for so many votes.
    public static UrnPrepared prepared(long units, List<MandateNumber> onPaper) {
        return new UrnPrepared(U1, "7aYkPBhnKz3WTF", new OnVote(V1), Trustees.GROUP, PAPER, units, onPaper, RULE);
    }

    /// The trustees have made a key.
    public static Minutes keyed(Fact... facts) {
        return given(Trustees.appointed())
                .and(Trustees.CALLED, Trustees.KEY_MADE)
                .and(facts);
    }

    /// The question is put, and the urn waits for the registrar.
    public static Minutes prepared() {
        return keyed(PUT, PREPARED);
    }

    /// The urn takes ballots.
    public static Minutes open() {
        return prepared().and(OPENED);
    }

    /// Three have voted.
    public static Minutes cast() {
        return open().and(threeCast());
    }

    /// The urn is closed with three ballots.
    public static Minutes closed() {
        return cast().and(URN_CLOSED);
    }

    /// The archive was verified up to there.
    public static Minutes verified() {
        return closed().and(CLOSED_VERIFIED);
    }

    /// The trustees may turn their keys.
    public static Minutes tallied() {
        return verified().and(URN_TALLIED);
    }

    /// Felix and Hugo have turned theirs.
    public static Minutes decrypted() {
        return tallied().and(FELIX_TURNED, HUGO_TURNED);
    }

    /// The archive with what they have turned was verified.
    public static Minutes proven() {
        return decrypted().and(DECRYPTED_VERIFIED);
    }

    /// The urn is counted.
    public static Minutes counted(long yes, long no, long abstain) {
        return counted(PUT, PREPARED, yes, no, abstain);
    }

    /// The urn of another vote is counted, or one beside which some vote on paper.
    public static Minutes counted(VoteOpened put, UrnPrepared prepared, long yes, long no, long abstain) {
        var result = result(yes, no, abstain);
        return keyed(put, prepared, OPENED)
                .and(threeCast())
                .and(URN_CLOSED, URN_TALLIED, FELIX_TURNED, HUGO_TURNED)
                .and(new UrnCounted(U1, result, DECRYPTED.result(result).head()));
    }

    /// Rankings of two names, cast in an election, are closed and put together.
    public static Minutes mixing() {
        var uuid = "9RankingQ2hFvz";
        var rankings = new UrnPrepared(
                U1, uuid, new OnElection(new ElectionId(1), 1), Trustees.GROUP, RANKING, 5, List.of(), RULE);
        return keyed(rankings, OPENED).and(threeCast()).and(URN_CLOSED, URN_TALLIED);
    }

    private static Fact[] threeCast() {
        var first = BEGUN.ballot(ballot(1));
        return new Fact[] {cast(1, first), cast(2, first.ballot(ballot(2))), cast(3, THREE_CAST)};
    }

    /// Ballot number n, in the place of credential n - 1.
    public static BallotCast cast(int n, Chain after) {
        return new BallotCast(U1, n - 1, ballot(n), after.height(), after.head());
    }

    public static String ballot(int n) {
        return Chain.hash("ballot " + n);
    }

    public static String decryption(int trustee) {
        return Chain.hash("decryption " + trustee);
    }

    /// The record with which the archive ends.
    public static String result(long yes, long no, long abstain) {
        return "{\"result\":[[" + yes + "," + no + "," + abstain + "]]}";
    }
}

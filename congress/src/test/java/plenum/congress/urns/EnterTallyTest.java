package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.SecretVote.BEGUN;
import static plenum.congress.minutes.SecretVote.TALLIED;
import static plenum.congress.minutes.SecretVote.TALLY;
import static plenum.congress.minutes.SecretVote.THREE_CAST;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.ballot;
import static plenum.congress.minutes.SecretVote.cast;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.mixing;
import static plenum.congress.minutes.SecretVote.open;
import static plenum.congress.minutes.SecretVote.prepared;
import static plenum.congress.minutes.SecretVote.tallied;
import static plenum.congress.minutes.SecretVote.verified;

import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.FaultFound;
import plenum.congress.urns.UrnFact.UrnClosed;
import plenum.congress.urns.UrnFact.UrnTallied;
import plenum.congress.urns.UrnFact.UrnVerified;
import plenum.congress.urns.UrnFact.UrnWithheld;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotClosed;
import plenum.congress.urns.UrnRefusal.NotVerified;

class EnterTallyTest {
    private static final Actor ORGANISER = new Actor.Organiser();

    @Test
    void the_ballots_that_count_are_put_together() {
        var after = verified()
                .when(ORGANISER, new EnterTally(U1, TALLY))
                .recorded(new UrnTallied(U1, TALLY, TALLIED.head()));
        assertThat(after.hall().urns().urn(U1).orElseThrow().stage()).isEqualTo(new Urn.Stage.Decrypting());
    }

    @Test
    void a_ballot_that_was_replaced_is_not_counted() {
        var again = THREE_CAST.ballot(ballot(4));
        var before = cast().and(
                        new BallotCast(U1, 0, ballot(4), 4, again.head()),
                        new UrnClosed(U1, again.endBallots().head()),
                        new UrnVerified(U1, 5, again.endBallots().head()));
        before.when(ORGANISER, new EnterTally(U1, TALLY))
                .recorded(new UrnTallied(
                        U1, TALLY, again.endBallots().encryptedTally(3, TALLY).head()));
    }

    @Test
    void rankings_wait_to_be_mixed() {
        assertThat(mixing().hall().urns().urn(U1).orElseThrow().stage()).isEqualTo(new Urn.Stage.Mixing());
    }

    @Test
    void there_is_no_such_urn() {
        keyed().when(ORGANISER, new EnterTally(U1, TALLY)).refused(new NoSuchUrn(U1));
    }

    @Test
    void not_before_the_urn_is_closed() {
        prepared().when(ORGANISER, new EnterTally(U1, TALLY)).refused(new NotClosed(U1));
        cast().when(ORGANISER, new EnterTally(U1, TALLY)).refused(new NotClosed(U1));
    }

    @Test
    void not_before_the_archive_is_verified() {
        closed().when(ORGANISER, new EnterTally(U1, TALLY)).refused(new NotVerified(U1));
    }

    @Test
    void not_once_a_fault_was_found() {
        closed().and(new FaultFound(U1, 2, 6, "the signature is not by the credential"))
                .when(ORGANISER, new EnterTally(U1, TALLY))
                .refused(new NotClosed(U1));
    }

    @Test
    void not_a_second_time() {
        tallied().when(ORGANISER, new EnterTally(U1, TALLY)).refused(new NotClosed(U1));
    }

    @Test
    void so_few_ballots_are_never_put_together() {
        open().and(
                        cast(1, BEGUN.ballot(ballot(1))),
                        new UrnClosed(U1, BEGUN.ballot(ballot(1)).endBallots().head()),
                        new UrnWithheld(U1, 1))
                .when(ORGANISER, new EnterTally(U1, TALLY))
                .refused(new NotClosed(U1));
    }
}

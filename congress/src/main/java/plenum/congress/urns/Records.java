package plenum.congress.urns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Payload;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;
import plenum.ballot.text.Token;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.Question;
import plenum.congress.form.Form;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.UrnFact.UrnOpened;

/// The records with which an urn's archive begins, and those that name others. Section 3 of the protocol.
public final class Records {
    /// 64 hex digits in lower case.
    static final Form<String> HASH = Form.TEXT.as(text -> Hash.parse(text).toString(), text -> text);

    private Records() {}

    /// What happens when the registrar's list opens an urn.
    static UrnOpened opened(Urn urn, Ceremony.Ending.Key key, List<String> credentials) {
        var election = new String(election(urn.prepared(), key).bytes(), UTF_8);
        var setup = setup(election, key.trustees(), credentials);
        var head = urn.after(EventType.SETUP, Optional.of(Hash.of(setup.bytes())));
        return new UrnOpened(
                urn.id(), election, key.trustees(), credentials, head.hash().toString());
    }

    /// The record that names the three with which an archive begins.
    public static Payload.Setup setup(String election, String trustees, List<String> credentials) {
        return new Payload.Setup(
                Hash.of(election.getBytes(UTF_8)),
                Hash.of(trustees.getBytes(UTF_8)),
                Hash.of(credentials(credentials)));
    }

    /// The list of public keys as it stands in the archive.
    public static byte[] credentials(List<String> credentials) {
        return Json.items(credentials, Json::text).bytes();
    }

    /// The sums in a result, question by question.
    static List<List<Long>> sums(String result) {
        return questions(result).list(question -> question.list(sum -> (long) sum.count()));
    }

    /// The numbers that each ballot gave to the answers of the only question of a result.
    static List<List<Integer>> rankings(String result) {
        return questions(result)
                .list(question -> question.list(ballot -> ballot.list(Part::count)))
                .getFirst();
    }

    private static Part questions(String result) {
        return Part.of(Json.parse(result.getBytes(UTF_8))).field("result");
    }

    private static Election election(UrnFact.UrnPrepared prepared, Ceremony.Ending.Key key) {
        var group = Group.named(prepared.group()).orElseThrow();
        return new Election(
                prepared.purpose().toString(),
                prepared.paper().title(),
                group,
                group.element(key.publicKey()),
                prepared.paper().questions().stream().map(Records::question).toList(),
                new Token(prepared.uuid()),
                Optional.empty(),
                Optional.empty());
    }

    private static Question question(Asked asked) {
        return switch (asked.marking()) {
            case BallotPaper.Marking.Crosses(var minimum, var maximum, var blank) ->
                new Question.Homomorphic(asked.answers(), blank, minimum, maximum, asked.text());
            case BallotPaper.Marking.Ranks() ->
                new Question.NonHomomorphic(asked.answers(), asked.text(), Optional.empty());
        };
    }
}

package plenum.ballot.v1;

import java.util.List;
import java.util.Optional;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;
import plenum.ballot.text.Sha256;
import plenum.ballot.text.Token;

/// An election: its questions, and the key y that ballots are encrypted with. Section 4.3.
public record Election(
        String description,
        String name,
        Group group,
        Element publicKey,
        List<Question> questions,
        Token uuid,
        Optional<String> administrator,
        Optional<String> credentialAuthority) {
    private static final int VERSION = 1;

    public Election {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("an election has questions");
        }
        checkRoom(group, questions);
    }

    /// Reads the record of an election. Whether y lies in the subgroup and is the trustees' key is checked with
    /// [Trustees#faults].
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static Election parse(byte[] text) {
        return Json.canonical(text, Election::read, Election::json);
    }

    private static Election read(Part part) {
        part.only(
                "version",
                "description",
                "name",
                "group",
                "public_key",
                "questions",
                "uuid",
                "administrator",
                "credential_authority");
        if (part.field("version").count() != VERSION) {
            throw part.field("version").unreadable("version " + VERSION + " of the protocol");
        }
        var group = group(part.field("group"));
        return part.made(() -> new Election(
                part.field("description").text(),
                part.field("name").text(),
                group,
                part.field("public_key").text(group::element),
                part.field("questions").list(Question::read),
                part.field("uuid").text(Token::new),
                part.optional("administrator").map(Part::text),
                part.optional("credential_authority").map(Part::text)));
    }

    static Group group(Part part) {
        return Group.named(part.text())
                .orElseThrow(() -> part.unreadable("BELENIOS-2048, RFC-3526-2048 or Ed25519, the groups there are"));
    }

    Json json() {
        return Json.fields()
                .with("version", VERSION)
                .with("description", description)
                .with("name", name)
                .with("group", group.name())
                .with("public_key", publicKey.toString())
                .with("questions", Json.items(questions, Question::json))
                .with("uuid", uuid.text())
                .with("administrator", administrator.map(Json::text))
                .with("credential_authority", credentialAuthority.map(Json::text));
    }

    /// The record, to which phi and all that is proven refers.
    public byte[] bytes() {
        return json().bytes();
    }

    /// phi, the fingerprint of the election.
    public String fingerprint() {
        return Sha256.b64(bytes());
    }

    /// Whether ballots are shuffled before they are decrypted.
    public boolean shuffles() {
        return questions.stream().anyMatch(Question.NonHomomorphic.class::isInstance);
    }

    private static void checkRoom(Group group, List<Question> questions) {
        for (var question : questions) {
            if (question instanceof Question.NonHomomorphic ranking) {
                var embedding = group.embedding()
                        .orElseThrow(() -> new IllegalArgumentException(group.name() + " has no room for rankings"));
                if (ranking.answers().size() > embedding.room()) {
                    throw new IllegalArgumentException(
                            "a ranking in " + group.name() + " has at most " + embedding.room() + " answers");
                }
            }
        }
    }
}

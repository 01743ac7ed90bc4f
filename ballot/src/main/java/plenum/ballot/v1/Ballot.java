package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.List;
import plenum.ballot.group.Element;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;
import plenum.ballot.text.Sha256;
import plenum.ballot.text.Token;

/// A ballot, encrypted and signed. Section 4.5.
///
/// @param electionHash phi
/// @param credential `g^s` of the voter
public record Ballot(
        Token electionUuid, String electionHash, Element credential, List<Answer> answers, Signature signature) {
    public Ballot {
        answers = List.copyOf(answers);
    }

    /// Reads a ballot that has the parts which the election asks for; whether it is valid is a [Scrutineer]'s question.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static Ballot parse(byte[] text, Election election) {
        return Json.canonical(text, part -> read(part, election), Ballot::json);
    }

    private static Ballot read(Part part, Election election) {
        part.only("election_uuid", "election_hash", "credential", "answers", "signature");
        var group = election.group();
        var questions = election.questions();
        var parts = part.field("answers").items(questions.size());
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < questions.size(); i++) {
            answers.add(Answer.read(parts.get(i), questions.get(i), group));
        }
        return new Ballot(
                part.field("election_uuid").text(Token::new),
                part.field("election_hash").text(),
                part.field("credential").text(group::element),
                answers,
                Signature.read(part.field("signature"), Zq.of(group)));
    }

    private Json json() {
        return unsigned(electionUuid, electionHash, credential, answers).with("signature", signature.json());
    }

    /// The ballot as a record; these bytes are what is cast.
    public byte[] bytes() {
        return json().bytes();
    }

    /// By what the voter finds the ballot among all others.
    public String tracker() {
        return Sha256.b64(bytes());
    }

    /// What the signature has to refer to.
    String signedHash() {
        return signedHash(electionUuid, electionHash, credential, answers);
    }

    static String signedHash(Token uuid, String phi, Element credential, List<Answer> answers) {
        return Sha256.b64(unsigned(uuid, phi, credential, answers).bytes());
    }

    private static Json.Fields unsigned(Token uuid, String phi, Element credential, List<Answer> answers) {
        return Json.fields()
                .with("election_uuid", uuid.text())
                .with("election_hash", phi)
                .with("credential", credential.toString())
                .with("answers", Json.items(answers, Answer::json));
    }
}

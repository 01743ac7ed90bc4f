package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.List;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// All that is secret in a ballot, given out to test whoever made it (Benaloh's challenge, section 6.3):
/// `{"answers":[{"randomness":[r..],"votes":[m..]}..]}`. [Audit] compares.
public record Disclosure(List<OfAnswer> answers) {
    /// What is secret in one answer.
    ///
    /// @param randomness r of each ciphertext
    /// @param votes what was to be encrypted
    public record OfAnswer(List<BigInteger> randomness, List<Integer> votes) {
        public OfAnswer {
            randomness = List.copyOf(randomness);
            votes = List.copyOf(votes);
        }

        private static OfAnswer read(Part part, Zq zq) {
            part.only("randomness", "votes");
            return new OfAnswer(
                    part.field("randomness").list(zq::read), part.field("votes").list(Part::count));
        }

        private Json json() {
            return Json.fields()
                    .with("randomness", Json.items(randomness, Zq::json))
                    .with("votes", Json.items(votes, vote -> Json.whole(vote)));
        }

        @Override
        public String toString() {
            return "OfAnswer[secret]";
        }
    }

    public Disclosure {
        answers = List.copyOf(answers);
    }

    /// Reads a disclosure about a ballot of this election.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static Disclosure parse(byte[] text, Election election) {
        var zq = Zq.of(election.group());
        return Json.canonical(
                text,
                part -> new Disclosure(part.only("answers").field("answers").list(item -> OfAnswer.read(item, zq))),
                Disclosure::json);
    }

    private Json json() {
        return Json.fields().with("answers", Json.items(answers, OfAnswer::json));
    }

    /// The disclosure as a record, for whoever tests the ballot.
    public byte[] bytes() {
        return json().bytes();
    }

    @Override
    public String toString() {
        return "Disclosure[secret]";
    }
}

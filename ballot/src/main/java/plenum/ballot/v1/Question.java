package plenum.ballot.v1;

import java.util.List;
import java.util.Optional;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// A question of an election. Section 4.3.
public sealed interface Question {
    /// What may be answered, in the order of the ballot paper.
    List<String> answers();

    String question();

    /// A question whose answers are chosen or not, and summed up without being decrypted one by one.
    ///
    /// @param blank whether a blank vote, apart from all answers, may be cast
    /// @param min how many answers must be chosen at least, unless the vote is blank
    /// @param max how many may be chosen
    record Homomorphic(List<String> answers, boolean blank, int min, int max, String question) implements Question {
        public Homomorphic {
            answers = List.copyOf(answers);
            if (answers.isEmpty() || min < 0 || min > max || max > answers.size()) {
                throw new IllegalArgumentException("a question has answers, and 0 <= min <= max <= their number");
            }
        }

        /// How many ciphertexts an answer has: one for each choice, with the blank vote first.
        public int choices() {
            return answers.size() + (blank ? 1 : 0);
        }

        /// Refuses votes that the question does not allow.
        void check(List<Integer> votes) {
            if (votes.size() != choices() || votes.stream().anyMatch(vote -> vote != 0 && vote != 1)) {
                throw new IllegalArgumentException("expected " + choices() + " votes of 0 or 1");
            }
            var sum = votes.stream().mapToInt(vote -> vote).sum();
            var isBlank = blank && votes.getFirst() == 1;
            if (isBlank ? sum != 1 : sum < min || sum > max) {
                throw new IllegalArgumentException("expected from " + min + " to " + max + " choices"
                        + (blank ? ", or none beside a blank vote" : ""));
            }
        }

        /// How many branches the overall proof has.
        int branches() {
            return max - min + 1 + (blank ? 1 : 0);
        }
    }

    /// A question that is answered by a number for each answer - a rank or a grade - and decrypted after a shuffle.
    ///
    /// @param extra how the tool is to count it, as it stands in the election
    record NonHomomorphic(List<String> answers, String question, Optional<Json> extra) implements Question {
        private static final int HIGHEST = 255;

        public NonHomomorphic {
            answers = List.copyOf(answers);
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("a question has answers");
            }
        }

        /// Refuses what cannot be written. Whether the numbers are a ranking is for the count to say.
        void check(List<Integer> votes) {
            if (votes.size() != answers.size() || votes.stream().anyMatch(vote -> vote < 0 || vote > HIGHEST)) {
                throw new IllegalArgumentException("expected " + answers.size() + " numbers from 0 to " + HIGHEST);
            }
        }
    }

    static Question read(Part part) {
        return part.optional("type").isPresent() ? readNonHomomorphic(part) : readHomomorphic(part);
    }

    private static Question readHomomorphic(Part part) {
        part.only("answers", "blank", "min", "max", "question");
        return part.made(() -> new Homomorphic(
                part.field("answers").list(Part::text),
                part.optional("blank").map(Part::truth).orElse(false),
                part.field("min").count(),
                part.field("max").count(),
                part.field("question").text()));
    }

    private static Question readNonHomomorphic(Part part) {
        part.only("type", "value", "extra");
        if (!part.field("type").text().equals("NonHomomorphic")) {
            throw part.field("type").unreadable("NonHomomorphic, the one type that is written");
        }
        var value = part.field("value").only("answers", "question");
        return value.made(() -> new NonHomomorphic(
                value.field("answers").list(Part::text),
                value.field("question").text(),
                part.optional("extra").map(Part::json)));
    }

    default Json json() {
        return switch (this) {
            case Homomorphic h ->
                Json.fields()
                        .with("answers", Json.items(h.answers, Json::text))
                        .with("blank", h.blank ? Optional.of(new Json.Truth(true)) : Optional.empty())
                        .with("min", h.min)
                        .with("max", h.max)
                        .with("question", h.question);
            case NonHomomorphic n ->
                Json.fields()
                        .with("type", "NonHomomorphic")
                        .with(
                                "value",
                                Json.fields()
                                        .with("answers", Json.items(n.answers, Json::text))
                                        .with("question", n.question))
                        .with("extra", n.extra);
        };
    }
}

package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the proofs of a homomorphic answer claim about its ciphertexts. Section 4.5.
///
/// @param sum the product of all ciphertexts, less the one of the blank vote
/// @param s0 `phi "|" credential`
/// @param s1 the same, with all ciphertexts after it
record Statement(Question.Homomorphic question, List<Ciphertext> choices, Ciphertext sum, String s0, String s1) {
    static Statement of(Question.Homomorphic question, List<Ciphertext> choices, String s0) {
        var named = question.blank() ? choices.subList(1, choices.size()) : choices;
        var texts = choices.stream().map(Ciphertext::text).toList();
        return new Statement(question, choices, Ciphertext.product(named), s0, s0 + "|" + String.join(",", texts));
    }

    /// Each choice is 0 or 1.
    List<Disjunction> individual() {
        return choices.stream()
                .map(choice ->
                        new Disjunction(interval(s0, choice), List.of(new Claim(choice, 0), new Claim(choice, 1))))
                .toList();
    }

    /// So many are chosen as the question says, or the vote is blank.
    Disjunction overall() {
        var sums = IntStream.rangeClosed(question.min(), question.max()).mapToObj(value -> new Claim(sum, value));
        if (!question.blank()) {
            return new Disjunction(interval(s1, sum), sums.toList());
        }
        var claims = new ArrayList<Claim>();
        claims.add(new Claim(choices.getFirst(), 1));
        sums.forEach(claims::add);
        return new Disjunction("bproof1|" + s1 + "|", claims);
    }

    /// Where blank votes are allowed: the vote is not blank, or nothing else is chosen.
    Optional<Disjunction> blank() {
        return question.blank()
                ? Optional.of(new Disjunction(
                        "bproof0|" + s1 + "|", List.of(new Claim(choices.getFirst(), 0), new Claim(sum, 0))))
                : Optional.empty();
    }

    private static String interval(String prefix, Ciphertext of) {
        return "prove|" + prefix + "|" + of.text() + "|";
    }
}

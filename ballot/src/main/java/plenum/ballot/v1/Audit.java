package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import plenum.ballot.v1.Disclosure.OfAnswer;

/// Tests a ballot that was made and will not be cast: encrypts again what the disclosure says and compares (Benaloh's
/// challenge, section 6.3). Nothing of the device that made the ballot is needed.
public final class Audit {
    private final Election election;
    private final PublicKey key;

    public Audit(Election election) {
        this.election = election;
        this.key = new PublicKey(election.group(), election.publicKey());
    }

    /// What a ballot that was tested would have voted.
    public sealed interface Outcome {
        /// The ballot encrypts these votes, a list for each question; the voter sees whether they are as meant.
        record Votes(List<List<Integer>> votes) implements Outcome {}

        /// The ballot does not encrypt what the disclosure says: whoever made it cheats or is broken.
        record Differs(Fault fault) implements Outcome {}
    }

    public Outcome audit(Ballot ballot, Disclosure disclosure) {
        if (disclosure.answers().size() != ballot.answers().size()) {
            return new Outcome.Differs(new Fault("disclosure", "is about another number of questions"));
        }
        var votes = new ArrayList<List<Integer>>();
        for (int i = 0; i < ballot.answers().size(); i++) {
            var disclosed = disclosure.answers().get(i);
            if (!ballot.answers()
                    .get(i)
                    .ciphertexts()
                    .equals(encrypted(election.questions().get(i), disclosed))) {
                return new Outcome.Differs(new Fault("question " + (i + 1), "encrypts something else"));
            }
            votes.add(disclosed.votes());
        }
        return new Outcome.Votes(votes);
    }

    /// The ciphertexts as they should be; none where the disclosure does not fit the question.
    private List<Ciphertext> encrypted(Question question, OfAnswer disclosed) {
        return switch (question) {
            case Question.Homomorphic homomorphic -> encrypted(homomorphic, disclosed);
            case Question.NonHomomorphic ranking -> encrypted(ranking, disclosed);
        };
    }

    private List<Ciphertext> encrypted(Question.Homomorphic question, OfAnswer disclosed) {
        var ciphertexts = new ArrayList<Ciphertext>();
        if (fit(disclosed, question.choices(), question.choices())) {
            for (int i = 0; i < question.choices(); i++) {
                var vote = BigInteger.valueOf(disclosed.votes().get(i));
                ciphertexts.add(key.encrypt(disclosed.randomness().get(i), vote));
            }
        }
        return ciphertexts;
    }

    private List<Ciphertext> encrypted(Question.NonHomomorphic question, OfAnswer disclosed) {
        if (!fit(disclosed, 1, question.answers().size())) {
            return List.of();
        }
        var xi = key.group().embedding().orElseThrow().embed(disclosed.votes());
        return List.of(key.encrypt(disclosed.randomness().getFirst(), xi));
    }

    private static boolean fit(OfAnswer disclosed, int randomness, int votes) {
        return disclosed.randomness().size() == randomness
                && disclosed.votes().size() == votes
                && disclosed.votes().stream().allMatch(vote -> vote >= 0 && vote < 256);
    }
}

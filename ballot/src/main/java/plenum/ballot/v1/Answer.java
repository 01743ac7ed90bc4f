package plenum.ballot.v1;

import java.util.List;
import java.util.Optional;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// What a ballot says to one question, encrypted. Section 4.5.
public sealed interface Answer {
    /// The ciphertexts, in order.
    List<Ciphertext> ciphertexts();

    /// One ciphertext of 0 or 1 for each choice, with the proofs that this is so and that the sum is allowed.
    record Homomorphic(
            List<Ciphertext> choices,
            List<List<Proof>> individualProofs,
            List<Proof> overallProof,
            Optional<List<Proof>> blankProof)
            implements Answer {
        public Homomorphic {
            choices = List.copyOf(choices);
            individualProofs = List.copyOf(individualProofs);
            overallProof = List.copyOf(overallProof);
            blankProof = blankProof.map(List::copyOf);
        }

        @Override
        public List<Ciphertext> ciphertexts() {
            return choices;
        }

        /// Reads an answer that has as many parts as the question asks for.
        private static Homomorphic read(Part part, Question.Homomorphic question, Group group) {
            part.only("choices", "individual_proofs", "overall_proof", "blank_proof");
            var zq = Zq.of(group);
            if (part.optional("blank_proof").isPresent() != question.blank()) {
                throw part.unreadable((question.blank() ? "a" : "no") + " proof about a blank vote");
            }
            return new Homomorphic(
                    part.field("choices").items(question.choices()).stream()
                            .map(choice -> Ciphertext.read(choice, group))
                            .toList(),
                    part.field("individual_proofs").items(question.choices()).stream()
                            .map(proofs -> proofs(proofs, 2, zq))
                            .toList(),
                    proofs(part.field("overall_proof"), question.branches(), zq),
                    part.optional("blank_proof").map(proofs -> proofs(proofs, 2, zq)));
        }

        private static List<Proof> proofs(Part part, int size, Zq zq) {
            return part.items(size).stream().map(proof -> Proof.read(proof, zq)).toList();
        }
    }

    /// One ciphertext of all numbers, with the proof that its randomness is known. Whether the numbers are a valid
    /// ranking is seen after decryption only.
    record NonHomomorphic(Ciphertext choices, Proof proof) implements Answer {
        @Override
        public List<Ciphertext> ciphertexts() {
            return List.of(choices);
        }

        private static NonHomomorphic read(Part part, Group group) {
            part.only("choices", "proof");
            return new NonHomomorphic(
                    Ciphertext.read(part.field("choices"), group), Proof.read(part.field("proof"), Zq.of(group)));
        }

        /// `"raweg|" S0 "|" y "," alpha "," beta "|"`.
        static String prefix(String s0, PublicKey key, Ciphertext choices) {
            return "raweg|" + s0 + "|" + key.y().base() + "," + choices.text() + "|";
        }
    }

    static Answer read(Part part, Question question, Group group) {
        return switch (question) {
            case Question.Homomorphic homomorphic -> Homomorphic.read(part, homomorphic, group);
            case Question.NonHomomorphic _ -> NonHomomorphic.read(part, group);
        };
    }

    default Json json() {
        return switch (this) {
            case Homomorphic(var choices, var individual, var overall, var blank) ->
                Json.fields()
                        .with("choices", Json.items(choices, Ciphertext::json))
                        .with("individual_proofs", Json.items(individual, proofs -> Json.items(proofs, Proof::json)))
                        .with("overall_proof", Json.items(overall, Proof::json))
                        .with("blank_proof", blank.map(proofs -> Json.items(proofs, Proof::json)));
            case NonHomomorphic(var choices, var proof) ->
                Json.fields().with("choices", choices.json()).with("proof", proof.json());
        };
    }
}

package plenum.ballot.verify;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import plenum.ballot.archive.Data;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Step;
import plenum.ballot.v1.Answer;
import plenum.ballot.v1.Ballot;
import plenum.ballot.v1.Ciphertext;

/// A ballot that is valid by itself, with what is needed to see whether it is among all others.
///
/// @param voter the hash of the credential
/// @param copies the hashes of the ciphertexts
/// @param share what the ballot adds to the tally
record CheckedBallot(Step step, Hash voter, long weight, List<Hash> copies, Share share) {
    static CheckedBallot of(Step step, Ballot ballot, long weight) {
        var copies = new ArrayList<Hash>();
        for (var answer : ballot.answers()) {
            for (var ciphertext : answer.ciphertexts()) {
                copies.add(hash(ciphertext.alpha() + "," + ciphertext.beta()));
            }
        }
        return new CheckedBallot(step, hash(ballot.credential().toString()), weight, copies, Share.of(ballot, weight));
    }

    /// The ballot as it lies in the archive.
    Data data() {
        return step.payload();
    }

    static Hash hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The part of a ballot in the tally, question by question.
    ///
    /// @param sums the ciphertexts of the homomorphic questions, to the power of the weight
    /// @param rankings the ciphertexts of the others
    record Share(List<List<Ciphertext>> sums, List<Ciphertext> rankings) {
        static Share of(Ballot ballot, long weight) {
            var sums = new ArrayList<List<Ciphertext>>();
            var rankings = new ArrayList<Ciphertext>();
            for (var answer : ballot.answers()) {
                switch (answer) {
                    case Answer.Homomorphic homomorphic -> sums.add(weighted(homomorphic.choices(), weight));
                    case Answer.NonHomomorphic ranking -> rankings.add(ranking.choices());
                }
            }
            return new Share(sums, rankings);
        }

        private static List<Ciphertext> weighted(List<Ciphertext> choices, long weight) {
            var exponent = BigInteger.valueOf(weight);
            return weight == 1
                    ? choices
                    : choices.stream().map(choice -> choice.power(exponent)).toList();
        }
    }
}

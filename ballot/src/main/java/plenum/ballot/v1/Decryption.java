package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;

/// The decryption of an election by its trustees. Section 4.7. A trustee goes by the number in [Trustees].
public final class Decryption {
    private final Election election;
    private final Group group;
    private final Trustees trustees;
    private final EncryptedTally tally;
    private final BigInteger totalWeight;
    private final String phi;

    /// How a decryption ends.
    public sealed interface Outcome {
        /// The result, which everybody can check.
        record Decrypted(Result result) implements Outcome {}

        /// No result: who or what is in the way.
        record Refused(List<Fault> faults) implements Outcome {}
    }

    /// A decryption to which trustees are about to contribute.
    ///
    /// @param tally after the last shuffle, where there is one
    public Decryption(Election election, Trustees trustees, EncryptedTally tally, BigInteger totalWeight) {
        this.election = election;
        this.group = election.group();
        this.trustees = trustees;
        this.tally = tally;
        this.totalWeight = totalWeight;
        this.phi = election.fingerprint();
    }

    /// What is to be decrypted.
    public EncryptedTally tally() {
        return tally;
    }

    /// What is wrong with what this trustee sent: a missing part, a factor outside the subgroup, a wrong proof.
    public Optional<Fault> fault(int trustee, PartialDecryption partial) {
        var keys = trustees.publicKeys();
        var where = "trustee " + trustee;
        if (trustee < 1 || trustee > keys.size()) {
            return Optional.of(new Fault(where, "is none of the " + keys.size() + " trustees"));
        }
        if (!partial.fits(tally)) {
            return Optional.of(new Fault(where, "decrypts another number of ciphertexts than there are"));
        }
        var equality = new EqualLogarithms(group, phi, group.fixed(keys.get(trustee - 1)));
        for (int i = 0; i < tally.questions().size(); i++) {
            for (int j = 0; j < tally.questions().get(i).size(); j++) {
                var alpha = tally.questions().get(i).get(j).alpha();
                if (!equality.holds(
                        alpha,
                        partial.factors().get(i).get(j),
                        partial.proofs().get(i).get(j))) {
                    var what = "the decryption of question " + (i + 1) + ", ciphertext " + (j + 1) + ", is wrong";
                    return Optional.of(new Fault(where, what));
                }
            }
        }
        return Optional.empty();
    }

    /// Of what has come in, as much as is used: what is right, and of those who share a key the first that suffice.
    public SequencedMap<Integer, PartialDecryption> enough(SequencedMap<Integer, PartialDecryption> given) {
        var used = new LinkedHashMap<Integer, PartialDecryption>();
        for (var item : keyHolders()) {
            given.entrySet().stream()
                    .filter(entry -> item.has(entry.getKey()))
                    .filter(entry -> fault(entry.getKey(), entry.getValue()).isEmpty())
                    .limit(item.needed())
                    .forEach(entry -> used.put(entry.getKey(), entry.getValue()));
        }
        return used;
    }

    /// The result, from all trustees who hold a key alone, and from exactly as many as the threshold says of those who
    /// share one.
    public Outcome decrypt(SequencedMap<Integer, PartialDecryption> given) {
        var faults = new ArrayList<Fault>();
        given.forEach((trustee, partial) -> fault(trustee, partial).ifPresent(faults::add));
        return faults.isEmpty() ? combine(given) : new Outcome.Refused(List.copyOf(faults));
    }

    /// The same from what has been found right already, each with [#fault].
    public Outcome combine(SequencedMap<Integer, PartialDecryption> given) {
        var faults = new ArrayList<Fault>();
        keyHolders().forEach(item -> item.fault(given).ifPresent(faults::add));
        if (totalWeight.bitLength() > 40) {
            faults.add(new Fault("total_weight", "is too large for sums to be found"));
        }
        return faults.isEmpty() ? result(given) : new Outcome.Refused(List.copyOf(faults));
    }

    private Outcome result(SequencedMap<Integer, PartialDecryption> given) {
        var logarithms = new Logarithms(group, totalWeight.longValueExact());
        var questions = new ArrayList<QuestionResult>();
        for (int i = 0; i < tally.questions().size(); i++) {
            var plaintexts = plaintexts(i, given);
            switch (election.questions().get(i)) {
                case Question.NonHomomorphic question -> questions.add(rankings(question, plaintexts));
                case Question.Homomorphic _ -> {
                    var sums = plaintexts.stream().map(logarithms::of).toList();
                    if (sums.stream().anyMatch(sum -> sum.isEmpty())) {
                        var what = "a sum above the total weight of " + totalWeight + " is encrypted";
                        return new Outcome.Refused(List.of(new Fault("question " + (i + 1), what)));
                    }
                    questions.add(new QuestionResult.Sums(
                            sums.stream().map(sum -> sum.getAsLong()).toList()));
                }
            }
        }
        return new Outcome.Decrypted(new Result(questions));
    }

    private QuestionResult rankings(Question.NonHomomorphic question, List<Element> plaintexts) {
        var embedding = group.embedding().orElseThrow();
        return new QuestionResult.Rankings(plaintexts.stream()
                .map(xi -> embedding.read(xi, question.answers().size()))
                .toList());
    }

    /// `beta / combined factor` of each ciphertext.
    private List<Element> plaintexts(int question, SequencedMap<Integer, PartialDecryption> given) {
        var exponents = exponents(given);
        var ciphertexts = tally.questions().get(question);
        return IntStream.range(0, ciphertexts.size())
                .mapToObj(i -> {
                    var factors = given.values().stream()
                            .map(partial -> partial.factors().get(question).get(i))
                            .toList();
                    var combined = group.product(factors, exponents);
                    return group.multiply(ciphertexts.get(i).beta(), group.invert(combined));
                })
                .toList();
    }

    /// To which power each trustee's factor is raised: 1, or lambda among those who share a key.
    private List<BigInteger> exponents(SequencedMap<Integer, PartialDecryption> given) {
        return given.keySet().stream()
                .map(trustee -> keyHolders().stream()
                        .filter(item -> item.has(trustee))
                        .findFirst()
                        .orElseThrow()
                        .exponent(trustee, given))
                .toList();
    }

    private List<KeyHolders> keyHolders() {
        var keyHolders = new ArrayList<KeyHolders>();
        var first = 1;
        for (var item : trustees.items()) {
            keyHolders.add(new KeyHolders(item, first, Zq.of(group)));
            first += item.publicKeys().size();
        }
        return keyHolders;
    }
}

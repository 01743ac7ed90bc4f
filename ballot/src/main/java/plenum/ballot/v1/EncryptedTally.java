package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// The ciphertexts that are decrypted, a list for each question: the sums of a homomorphic one, all ballots of another.
/// Section 4.6.
public record EncryptedTally(List<List<Ciphertext>> questions) {
    public EncryptedTally {
        questions = questions.stream().map(List::copyOf).toList();
    }

    static EncryptedTally of(Election election, CountedBallots ballots) {
        return new EncryptedTally(IntStream.range(0, election.questions().size())
                .mapToObj(i -> switch (election.questions().get(i)) {
                    case Question.Homomorphic question -> sums(election.group(), question, i, ballots);
                    case Question.NonHomomorphic _ -> sorted(election.group(), i, ballots);
                })
                .toList());
    }

    /// Componentwise the product of all choices to the power of the weight.
    private static List<Ciphertext> sums(
            Group group, Question.Homomorphic question, int index, CountedBallots ballots) {
        var weights = ballots.all().stream()
                .map(counted -> BigInteger.valueOf(counted.weight()))
                .toList();
        return IntStream.range(0, question.choices())
                .mapToObj(choice -> {
                    var ciphertexts = ballots.all().stream()
                            .map(counted -> counted.ballot()
                                    .answers()
                                    .get(index)
                                    .ciphertexts()
                                    .get(choice))
                            .toList();
                    return new Ciphertext(
                            product(group, ciphertexts, Ciphertext::alpha, weights),
                            product(group, ciphertexts, Ciphertext::beta, weights));
                })
                .toList();
    }

    private static Element product(
            Group group, List<Ciphertext> of, Function<Ciphertext, Element> part, List<BigInteger> weights) {
        return group.product(of.stream().map(part).toList(), weights);
    }

    /// In an order that says nothing about who voted when.
    private static List<Ciphertext> sorted(Group group, int index, CountedBallots ballots) {
        return ballots.all().stream()
                .flatMap(counted -> counted.ballot().answers().get(index).ciphertexts().stream())
                .sorted(Comparator.comparing(Ciphertext::alpha, group::compare)
                        .thenComparing(Ciphertext::beta, group::compare))
                .toList();
    }

    /// Reads the record.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none of this election, or not canonical
    public static EncryptedTally parse(byte[] text, Election election) {
        return Json.canonical(text, part -> read(part, election), EncryptedTally::json);
    }

    private static EncryptedTally read(Part part, Election election) {
        var questions = new ArrayList<List<Ciphertext>>();
        var parts = part.items(election.questions().size());
        for (int i = 0; i < parts.size(); i++) {
            var ciphertexts = election.questions().get(i) instanceof Question.Homomorphic question
                    ? parts.get(i).items(question.choices())
                    : parts.get(i).items();
            questions.add(ciphertexts.stream()
                    .map(ciphertext -> Ciphertext.read(ciphertext, election.group()))
                    .toList());
        }
        return new EncryptedTally(questions);
    }

    private Json json() {
        return Json.items(questions, ciphertexts -> Json.items(ciphertexts, Ciphertext::json));
    }

    public byte[] bytes() {
        return json().bytes();
    }

    /// The ballots of the questions that are shuffled, in the order of these questions.
    public List<List<Ciphertext>> unshuffled(Election election) {
        return IntStream.range(0, questions.size())
                .filter(i -> election.questions().get(i) instanceof Question.NonHomomorphic)
                .mapToObj(questions::get)
                .toList();
    }

    /// What is decrypted after the last shuffle. Section 4.7.
    ///
    /// @param output of that shuffle, in the order of the questions that are shuffled
    public EncryptedTally shuffled(Election election, List<List<Ciphertext>> output) {
        var rest = output.iterator();
        return new EncryptedTally(IntStream.range(0, questions.size())
                .mapToObj(i ->
                        election.questions().get(i) instanceof Question.NonHomomorphic ? rest.next() : questions.get(i))
                .toList());
    }
}

package plenum.ballot.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plenum.ballot.archive.Hash;
import plenum.ballot.v1.Ballot;
import plenum.ballot.v1.Ciphertext;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.PublicCredential;
import plenum.ballot.v1.Question;

/// All ballots of an election, each seen once, and what their last ones come to: rule 6 as far as it is about
/// several ballots, and rule 7.
///
/// Of a ballot it keeps fingerprints only; of a credential, where its last ballot lies in the file. Where a
/// credential votes again, the earlier ballot is read once more and multiplied into a product of all that is
/// replaced, by which the product of all that was cast is divided in the end. Ciphertexts of rankings are kept,
/// since they are tallied as a list.
final class BallotBox {
    private final Election election;
    private final FileChannel file;
    private final Fingerprints voters = new Fingerprints();
    private final long[] weights;
    private final long[] offsets;
    private final int[] lengths;
    private final Fingerprints ballots = new Fingerprints();
    private final Fingerprints copies = new Fingerprints();
    private final List<List<Ciphertext>> cast;
    private final List<List<Ciphertext>> replaced;
    private final List<Map<Integer, Ciphertext>> rankings = new ArrayList<>();
    private long number;
    private long voted;
    private long weight;

    /// @param file the archive, to read replaced ballots again
    BallotBox(Election election, List<PublicCredential> admitted, FileChannel file) {
        this.election = election;
        this.file = file;
        this.weights = new long[admitted.size()];
        this.offsets = new long[admitted.size()];
        this.lengths = new int[admitted.size()];
        for (int i = 0; i < admitted.size(); i++) {
            var credential = admitted.get(i);
            weights[i] = credential.weight();
            voters.putIfAbsent(CheckedBallot.hash(credential.key().toString()), i);
        }
        this.cast = neutral(election);
        this.replaced = neutral(election);
        for (var question : election.questions()) {
            if (question instanceof Question.NonHomomorphic) {
                rankings.add(new HashMap<>());
            }
        }
    }

    private static List<List<Ciphertext>> neutral(Election election) {
        var one = election.group().one();
        var products = new ArrayList<List<Ciphertext>>();
        for (var question : election.questions()) {
            if (question instanceof Question.Homomorphic homomorphic) {
                products.add(new ArrayList<>(Collections.nCopies(homomorphic.choices(), new Ciphertext(one, one))));
            }
        }
        return products;
    }

    /// Takes the next ballot of the archive.
    void add(CheckedBallot ballot) throws Broken, IOException {
        requireNew(ballot);
        var voter = voters.number(ballot.voter()).orElseThrow();
        requireOwn(ballot, voter);
        if (lengths[voter] > 0) {
            multiply(replaced, earlier(voter).sums());
        } else {
            voted++;
            weight = Math.addExact(weight, weights[voter]);
        }
        multiply(cast, ballot.share().sums());
        for (int i = 0; i < rankings.size(); i++) {
            rankings.get(i).put(voter, ballot.share().rankings().get(i));
        }
        offsets[voter] = ballot.data().offset();
        lengths[voter] = ballot.data().bytes().length;
        number++;
    }

    private void requireNew(CheckedBallot ballot) throws Broken {
        var height = ballot.step().event().height();
        var known = ballots.putIfAbsent(ballot.data().hash(), height);
        if (known != height) {
            throw new Broken(Rule.BALLOTS, Place.of(ballot.step()), "this is the ballot of height " + known + " again");
        }
    }

    private void requireOwn(CheckedBallot ballot, int voter) throws Broken {
        for (var copy : ballot.copies()) {
            var owner = copies.putIfAbsent(copy, voter);
            if (owner != voter) {
                throw new Broken(
                        Rule.BALLOTS,
                        Place.of(ballot.step()),
                        "a ciphertext is copied from a ballot of credential " + (owner + 1));
            }
        }
    }

    /// What the last ballot of a credential has added.
    private CheckedBallot.Share earlier(int voter) throws IOException {
        var bytes = ByteBuffer.allocate(lengths[voter]);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offsets[voter] + bytes.position()) < 0) {
                throw new IOException("the archive has become shorter while it was verified");
            }
        }
        if (ballots.number(Hash.of(bytes.array())).isEmpty()) {
            throw new IOException("the archive has changed while it was verified");
        }
        return CheckedBallot.Share.of(Ballot.parse(bytes.array(), election), weights[voter]);
    }

    private static void multiply(List<List<Ciphertext>> products, List<List<Ciphertext>> by) {
        for (int i = 0; i < products.size(); i++) {
            var product = products.get(i);
            for (int j = 0; j < product.size(); j++) {
                product.set(j, product.get(j).times(by.get(i).get(j)));
            }
        }
    }

    /// The encrypted tally: for each question its products, or the ciphertexts to be shuffled, sorted.
    List<List<Ciphertext>> tally() {
        var tally = new ArrayList<List<Ciphertext>>();
        var sums = 0;
        var lists = 0;
        for (var question : election.questions()) {
            tally.add(
                    switch (question) {
                        case Question.Homomorphic _ -> quotients(sums++);
                        case Question.NonHomomorphic _ ->
                            sorted(rankings.get(lists++).values());
                    });
        }
        return tally;
    }

    private List<Ciphertext> quotients(int question) {
        var group = election.group();
        var quotients = new ArrayList<Ciphertext>();
        for (int i = 0; i < cast.get(question).size(); i++) {
            var by = replaced.get(question).get(i);
            var inverse = new Ciphertext(group.invert(by.alpha()), group.invert(by.beta()));
            quotients.add(cast.get(question).get(i).times(inverse));
        }
        return quotients;
    }

    private List<Ciphertext> sorted(Collection<Ciphertext> ciphertexts) {
        var group = election.group();
        var sorted = new ArrayList<>(ciphertexts);
        sorted.sort((left, right) -> {
            var first = group.compare(left.alpha(), right.alpha());
            return first != 0 ? first : group.compare(left.beta(), right.beta());
        });
        return sorted;
    }

    /// How many ballots were cast.
    long number() {
        return number;
    }

    /// How many credentials cast them.
    long voted() {
        return voted;
    }

    /// What those weigh together.
    long weight() {
        return weight;
    }
}

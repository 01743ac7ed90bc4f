package plenum.ballot.verify;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import plenum.ballot.archive.Head;
import plenum.ballot.archive.Payload;
import plenum.ballot.archive.Stage;
import plenum.ballot.archive.Step;
import plenum.ballot.v1.Decryption;
import plenum.ballot.v1.EncryptedTally;
import plenum.ballot.v1.PartialDecryption;
import plenum.ballot.v1.Result;
import plenum.ballot.v1.Scrutineer;
import plenum.ballot.v1.Shuffle;
import plenum.ballot.v1.Verdict;

/// An election from its setup on: takes event after event, in an order that rule 3 allows. Rules 6 to 9.
final class Polling {
    private final Poll poll;
    private final Pipeline pipeline;
    private final List<String> checked;
    private final Scrutineer scrutineer;
    private final BallotBox box;
    private final LinkedHashMap<Integer, PartialDecryption> decryptions = new LinkedHashMap<>();
    /// What is shuffled or decrypted next.
    private Optional<EncryptedTally> tally = Optional.empty();
    private int shuffles;
    private Optional<String> result = Optional.empty();

    /// @param checked to which a sentence is added for all that is found right
    Polling(Poll poll, FileChannel file, Pipeline pipeline, List<String> checked) {
        this.poll = poll;
        this.pipeline = pipeline;
        this.checked = checked;
        this.scrutineer = new Scrutineer(poll.election(), poll.credentials());
        this.box = new BallotBox(poll.election(), poll.credentials().all(), file);
        var election = poll.election();
        checked.add("election " + election.uuid() + " in " + election.group().name() + ", fingerprint "
                + election.fingerprint());
        checked.add(
                poll.trustees().publicKeys().size() + " trustees, whose keys are proven and make up the election's");
        checked.add(poll.credentials().all().size() + " credentials, all different");
    }

    /// Whether ballots are shuffled before they are decrypted.
    boolean shuffles() {
        return poll.election().shuffles();
    }

    void take(Step step) throws Broken, IOException {
        switch (step.event().type()) {
            case SETUP -> throw new IllegalArgumentException("an election begins once");
            case BALLOT -> pipeline.add(() -> ballot(step));
            case END_BALLOTS -> pipeline.add(() -> () -> checked.add(ballotsTold()));
            case ENCRYPTED_TALLY -> tally(step);
            case SHUFFLE -> shuffle(step);
            case END_SHUFFLES -> {}
            case PARTIAL_DECRYPTION -> decryption(step);
            case RESULT -> result(step);
        }
    }

    private Pipeline.Settlement ballot(Step step) throws Broken {
        return switch (scrutineer.check(step.payload().bytes())) {
            case Verdict.Accepted(var ballot, var weight) -> {
                var found = CheckedBallot.of(step, ballot, weight);
                yield () -> box.add(found);
            }
            case Verdict.Refused(var rule, var words) ->
                throw new Broken(Rule.BALLOTS, Place.of(step), rule + ": " + words);
        };
    }

    /// What was found about the ballots so far.
    String ballotsTold() {
        return box.number() + " ballots by " + box.voted() + " credentials, each signed, proven and there only once";
    }

    private void tally(Step step) throws Broken, IOException {
        pipeline.settle();
        var place = Place.of(step);
        var said =
                payload(Rule.TALLY, step, Payload.Tallied.parse(step.payload().bytes()));
        require(
                said.tally().equals(step.data().getFirst().hash()),
                Rule.CHAIN,
                place,
                "encrypted_tally is not the record before");
        require(
                said.ballots() == box.voted(),
                Rule.TALLY,
                place,
                "num_tallied is " + said.ballots() + ", but " + box.voted() + " credentials voted");
        require(
                said.weight() == box.weight(),
                Rule.TALLY,
                place,
                "total_weight is " + said.weight() + ", but those who voted weigh " + box.weight());
        var own = new EncryptedTally(box.tally());
        require(
                Arrays.equals(own.bytes(), step.data().getFirst().bytes()),
                Rule.TALLY,
                Place.of(step, step.data().getFirst().hash()),
                "this is not the product of the last ballot of each credential");
        tally = Optional.of(own);
        checked.add("the encrypted tally, made of the last ballot of each credential: " + box.voted()
                + ", of total weight " + box.weight());
    }

    private void shuffle(Step step) throws Broken, IOException {
        var owned = owned(Rule.SHUFFLES, step);
        var place = Place.of(step, step.data().getFirst().hash());
        var election = poll.election();
        var shuffle = Reading.of(
                Rule.SHUFFLES, place, step.data().getFirst(), "the shuffle", bytes -> Shuffle.parse(bytes, election));
        var before = tally.orElseThrow();
        var lists = before.unshuffled(election);
        require(
                shuffle.ciphertexts().size() == lists.size(),
                Rule.SHUFFLES,
                place,
                "there are " + lists.size() + " rankings to shuffle, not "
                        + shuffle.ciphertexts().size());
        tally = Optional.of(before.shuffled(election, shuffle.ciphertexts()));
        shuffles++;
        var number = shuffles;
        pipeline.add(() -> {
            var fault = shuffle.fault(election, lists);
            require(
                    fault.isEmpty(),
                    Rule.SHUFFLES,
                    place,
                    fault.map(Object::toString).orElse(""));
            return () -> checked.add("shuffle " + number + ", by trustee " + owned.owner());
        });
    }

    private void decryption(Step step) throws Broken, IOException {
        var owned = owned(Rule.DECRYPTIONS, step);
        var place = Place.of(step, step.data().getFirst().hash());
        var partial = Reading.of(
                Rule.DECRYPTIONS,
                place,
                step.data().getFirst(),
                "the decryption",
                bytes -> PartialDecryption.parse(bytes, poll.election().group()));
        require(
                decryptions.put(owned.owner(), partial) == null,
                Rule.DECRYPTIONS,
                Place.of(step),
                "trustee " + owned.owner() + " has decrypted before");
        var decryption = decryption();
        pipeline.add(() -> {
            var fault = decryption.fault(owned.owner(), partial);
            require(
                    fault.isEmpty(),
                    Rule.DECRYPTIONS,
                    place,
                    fault.map(Object::toString).orElse(""));
            return () -> checked.add("the decryption by trustee " + owned.owner());
        });
    }

    private void result(Step step) throws Broken, IOException {
        pipeline.settle();
        var place = Place.of(step);
        var claimed = Reading.of(
                Rule.DECRYPTIONS, place, step.payload(), "the result", bytes -> Result.parse(bytes, poll.election()));
        switch (decryption().combine(decryptions)) {
            case Decryption.Outcome.Refused(var faults) ->
                throw new Broken(Rule.DECRYPTIONS, place, faults.getFirst().toString());
            case Decryption.Outcome.Decrypted(var own) ->
                require(
                        own.equals(claimed),
                        Rule.DECRYPTIONS,
                        place,
                        "the decryption gives another result: " + text(own));
        }
        result = Optional.of(text(claimed));
        checked.add("the result, as it follows from the decryptions");
    }

    private Decryption decryption() {
        return new Decryption(poll.election(), poll.trustees(), tally.orElseThrow(), BigInteger.valueOf(box.weight()));
    }

    private static String text(Result result) {
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }

    /// Whose the record before the payload is.
    private Payload.Owned owned(Rule rule, Step step) throws Broken {
        var owned = payload(rule, step, Payload.Owned.parse(step.payload().bytes()));
        require(
                owned.payload().equals(step.data().getFirst().hash()),
                Rule.CHAIN,
                Place.of(step),
                "the payload does not name the record before it");
        require(
                owned.owner() <= poll.trustees().publicKeys().size(),
                rule,
                Place.of(step),
                "there is no trustee " + owned.owner());
        return owned;
    }

    private static <T> T payload(Rule rule, Step step, Optional<T> read) throws Broken {
        require(read.isPresent(), rule, Place.of(step), "the payload has another form than such an event's");
        return read.orElseThrow();
    }

    private static void require(boolean holds, Rule rule, Place place, String otherwise) throws Broken {
        if (!holds) {
            throw new Broken(rule, place, otherwise);
        }
    }

    /// The record of the result, if there is one yet.
    Optional<String> result() {
        return result;
    }

    Figures figures(Stage stage, Head head) {
        return new Figures(
                poll.election(),
                stage,
                head,
                box.number(),
                box.voted(),
                box.weight(),
                poll.credentials().all().size(),
                poll.trustees().publicKeys().size(),
                shuffles,
                decryptions.size());
    }
}

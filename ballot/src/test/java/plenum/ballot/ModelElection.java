package plenum.ballot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.ballot.archive.ArchiveWriter;
import plenum.ballot.archive.Heading;
import plenum.ballot.group.Group;
import plenum.ballot.text.Token;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Ceremony;
import plenum.ballot.v1.Certificate;
import plenum.ballot.v1.CountedBallots;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.Decryption;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.EncryptedTally;
import plenum.ballot.v1.PartialDecryption;
import plenum.ballot.v1.Participant;
import plenum.ballot.v1.PublicCredential;
import plenum.ballot.v1.Question;
import plenum.ballot.v1.Scrutineer;
import plenum.ballot.v1.Seed;
import plenum.ballot.v1.Shuffle;
import plenum.ballot.v1.Trustee;
import plenum.ballot.v1.TrusteeKey;
import plenum.ballot.v1.Trustees;
import plenum.ballot.v1.Verdict;

/// A whole election whose every secret the test holds. The same seed makes the same election.
public final class ModelElection {
    public static final Question MOTION =
            new Question.Homomorphic(List.of("Yes", "No", "Abstain"), false, 1, 1, "Adopt motion 17?");
    public static final Question APPROVAL =
            new Question.Homomorphic(List.of("Anna", "Bert"), true, 1, 2, "Who may stand?");
    public static final Question RANKING =
            new Question.NonHomomorphic(List.of("Anna", "Bert", "Cleo"), "In which order?", Optional.empty());

    private final Random random;
    private final SequencedMap<Integer, TrusteeKey> keys = new LinkedHashMap<>();
    private final List<Credential> credentials;
    private final Trustees trustees;
    private final Election election;
    private final CredentialList admitted;
    private final Booth booth;
    private final Scrutineer scrutineer;

    private ModelElection(long seed, Group group, List<Question> questions, List<Long> weights, List<Trustee> shared) {
        this.random = new Random(seed);
        var items = new ArrayList<Trustee>();
        if (shared.isEmpty()) {
            keys.put(1, TrusteeKey.random(group, random));
            keys.put(2, TrusteeKey.random(group, random));
            keys.values().forEach(key -> items.add(new Trustee.Single(key.publish(random))));
        }
        items.addAll(shared);
        this.trustees = new Trustees(group, items);
        this.election = new Election(
                "A model",
                "Model election",
                group,
                trustees.electionKey(),
                questions,
                Token.random(random),
                Optional.of("The secretary"),
                Optional.of("The registrar"));
        this.credentials = Stream.generate(() -> Credential.random(random))
                .limit(weights.size())
                .toList();
        this.admitted = CredentialList.sorted(
                IntStream.range(0, weights.size())
                        .mapToObj(i -> PublicCredential.of(
                                credentials.get(i).publicKey(election.uuid(), group), weights.get(i)))
                        .toList(),
                group);
        this.booth = new Booth(election);
        this.scrutineer = new Scrutineer(election, admitted);
    }

    /// With two trustees who hold a key alone.
    public static ModelElection of(long seed, Group group, List<Question> questions, List<Long> weights) {
        return new ModelElection(seed, group, questions, weights, List.of());
    }

    /// With one trustee who holds a key alone, and three of whom two decrypt.
    public static ModelElection shared(long seed, Group group, List<Question> questions, List<Long> weights) {
        var random = new Random(seed + 1);
        var alone = TrusteeKey.random(group, random);
        var holders = new Holders(group, random);
        var model = new ModelElection(
                seed, group, questions, weights, List.of(new Trustee.Single(alone.publish(random)), holders.trustee));
        model.keys.put(1, alone);
        model.keys.put(2, holders.keys.get(0));
        model.keys.put(4, holders.keys.get(2));
        return model;
    }

    private static final class Holders {
        private final List<TrusteeKey> keys = new ArrayList<>();
        private final Trustee trustee;

        Holders(Group group, Random random) {
            var seeds = Stream.generate(() -> Seed.random(random)).limit(3).toList();
            var certificates = IntStream.rangeClosed(1, 3)
                    .mapToObj(i -> seeds.get(i - 1).certify(new Certificate.Context(group, 3, 2, i), random))
                    .toList();
            var ceremony = new Ceremony(group, 2, certificates);
            var participants = IntStream.rangeClosed(1, 3)
                    .mapToObj(i -> new Participant(ceremony, i, seeds.get(i - 1)))
                    .toList();
            var contributions = participants.stream()
                    .map(participant -> participant.contribute(random))
                    .toList();
            var commitments =
                    contributions.stream().map(each -> each.commitment()).toList();
            var received = participants.stream()
                    .map(participant ->
                            (Participant.Received.Key) participant.receive(commitments, contributions, random))
                    .toList();
            received.forEach(key -> keys.add(key.key()));
            this.trustee = ceremony.assemble(
                    contributions,
                    received.stream()
                            .map(Participant.Received.Key::verificationKey)
                            .toList());
        }
    }

    public Election election() {
        return election;
    }

    public Trustees trustees() {
        return trustees;
    }

    public CredentialList admitted() {
        return admitted;
    }

    /// The secret of the voter of this number, from 0.
    public Credential credential(int voter) {
        return credentials.get(voter);
    }

    /// The keys of the trustees who decrypt.
    public Map<Integer, TrusteeKey> keys() {
        return keys;
    }

    public Random random() {
        return random;
    }

    /// The ballot of a voter.
    @SafeVarargs
    @SuppressWarnings("varargs") // They are only read.
    public final byte[] ballot(int voter, List<Integer>... votes) {
        return booth.make(credentials.get(voter), List.of(votes), random)
                .ballot()
                .bytes();
    }

    /// What the ballots that count come to.
    public CountedBallots counted(List<byte[]> cast) {
        return CountedBallots.of(cast.stream()
                .map(ballot -> (Verdict.Accepted) scrutineer.check(ballot))
                .toList());
    }

    /// The archive of a vote that is still open.
    public byte[] open(List<byte[]> cast) {
        return archive(writer -> open(writer, cast));
    }

    private void open(ArchiveWriter writer, List<byte[]> cast) throws IOException {
        writer.setup(election.bytes(), trustees.bytes(), admitted.bytes());
        for (var ballot : cast) {
            writer.ballot(ballot);
        }
    }

    /// The archive of the election, with two shuffles where something is to be shuffled.
    public byte[] finished(List<byte[]> cast) {
        var counted = counted(cast);
        return finished(
                cast,
                counted.tally(election),
                counted.number(),
                counted.totalWeight().longValueExact());
    }

    /// The same with another tally.
    public byte[] finished(List<byte[]> cast, EncryptedTally tally, long number, long weight) {
        return archive(writer -> {
            open(writer, cast);
            writer.endBallots();
            writer.encryptedTally(tally.bytes(), number, weight);
            var last = election.shuffles() ? shuffled(writer, tally) : tally;
            var given = new LinkedHashMap<Integer, PartialDecryption>();
            for (var entry : keys.entrySet()) {
                var partial = PartialDecryption.make(entry.getValue(), election, last, random);
                given.put(entry.getKey(), partial);
                writer.partialDecryption(entry.getKey(), partial.bytes());
            }
            var decryption = new Decryption(election, trustees, last, BigInteger.valueOf(weight));
            if (decryption.decrypt(given) instanceof Decryption.Outcome.Decrypted(var result)) {
                writer.result(result.bytes());
            }
        });
    }

    private EncryptedTally shuffled(ArchiveWriter writer, EncryptedTally tally) throws IOException {
        var last = tally;
        for (var trustee = 1; trustee <= 2; trustee++) {
            var shuffle = Shuffle.of(election, last.unshuffled(election), random);
            writer.shuffle(trustee, shuffle.bytes());
            last = last.shuffled(election, shuffle.ciphertexts());
        }
        writer.endShuffles();
        return last;
    }

    private interface Writing {
        void to(ArchiveWriter writer) throws IOException;
    }

    private static byte[] archive(Writing writing) {
        var out = new ByteArrayOutputStream();
        try (var writer = ArchiveWriter.to(out, new Heading(1_795_399_236))) {
            writing.to(writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

package plenum.launcher;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.ballot.archive.ArchiveWriter;
import plenum.ballot.archive.Heading;
import plenum.ballot.group.Group;
import plenum.ballot.text.Token;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Ciphertext;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.Decryption;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.EncryptedTally;
import plenum.ballot.v1.PartialDecryption;
import plenum.ballot.v1.PublicCredential;
import plenum.ballot.v1.Question;
import plenum.ballot.v1.Trustee;
import plenum.ballot.v1.TrusteeKey;
import plenum.ballot.v1.Trustees;
import plenum.ballot.verify.Outcome;
import plenum.ballot.verify.Verification;
import plenum.ballot.verify.Wanted;

/// Measures how many secret ballots on one motion - yes, no, abstain - are made and verified a second: made by as many
/// threads as there are processors; read from a file and verified by one thread, and by as many.
final class ArchiveBench {
    private static final Question.Homomorphic MOTION =
            new Question.Homomorphic(List.of("Yes", "No", "Abstain"), false, 1, 1, "Adopt the motion?");
    private static final List<List<Integer>> VOTES = List.of(List.of(0, 1, 0));
    private static final int AT_ONCE = 4096;
    private static final double NANOS = 1e9;

    private final int ballots;
    private final SecureRandom random = new SecureRandom();

    ArchiveBench(int ballots) {
        this.ballots = ballots;
    }

    /// The figures as JSON.
    String run() throws IOException {
        var figures = new ArrayList<String>();
        figures.add("\"ballots\":" + ballots);
        for (var group : List.of(Group.ED25519, Group.BELENIOS_2048)) {
            var file = Files.createTempFile("plenum-bench", ".bel");
            try {
                Files.delete(file);
                figures.add(figure(group, "made_a_second", write(group, file)));
                for (var threads : new TreeSet<>(List.of(1, Runtime.getRuntime().availableProcessors()))) {
                    figures.add(figure(group, "verified_a_second_by_" + threads, verify(file, threads)));
                }
            } finally {
                Files.deleteIfExists(file);
            }
        }
        return "{" + String.join(",", figures) + "}";
    }

    private String figure(Group group, String what, long nanos) {
        return String.format(Locale.ROOT, "\"%s_%s\":%.0f", group.name(), what, ballots * NANOS / nanos);
    }

    /// Writes an election from its set-up to its result, and gives how long the ballots took.
    long write(Group group, Path file) throws IOException {
        var key = TrusteeKey.random(group, random);
        var trustees = new Trustees(group, List.of(new Trustee.Single(key.publish(random))));
        var election = new Election(
                "",
                "Bench",
                group,
                trustees.electionKey(),
                List.of(MOTION),
                Token.random(random),
                Optional.empty(),
                Optional.empty());
        var credentials =
                Stream.generate(() -> Credential.random(random)).limit(ballots).toList();
        var admitted = CredentialList.sorted(
                credentials.stream()
                        .map(credential -> PublicCredential.of(credential.publicKey(election.uuid(), group)))
                        .toList(),
                group);
        try (var writer = ArchiveWriter.create(file, new Heading(0))) {
            writer.setup(election.bytes(), trustees.bytes(), admitted.bytes());
            var start = System.nanoTime();
            var tally = cast(election, credentials, writer);
            var taken = System.nanoTime() - start;
            writer.endBallots();
            writer.encryptedTally(tally.bytes(), ballots, ballots);
            var partial = PartialDecryption.make(key, election, tally, random);
            writer.partialDecryption(1, partial.bytes());
            var decryption = new Decryption(election, trustees, tally, BigInteger.valueOf(ballots));
            if (decryption.decrypt(new TreeMap<>(Map.of(1, partial)))
                    instanceof Decryption.Outcome.Decrypted(var result)) {
                writer.result(result.bytes());
                return taken;
            }
            throw new IllegalStateException("the tally just made cannot be decrypted");
        }
    }

    /// Makes and writes the ballots, some thousands at a time, so that their number needs no memory.
    private EncryptedTally cast(Election election, List<Credential> credentials, ArchiveWriter writer)
            throws IOException {
        var booth = new Booth(election);
        var one = election.group().one();
        List<Ciphertext> sums = Collections.nCopies(MOTION.choices(), new Ciphertext(one, one));
        for (int from = 0; from < ballots; from += AT_ONCE) {
            var made = credentials.subList(from, Math.min(from + AT_ONCE, ballots)).parallelStream()
                    .map(credential -> booth.make(credential, VOTES, random).ballot())
                    .toList();
            for (var ballot : made) {
                writer.ballot(ballot.bytes());
                sums = sum(sums, ballot.answers().getFirst().ciphertexts());
            }
        }
        return new EncryptedTally(List.of(sums));
    }

    private static List<Ciphertext> sum(List<Ciphertext> sums, List<Ciphertext> more) {
        return IntStream.range(0, sums.size())
                .mapToObj(choice -> sums.get(choice).times(more.get(choice)))
                .toList();
    }

    private static long verify(Path file, int threads) throws IOException {
        var start = System.nanoTime();
        var outcome = Verification.of(file, Wanted.FINISHED, threads);
        if (outcome instanceof Outcome.Verified) {
            return System.nanoTime() - start;
        }
        throw new IllegalStateException("the election just made does not verify: " + outcome);
    }
}

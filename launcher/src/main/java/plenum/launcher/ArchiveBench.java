package plenum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import plenum.ballot.archive.ArchiveWriter;
import plenum.ballot.archive.Heading;
import plenum.ballot.group.Group;
import plenum.ballot.text.Token;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.PublicCredential;
import plenum.ballot.v1.Question;
import plenum.ballot.v1.Trustee;
import plenum.ballot.v1.TrusteeKey;
import plenum.ballot.v1.Trustees;
import plenum.ballot.verify.Outcome;
import plenum.ballot.verify.Verification;
import plenum.ballot.verify.Wanted;

/// Measures how many secret ballots on one motion - yes, no, abstain - are made and verified a second: made by one
/// thread; read from a file and verified by one thread, and by as many as there are processors.
final class ArchiveBench {
    private static final Question MOTION =
            new Question.Homomorphic(List.of("Yes", "No", "Abstain"), false, 1, 1, "Adopt the motion?");
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

    /// Writes a vote that is still open, and gives how long the ballots took.
    private long write(Group group, Path file) throws IOException {
        var trustees = new Trustees(
                group,
                List.of(new Trustee.Single(TrusteeKey.random(group, random).publish(random))));
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
        var booth = new Booth(election);
        var votes = List.of(List.of(0, 1, 0));
        try (var writer = ArchiveWriter.create(file, new Heading(0))) {
            writer.setup(election.bytes(), trustees.bytes(), admitted.bytes());
            var start = System.nanoTime();
            for (var credential : credentials) {
                writer.ballot(booth.make(credential, votes, random).ballot().bytes());
            }
            return System.nanoTime() - start;
        }
    }

    private static long verify(Path file, int threads) throws IOException {
        var start = System.nanoTime();
        var outcome = Verification.of(file, Wanted.RUNNING_TOO, threads);
        if (outcome instanceof Outcome.Running) {
            return System.nanoTime() - start;
        }
        throw new IllegalStateException("the ballots just made do not verify: " + outcome);
    }
}

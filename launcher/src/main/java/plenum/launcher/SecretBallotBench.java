package plenum.launcher;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.ballot.group.Group;
import plenum.ballot.text.Token;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.PublicCredential;
import plenum.ballot.v1.Question;
import plenum.ballot.v1.Scrutineer;
import plenum.ballot.v1.TrusteeKey;
import plenum.ballot.v1.Verdict;

/// Measures how long a secret ballot takes to make and to check, on one thread, in milliseconds: on a motion with three
/// choices, and on a board of 133 candidates any of whom may be chosen. Of several runs the quickest counts, since on a
/// shared machine the others measure the neighbours.
final class SecretBallotBench {
    private static final List<Group> GROUPS = List.of(Group.BELENIOS_2048, Group.ED25519);
    private static final int CANDIDATES = 133;
    private static final int RUNS = 9;
    private static final long NANOS = 1_000_000_000;
    private static final double NANOS_IN_MILLI = 1e6;

    private final SecureRandom random = new SecureRandom();
    private final long nanos;

    /// @param seconds how long to work for each figure
    SecretBallotBench(int seconds) {
        this.nanos = seconds * NANOS;
    }

    /// The figures as JSON.
    String run() {
        var motion = question(List.of("Yes", "No", "Abstain"), 1, 1);
        var names = IntStream.rangeClosed(1, CANDIDATES)
                .mapToObj(number -> "Candidate " + number)
                .toList();
        var board = question(names, 0, CANDIDATES);
        var chosen = IntStream.range(0, CANDIDATES).map(i -> i % 2).boxed().toList();
        var groups = new ArrayList<String>();
        for (var group : GROUPS) {
            var figures =
                    List.of(figures("motion", group, motion, List.of(0, 1, 0)), figures("board", group, board, chosen));
            groups.add("\"" + group.name() + "\":{" + String.join(",", figures) + "}");
        }
        return "{" + String.join(",", groups) + "}";
    }

    private static Question question(List<String> answers, int min, int max) {
        return new Question.Homomorphic(answers, false, min, max, "Bench");
    }

    private String figures(String name, Group group, Question question, List<Integer> votes) {
        var y = TrusteeKey.random(group, random).publish(random).publicKey();
        var election = new Election(
                "", "Bench", group, y, List.of(question), Token.random(random), Optional.empty(), Optional.empty());
        var credential = Credential.random(random);
        var voter = PublicCredential.of(credential.publicKey(election.uuid(), group));
        var booth = new Booth(election);
        var scrutineer = new Scrutineer(election, CredentialList.sorted(List.of(voter), group));
        var ballot = booth.make(credential, List.of(votes), random).ballot().bytes();
        return figure(
                        name + "_made",
                        () -> booth.make(credential, List.of(votes), random)
                                .ballot()
                                .bytes())
                + ","
                + figure(name + "_checked", () -> {
                    if (scrutineer.check(ballot) instanceof Verdict.Refused refused) {
                        throw new IllegalStateException(refused.toString());
                    }
                });
    }

    private String figure(String name, Runnable work) {
        run(work, nanos / 2);
        var best = Double.MAX_VALUE;
        for (var i = 0; i < RUNS; i++) {
            best = Math.min(best, run(work, nanos / 2 / RUNS));
        }
        return "\"%s_millis\":%s".formatted(name, String.format(Locale.ROOT, "%.2f", best / NANOS_IN_MILLI));
    }

    /// How many nanoseconds one takes, on the average of as many as are done in this time.
    private static double run(Runnable work, long nanos) {
        var start = System.nanoTime();
        var done = 0;
        do {
            work.run();
            done++;
        } while (System.nanoTime() - start < nanos);
        return (System.nanoTime() - start) / (double) done;
    }
}

package plenum.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import plenum.count.ballots.BallotFile;
import plenum.count.ballots.Ballots;
import plenum.count.committee.Approvals;
import plenum.count.committee.Ballot;
import plenum.count.committee.ProportionalApproval;
import plenum.count.stv.RankedRules;
import plenum.count.transcript.Lots;
import plenum.count.transcript.TranscriptJson;

/// Measures how long it takes to read ballots from a file and to count them. The ballots follow from a
/// seed: 20 candidates, 7 seats, one to ten ranks, some candidates preferred to others. Beside these, how
/// long the best committee takes by proportional approval where it is hardest to tell: 10 seats, 30
/// candidates, 100 ballots that approve of about half of them.
final class CountBench {
    private static final int CANDIDATES = 20;
    private static final int SEATS = 7;
    private static final int MOST_RANKS = 10;
    private static final int APPROVABLE = 30;
    private static final int APPROVING = 100;
    private static final int COMMITTEE = 10;
    private static final long SEED = 20_261_124;
    private static final double NANOS = 1e9;

    private final int ballots;

    CountBench(int ballots) {
        this.ballots = ballots;
    }

    /// The figures as JSON.
    String run() throws IOException {
        var file = Files.createTempFile("plenum-bench", ".blt");
        try {
            write(file);
            var start = System.nanoTime();
            var read = read(file);
            var figures = new StringBuilder("{\"ballots\":" + ballots).append(seconds("read", start));
            for (var id : List.of("scottish-stv", "meek-prf")) {
                figures.append(seconds("counted_by_" + id, counted(read, id)));
            }
            return figures.append(seconds("committee_by_pav", committee()))
                    .append('}')
                    .toString();
        } finally {
            Files.delete(file);
        }
    }

    /// Counts once and gives when that began.
    private static long counted(Ballots ballots, String id) {
        var start = System.nanoTime();
        var rule = RankedRules.named(id).orElseThrow();
        TranscriptJson.of(rule.count(ballots.papers(rule.treatment()), SEATS, Lots.fromSeed("bench")));
        return start;
    }

    /// Finds all best committees once and gives when that began.
    private static long committee() {
        var random = new Random(SEED);
        var names = IntStream.range(0, APPROVABLE).mapToObj(Integer::toString).toList();
        var votes = new Approvals(
                names,
                IntStream.range(0, APPROVING)
                        .mapToObj(_ -> IntStream.range(0, APPROVABLE)
                                .filter(_ -> random.nextBoolean())
                                .boxed()
                                .toList())
                        .map(approved -> new Ballot(approved, BigInteger.ONE))
                        .toList());
        var start = System.nanoTime();
        new ProportionalApproval().tied(votes, COMMITTEE);
        return start;
    }

    private static String seconds(String what, long start) {
        return String.format(Locale.ROOT, ",\"%s_seconds\":%.2f", what, (System.nanoTime() - start) / NANOS);
    }

    private static Ballots read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return BallotFile.read(CountCommand.bytes(in));
        }
    }

    private void write(Path file) throws IOException {
        var random = new Random(SEED);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((CANDIDATES + " " + SEATS + "\n").getBytes(StandardCharsets.US_ASCII));
            for (var ballot = 0; ballot < ballots; ballot++) {
                out.write(paper(random).getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\n".getBytes(StandardCharsets.US_ASCII));
            for (var candidate = 1; candidate <= CANDIDATES; candidate++) {
                out.write(("\"Candidate " + candidate + "\"\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /// Each rank goes to the lower of two places drawn, so that the first on the ballot paper are
    /// preferred.
    private static String paper(Random random) {
        var paper = new StringBuilder("1");
        var named = 0;
        var ranks = 1 + random.nextInt(MOST_RANKS);
        for (var rank = 0; rank < ranks; rank++) {
            var one = random.nextInt(CANDIDATES);
            var other = random.nextInt(CANDIDATES);
            var candidate = Math.min(one, other);
            if ((named & (1 << candidate)) == 0) {
                named |= 1 << candidate;
                paper.append(' ').append(candidate + 1);
            }
        }
        return paper.append(" 0\n").toString();
    }
}

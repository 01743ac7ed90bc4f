package plenum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import plenum.server.archive.Index;
import plenum.server.archive.Text;
import plenum.server.archive.Wanted;

/// Measures how long it takes to find words, phrases, what is near each other and what a person said among many made-up
/// paragraphs. Words are as often as in speech: the nth commonest word comes a nth as often as the commonest (Zipf).
final class SearchBench {
    private static final int VOCABULARY = 50_000;
    private static final int WORDS_IN_A_PARAGRAPH = 60;
    private static final int PERSONS = 2000;
    private static final int IN_A_SITTING = 1000;
    private static final int QUERIES = 2000;
    private static final int WARM_UP = 200;
    private static final int HITS = 50;
    private static final double MILLIS = 1e6;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "ren", "to", "sar", "vel", "ni", "pu", "dor"};

    private final int paragraphs;
    private final SplittableRandom random = new SplittableRandom(25);
    private final double[] shares = shares();

    SearchBench(int paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// The figures as JSON.
    String run() throws IOException {
        var folder = Files.createTempDirectory("plenum-bench");
        try {
            var start = System.nanoTime();
            Index.make(this::texts, folder);
            var made = System.nanoTime() - start;
            var size = size(folder);
            try (var index = Index.open(folder)) {
                for (int i = 0; i < WARM_UP; i++) {
                    index.search(query(i), HITS);
                }
                var times = new long[QUERIES];
                for (int i = 0; i < QUERIES; i++) {
                    var wanted = query(i);
                    var began = System.nanoTime();
                    index.search(wanted, HITS);
                    times[i] = System.nanoTime() - began;
                }
                Arrays.sort(times);
                return String.format(
                        Locale.ROOT,
                        "{\"paragraphs\":%d,\"indexed_a_second\":%.0f,\"index_bytes\":%d,\"query_median_ms\":%.1f,\"query_p99_ms\":%.1f,"
                                + "\"query_max_ms\":%.1f}",
                        paragraphs,
                        paragraphs * MILLIS * 1000 / made,
                        size,
                        times[QUERIES / 2] / MILLIS,
                        times[QUERIES * 99 / 100] / MILLIS,
                        times[QUERIES - 1] / MILLIS);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private Iterator<Text> texts() {
        return IntStream.range(0, paragraphs).mapToObj(this::text).iterator();
    }

    private Text text(int number) {
        var words = new StringBuilder();
        for (int i = 0; i < WORDS_IN_A_PARAGRAPH; i++) {
            words.append(i == 0 ? "" : " ").append(word());
        }
        var person = random.nextInt(PERSONS);
        return new Text(
                "T" + number,
                "Congress " + number / (20 * IN_A_SITTING),
                "speech",
                "Sitting " + number / IN_A_SITTING % 20,
                "Item " + number / 300 % 9,
                "Person" + person,
                "",
                "Unit" + person % 60,
                FIRST_DAY.plusDays(number / IN_A_SITTING * 30L).toString(),
                "en",
                words.toString(),
                "",
                "",
                false);
    }

    /// One after the other: a word, two words, a phrase, two words near each other, a person's words, a year's.
    private Wanted query(int number) {
        return switch (number % 6) {
            case 0 -> Wanted.words(word());
            case 1 -> Wanted.words(word() + " " + word());
            case 2 -> Wanted.words("\"" + word() + " " + word() + "\"");
            case 3 -> Wanted.words("\"" + word() + " " + word() + "\"~5");
            case 4 ->
                new Wanted(
                        word(), true, Map.of("person", "Person" + random.nextInt(PERSONS)), "", "", Wanted.Order.DAY);
            default -> new Wanted(word(), false, Map.of(), "1920-01-01", "1929-12-31", Wanted.Order.DAY);
        };
    }

    private String word() {
        var share = random.nextDouble();
        var place = Arrays.binarySearch(shares, share);
        var rank = place < 0 ? -place - 1 : place;
        var word = new StringBuilder();
        for (var rest = rank + 11; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    /// How often one of the commonest words comes, for each number of them.
    private static double[] shares() {
        var shares = new double[VOCABULARY];
        var sum = 0.0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 1);
            shares[i] = sum;
        }
        for (int i = 0; i < VOCABULARY; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}

package plenum.server.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts what fits by day.
final class Days implements Collector {
    private final String day;
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

    private Days(String day) {
        this.day = day;
    }

    /// How many texts fit, by day in order.
    record Counts(TreeMap<String, Integer> byDay) {}

    /// Puts the counts of all parts of an index together.
    ///
    /// @param day the field of the day, as the number 19560214
    record Tally(String day) implements CollectorManager<Days, Counts> {
        @Override
        public Days newCollector() {
            return new Days(day);
        }

        @Override
        public Counts reduce(Collection<Days> parts) {
            var all = new TreeMap<String, Integer>();
            for (var part : parts) {
                part.counts.forEach((at, count) -> all.merge(written(at), count, Integer::sum));
            }
            return new Counts(all);
        }

        private static String written(int day) {
            return "%04d-%02d-%02d".formatted(day / 10_000, day / 100 % 100, day % 100);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        var days = DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf.reader(), day));
        return new LeafCollector() {
            private int last = Integer.MIN_VALUE;
            private int count;

            @Override
            public void setScorer(Scorable scorer) {
                // Nothing is scored.
            }

            @Override
            public void collect(int document) throws IOException {
                if (days != null && days.advanceExact(document)) {
                    var now = (int) days.longValue();
                    if (now != last) {
                        finish();
                        last = now;
                    }
                    count++;
                }
            }

            @Override
            public void finish() {
                if (count > 0) {
                    counts.merge(last, count, Integer::sum);
                }
                count = 0;
            }
        };
    }
}

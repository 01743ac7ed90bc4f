package plenum.server.copies;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import plenum.server.copies.MarkedText.Kind;
import plenum.server.copies.MarkedText.Place;

/// From which copy a leaked text comes. It may be a part of the text, retyped, with mistakes: a place is read where the
/// letters around it are found, and what is not found is left out.
///
/// @param marks by kind, what was read of them
/// @param scores of all copies, the best first
/// @param named the copy, if its marks agree so much better than chance that no other explanation is left
public record Trace(Map<Kind, Read> marks, List<Score> scores, Optional<Score> named) {
    /// A copy is named if an innocent one, of all of them, agreed so well by chance less often than once in so many
    /// times, as a power of two.
    private static final int SURE = 20;

    /// Where all marks of punctuation, or all spaces, so many at least, read the same, they were made uniform on the
    /// way
    /// and say nothing. No machine does that to wordings: where those read the same, it is by chance.
    private static final int UNIFORM = 8;

    private static final int[] LETTERS_AROUND = {24, 14, 8};

    /// What was read of a kind of marks.
    ///
    /// @param of how many there are in the whole text
    /// @param lost whether the kind was made uniform on the way
    public record Read(int found, int of, boolean lost) {}

    /// How well the marks of a copy agree with those read.
    ///
    /// @param odds chance does as well once in two to this power, for all copies together
    public record Score(int number, int agree, int read, int odds) {}

    private record Seen(int index, boolean one) {}

    /// Traces a text.
    ///
    /// @param copies how many were given out, numbered from 1
    /// @param marks whether the place of an index is written the other way in the copy of a number
    public static Trace of(String leaked, MarkedText text, int copies, BiPredicate<Integer, Integer> marks) {
        var places = text.places();
        var leak = Letters.of(leaked);
        var seen = new EnumMap<Kind, List<Seen>>(Kind.class);
        var all = new EnumMap<Kind, Integer>(Kind.class);
        for (int index = 0; index < places.size(); index++) {
            var place = places.get(index);
            var found = seen.computeIfAbsent(place.kind(), _ -> new ArrayList<>());
            all.merge(place.kind(), 1, Integer::sum);
            var at = index;
            leak.read(place).ifPresent(one -> found.add(new Seen(at, one)));
        }
        var read = new EnumMap<Kind, Read>(Kind.class);
        var used = new ArrayList<Seen>();
        seen.forEach((kind, found) -> {
            var lost = kind != Kind.WORDING
                    && found.size() >= UNIFORM
                    && found.stream().map(Seen::one).distinct().count() == 1;
            read.put(kind, new Read(found.size(), all.getOrDefault(kind, 0), lost));
            if (!lost) {
                used.addAll(found);
            }
        });
        var scores = new ArrayList<Score>();
        for (int number = 1; number <= copies; number++) {
            var copy = number;
            var agree = (int) used.stream()
                    .filter(mark -> marks.test(copy, mark.index()) == mark.one())
                    .count();
            scores.add(new Score(number, agree, used.size(), odds(agree, used.size(), copies)));
        }
        scores.sort(Comparator.comparingInt(Score::agree).reversed());
        var best = scores.stream().findFirst().filter(score -> score.odds() >= SURE);
        return new Trace(read, List.copyOf(scores), best);
    }

    /// How rarely one of so many copies agrees in so many marks by chance: 2^read ÷ (copies × Σ C(read, i) for i from
    /// agree on), as a power of two, rounded down.
    private static int odds(int agree, int read, int copies) {
        var ways = BigInteger.ZERO;
        var choose = BigInteger.ONE;
        for (int i = read; i >= agree; i--) {
            ways = ways.add(choose);
            choose = choose.multiply(BigInteger.valueOf(i)).divide(BigInteger.valueOf(read - i + 1L));
        }
        return Math.max(0, read - ways.multiply(BigInteger.valueOf(copies)).bitLength());
    }

    /// The letters and digits of a text, and where each stood.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Letters(String raw, String letters, int[] places) {
        static Letters of(String raw) {
            var letters = new StringBuilder();
            var places = new int[raw.length()];
            for (int i = 0; i < raw.length(); i++) {
                if (Character.isLetterOrDigit(raw.charAt(i))) {
                    places[letters.length()] = i;
                    letters.append(Character.toLowerCase(raw.charAt(i)));
                }
            }
            return new Letters(raw, letters.toString(), places);
        }

        /// How a place is written here, if it is.
        Optional<Boolean> read(Place place) {
            var before = plain(place.before());
            var after = plain(place.after());
            for (var around : LETTERS_AROUND) {
                var left = before.substring(Math.max(0, before.length() - around));
                var right = after.substring(0, Math.min(after.length(), around));
                var read = place.kind() == Kind.WORDING ? wording(place, left, right) : between(place, left, right);
                if (read.isPresent()) {
                    return read;
                }
            }
            return Optional.empty();
        }

        private Optional<Boolean> wording(Place place, String left, String right) {
            var zero = only(left + plain(place.zero()) + right).isPresent();
            var one = only(left + plain(place.one()) + right).isPresent();
            return zero == one ? Optional.empty() : Optional.of(one);
        }

        private Optional<Boolean> between(Place place, String left, String right) {
            if (left.isEmpty() || right.isEmpty()) {
                return Optional.empty();
            }
            return only(left + right).flatMap(at -> {
                var end = at + left.length();
                var gap = raw.substring(places[end - 1] + 1, places[end]);
                var zero = gap.contains(place.zero());
                var one = gap.contains(place.one());
                return zero == one ? Optional.empty() : Optional.of(one);
            });
        }

        /// Where some letters stand, if they stand in one place only.
        private Optional<Integer> only(String some) {
            var at = letters.indexOf(some);
            return at < 0 || letters.indexOf(some, at + 1) >= 0 ? Optional.empty() : Optional.of(at);
        }

        private static String plain(String text) {
            return Letters.of(text.toLowerCase(Locale.ROOT)).letters();
        }
    }
}

package plenum.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A sealed payload that is opened without some of its words, and the proof that the others are those that were
/// committed to. Nothing in it depends on the black words but their hashes, which tell nothing.
///
/// @param shown the payload, with [Bar#BLACK] for each passage that stays black
/// @param bars the passages, in order
/// @param at where each of them stands in `shown`
/// @param gaps how far each word that is shown lies behind the piece or passage before it
/// @param seeds of the largest nodes of [Pieces] that are open, from left to right
/// @param hashes of the largest nodes that stay black, from left to right
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Opening(
        byte[] shown, List<Bar> bars, List<Integer> at, List<Long> gaps, List<Hash> seeds, List<Hash> hashes) {
    private static final byte[] BLACK = Bar.BLACK.getBytes(StandardCharsets.UTF_8);
    private static final Pattern WRITTEN =
            Pattern.compile("\\{\"bars\":\\[((?:\\[[0-9]{1,9},[0-9]{1,13},[0-9]{1,13}],?)+)],\"gaps\":\\[([0-9,]*)],"
                    + "\"seeds\":\"([0-9a-f]*)\",\"hashes\":\"([0-9a-f]*)\"}");
    private static final Pattern BAR = Pattern.compile("\\[([0-9]+),([0-9]+),([0-9]+)]");

    /// Opens a payload without these passages.
    ///
    /// @throws IllegalArgumentException if a passage does not hold whole words, and only those
    static Opening of(Payload payload, List<Bar> bars) {
        var whole = whole(payload);
        return bars.isEmpty() ? whole : whole.further(bars);
    }

    private static Opening whole(Payload payload) {
        var gaps = new ArrayList<Long>();
        var before = -1L;
        for (var piece : new Pieces().placed(payload.salt(), payload.bytes())) {
            if (piece.word()) {
                gaps.add(piece.place() - before);
            }
            before = piece.place();
        }
        return new Opening(payload.bytes(), List.of(), List.of(), gaps, List.of(Hash.of(payload.salt())), List.of());
    }

    /// The same with more passages black. Nothing in it depends on their words but hashes: not even the seeds from
    /// which these could be made again.
    ///
    /// @param black all passages, those that are black already among them
    /// @throws IllegalArgumentException if a passage does not hold whole words, and only those, or one that is
    ///     black already would be open
    Opening further(List<Bar> black) {
        return new Maker(this, black).made();
    }

    /// The passages that hold the words which these spans of `shown` touch, and those that are black already, in
    /// order.
    List<Bar> bars(List<Span> spans) {
        var found = new ArrayList<Bar>();
        var place = -1L;
        var from = -1L;
        var to = -1L;
        for (var piece : withBars()) {
            var touched = spans.stream().anyMatch(span -> span.start() < piece.end() && piece.start() < span.end());
            var barred = piece.start() < piece.end() && at.contains(piece.start());
            if (barred || (touched && piece.word())) {
                from = from < 0 ? place + 1 : from;
                to = piece.place() + 1;
            } else if (!touched && from >= 0) {
                found.add(new Bar(from, to));
                from = -1;
            }
            place = piece.place();
        }
        if (from >= 0) {
            found.add(new Bar(from, to));
        }
        return found;
    }

    /// What is shown, piece by piece, each black passage as one word.
    private List<Pieces.Piece> withBars() {
        var pieces = new ArrayList<>(new Check(this).pieces());
        for (int i = 0; i < bars.size(); i++) {
            pieces.add(new Pieces.Piece(
                    at.get(i), at.get(i) + BLACK.length, true, bars.get(i).to() - 1));
        }
        pieces.sort(Comparator.comparingLong(Pieces.Piece::place));
        return pieces;
    }

    /// What is known of a node of the tree.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private sealed interface Node {
        record Open(byte[] seed) implements Node {}

        record Black(byte[] hash) implements Node {}

        record Mixed(Node left, Node right) implements Node {}
    }

    /// Makes an opening from one that shows more.
    private static final class Maker {
        private final Pieces tree = new Pieces();
        private final Opening wider;
        private final List<Bar> bars;
        private final List<Pieces.Piece> pieces;
        private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
        private final List<Integer> at = new ArrayList<>();
        private final List<Long> gaps = new ArrayList<>();
        private final List<Hash> seeds = new ArrayList<>();
        private final List<Hash> hashes = new ArrayList<>();
        private long before = -1;
        private int next;

        Maker(Opening wider, List<Bar> bars) {
            this.wider = wider;
            this.bars = bars;
            this.pieces = new Check(wider).pieces();
        }

        Opening made() {
            pieces.forEach(this::show);
            bar();
            if (next < bars.size()) {
                throw new IllegalArgumentException("a passage begins before a whole word");
            }
            open(0, 0, new Check(wider).node(0, 0), pieces);
            return new Opening(shown.toByteArray(), List.copyOf(bars), at, gaps, seeds, hashes);
        }

        private void show(Pieces.Piece piece) {
            bar();
            if (piece.place() <= before) {
                return;
            }
            if (piece.word()) {
                gaps.add(piece.place() - before);
            } else if (piece.place() != before + 1) {
                throw new IllegalArgumentException("a passage ends after a whole word");
            }
            shown.write(wider.shown(), piece.start(), piece.end() - piece.start());
            before = piece.place();
        }

        private void bar() {
            if (next < bars.size() && bars.get(next).from() == before + 1) {
                at.add(shown.size());
                shown.writeBytes(BLACK);
                before = bars.get(next++).to() - 1;
            }
        }

        private void open(int depth, long first, Node node, List<Pieces.Piece> below) {
            switch (colour(depth, first, bars)) {
                case BLACK -> hashes.add(Hash.of(hash(depth, first, node, below)));
                case OPEN -> seeds.add(Hash.of(seed(node)));
                case MIXED -> {
                    var middle = Pieces.middle(depth, first);
                    var split = Pieces.split(below, middle);
                    var halves = halves(node);
                    open(depth + 1, first, halves.left(), below.subList(0, split));
                    open(depth + 1, middle, halves.right(), below.subList(split, below.size()));
                }
            }
        }

        private byte[] hash(int depth, long first, Node node, List<Pieces.Piece> below) {
            return switch (node) {
                case Node.Open(var seed) -> tree.hash(depth, first, seed, below, wider.shown());
                case Node.Black(var hash) -> hash;
                case Node.Mixed(var left, var right) -> {
                    var middle = Pieces.middle(depth, first);
                    var split = Pieces.split(below, middle);
                    yield tree.inner(
                            hash(depth + 1, first, left, below.subList(0, split)),
                            hash(depth + 1, middle, right, below.subList(split, below.size())));
                }
            };
        }

        private static byte[] seed(Node node) {
            if (node instanceof Node.Open(var seed)) {
                return seed;
            }
            throw new IllegalArgumentException("what is black cannot be opened again");
        }

        private Node.Mixed halves(Node node) {
            return switch (node) {
                case Node.Mixed mixed -> mixed;
                case Node.Open(var seed) ->
                    new Node.Mixed(new Node.Open(tree.left(seed)), new Node.Open(tree.right(seed)));
                case Node.Black _ -> throw new IllegalArgumentException("what is black cannot be opened again");
            };
        }
    }

    private enum Colour {
        BLACK,
        OPEN,
        MIXED
    }

    private static Colour colour(int depth, long first, List<Bar> bars) {
        var end = first + (1L << (Pieces.DEPTH - depth));
        var touching = bars.stream()
                .filter(bar -> bar.from() < end && first < bar.to())
                .toList();
        if (touching.isEmpty()) {
            return Colour.OPEN;
        }
        return touching.size() == 1
                        && touching.getFirst().from() <= first
                        && end <= touching.getFirst().to()
                ? Colour.BLACK
                : Colour.MIXED;
    }

    /// What was committed to, if this is it.
    ///
    /// @throws IllegalArgumentException if it is not the opening of anything
    public Hash commitment() {
        return new Check(this).commitment();
    }

    /// Makes the commitment from what is open.
    private static final class Check {
        private final Pieces tree = new Pieces();
        private final Opening opening;
        private final Deque<Hash> seeds;
        private final Deque<Hash> hashes;

        Check(Opening opening) {
            this.opening = opening;
            this.seeds = new ArrayDeque<>(opening.seeds());
            this.hashes = new ArrayDeque<>(opening.hashes());
        }

        Hash commitment() {
            var root = hash(0, 0, pieces());
            if (!seeds.isEmpty() || !hashes.isEmpty()) {
                throw new IllegalArgumentException("has more seeds or hashes than its passages need");
            }
            return Pieces.finished(root);
        }

        private List<Pieces.Piece> pieces() {
            var gaps = new ArrayDeque<>(opening.gaps());
            var pieces = new ArrayList<Pieces.Piece>();
            var place = -1L;
            var start = 0;
            for (int i = 0; i <= opening.bars().size(); i++) {
                var end = i < opening.bars().size() ? opening.at().get(i) : opening.shown().length;
                if (end < start || end > opening.shown().length) {
                    throw new IllegalArgumentException("has its passages out of order");
                }
                for (var piece : Pieces.cut(opening.shown(), start, end)) {
                    place += piece.word() ? taken(gaps) : 1;
                    pieces.add(new Pieces.Piece(piece.start(), piece.end(), piece.word(), place));
                }
                if (i < opening.bars().size()) {
                    place = black(opening.bars().get(i), place, end);
                    start = end + BLACK.length;
                }
            }
            if (!gaps.isEmpty() || place >= Pieces.PLACES) {
                throw new IllegalArgumentException("has other words than it has places");
            }
            return pieces;
        }

        private long black(Bar bar, long place, int at) {
            var there = Arrays.copyOfRange(opening.shown(), at, at + BLACK.length);
            if (bar.from() != place + 1 || !Arrays.equals(there, BLACK)) {
                throw new IllegalArgumentException("has no black passage where it says so");
            }
            return bar.to() - 1;
        }

        private static long taken(Deque<Long> gaps) {
            if (gaps.isEmpty() || gaps.getFirst() < 1 || gaps.getFirst() > Pieces.PLACES) {
                throw new IllegalArgumentException("has other words than it has places");
            }
            return gaps.removeFirst();
        }

        private byte[] hash(int depth, long first, List<Pieces.Piece> below) {
            return switch (colour(depth, first, opening.bars())) {
                case BLACK -> next(hashes);
                case OPEN -> tree.hash(depth, first, next(seeds), below, opening.shown());
                case MIXED -> {
                    var middle = Pieces.middle(depth, first);
                    var split = Pieces.split(below, middle);
                    var left = hash(depth + 1, first, below.subList(0, split));
                    yield tree.inner(left, hash(depth + 1, middle, below.subList(split, below.size())));
                }
            };
        }

        /// What is known of the tree.
        Node node(int depth, long first) {
            return switch (colour(depth, first, opening.bars())) {
                case BLACK -> new Node.Black(next(hashes));
                case OPEN -> new Node.Open(next(seeds));
                case MIXED -> new Node.Mixed(node(depth + 1, first), node(depth + 1, Pieces.middle(depth, first)));
            };
        }

        private static byte[] next(Deque<Hash> from) {
            if (from.isEmpty()) {
                throw new IllegalArgumentException("has fewer seeds or hashes than its passages need");
            }
            return from.removeFirst().bytes();
        }
    }

    /// The proof without the payload, as it is published.
    public String proof() {
        var black = IntStream.range(0, bars.size())
                .mapToObj(i -> "[" + at.get(i) + "," + bars.get(i).from() + ","
                        + bars.get(i).to() + "]")
                .collect(Collectors.joining(","));
        var apart = gaps.stream().map(String::valueOf).collect(Collectors.joining(","));
        return "{\"bars\":[" + black + "],\"gaps\":[" + apart + "],\"seeds\":\"" + hex(seeds) + "\",\"hashes\":\""
                + hex(hashes) + "\"}";
    }

    /// The opening with this proof.
    ///
    /// @return empty if it is not written like one
    public static Optional<Opening> parse(String proof, byte[] shown) {
        var fields = WRITTEN.matcher(proof);
        if (!fields.matches()) {
            return Optional.empty();
        }
        try {
            var bars = new ArrayList<Bar>();
            var at = new ArrayList<Integer>();
            var bar = BAR.matcher(fields.group(1));
            while (bar.find()) {
                at.add(Integer.parseInt(bar.group(1)));
                bars.add(new Bar(Long.parseLong(bar.group(2)), Long.parseLong(bar.group(3))));
            }
            var gaps = fields.group(2).isEmpty()
                    ? List.<Long>of()
                    : Arrays.stream(fields.group(2).split(","))
                            .map(Long::parseLong)
                            .toList();
            var opening = new Opening(shown, bars, at, gaps, hashes(fields.group(3)), hashes(fields.group(4)));
            return opening.proof().equals(proof) ? Optional.of(opening) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).collect(Collectors.joining());
    }

    private static List<Hash> hashes(String hex) {
        var bytes = HexFormat.of().parseHex(hex);
        var hashes = new ArrayList<Hash>();
        for (int start = 0; start < bytes.length; start += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + Hash.LENGTH))));
        }
        return hashes;
    }
}

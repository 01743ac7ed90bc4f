package plenum.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Reads a published log and checks it: the signature, the entries against the root, every tile, and every opened
/// payload against the commitment of its entry. Nothing of what it finds stops it; each finding is reported.
public final class PublishedLog {
    private static final String PAYLOAD_FOLDER = "payload/";
    private static final String TILE_FOLDER = "tile/";

    private final Source source;
    private final Consumer<Finding> findings;
    private final MerkleTree tree = new MerkleTree();
    private final List<Filed> entries = new ArrayList<>();
    private final SortedMap<Long, Opening> openings = new TreeMap<>();
    private Standing standing = Standing.EMPTY;
    private String note = "";

    private PublishedLog(Source source, Consumer<Finding> findings) {
        this.source = source;
        this.findings = findings;
    }

    /// Reads and checks the whole log.
    ///
    /// @param key the key that must have signed the checkpoint; if empty, the log's own `log.pub` is taken
    /// @throws IOException if the source cannot be read at all
    public static PublishedLog read(Source source, Optional<VerifierKey> key, Consumer<Finding> findings)
            throws IOException {
        var log = new PublishedLog(source, findings);
        log.checkpoint(key);
        for (var tile : Tiles.of(log.standing.size())) {
            if (tile.level() == 0) {
                log.bundle(tile);
            }
        }
        log.root();
        log.tiles();
        log.strangers();
        return log;
    }

    /// The entries in order, each with its payload if that is published and is the one the entry commits to.
    public List<Filed> entries() {
        return List.copyOf(entries);
    }

    /// The passages that stay black, of each entry that is opened in part: its payload has [Bar#BLACK] for
    /// each, and no salt.
    public SortedMap<Long, List<Bar>> bars() {
        var bars = new TreeMap<Long, List<Bar>>();
        openings.forEach((number, opening) -> {
            if (!opening.bars().isEmpty()) {
                bars.put(number, opening.bars());
            }
        });
        return Collections.unmodifiableSortedMap(bars);
    }

    /// What proves the words that are shown of an entry which is opened in part; nothing if it is not.
    public Optional<Opening> opening(long number) {
        return Optional.ofNullable(openings.get(number));
    }

    /// What the checkpoint says; empty if there is none to be believed.
    public Standing standing() {
        return standing;
    }

    /// The names of the files that make up a log of this size, without what lies beside it.
    public SortedSet<String> files() {
        var names = new TreeSet<String>(List.of("checkpoint", "log.pub"));
        Tiles.of(standing.size()).forEach(tile -> names.addAll(tile.files()));
        return names;
    }

    /// Proves that an entry is in the log, to somebody who does not have it.
    ///
    /// @throws IllegalArgumentException if the log does not have so many entries
    public Receipt receipt(long number) {
        return new Receipt(number, tree.inclusion(number, standing.size()), note);
    }

    private void checkpoint(Optional<VerifierKey> given) throws IOException {
        var published = source.file("log.pub");
        var note = source.file("checkpoint");
        if (published.isEmpty()) {
            findings.accept(Finding.file("log.pub", "is missing"));
        }
        if (note.isEmpty()) {
            findings.accept(Finding.file("checkpoint", "is missing"));
        }
        if (published.isEmpty() || note.isEmpty()) {
            return;
        }
        try {
            var own = VerifierKey.parse(utf8(published.get()));
            if (!utf8(published.get()).equals(own.text() + "\n")) {
                findings.accept(Finding.file("log.pub", "holds more than the key"));
            }
            if (given.isPresent() && !given.get().equals(own)) {
                findings.accept(Finding.file("log.pub", "is not the key that was given: " + given.get()));
            }
            standing = Checkpoint.open(utf8(note.get()), given.orElse(own)).standing();
            this.note = utf8(note.get());
        } catch (IllegalArgumentException wrong) {
            findings.accept(Finding.file("checkpoint", String.valueOf(wrong.getMessage())));
        }
    }

    private void bundle(Tiles.Tile tile) throws IOException {
        var bundle = source.file(tile.entries());
        if (bundle.isEmpty()) {
            findings.accept(Finding.file(tile.entries(), "is missing, and with it the entries from " + tile.first()));
            return;
        }
        var payloads = payloads(tile);
        var bytes = bundle.get();
        var place = 0;
        var number = tile.first();
        while (place + 2 <= bytes.length && number < tile.first() + tile.width()) {
            var length = ((bytes[place] & 0xff) << 8) | (bytes[place + 1] & 0xff);
            if (place + 2 + length > bytes.length) {
                break;
            }
            entry(number, Arrays.copyOfRange(bytes, place + 2, place + 2 + length), payloads);
            place += 2 + length;
            number++;
        }
        if (number < tile.first() + tile.width()) {
            findings.accept(Finding.entry(number, "is missing or torn in " + tile.entries()));
        } else if (place < bytes.length) {
            findings.accept(Finding.entry(number, "stands in " + tile.entries() + " beyond the end of the log"));
        }
        payloads.values()
                .forEach(left -> findings.accept(
                        Finding.file(tile.payloads(), "holds a payload of no entry in this bundle: " + left.number())));
    }

    private void entry(long number, byte[] bytes, SequencedMap<Long, Shown> payloads) {
        tree.append(Hash.leaf(bytes));
        var opened = Optional.ofNullable(payloads.remove(number));
        try {
            var entry = Entry.parse(bytes);
            if (entry.number() != number) {
                findings.accept(Finding.entry(number, "says of itself that it is " + entry.number()));
            }
            var last = entries.isEmpty()
                    ? Optional.<Entry>empty()
                    : Optional.of(entries.getLast().entry());
            if (last.isPresent() && entry.time().isBefore(last.get().time())) {
                findings.accept(Finding.entry(number, "was made before the one before it"));
            }
            var right = opened.filter(shown -> shown.isOf(entry));
            if (opened.isPresent() && right.isEmpty()) {
                findings.accept(Finding.entry(number, "does not commit to the payload that is published for it"));
            }
            right.flatMap(Shown::opening).ifPresent(opening -> openings.put(number, opening));
            entries.add(new Filed(entry, right.map(Shown::payload), right.flatMap(Shown::opening)));
        } catch (IllegalArgumentException wrong) {
            findings.accept(Finding.entry(number, "is " + wrong.getMessage()));
        }
    }

    private SequencedMap<Long, Shown> payloads(Tiles.Tile tile) throws IOException {
        var opened = new TreeMap<Long, Shown>();
        var bundle = source.file(tile.payloads());
        if (bundle.isEmpty()) {
            findings.accept(Finding.file(tile.payloads(), "is missing"));
            return opened;
        }
        var previous = -1L;
        for (var line : lines(bundle.get(), tile)) {
            var shown = Shown.parse(line);
            if (shown.isEmpty()) {
                findings.accept(Finding.file(tile.payloads(), "holds a line that is no payload: " + shortened(line)));
                continue;
            }
            var number = shown.get().number();
            if (number <= previous) {
                findings.accept(Finding.entry(number, "has its payload out of order in " + tile.payloads()));
            }
            previous = number;
            opened.put(number, shown.get());
        }
        return opened;
    }

    /// The lines of a bundle, byte for byte: each byte is one character, so that nothing is lost or normalised.
    private List<String> lines(byte[] bundle, Tiles.Tile tile) {
        var text = new String(bundle, StandardCharsets.ISO_8859_1);
        var lines = new ArrayList<String>();
        var start = 0;
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            findings.accept(Finding.file(tile.payloads(), "does not end in a whole line"));
            lines.add(text.substring(start));
        }
        return lines;
    }

    private void root() {
        if (tree.size() == standing.size() && !tree.root(tree.size()).equals(standing.root())) {
            findings.accept(Finding.file("checkpoint", "signs another root than that of the entries"));
        }
    }

    /// Compares every tile with the hashes of the entries, and so names the entry that was altered.
    private void tiles() throws IOException {
        for (var tile : Tiles.of(standing.size())) {
            var published = source.file(tile.hashes());
            if (published.isEmpty()) {
                findings.accept(Finding.file(tile.hashes(), "is missing"));
            } else if (published.get().length != tile.width() * Hash.LENGTH) {
                findings.accept(Finding.file(tile.hashes(), "does not hold " + tile.width() + " hashes"));
            } else {
                compare(tile, published.get());
            }
        }
    }

    private void compare(Tiles.Tile tile, byte[] published) {
        var level = 8 * tile.level();
        for (int i = 0; i < tile.width(); i++) {
            var index = tile.first() + i;
            if ((index + 1) << level > tree.size()) {
                return;
            }
            var hash = Hash.of(Arrays.copyOfRange(published, i * Hash.LENGTH, (i + 1) * Hash.LENGTH));
            if (!hash.equals(tree.subtree(level, index))) {
                findings.accept(
                        tile.level() == 0
                                ? Finding.entry(index, "is not the one whose hash stands in " + tile.hashes())
                                : Finding.file(
                                        tile.hashes(),
                                        "hash " + i + " is not that of the entries from " + (index << level)));
            }
        }
    }

    /// Files that belong to no tile of a log of this size.
    private void strangers() throws IOException {
        var names = source.names();
        if (names.isEmpty()) {
            return;
        }
        var expected = new TreeSet<String>();
        for (var tile : Tiles.of(standing.size())) {
            expected.addAll(tile.files());
        }
        for (var name : names.get()) {
            if ((name.startsWith(TILE_FOLDER) || name.startsWith(PAYLOAD_FOLDER)) && !expected.contains(name)) {
                findings.accept(Finding.file(name, "does not belong to a log of " + standing.size() + " entries"));
            }
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}

package plenum.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The journal of one organisation: entries that are never changed, and the Merkle log over them.
///
/// Appending is for one thread at a time; everything else may be called from any.
public final class Journal implements AutoCloseable {
    private static final int READ_AT_ONCE = 4096;

    private final Store store;
    private final LogKey key;
    private final Seals seals;
    private final Set<String> released = ConcurrentHashMap.newKeySet();
    private final Map<String, SortedMap<Long, Shown>> inPart = new ConcurrentHashMap<>();
    private final MerkleTree tree = new MerkleTree();
    private Standing standing = Standing.EMPTY;
    private Optional<Checkpoint> signed = Optional.empty();
    private Optional<Entry> last = Optional.empty();

    private Journal(Store store, LogKey key) {
        this.store = store;
        this.key = key;
        this.seals = new Seals(store);
    }

    /// Opens the journal in a store and checks all of it, on all cores: that the numbers are consecutive, that every
    /// entry is canonical, is the one that was journaled and commits to its payload, and that the whole is what the
    /// last append left.
    ///
    /// @param reader is handed every entry on the way, so that the state can be folded in the same pass
    /// @throws StoreAltered naming the first bad entry; the last one if only the whole is wrong, as when an
    ///     entry was altered together with its kept hash
    public static Journal open(Store store, LogKey key, Consumer<Filed> reader) {
        var journal = new Journal(store, key);
        var expected = store.standing();
        new Inspection(store, journal.seals, expected.size()).all(checked -> {
            journal.tree.append(checked.leaf());
            journal.last = Optional.of(checked.filed().entry());
            reader.accept(checked.filed());
        });
        var size = journal.tree.size();
        if (!journal.tree.root(size).equals(expected.root())) {
            throw new StoreAltered(Math.max(0, size - 1), "the entries up to here are not those that were journaled");
        }
        journal.standing = expected;
        return journal;
    }

    public static Journal open(Store store, LogKey key) {
        return open(store, key, _ -> {});
    }

    /// Appends a batch with its attachments. When the call returns, they outlast a loss of power; if it throws, none of
    /// them is there.
    ///
    /// @throws StoreFailed if the store could not take them
    /// @throws IllegalArgumentException if a time lies before the one of the entry before
    public List<Entry> append(List<Draft> batch) {
        var entries = new ArrayList<Entry>(batch.size());
        var rows = new ArrayList<Stored>(batch.size());
        var previous = last;
        for (var draft : batch) {
            var payload = Payload.salted(draft.payload(), draft.seal());
            var time = draft.time().truncatedTo(ChronoUnit.MILLIS);
            if (previous.isPresent() && time.isBefore(previous.get().time())) {
                throw new IllegalArgumentException("time goes back to " + time);
            }
            var entry = new Entry(size() + rows.size(), time, draft.kind(), commitment(payload, draft));
            var bytes = entry.bytes();
            entries.add(entry);
            seals.prove(entry, payload);
            var kept = Optional.of(seals.kept(payload, entry));
            rows.add(new Stored(entry.number(), bytes, Hash.leaf(bytes), kept, draft.attachments()));
            previous = Optional.of(entry);
        }
        append(rows, previous);
        return List.copyOf(entries);
    }

    private static Hash commitment(Payload payload, Draft draft) {
        return switch (draft.commitment()) {
            case WHOLE -> payload.commitment();
            case WORD_BY_WORD -> payload.pieceByPiece();
        };
    }

    private void append(List<Stored> rows, Optional<Entry> newest) {
        var before = size();
        synchronized (tree) {
            rows.forEach(row -> tree.append(row.leaf()));
        }
        var stored = false;
        try {
            var after = new Standing(tree.size(), root(tree.size()));
            store.append(rows, after);
            stored = true;
            synchronized (tree) {
                standing = after;
                last = newest;
            }
        } finally {
            if (!stored) {
                synchronized (tree) {
                    tree.cutTo(before);
                }
            }
        }
    }

    /// The number of entries.
    public long size() {
        return standing().size();
    }

    public Standing standing() {
        synchronized (tree) {
            return standing;
        }
    }

    /// The last entry.
    public Optional<Entry> last() {
        synchronized (tree) {
            return last;
        }
    }

    /// The signed statement of what the log is now.
    public Checkpoint checkpoint() {
        var now = standing();
        synchronized (key) {
            if (signed.isEmpty() || !signed.get().standing().equals(now)) {
                signed = Optional.of(Checkpoint.sign(now, key));
            }
            return signed.get();
        }
    }

    /// A statement signed with the log's key, as a C2SP signed-note. Its first line is not the name of the log, so that
    /// nobody takes it for a checkpoint.
    ///
    /// @throws IllegalArgumentException if it could be taken for one, or does not end a line
    public String sign(String statement) {
        if (statement.startsWith(verifier().name() + "\n") || !statement.endsWith("\n")) {
            throw new IllegalArgumentException("a statement begins with what it is, and ends a line");
        }
        synchronized (key) {
            return Checkpoint.note(statement, key);
        }
    }

    public VerifierKey verifier() {
        return key.verifier();
    }

    /// Hands over the entries from `from` (inclusive) to `to` (exclusive), in order.
    public void read(long from, long to, Consumer<Filed> reader) {
        var end = Math.min(to, size());
        var inspection = new Inspection(store, seals, end);
        for (long start = from; start < end; start += READ_AT_ONCE) {
            var rows = new ArrayList<Stored>();
            store.read(start, Math.min(end, start + READ_AT_ONCE), rows::add);
            rows.forEach(
                    row -> reader.accept(inspection.checked(row, row.number()).filed()));
        }
    }

    /// An entry and its payload.
    public Optional<Filed> entry(long number) {
        var found = new ArrayList<Filed>();
        read(number, number + 1, found::add);
        return found.stream().findFirst();
    }

    /// The attachment that has this hash, read and checked now: opening the journal reads none.
    ///
    /// @return empty if no entry that is still there in full carries one
    /// @throws AttachmentAltered if what lies under the hash does not have it
    public Optional<Attachment> attachment(Hash hash) {
        return store.attachment(hash).map(bytes -> Attachment.kept(bytes, hash));
    }

    /// Deletes payload and salt of an entry for good, and its attachments unless another entry carries them too. The
    /// log still verifies, and shows that an entry was there.
    public void erase(long number) {
        if (number < 0 || number >= size()) {
            throw new IllegalArgumentException("there is no entry " + number);
        }
        store.erase(number);
    }

    /// Erases passages of a payload for good, and with them everything from which they could be found again. What is
    /// left is still proved to be what was committed to. Passages that are erased already are no fault.
    ///
    /// @param black all passages of the entry that are to be black from now on
    /// @throws IllegalArgumentException if the entry is not committed to word by word, is sealed, or these are not
    ///     its passages
    public void erase(long number, List<Bar> black) {
        var filed = legible(number);
        if (filed.erased().equals(black)) {
            return;
        }
        if (filed.payload()
                .flatMap(Payload::seal)
                .filter(seal -> !released.contains(seal))
                .isPresent()) {
            throw new IllegalArgumentException("entry " + number + " is sealed");
        }
        var left = Shown.inPart(number, opened(filed).further(black));
        store.replace(number, new Kept.InPart(filed.payload().flatMap(Payload::seal), left.line()));
    }

    /// Splits the key of a closed sitting into shares, of which any `threshold` open what is sealed with it. To be done
    /// before anything is: nobody has them but the caller.
    ///
    /// @throws IllegalArgumentException unless 1 ≤ threshold ≤ shares ≤ [KeyShare#MOST]
    public List<KeyShare> shares(String sitting, int shares, int threshold) {
        return seals.shares(sitting, shares, threshold);
    }

    /// Forgets the key of a closed sitting that is over: what is sealed with it can be read by nobody, not even by this
    /// journal, until the keepers of its shares bring it back. Twice is no fault.
    public void giveAway(String sitting) {
        seals.giveAway(sitting);
    }

    /// Whether the key of a sitting was given to its keepers and is not back.
    public boolean givenAway(String sitting) {
        return seals.givenAway(sitting);
    }

    /// Takes back the key that shares make.
    ///
    /// @return whether it is the right one; if not, nothing is changed
    /// @throws IllegalArgumentException if they are not shares of one key, each once
    public boolean takeBack(String sitting, List<KeyShare> shares) {
        return seals.takeBack(sitting, shares);
    }

    /// Takes the key that shares make into memory only: what is sealed can be read until it is given away
    /// again, and nothing of that is left when the process ends.
    ///
    /// @return whether it is the right one; if not, nothing is changed
    /// @throws IllegalArgumentException if they are not shares of one key, each once
    public boolean borrow(String sitting, List<KeyShare> shares) {
        return seals.borrow(sitting, shares);
    }

    /// From now on what is sealed with a sitting is published like everything else. What was opened of it in part is
    /// forgotten, lest words stay there that are erased from its entries.
    public void release(String sitting) {
        inPart.remove(sitting);
        if (released.add(sitting)) {
            seals.forgetOpened(sitting);
        }
    }

    /// The passages of an entry that hold the words which these spans of its payload touch, together with those that
    /// were erased before.
    ///
    /// @throws IllegalArgumentException if the entry cannot be opened in part: it was journaled by an earlier
    ///     version, is committed to as a whole, or its key is not here
    public List<Bar> passages(long number, List<Span> spans) {
        return opened(legible(number)).bars(spans);
    }

    /// What everybody would read of an entry if it were opened without these passages.
    ///
    /// @throws IllegalArgumentException as in [#passages]
    public byte[] without(long number, List<Bar> black) {
        return opened(legible(number)).further(black).shown();
    }

    private Filed legible(long number) {
        return entry(number)
                .filter(filed -> filed.payload().isPresent())
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no entry " + number + ", or its key is not here"));
    }

    /// A payload with its proof, word by word.
    private static Opening opened(Filed filed) {
        return filed.opening()
                .or(() -> filed.payload()
                        .filter(whole -> filed.entry().commitment().equals(whole.pieceByPiece()))
                        .map(whole -> Opening.of(whole, List.of())))
                .orElseThrow(() -> new IllegalArgumentException(
                        "entry " + filed.entry().number() + " is not committed to word by word"));
    }

    /// Makes ready what will be published of a sitting when it is released without these passages, as long as
    /// its key is here: it lies in the store from now on, and is published by [#releaseInPart].
    ///
    /// @param black the passages of each entry that stay black
    /// @throws IllegalArgumentException if an entry cannot be opened so
    public void prepare(String sitting, SortedMap<Long, List<Bar>> black) {
        var lines = new ByteArrayOutputStream();
        read(
                0,
                size(),
                filed -> filed.payload()
                        .filter(payload -> payload.seal().equals(Optional.of(sitting)))
                        .ifPresent(_ -> lines.writeBytes(opened(filed, black).line())));
        seals.open(sitting, name(black), lines.toByteArray());
    }

    private static Shown opened(Filed filed, SortedMap<Long, List<Bar>> black) {
        var number = filed.entry().number();
        var bars = black.getOrDefault(number, List.of());
        var shown = bars.isEmpty()
                ? shown(filed, number)
                : Shown.inPart(number, opened(filed).further(bars));
        if (!shown.isOf(filed.entry())) {
            throw new IllegalArgumentException("entry " + number + " cannot be opened in part");
        }
        return shown;
    }

    private static Shown shown(Filed filed, long number) {
        return filed.opening()
                .map(opening -> Shown.inPart(number, opening))
                .orElseGet(() -> Shown.whole(number, filed.payload().orElseThrow()));
    }

    /// From now on what was made ready of a sitting is published, in place of what was before.
    ///
    /// @throws StoreAltered if it is not there
    public void releaseInPart(String sitting, SortedMap<Long, List<Bar>> black) {
        var kept = seals.opened(sitting, name(black))
                .orElseThrow(() -> new StoreAltered(
                        Math.max(0, size() - 1), "what was released of " + sitting + " is not in the cabinet"));
        var shown = new TreeMap<Long, Shown>();
        new String(kept, StandardCharsets.ISO_8859_1)
                .lines()
                .flatMap(line -> Shown.parse(line).stream())
                .forEach(one -> shown.put(one.number(), one));
        inPart.put(sitting, shown);
    }

    /// What is opened of a sitting that is released in part, entry by entry.
    public List<Filed> shown(String sitting) {
        var filed = new ArrayList<Filed>();
        inPart.getOrDefault(sitting, new TreeMap<>())
                .forEach((number, shown) -> entry(number)
                        .ifPresent(there -> filed.add(new Filed(there.entry(), Optional.of(shown.payload())))));
        return filed;
    }

    /// By this the store knows of which passages something was made ready.
    private static String name(SortedMap<Long, List<Bar>> black) {
        return Hash.sha256(black.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// What everybody may read of an entry.
    Optional<Shown> shown(Filed filed) {
        var number = filed.entry().number();
        var whole = filed.payload()
                .filter(payload -> payload.seal().map(released::contains).orElse(true))
                .map(_ -> shown(filed, number));
        return whole.or(() -> inPart.values().stream()
                .flatMap(shown -> Optional.ofNullable(shown.get(number)).stream())
                .findFirst());
    }

    /// Proves that an entry is in the log as it now is.
    public Receipt receipt(long number) {
        var checkpoint = checkpoint();
        return new Receipt(number, inclusion(number, checkpoint.standing().size()), checkpoint.note());
    }

    /// Proves that an entry is in the log as it was at a size. RFC 6962 section 2.1.1.
    public List<Hash> inclusion(long number, long size) {
        synchronized (tree) {
            return tree.inclusion(number, size);
        }
    }

    /// Proves that the log at `size` continues the log as it was at `earlier`. RFC 6962 section 2.1.2.
    public List<Hash> consistency(long earlier, long size) {
        synchronized (tree) {
            return tree.consistency(earlier, size);
        }
    }

    /// The root of the log as it was at a size.
    public Hash root(long size) {
        synchronized (tree) {
            return tree.root(size);
        }
    }

    /// The hashes of one tile, 32 bytes each.
    byte[] tile(Tiles.Tile tile) {
        var bytes = new byte[tile.width() * Hash.LENGTH];
        synchronized (tree) {
            for (int i = 0; i < tile.width(); i++) {
                tree.subtree(8 * tile.level(), tile.first() + i).copyTo(bytes, i * Hash.LENGTH);
            }
        }
        return bytes;
    }

    @Override
    public void close() {
        store.close();
    }
}

package plenum.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Checks the rows of a store: that the numbers are consecutive, that each entry is canonical, is the one whose hash
/// was kept when it was journaled, and commits to its payload.
final class Inspection {
    private static final int AT_ONCE = 2048;

    private final Store store;
    private final Seals seals;
    private final long size;

    /// An entry that is as it should be, and its hash.
    record Checked(Filed filed, Hash leaf) {}

    /// @param size how many entries the store should have
    Inspection(Store store, Seals seals, long size) {
        this.store = store;
        this.seals = seals;
        this.size = size;
    }

    /// Checks everything on all cores, and hands it over in order.
    ///
    /// @throws StoreAltered naming the first bad entry
    void all(Consumer<Checked> reader) {
        var cores = Runtime.getRuntime().availableProcessors();
        try (var checkers = Executors.newFixedThreadPool(cores)) {
            var ahead = new ArrayDeque<CompletableFuture<List<Checked>>>();
            try {
                for (long start = 0; start < size; start += AT_ONCE) {
                    ahead.add(checking(start, Math.min(size, start + AT_ONCE), checkers));
                    if (ahead.size() > 2 * cores) {
                        result(ahead.remove()).forEach(reader);
                    }
                }
                ahead.forEach(part -> result(part).forEach(reader));
            } finally {
                checkers.shutdownNow();
            }
        }
        store.read(size, Long.MAX_VALUE, row -> {
            throw new StoreAltered(row.number(), "was added to the store by somebody else");
        });
    }

    private CompletableFuture<List<Checked>> checking(long from, long to, ExecutorService checkers) {
        var rows = new ArrayList<Stored>((int) (to - from));
        store.read(from, to, rows::add);
        return CompletableFuture.supplyAsync(() -> checked(rows, from, to), checkers);
    }

    private static List<Checked> result(CompletableFuture<List<Checked>> part) {
        try {
            return part.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private List<Checked> checked(List<Stored> rows, long from, long to) {
        var checked = new ArrayList<Checked>(rows.size());
        for (var row : rows) {
            checked.add(checked(row, from + checked.size()));
        }
        var missing = from + rows.size();
        if (missing < to) {
            throw new StoreAltered(missing, "is missing; the journal has " + size + " entries");
        }
        return checked;
    }

    /// One row, which should be the one of this number.
    Checked checked(Stored row, long number) {
        if (row.number() != number) {
            throw new StoreAltered(number, "is missing; " + row.number() + " stands in its place");
        }
        var leaf = Hash.leaf(row.entry());
        var entry = entry(row);
        if (entry.number() != number) {
            throw new StoreAltered(number, "says of itself that it is " + entry.number());
        }
        if (!leaf.equals(row.leaf())) {
            throw new StoreAltered(number, "is not the one that was journaled");
        }
        var filed = row.payload()
                .map(kept -> seals.opened(kept, entry))
                .orElseGet(() -> new Filed(entry, Optional.empty()));
        return new Checked(filed, leaf);
    }

    private static Entry entry(Stored row) {
        try {
            return Entry.parse(row.entry());
        } catch (IllegalArgumentException wrong) {
            throw new StoreAltered(
                    row.number(), wrong.getMessage() + ": " + new String(row.entry(), StandardCharsets.ISO_8859_1));
        }
    }
}

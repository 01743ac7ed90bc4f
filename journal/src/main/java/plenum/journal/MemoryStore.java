package plenum.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A store that lasts as long as the process: for tests and rehearsals that need no record.
public final class MemoryStore implements Store {
    private final List<Stored> rows = new ArrayList<>();
    private final Map<Hash, Carried> attachments = new HashMap<>();
    private final Map<String, byte[]> secrets = new HashMap<>();
    private Standing standing = Standing.EMPTY;

    /// An attachment, and the numbers of the entries that carry it.
    private record Carried(Attachment attachment, Set<Long> entries) {}

    public MemoryStore() {}

    @Override
    public synchronized void append(List<Stored> batch, Standing after) {
        for (var row : batch) {
            rows.add(new Stored(row.number(), row.entry(), row.leaf(), row.payload()));
            row.attachments().forEach(attachment -> attach(attachment, row.number()));
        }
        standing = after;
    }

    private void attach(Attachment attachment, long entry) {
        attachments
                .computeIfAbsent(attachment.hash(), _ -> new Carried(attachment, new HashSet<>()))
                .entries()
                .add(entry);
    }

    @Override
    public synchronized Standing standing() {
        return standing;
    }

    @Override
    public void read(long from, long to, Consumer<Stored> reader) {
        List<Stored> copy;
        synchronized (this) {
            var end = Math.min(to, rows.size());
            copy = from >= end ? List.of() : List.copyOf(rows.subList(Math.toIntExact(from), Math.toIntExact(end)));
        }
        copy.forEach(reader);
    }

    @Override
    public synchronized Optional<byte[]> attachment(Hash hash) {
        return Optional.ofNullable(attachments.get(hash))
                .map(carried -> carried.attachment().bytes());
    }

    @Override
    public synchronized void erase(long number) {
        var row = rows.get(Math.toIntExact(number));
        rows.set(Math.toIntExact(number), new Stored(row.number(), row.entry(), row.leaf(), Optional.empty()));
        attachments.values().forEach(carried -> carried.entries().remove(number));
        attachments.values().removeIf(carried -> carried.entries().isEmpty());
    }

    @Override
    public synchronized void replace(long number, Kept.InPart left) {
        var row = rows.get(Math.toIntExact(number));
        rows.set(Math.toIntExact(number), new Stored(row.number(), row.entry(), row.leaf(), Optional.of(left)));
    }

    @Override
    public synchronized Optional<byte[]> secret(String name) {
        return Optional.ofNullable(secrets.get(name)).map(byte[]::clone);
    }

    @Override
    public synchronized void keep(String name, byte[] secret) {
        secrets.put(name, secret.clone());
    }

    @Override
    public synchronized void forget(String name) {
        secrets.remove(name);
    }

    @Override
    public synchronized void forgetAll(String beginning) {
        secrets.keySet().removeIf(name -> name.startsWith(beginning));
    }

    @Override
    public void close() {}
}

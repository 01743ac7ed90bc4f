package plenum.server.site;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.assembly.Acts;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.journal.Filed;
import plenum.journal.Journal;

/// Which of the latest entries of the journal are whose acts.
final class Receipts {
    private static final int SHOWN = 20;

    private final Journal journal;
    private final Map<PersonId, Deque<Own>> latest = new ConcurrentHashMap<>();

    private Receipts(Journal journal) {
        this.journal = journal;
    }

    /// An act and its entry.
    ///
    /// @param act the act's name in the journal
    record Own(long entry, Instant at, String act) {}

    /// The receipts for what a journal holds already.
    static Receipts of(Journal journal) {
        var receipts = new Receipts(journal);
        receipts.addUpTo(journal.size() - 1, journal.size());
        return receipts;
    }

    /// Adds what so many entries up to the last hold, some of which may be known already.
    void addUpTo(long last, long entries) {
        journal.read(Math.max(0, last + 1 - entries), last + 1, this::add);
    }

    private void add(Filed filed) {
        filed.payload()
                .map(payload -> Minute.FORM.parse(payload.bytes()))
                .ifPresent(minute -> minute.by()
                        .person()
                        .ifPresent(person -> add(
                                person, filed.entry().number(), filed.entry().time(), minute.act())));
    }

    void add(PersonId person, long entry, Instant at, Act<? super Assembly> act) {
        var own = latest.computeIfAbsent(person, _ -> new ArrayDeque<>());
        synchronized (own) {
            if (own.stream().noneMatch(before -> before.entry() == entry)) {
                own.addFirst(new Own(entry, at, Acts.FORM.nameOf(act)));
                if (own.size() > SHOWN) {
                    own.removeLast();
                }
            }
        }
    }

    /// The latest acts of a person, the last one first.
    List<Own> of(PersonId person) {
        var own = latest.get(person);
        if (own == null) {
            return List.of();
        }
        synchronized (own) {
            return List.copyOf(own);
        }
    }
}

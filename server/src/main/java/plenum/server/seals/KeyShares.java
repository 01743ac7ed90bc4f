package plenum.server.seals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.sittings.Keeping;
import plenum.congress.sittings.Sitting;
import plenum.journal.Journal;
import plenum.journal.KeyShare;
import plenum.journal.Store;

/// The shares of sittings' keys on their way. Until its keeper has written it down, a share lies in the store's
/// cabinet; a sitting is opened when the last one is gone from there. When keepers bring them back, they are
/// held in memory only, until there are enough.
public final class KeyShares {
    private final Store store;
    private final Journal journal;
    private final Map<SittingId, SequencedMap<PersonId, KeyShare>> brought = new LinkedHashMap<>();

    /// The shares of the congress in a store.
    public KeyShares(Store store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /// The share that waits for a keeper; nothing once it was taken. The first one asked for makes all of them.
    public synchronized Optional<KeyShare> waiting(Sitting sitting, PersonId keeper) {
        return sitting.keeping()
                .filter(keeping -> keeping.waiting().contains(keeper))
                .flatMap(keeping ->
                        Optional.ofNullable(shares(sitting.id(), keeping).get(keeper)));
    }

    /// A keeper has written the share down, and nobody else has it from now on.
    public synchronized void taken(Sitting sitting, PersonId keeper) {
        sitting.keeping().ifPresent(keeping -> {
            var left = shares(sitting.id(), keeping);
            left.remove(keeper);
            keep(sitting.id(), keeping, left);
        });
    }

    /// A keeper brings a share back.
    ///
    /// @return who has brought theirs
    public synchronized List<PersonId> bring(SittingId sitting, PersonId keeper, KeyShare share) {
        var shares = brought.computeIfAbsent(sitting, _ -> new LinkedHashMap<>());
        shares.put(keeper, share);
        return List.copyOf(shares.keySet());
    }

    /// Who has brought a share back since the server was started.
    public synchronized List<PersonId> brought(SittingId sitting) {
        return List.copyOf(brought.getOrDefault(sitting, new LinkedHashMap<>()).keySet());
    }

    /// Puts the key back into the cabinet that the shares brought make.
    ///
    /// @return whether it is the right one
    public synchronized boolean join(SittingId sitting) {
        var shares = brought.getOrDefault(sitting, new LinkedHashMap<>());
        return !shares.isEmpty() && journal.takeBack(sitting.toString(), List.copyOf(shares.values()));
    }

    /// Takes the key that the shares brought make into memory only, until it is given away again.
    ///
    /// @return whether it is the right one
    public synchronized boolean lend(SittingId sitting) {
        var shares = brought.getOrDefault(sitting, new LinkedHashMap<>());
        return !shares.isEmpty() && journal.borrow(sitting.toString(), List.copyOf(shares.values()));
    }

    /// Forgets the shares that were brought: the keepers have them still.
    public synchronized void forget(SittingId sitting) {
        brought.remove(sitting);
    }

    private SequencedMap<PersonId, KeyShare> shares(SittingId sitting, Keeping keeping) {
        var lines = store.secret(drawer(sitting))
                .map(bytes -> new String(bytes, UTF_8).lines().toList())
                .orElse(List.of());
        if (!lines.isEmpty() && lines.getFirst().equals(heading(keeping))) {
            var kept = new LinkedHashMap<PersonId, KeyShare>();
            lines.subList(1, lines.size()).forEach(line -> {
                var parts = line.split(" ", 2);
                kept.put(PersonId.parse(parts[0]), KeyShare.parse(parts[1]));
            });
            return kept;
        }
        var made = new LinkedHashMap<PersonId, KeyShare>();
        var all = journal.shares(sitting.toString(), keeping.keepers().size(), keeping.threshold());
        for (int i = 0; i < all.size(); i++) {
            made.put(keeping.keepers().get(i), all.get(i));
        }
        keep(sitting, keeping, made);
        return made;
    }

    private void keep(SittingId sitting, Keeping keeping, Map<PersonId, KeyShare> shares) {
        var lines = new ArrayList<String>();
        lines.add(heading(keeping));
        shares.forEach((keeper, share) -> lines.add(keeper + " " + share.text()));
        store.forget(drawer(sitting));
        store.keep(drawer(sitting), String.join("\n", lines).getBytes(UTF_8));
    }

    /// For whom they were made: others make others.
    private static String heading(Keeping keeping) {
        return keeping.threshold() + " of " + keeping.keepers();
    }

    private static String drawer(SittingId sitting) {
        return "shares/" + sitting;
    }
}

package plenum.server.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;

/// The lists that wait to be entered, in memory only: one of each person, for half an hour, and few at a time,
/// because a list may be long. Whoever uploads when there are too many takes the place of the one who has waited
/// longest.
public final class Uploads {
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 4;

    private final InstantSource clock;
    private final Map<PersonId, Upload> waiting = new LinkedHashMap<>();
    private int last;

    public Uploads(InstantSource clock) {
        this.clock = clock;
    }

    /// Compares a list with the congress and keeps it, instead of the one that its sender uploaded before.
    public Upload keep(PersonId by, ImportKind kind, Sheet sheet, Basis basis, Assembly congress) {
        var preview = kind.preview(sheet, basis, congress, Actor.of(by));
        synchronized (waiting) {
            last++;
            var upload = new Upload(last, kind, sheet, basis, preview, clock.instant());
            put(by, upload);
            return upload;
        }
    }

    /// Keeps a list that was compared anew, if it still waits.
    public void replace(PersonId by, Upload anew) {
        synchronized (waiting) {
            waiting.computeIfPresent(by, (_, before) -> before.number() == anew.number() ? anew : before);
        }
    }

    /// The list that a person has waiting.
    public Optional<Upload> of(PersonId by) {
        synchronized (waiting) {
            forgetOld(clock.instant());
            return Optional.ofNullable(waiting.get(by));
        }
    }

    /// Forgets a list that was entered or is not wanted.
    public void forget(PersonId by, Upload upload) {
        synchronized (waiting) {
            waiting.computeIfPresent(by, (_, before) -> before.number() == upload.number() ? null : before);
        }
    }

    private void put(PersonId by, Upload upload) {
        forgetOld(upload.at());
        waiting.remove(by);
        if (waiting.size() == MOST) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        waiting.put(by, upload);
    }

    private void forgetOld(Instant now) {
        waiting.values().removeIf(upload -> upload.at().plus(KEPT).isBefore(now));
    }
}

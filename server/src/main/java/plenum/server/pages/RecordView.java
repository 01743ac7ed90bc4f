package plenum.server.pages;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.SittingId;
import plenum.congress.bodies.HasBodies;
import plenum.congress.bodies.Organisation;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Line;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact.SittingOpened;

/// The running record: all sittings, and the lines of one of them or the latest of all.
///
/// @param sitting the sitting shown, in words; empty if the latest lines of all are
/// @param sealed whether it was held behind closed doors, so that its lines are not shown
public record RecordView(
        List<SittingLine> sittings, String sitting, String state, boolean sealed, List<RecordLine> lines) {
    /// How many of the latest lines stand on the page of all sittings.
    private static final int LATEST = 40;

    /// A sitting in the list of all.
    public record SittingLine(String id, String title, String when, String state, boolean closed) {}

    /// The latest lines of the record.
    public static RecordView latest(HasRecord seen, Words words) {
        var lines = seen.record().lines();
        var from = Math.max(0, lines.size() - LATEST);
        return new RecordView(
                sittings(seen, words), "", "", false, told(lines.subList(from, lines.size()), seen, words));
    }

    /// The record of one sitting; nothing if it is not in the programme.
    public static Optional<RecordView> of(SittingId id, HasRecord seen, Words words) {
        return seen.sittings()
                .sitting(id)
                .map(sitting -> new RecordView(
                        sittings(seen, words),
                        sitting.title(),
                        Situation.state(sitting, seen, words),
                        sitting.closed(),
                        told(during(id, seen), seen, words)));
    }

    /// The lines from the opening of a sitting to the opening of the next.
    private static List<Line> during(SittingId id, HasRecord seen) {
        var lines = new ArrayList<Line>();
        var inside = false;
        for (var line : seen.record().lines()) {
            if (line.fact() instanceof SittingOpened(var opened, var _)) {
                inside = opened.equals(id);
            }
            if (inside) {
                lines.add(line);
            }
        }
        return lines;
    }

    static List<RecordLine> told(List<Line> lines, HasRecord seen, Words words) {
        var zone = zone(seen);
        return lines.stream()
                .map(line -> RecordLine.of(line, seen, words, zone))
                .toList();
    }

    static List<SittingLine> sittings(HasRecord seen, Words words) {
        return seen.sittings().all().stream()
                .map(sitting -> line(sitting, seen, words))
                .toList();
    }

    private static SittingLine line(Sitting sitting, HasRecord seen, Words words) {
        return new SittingLine(
                sitting.id().toString(),
                sitting.title(),
                sitting.day() + ", " + sitting.opensAt(),
                Situation.state(sitting, seen, words),
                sitting.closed());
    }

    static ZoneId zone(HasBodies seen) {
        return seen.bodies()
                .organisation()
                .map(Organisation::zone)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}

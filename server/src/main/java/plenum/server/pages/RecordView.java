package plenum.server.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plenum.congress.SittingId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.HasBodies;
import plenum.congress.bodies.Organisation;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Line;
import plenum.congress.sittings.Keeping;
import plenum.congress.sittings.Release;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact.SittingOpened;

/// The running record: all sittings, and the lines of one of them or the latest of all.
///
/// @param sitting the sitting shown, in words; empty if the latest lines of all are
/// @param minutes where its minutes are; empty if the latest lines of all are shown
/// @param sealed whether something was said behind closed doors and is not released, so that it is not shown
/// @param notes what is to be known of it: that it has no stenogram, who keeps its key, that it was released
public record RecordView(
        List<SittingLine> sittings,
        String sitting,
        String state,
        String minutes,
        boolean sealed,
        List<String> notes,
        List<RecordLine> lines) {
    /// How many of the latest lines stand on the page of all sittings.
    private static final int LATEST = 40;

    /// A sitting in the list of all.
    public record SittingLine(String id, String title, String when, String state, boolean closed) {}

    /// The latest lines of the record.
    public static RecordView latest(HasRecord seen, Words words) {
        var lines = seen.record().lines();
        var from = Math.max(0, lines.size() - LATEST);
        return new RecordView(
                sittings(seen, words),
                "",
                "",
                "",
                false,
                List.of(),
                told(lines.subList(from, lines.size()), seen, words));
    }

    /// The record of one sitting, with what was said in it behind closed doors if that is released; nothing if it
    /// is not in the programme.
    public static Optional<RecordView> of(SittingId id, Assembly congress, HasRecord seen, Words words) {
        return seen.sittings().sitting(id).map(sitting -> {
            var released = congress.released(id);
            var lines =
                    new ArrayList<>(told(during(id, released.isPresent() ? congress.inTheOpen() : seen), seen, words));
            released.ifPresent(inside -> told(inside.record().lines(), inside, words).stream()
                    .map(RecordView::apart)
                    .forEach(lines::add));
            lines.sort(Comparator.comparingLong(RecordLine::entry));
            return new RecordView(
                    sittings(seen, words),
                    sitting.title(),
                    Situation.state(sitting, seen, words),
                    "/minutes/" + id,
                    sitting.release() instanceof Release.Sealed || sitting.release() instanceof Release.Ordered,
                    notes(sitting, seen, words),
                    List.copyOf(lines));
        });
    }

    /// What happened behind closed doors has numbers of its own: only its paragraphs have pages.
    private static RecordLine apart(RecordLine line) {
        var link = line.link().startsWith("/record/T") ? line.link() : "";
        return new RecordLine(line.entry(), line.time(), line.style(), line.text(), link);
    }

    /// What is to be known of a sitting: that it has no stenogram, who keeps its key, that it was released.
    public static List<String> notes(Sitting sitting, HasRecord seen, Words words) {
        var notes = new ArrayList<String>();
        if (!sitting.stenogram()) {
            notes.add(words.say("record.without-stenogram"));
        }
        var sealed = !(sitting.release() instanceof Release.Open || sitting.released());
        sitting.keeping()
                .filter(_ -> sealed)
                .ifPresent(keeping -> notes.add(words.say(
                        "record.kept",
                        keeping.threshold(),
                        keeping.keepers().stream()
                                .map(keeper -> Speaking.name(keeper, seen))
                                .collect(Collectors.joining(", ")))));
        keeping(sitting).ifPresent(day -> notes.add(words.say("record.release-on", day.toString())));
        if (sitting.release() instanceof Release.Released(var decision)) {
            notes.add(decision.map(by -> words.say("record.released-by", by)).orElse(words.say("record.released")));
        }
        sitting.partial()
                .filter(_ -> !sitting.released())
                .ifPresent(part -> notes.add(words.say(
                        "record.released-in-part",
                        part.decision(),
                        part.withheld().size())));
        return notes;
    }

    private static Optional<LocalDate> keeping(Sitting sitting) {
        return sitting.keeping().filter(_ -> !sitting.released()).flatMap(Keeping::releaseOn);
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
                words.day(sitting.day()) + ", " + sitting.opensAt(),
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

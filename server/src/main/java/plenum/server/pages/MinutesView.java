package plenum.server.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.assembly.Assembly;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Line;
import plenum.congress.record.SittingMinutes;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.Stage.Adjourned;

/// The minutes of one sitting: what was done in it and not what was said.
///
/// They are told from the facts each time, so nobody can write into them what did not happen. What was sealed is in
/// them only for those who may read the record of the sitting.
///
/// What people add - remarks, signatures, the body's approval - is told apart from it, with its time.
///
/// @param present how many delegates were there when it was opened; empty before that
/// @param sealed whether something was done behind closed doors and is not released, so that it is not shown
/// @param signatures under the minutes as they stand
/// @param approved when the body approved them; empty before that
/// @param over whether the sitting is over, so that its minutes can be signed
public record MinutesView(
        String id,
        String title,
        String when,
        String state,
        String present,
        boolean sealed,
        List<String> notes,
        List<RecordLine> lines,
        List<Remark> remarks,
        List<String> signatures,
        String approved,
        boolean over) {
    /// How the record sets what was said, and by whom, and how it was received.
    private static final Set<String> SAID = Set.of("speaker", "utterance", "correction", "reaction");

    /// A remark of the secretaries as it reads now.
    ///
    /// @param number by which it can be changed
    public record Remark(int number, String text, String by) {}

    /// The minutes of a sitting; nothing if it is not in the programme.
    public static Optional<MinutesView> of(SittingId id, Assembly congress, HasRecord seen, Words words) {
        var zone = RecordView.zone(seen);
        var added = seen.record().minutes(id);
        return RecordView.of(id, congress, seen, words)
                .flatMap(record -> seen.sittings()
                        .sitting(id)
                        .map(sitting -> new MinutesView(
                                id.toString(),
                                record.sitting(),
                                when(sitting, words),
                                record.state(),
                                opened(id, seen)
                                        .map(at -> present(at, seen, words, zone))
                                        .orElse(""),
                                record.sealed(),
                                record.notes(),
                                record.lines().stream()
                                        .filter(MinutesView::done)
                                        .toList(),
                                remarks(added, seen, words, zone),
                                added.signatures().stream()
                                        .map(signature -> by(signature.by(), signature.at(), seen, words, zone))
                                        .toList(),
                                added.approved()
                                        .map(at -> words.date(at, zone) + ", " + words.time(at, zone))
                                        .orElse(""),
                                sitting.stage() instanceof Adjourned)));
    }

    private static Optional<Instant> opened(SittingId id, HasRecord seen) {
        return seen.record().lines().stream()
                .filter(line -> line.fact() instanceof SittingOpened(var opened, var _) && opened.equals(id))
                .map(Line::at)
                .findFirst();
    }

    private static String present(Instant at, HasRecord seen, Words words, ZoneId zone) {
        var part = AttendanceView.of(at, seen, words, zone).decisive();
        return words.say("minutes.present", part.present(), part.of());
    }

    private static List<Remark> remarks(SittingMinutes added, HasRecord seen, Words words, ZoneId zone) {
        var remarks = new ArrayList<Remark>();
        for (int i = 0; i < added.remarks().size(); i++) {
            var remark = added.remarks().get(i);
            if (!remark.text().isBlank()) {
                remarks.add(new Remark(i + 1, remark.text(), by(remark.by(), remark.at(), seen, words, zone)));
            }
        }
        return List.copyOf(remarks);
    }

    private static String by(PersonId person, Instant at, HasRecord seen, Words words, ZoneId zone) {
        return Speaking.name(person, seen) + ", " + words.date(at, zone) + ", " + words.time(at, zone);
    }

    /// The minutes to keep as plain text.
    public String text(Words words) {
        var text = new StringBuilder();
        text.append(words.say("minutes.of", title)).append('\n');
        text.append(when).append('\n').append(state).append('\n');
        if (!present.isEmpty()) {
            text.append(present).append('\n');
        }
        if (sealed) {
            text.append('\n').append(words.say("record.sealed")).append('\n');
        }
        notes.forEach(note -> text.append('\n').append(note).append('\n'));
        for (var line : lines) {
            if (line.style().equals("heading")) {
                text.append('\n');
            }
            text.append('\n').append(line.time()).append("  ").append(line.text());
        }
        text.append('\n');
        remarks.forEach(remark -> text.append('\n')
                .append(words.say("minutes.remark", remark.number(), remark.text(), remark.by()))
                .append('\n'));
        signatures.forEach(signature ->
                text.append('\n').append(words.say("minutes.signed", signature)).append('\n'));
        if (!approved.isEmpty()) {
            text.append('\n').append(words.say("minutes.approved", approved)).append('\n');
        }
        return text.toString();
    }

    private static String when(Sitting sitting, Words words) {
        return words.day(sitting.day()) + ", " + sitting.opensAt();
    }

    private static boolean done(RecordLine line) {
        return !line.text().isEmpty() && !SAID.contains(line.style());
    }
}

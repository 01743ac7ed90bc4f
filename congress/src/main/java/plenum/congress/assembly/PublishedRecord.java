package plenum.congress.assembly;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import plenum.congress.SittingId;
import plenum.congress.UtteranceId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.Layer;
import plenum.congress.record.Line;
import plenum.congress.record.RunningRecord;
import plenum.congress.record.Utterance;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact.SittingOpened;

/// The record of the open sittings, and of closed ones that were released, as files, a line of JSON each: what
/// was told, sitting by sitting, and the words as they now read.
///
/// `record/S1.jsonl` holds the facts told from the opening of sitting S1 to that of the next;
/// `record/before.jsonl` what was told before the first one. `record/S3-released.jsonl` holds what was told behind the
/// closed doors of sitting S3, once that is released. `record/texts.jsonl` has each paragraph of speech with its latest
/// words. `record/record.json` says of how many entries of the journal all this
/// tells. Whoever folds the journal gets the same bytes.
public final class PublishedRecord {
    /// The file that says of how many entries the others tell.
    public static final String HEADING = "record/record.json";

    private static final ObjectForm<Line> LINE = Form.of(
            Field.of("entry", Line::number, Form.LONG),
            Field.of("time", Line::at, Form.INSTANT),
            Field.of("fact", Line::fact, Facts.FORM),
            Line::new);
    private static final ObjectForm<Text> TEXT = Form.of(
            Field.of("utterance", Text::utterance, UtteranceId.FORM),
            Field.of("text", Text::text, Form.TEXT),
            Text::new);
    private static final ObjectForm<Heading> FORM =
            Form.of(Field.of("entries", Heading::entries, Form.LONG), Heading::new);

    private final SequencedMap<String, ByteArrayOutputStream> files = new LinkedHashMap<>();

    private record Text(UtteranceId utterance, String text) {}

    private record Heading(long entries) {}

    private PublishedRecord() {}

    /// The files of a congress by their names, the heading last.
    public static SequencedMap<String, byte[]> of(Assembly congress) {
        var record = new PublishedRecord();
        record.tell(congress);
        var all = new LinkedHashMap<String, byte[]>();
        record.files.forEach((name, lines) -> all.put(name, lines.toByteArray()));
        all.put(HEADING, FORM.bytes(new Heading(congress.entries())));
        return all;
    }

    /// Of how many entries a record tells.
    ///
    /// @throws plenum.congress.form.Unreadable if the bytes are not those of a heading
    public static long entries(byte[] heading) {
        return FORM.parse(heading).entries();
    }

    private void tell(Assembly congress) {
        var file = "record/before.jsonl";
        for (var line : congress.open().record().lines()) {
            if (line.fact() instanceof SittingOpened(var sitting, var _)) {
                file = "record/" + sitting + ".jsonl";
            }
            add(file, LINE.bytes(line));
        }
        released(congress)
                .forEach((sitting, record) ->
                        record.lines().forEach(line -> add("record/" + sitting + "-released.jsonl", LINE.bytes(line))));
        texts(congress.open().record());
        released(congress).values().forEach(this::texts);
    }

    private static SequencedMap<SittingId, RunningRecord> released(Assembly congress) {
        var records = new LinkedHashMap<SittingId, RunningRecord>();
        congress.sittings().all().stream()
                .map(Sitting::id)
                .forEach(sitting -> congress.released(sitting).ifPresent(seen -> records.put(sitting, seen.record())));
        return records;
    }

    private void texts(RunningRecord record) {
        record.utterances().values().forEach(utterance -> add("record/texts.jsonl", TEXT.bytes(text(utterance))));
    }

    private static Text text(Utterance utterance) {
        return new Text(utterance.id(), utterance.text(Layer.PUBLISHED));
    }

    private void add(String file, byte[] line) {
        var lines = files.computeIfAbsent(file, _ -> new ByteArrayOutputStream());
        lines.writeBytes(line);
        lines.write('\n');
    }
}

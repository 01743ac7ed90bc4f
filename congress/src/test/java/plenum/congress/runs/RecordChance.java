package plenum.congress.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.TextId;
import plenum.congress.UtteranceId;
import plenum.congress.assembly.Assembly;
import plenum.congress.record.AddNote;
import plenum.congress.record.ApproveMinutes;
import plenum.congress.record.ApproveSpeech;
import plenum.congress.record.Change;
import plenum.congress.record.CirculateText;
import plenum.congress.record.ContinueUtterance;
import plenum.congress.record.CorrectUtterance;
import plenum.congress.record.Layer;
import plenum.congress.record.NoteReaction;
import plenum.congress.record.NoteReading;
import plenum.congress.record.PublishRecord;
import plenum.congress.record.ReactionKind;
import plenum.congress.record.ReleaseText;
import plenum.congress.record.RemarkOnMinutes;
import plenum.congress.record.Revise;
import plenum.congress.record.SignMinutes;
import plenum.congress.record.TakeDown;
import plenum.congress.record.TakeTurn;
import plenum.congress.record.Utterance;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage;

/// What the secretaries, the speakers and the readers do with the record, drawn from a seed.
record RecordChance(Random random) {
    private static final int PERSONS = 14;
    private static final String SALT = "00ff";

    Act<? super Assembly> drawn(Assembly assembly) {
        if (once(8) && assembly.record().utterances().values().stream().anyMatch(assembly.record()::published)) {
            return new CorrectUtterance(published(assembly), "Friends " + below(3), one(Change.ALL), "a slip");
        }
        return switch (below(20)) {
            case 0, 1, 2 -> new TakeDown(once(3) ? Optional.empty() : speech(assembly), once(9) ? "" : "Comrades!");
            case 4 -> new ContinueUtterance(latest(assembly), once(5) ? "" : "And friends.");
            case 5 -> new Revise(paragraph(assembly), one(Layer.ALL), "Friends " + below(3), one(Change.ALL), reason());
            case 6, 7 -> new ApproveSpeech(speech(assembly).orElse(new SpeechId(1)));
            case 8 -> new PublishRecord(sitting(assembly));
            case 3, 9 -> new CorrectUtterance(published(assembly), "Friends " + below(3), one(Change.ALL), reason());
            case 10, 11 -> new NoteReaction(one(ReactionKind.ALL), below(6), once(2), "");
            case 12 -> new AddNote(once(4) ? "" : "It snows.");
            case 13 ->
                new CirculateText("Report", Optional.empty(), ReleaseText.commitment("So.", SALT), List.of(person()));
            case 14 -> new NoteReading(text(assembly), 1 + below(2));
            case 15 -> new TakeTurn();
            case 16 ->
                new RemarkOnMinutes(
                        sitting(assembly), once(2) ? Optional.of(1) : Optional.empty(), once(3) ? "" : "It rained.");
            case 17 -> new SignMinutes(sitting(assembly));
            case 18 -> new ApproveMinutes(signed(assembly));
            default -> new ReleaseText(text(assembly), once(2) ? "So." : "Not so.", SALT);
        };
    }

    private UtteranceId latest(Assembly assembly) {
        var all = assembly.record().utterances();
        return all.isEmpty() || once(9) ? new UtteranceId(1) : all.lastKey();
    }

    /// A sitting whose minutes somebody has signed, if there is one.
    private SittingId signed(Assembly assembly) {
        return assembly.inTheOpen().record().minutes().entrySet().stream()
                .filter(held -> !held.getValue().signatures().isEmpty()
                        && held.getValue().approved().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> sitting(assembly));
    }

    private SittingId sitting(Assembly assembly) {
        var over = assembly.sittings().all().stream()
                .filter(sitting -> sitting.stage() instanceof Stage.Adjourned)
                .map(Sitting::id)
                .toList();
        if (!over.isEmpty() && once(2)) {
            return one(over);
        }
        return new SittingId(1 + below(assembly.sittings().all().size() + 1));
    }

    private Optional<SpeechId> speech(Assembly assembly) {
        var speeches = assembly.floor().speeches();
        return speeches.isEmpty() || once(9) ? Optional.of(new SpeechId(9)) : Optional.of(speeches.lastKey());
    }

    private UtteranceId paragraph(Assembly assembly) {
        var paragraphs = assembly.record().utterances();
        return paragraphs.isEmpty() || once(6) ? new UtteranceId(1 + below(3)) : one(List.copyOf(paragraphs.keySet()));
    }

    private UtteranceId published(Assembly assembly) {
        return assembly.record().utterances().values().stream()
                .filter(assembly.record()::published)
                .map(Utterance::id)
                .findFirst()
                .orElseGet(() -> paragraph(assembly));
    }

    private TextId text(Assembly assembly) {
        var texts = assembly.record().texts();
        return texts.isEmpty() || once(3) ? new TextId(1) : texts.lastKey();
    }

    private PersonId person() {
        return new PersonId(1 + below(PERSONS));
    }

    private String reason() {
        return once(2) ? "" : "a slip";
    }

    private <T> T one(List<T> all) {
        return all.get(below(all.size()));
    }

    private boolean once(int in) {
        return below(in) == 0;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}

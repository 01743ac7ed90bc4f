package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UtteranceId;
import plenum.congress.bodies.Office;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordRefusal.Approved;
import plenum.congress.record.RecordRefusal.NoReason;
import plenum.congress.record.RecordRefusal.NoSuchUtterance;
import plenum.congress.record.RecordRefusal.NoText;
import plenum.congress.record.RecordRefusal.NotYourWords;
import plenum.congress.record.RecordRefusal.Published;
import plenum.congress.record.RecordRefusal.RawStands;
import plenum.congress.record.RecordRefusal.SenseStands;

/// A paragraph is revised in a layer: by a secretary in any, by a speaker in that of the speaker. A text that stands
/// there already changes nothing.
///
/// Refused, in this order: if there is no such paragraph; of what was taken down; to anybody else; once it is
/// published; to a speaker who has approved the speech, by word or by silence; without a text; to a speaker who
/// changes the sense; without a reason for a change of fact or sense.
public record Revise(UtteranceId utterance, Layer layer, String text, Change change, String reason)
        implements RecordAct {
    public static final ObjectForm<Revise> FORM = Form.of(
            Field.of("utterance", Revise::utterance, UtteranceId.FORM),
            Field.of("layer", Revise::layer, Layer.FORM),
            Field.of("text", Revise::text, Form.TEXT),
            Field.of("change", Revise::change, Change.FORM),
            Field.of("reason", Revise::reason, Form.TEXT),
            Revise::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        var paragraph = congress.record().utterance(utterance);
        if (paragraph.isEmpty()) {
            return Decision.refuse(new NoSuchUtterance(utterance));
        }
        if (layer == Layer.RAW) {
            return Decision.refuse(new RawStands());
        }
        var secretary = isSecretary(congress, by);
        if (!secretary && !(layer == Layer.SPEAKER && isOwn(congress, paragraph.get(), by))) {
            return Decision.refuse(new NotYourWords(utterance));
        }
        if (congress.record().published(paragraph.get())) {
            return Decision.refuse(new Published(utterance));
        }
        var settled = paragraph
                .get()
                .speech()
                .flatMap(congress.record()::speech)
                .filter(text -> text.settled(congress.orders().record().approvalDays(), at));
        if (!secretary && settled.isPresent()) {
            return Decision.refuse(new Approved(settled.get().speech()));
        }
        if (text.isBlank()) {
            return Decision.refuse(new NoText());
        }
        if (layer == Layer.SPEAKER && change == Change.SENSE) {
            return Decision.refuse(new SenseStands());
        }
        if (change != Change.STYLE && reason.isBlank()) {
            return Decision.refuse(new NoReason());
        }
        return paragraph.get().text(layer).equals(text)
                ? Decision.unchanged()
                : Decision.allow(new UtteranceRevised(
                        utterance, layer, text, change, reason, by.person().orElseThrow()));
    }

    private static boolean isSecretary(HasRecord congress, Actor by) {
        return by.person()
                .map(person -> congress.bodies().holds(person, Office.SECRETARY))
                .orElse(false);
    }

    private static boolean isOwn(HasRecord congress, Utterance paragraph, Actor by) {
        return paragraph
                .speech()
                .flatMap(congress.floor()::speech)
                .map(speech -> by.is(speech.person()))
                .orElse(false);
    }
}

package plenum.congress.record;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.record.RecordFact.ReactionNoted;
import plenum.congress.record.RecordRefusal.NoSuchIntensity;
import plenum.congress.record.RecordRefusal.NotInSession;
import plenum.congress.record.RecordRefusal.WithoutStenogram;

/// The secretary notes how the hall receives what is said. The wording is that of the record, such as "Stormy
/// applause."; empty to leave it to the reader's language.
///
/// Refused, in this order: out of session; in a sitting that is held without stenogram; with an intensity below 1 or
/// above 4.
public record NoteReaction(ReactionKind kind, int intensity, boolean allRise, String wording) implements RecordAct {
    public static final ObjectForm<NoteReaction> FORM = Form.of(
            Field.of("kind", NoteReaction::kind, ReactionKind.FORM),
            Field.of("intensity", NoteReaction::intensity, Form.INT),
            Field.of("allRise", NoteReaction::allRise, Form.TRUTH),
            Field.of("wording", NoteReaction::wording, Form.TEXT),
            NoteReaction::new);

    @Override
    public Decision decide(HasRecord congress, Actor by, Instant at) {
        if (!congress.sittings().inSession()) {
            return Decision.refuse(new NotInSession());
        }
        var last = congress.sittings().last().orElseThrow();
        if (!last.stenogram()) {
            return Decision.refuse(new WithoutStenogram(last.id()));
        }
        if (intensity < 1 || intensity > 4) {
            return Decision.refuse(new NoSuchIntensity(intensity));
        }
        return Decision.allow(new ReactionNoted(kind, intensity, allRise, wording));
    }
}

package plenum.congress.motions;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ItemId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionRefusal.NoSuchItem;
import plenum.congress.motions.MotionRefusal.NoText;

/// A delegate moves a motion. Where the orders ask for no seconders, it is tabled at once.
///
/// Refused, in this order: as [HasMotions#barredFromMoving] says; without a title and a text; on an item that is not on
/// the agenda.
public record MoveMotion(Subject subject, Optional<ItemId> item, String title, String text) implements MotionAct {
    public static final ObjectForm<MoveMotion> FORM = Form.of(
            Field.of("subject", MoveMotion::subject, Subject.FORM),
            Field.of("item", MoveMotion::item, Form.optional(ItemId.FORM)),
            Field.of("title", MoveMotion::title, Form.TEXT),
            Field.of("text", MoveMotion::text, Form.TEXT),
            MoveMotion::new);

    @Override
    public Decision decide(HasMotions congress, Actor by, Instant at) {
        var barred = congress.barredFromMoving(by);
        if (barred.isPresent()) {
            return Decision.refuse(barred.get());
        }
        if (title.isBlank() || text.isBlank()) {
            return Decision.refuse(new NoText());
        }
        if (item.isPresent() && congress.agenda().item(item.get()).isEmpty()) {
            return Decision.refuse(new NoSuchItem(item.get()));
        }
        var motion = congress.motions().next();
        var moved = new MotionMoved(motion, by.person().orElseThrow(), subject, item, title, text);
        return congress.orders().motions().seconders() > 0
                ? Decision.allow(moved)
                : Decision.allow(moved, new MotionTabled(motion));
    }
}

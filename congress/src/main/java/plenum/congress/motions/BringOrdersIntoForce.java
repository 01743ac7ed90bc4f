package plenum.congress.motions;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.MotionId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.motions.MotionFact.OrdersBroughtIn;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NotCarried;
import plenum.congress.motions.Stage.Decided;
import plenum.congress.orders.OrdersFact.OrdersAdopted;
import plenum.congress.orders.StandingOrders;

/// The chair brings standing orders into force that the congress has adopted by a motion.
///
/// Refused, in this order: if there is no such motion; if it is not on the orders, was not carried, or has been carried
/// out already.
public record BringOrdersIntoForce(MotionId motion, StandingOrders orders) implements MotionAct {
    public static final ObjectForm<BringOrdersIntoForce> FORM = Form.of(
            Field.of("motion", BringOrdersIntoForce::motion, MotionId.FORM),
            Field.of("orders", BringOrdersIntoForce::orders, StandingOrders.FORM),
            BringOrdersIntoForce::new);

    @Override
    public Decision decide(HasMotions congress, Actor by, Instant at) {
        var decided = congress.motions().motion(motion);
        if (decided.isEmpty()) {
            return Decision.refuse(new NoSuchMotion(motion));
        }
        if (decided.get().subject() != Subject.ORDERS
                || !(decided.get().stage() instanceof Decided(var carried, var _))
                || !carried) {
            return Decision.refuse(new NotCarried(motion));
        }
        return Decision.allow(new OrdersBroughtIn(motion), new OrdersAdopted(orders));
    }
}

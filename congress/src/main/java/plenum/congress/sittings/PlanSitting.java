package plenum.congress.sittings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.SittingPlanned;

/// A sitting is put into the programme, after those planned before. Never refused.
///
/// @param secondCall whether an earlier sitting of the same business had no quorum: the orders may ask for less
public record PlanSitting(String title, String day, String opensAt, boolean closed, boolean secondCall)
        implements SittingAct {
    public static final ObjectForm<PlanSitting> FORM = Form.of(
            Field.of("title", PlanSitting::title, Form.TEXT),
            Field.of("day", PlanSitting::day, Form.TEXT),
            Field.of("opensAt", PlanSitting::opensAt, Form.TEXT),
            Field.of("closed", PlanSitting::closed, Form.TRUTH),
            Field.added("secondCall", PlanSitting::secondCall, Form.TRUTH, false),
            PlanSitting::new);

    /// On first call.
    public PlanSitting(String title, String day, String opensAt, boolean closed) {
        this(title, day, opensAt, closed, false);
    }

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        return Decision.allow(new SittingPlanned(congress.sittings().next(), title, day, opensAt, closed, secondCall));
    }
}

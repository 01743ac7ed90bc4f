package plenum.congress.sittings;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.SittingFact.SittingPlanned;

/// A sitting is put into the programme, after those planned before. Never refused.
public record PlanSitting(String title, String day, String opensAt, boolean closed) implements SittingAct {
    public static final ObjectForm<PlanSitting> FORM = Form.of(
            Field.of("title", PlanSitting::title, Form.TEXT),
            Field.of("day", PlanSitting::day, Form.TEXT),
            Field.of("opensAt", PlanSitting::opensAt, Form.TEXT),
            Field.of("closed", PlanSitting::closed, Form.TRUTH),
            PlanSitting::new);

    @Override
    public Decision decide(HasSittings congress, Actor by, Instant at) {
        return Decision.allow(new SittingPlanned(congress.sittings().next(), title, day, opensAt, closed));
    }
}

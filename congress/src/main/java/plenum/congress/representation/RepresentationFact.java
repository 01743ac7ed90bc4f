package plenum.congress.representation;

import java.time.LocalDate;
import java.util.List;
import plenum.congress.Fact;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to the rule of representation.
public sealed interface RepresentationFact extends Fact {
    /// This rule is in force from here on; seats stay as they were apportioned until they are apportioned anew.
    record RuleLaidDown(RepresentationRule rule) implements RepresentationFact {
        public static final ObjectForm<RuleLaidDown> FORM =
                Form.of(Field.of("rule", RuleLaidDown::rule, RepresentationRule.FORM), RuleLaidDown::new);
    }

    /// Each unit has these seats, by the figures of a day.
    record SeatsApportioned(LocalDate day, List<UnitSeats> seats, List<UnitId> lots) implements RepresentationFact {
        public static final ObjectForm<SeatsApportioned> FORM = Form.of(
                Field.of("day", SeatsApportioned::day, Form.DAY),
                Field.of("seats", SeatsApportioned::seats, Form.list(UnitSeats.FORM)),
                Field.of("lots", SeatsApportioned::lots, Form.list(UnitId.FORM)),
                SeatsApportioned::new);
    }
}

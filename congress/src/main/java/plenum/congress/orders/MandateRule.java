package plenum.congress.orders;

import java.util.List;
import java.util.Optional;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How mandates pass to alternates, how they are challenged, and who comes without one.
///
/// @param mayReturn whether a delegate who was absent may take the mandate back
/// @param challengeHours for how many hours after it was issued a mandate may be challenged; 0 is without limit
/// @param commissionDecides whether the credentials commission decides on challenges; otherwise the congress does
/// @param guests the kinds of those who are accredited without a mandate; none where the orders are silent on them
public record MandateRule(
        Alternation alternation,
        boolean mayReturn,
        int challengeHours,
        boolean commissionDecides,
        List<GuestRule> guests) {
    public static final ObjectForm<MandateRule> FORM = Form.of(
            Field.of("alternation", MandateRule::alternation, Alternation.FORM),
            Field.of("mayReturn", MandateRule::mayReturn, Form.TRUTH),
            Field.of("challengeHours", MandateRule::challengeHours, Form.INT),
            Field.of("commissionDecides", MandateRule::commissionDecides, Form.TRUTH),
            Field.added("guests", MandateRule::guests, Form.list(GuestRule.FORM), List.of()),
            MandateRule::new);

    public MandateRule {
        if (challengeHours < 0) {
            throw new IllegalArgumentException("a challenge within " + challengeHours + " hours");
        }
    }

    /// Orders that are silent on those who come without a mandate.
    public MandateRule(Alternation alternation, boolean mayReturn, int challengeHours, boolean commissionDecides) {
        this(alternation, mayReturn, challengeHours, commissionDecides, List.of());
    }

    /// What those of a kind may do, if the orders know the kind.
    public Optional<GuestRule> guests(GuestKind kind) {
        return guests.stream().filter(rule -> rule.kind() == kind).findFirst();
    }

    /// Alternates follow in order, may be relieved again, and the congress judges its own credentials.
    public static MandateRule usual() {
        return new MandateRule(Alternation.IN_ORDER, true, 0, false);
    }
}

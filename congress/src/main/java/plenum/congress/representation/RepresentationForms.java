package plenum.congress.representation;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.representation.RepresentationFact.RuleLaidDown;
import plenum.congress.representation.RepresentationFact.SeatsApportioned;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class RepresentationForms {
    public static final List<Family.Member<? extends RepresentationFact>> FACTS = List.of(
            Family.member("representation.rule-laid-down", RuleLaidDown.class, RuleLaidDown.FORM),
            Family.member("representation.seats-apportioned", SeatsApportioned.class, SeatsApportioned.FORM));

    public static final List<Family.Member<? extends RepresentationAct>> ACTS = List.of(
            Family.member("representation.lay-down-rule", LayDownRule.class, LayDownRule.FORM),
            Family.member("representation.apportion-seats", ApportionSeats.class, ApportionSeats.FORM));

    private RepresentationForms() {}
}

package plenum.congress.rulings;

import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.RulingId;
import plenum.congress.orders.Rule;

/// Why nothing is ruled, or nobody appeals.
public sealed interface RulingRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.PRESIDING;
    }

    /// The chair rules in session.
    record NotInSession() implements RulingRefusal {
        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// A ruling says on what.
    record NoPoint() implements RulingRefusal {}

    /// The chair gives reasons.
    record NoReasons() implements RulingRefusal {}

    /// Nobody of this number is enrolled.
    record NoSuchPerson(PersonId person) implements RulingRefusal {}

    /// Nothing was ruled under this number.
    record NoSuchRuling(RulingId ruling) implements RulingRefusal {}

    /// The answer to an inquiry is an opinion: there is no appeal from it.
    record OnlyAnAnswer(RulingId ruling) implements RulingRefusal {}

    /// One appeal from a ruling is enough.
    record AlreadyAppealed(RulingId ruling) implements RulingRefusal {}

    /// The congress decides on a ruling only if somebody appeals from it.
    record NotAppealed(RulingId ruling) implements RulingRefusal {}

    /// The appeal has fewer seconders than the orders ask for.
    record NotSeconded(RulingId ruling) implements RulingRefusal {}

    /// No appeal from this ruling waits for seconders.
    record NotAwaitingSeconders(RulingId ruling) implements RulingRefusal {}

    /// The congress has decided on the appeal.
    record AppealIsDecided(RulingId ruling) implements RulingRefusal {}

    /// One appeals before other business begins.
    record TooLate(RulingId ruling) implements RulingRefusal {}

    /// Nobody appeals from the own ruling.
    record OwnRuling(RulingId ruling) implements RulingRefusal {}

    /// Nobody seconds the own appeal.
    record OwnAppeal(RulingId ruling) implements RulingRefusal {}

    /// An appeal is withdrawn by whoever appeals.
    record NotYourAppeal(RulingId ruling) implements RulingRefusal {}

    /// The congress decides on an appeal before the business that it interrupts goes on.
    record AppealWaits(RulingId ruling) implements RulingRefusal {}

    /// An appeal that is put to the vote is decided.
    record BeingDecided(RulingId ruling) implements RulingRefusal {}
}

package plenum.congress.agenda;

import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.Refusal;
import plenum.congress.VoteId;
import plenum.congress.orders.Rule;

/// Why the agenda is not changed or an item not taken up.
public sealed interface AgendaRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.AGENDA;
    }

    /// The item is not on the agenda.
    record NoSuchItem(ItemId item) implements AgendaRefusal {}

    /// An agenda that the congress has adopted is changed by the congress.
    record AgendaIsAdopted() implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.is-adopted";
        }
    }

    /// The vote that was named did not carry a question of procedure.
    record NoAuthority(VoteId vote) implements AgendaRefusal {}

    /// An item does not stand below itself.
    record OwnDescendant(ItemId item) implements AgendaRefusal {}

    /// Positions are counted from 1.
    record NoSuchPosition(int position, int last) implements AgendaRefusal {}

    /// The agenda is adopted before its items are taken up.
    record NotAdopted() implements AgendaRefusal {}

    /// Items are dealt with in session.
    record NotInSession() implements AgendaRefusal {
        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// One item is dealt with at a time.
    record AnotherUnderWay(ItemId item) implements AgendaRefusal {}

    /// An item that was taken up is past the point.
    record AlreadyDealtWith(ItemId item) implements AgendaRefusal {}

    /// Only what was taken up is closed.
    record NotUnderWay(ItemId item) implements AgendaRefusal {}

    /// A question that was put is decided, or the vote annulled, before another item is dealt with.
    record VoteUnderWay(VoteId vote) implements AgendaRefusal {
        @Override
        public Rule rule() {
            return Rule.VOTING;
        }
    }

    /// What is being debated on an item is settled before the item is closed.
    record MotionPending(MotionId motion) implements AgendaRefusal {
        @Override
        public Rule rule() {
            return Rule.MOTIONS;
        }
    }
}

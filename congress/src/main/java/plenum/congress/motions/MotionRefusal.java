package plenum.congress.motions;

import plenum.congress.AmendmentId;
import plenum.congress.ItemId;
import plenum.congress.MotionId;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why a motion or an amendment does not go on.
public sealed interface MotionRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.MOTIONS;
    }

    /// Motions are dealt with in session.
    record NotInSession() implements MotionRefusal {
        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// Only those whom the orders let move motions move and second them.
    record NotEntitled() implements MotionRefusal {}

    /// One moves and seconds in the hall.
    record NotPresent(PersonId person) implements MotionRefusal {
        @Override
        public Rule rule() {
            return Rule.ATTENDANCE;
        }
    }

    /// A motion has a title and a text, an amendment a text or a passage.
    record NoText() implements MotionRefusal {}

    /// The item is not on the agenda.
    record NoSuchItem(ItemId item) implements MotionRefusal {
        @Override
        public Rule rule() {
            return Rule.AGENDA;
        }
    }

    /// There is no such motion.
    record NoSuchMotion(MotionId motion) implements MotionRefusal {}

    /// Only what has been moved and not yet tabled is seconded.
    record NotAwaitingSeconders() implements MotionRefusal {}

    /// Nobody seconds what they have moved.
    record OwnMotion() implements MotionRefusal {}

    /// A motion is debated once it has its seconders.
    record NotTabled(MotionId motion) implements MotionRefusal {}

    /// The motion is not under debate.
    record NotUnderDebate(MotionId motion) implements MotionRefusal {}

    /// A motion or an amendment is withdrawn by its mover.
    record NotYourMotion() implements MotionRefusal {}

    /// What is being voted on, decided or withdrawn is not withdrawn.
    record TooLateToWithdraw() implements MotionRefusal {}

    /// The orders do not allow amendments.
    record NotAmendable() implements MotionRefusal {
        @Override
        public Rule rule() {
            return Rule.AMENDMENTS;
        }
    }

    /// Amendments are not amended.
    record SecondDegree(AmendmentId amendment) implements MotionRefusal {
        @Override
        public Rule rule() {
            return Rule.AMENDMENTS;
        }
    }

    /// An amendment names a passage that stands in the motion exactly once.
    record NoSuchPassage() implements MotionRefusal {
        @Override
        public Rule rule() {
            return Rule.AMENDMENTS;
        }
    }

    /// There is no such amendment.
    record NoSuchAmendment(AmendmentId amendment) implements MotionRefusal {
        @Override
        public Rule rule() {
            return Rule.AMENDMENTS;
        }
    }

    /// Orders come into force by a motion on them that was carried.
    record NotCarried(MotionId motion) implements MotionRefusal {
        @Override
        public Rule rule() {
            return Rule.ORDERS;
        }
    }
}

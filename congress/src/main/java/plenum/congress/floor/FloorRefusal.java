package plenum.congress.floor;

import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.RequestId;
import plenum.congress.SpeechId;
import plenum.congress.orders.Rule;

/// Why the floor is not given, or not asked for.
public sealed interface FloorRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.FLOOR;
    }

    /// The floor is given in session.
    record NotInSession() implements FloorRefusal {
        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// Only those whom the orders let speak ask for the floor.
    record NotEntitled() implements FloorRefusal {}

    /// One speaks in the hall.
    record NotPresent(PersonId person) implements FloorRefusal {
        @Override
        public Rule rule() {
            return Rule.ATTENDANCE;
        }
    }

    /// The list of speakers is closed.
    record ListIsClosed() implements FloorRefusal {}

    /// One request of a kind at a time.
    record AlreadyAsked(RequestId request) implements FloorRefusal {}

    /// The orders limit how often one speaks on one item.
    record SpokenOften(int allowed) implements FloorRefusal {}

    /// The request is not in the queue.
    record NoSuchRequest(RequestId request) implements FloorRefusal {}

    /// A request is withdrawn by whoever made it, or by the chair.
    record NotYourRequest(RequestId request) implements FloorRefusal {}

    /// Nobody of this number is enrolled.
    record NoSuchPerson(PersonId person) implements FloorRefusal {}

    /// In a closed sitting only those speak who are admitted.
    record NotAdmitted(PersonId person) implements FloorRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// Nobody has the floor.
    record NobodySpeaks() implements FloorRefusal {}

    /// Time is extended by at least one second and at most a day.
    record NoTime() implements FloorRefusal {
        @Override
        public Rule rule() {
            return Rule.SPEAKING_TIME;
        }
    }

    /// A speech is ended by the speaker or the chair.
    record NotYourSpeech(SpeechId speech) implements FloorRefusal {}
}

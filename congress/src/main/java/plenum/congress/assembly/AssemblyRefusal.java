package plenum.congress.assembly;

import java.util.List;
import plenum.congress.Refusal;
import plenum.congress.SittingId;
import plenum.congress.orders.Rule;

/// Why an act is refused before its topic is asked.
public sealed interface AssemblyRefusal extends Refusal {
    /// The act belongs to other capacities, any one of which would do.
    record NotYourOffice(List<Capacity> capacities) implements AssemblyRefusal {
        @Override
        public Rule rule() {
            return Rule.OFFICES;
        }
    }

    /// In a closed sitting only those admitted to it take part.
    record NotAdmitted(SittingId sitting) implements AssemblyRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// Behind closed doors nothing is decided that binds the open sittings: the agenda, the orders, the doors.
    record DecidedInTheOpen(SittingId sitting) implements AssemblyRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// What is published about a closed sitting tells nothing of what is said in it, so a speech there is ended first.
    record SpeechBehindClosedDoors(SittingId sitting) implements AssemblyRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }
}

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
        public String code() {
            return "assembly.not-your-office";
        }

        @Override
        public Rule rule() {
            return Rule.OFFICES;
        }

        @Override
        public List<Object> words() {
            return List.of(capacities);
        }
    }

    /// In a closed sitting only those admitted to it take part.
    record NotAdmitted(SittingId sitting) implements AssemblyRefusal {
        @Override
        public String code() {
            return "assembly.not-admitted";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// Behind closed doors nothing is decided that binds the open sittings: the agenda, the orders, the doors.
    record DecidedInTheOpen(SittingId sitting) implements AssemblyRefusal {
        @Override
        public String code() {
            return "assembly.decided-in-the-open";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }

    /// What is published about a closed sitting tells nothing of what is said in it, so a speech there is ended first.
    record SpeechBehindClosedDoors(SittingId sitting) implements AssemblyRefusal {
        @Override
        public String code() {
            return "assembly.speech-behind-closed-doors";
        }

        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }

        @Override
        public List<Object> words() {
            return List.of(sitting);
        }
    }
}

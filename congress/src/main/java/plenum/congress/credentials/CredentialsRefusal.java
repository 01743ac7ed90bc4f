package plenum.congress.credentials;

import java.util.List;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why a report is not laid.
public sealed interface CredentialsRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.MANDATES;
    }

    /// A report tells of mandates.
    record NothingToReport() implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.nothing-to-report";
        }
    }

    /// An attribute has a name, and its values are different from one another.
    record NoAttribute() implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.no-attribute";
        }
    }

    /// What is compared has a number for each value, and together they are no more than all.
    record WrongFigures(String attribute) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.wrong-figures";
        }

        @Override
        public List<Object> words() {
            return List.of(attribute);
        }
    }
}

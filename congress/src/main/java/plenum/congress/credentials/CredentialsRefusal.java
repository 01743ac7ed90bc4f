package plenum.congress.credentials;

import java.util.List;
import plenum.congress.ChallengeId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.UnitId;
import plenum.congress.orders.Rule;

/// Why a report is not laid, a mandate not handed over, a challenge not dealt with.
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

    /// A mandate is handed over by its holder, the leader of the delegation or the credentials desk.
    record NotYourDelegation(MandateNumber mandate) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.not-your-delegation";
        }

        @Override
        public List<Object> words() {
            return List.of(mandate);
        }
    }

    /// These orders know no alternates.
    record NoAlternation() implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.no-alternation";
        }
    }

    /// A mandate is struck off when a challenge is upheld, and not otherwise.
    record NotStruckByHand() implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.not-struck-by-hand";
        }
    }

    /// Nobody who is in the hall is absent.
    record StillPresent(PersonId person) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.still-present";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// A mandate passes to an alternate of its unit who holds none.
    record NoAlternateLeft(UnitId unit) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.no-alternate-left";
        }

        @Override
        public List<Object> words() {
            return List.of(unit);
        }
    }

    /// Alternates follow in the order of their list.
    record OutOfOrder(PersonId next) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.out-of-order";
        }

        @Override
        public List<Object> words() {
            return List.of(next);
        }
    }

    /// Only an alternate of the unit who holds no mandate takes one over.
    record NotAnAlternate(PersonId person) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.not-an-alternate";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// These orders let nobody take a mandate back.
    record NoReturn() implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.no-return";
        }
    }

    /// Who has resigned or was struck off does not come back.
    record GivenUp(MandateNumber mandate) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.given-up";
        }

        @Override
        public List<Object> words() {
            return List.of(mandate);
        }
    }

    /// A challenge is lodged in writing, with its grounds.
    record NoGrounds() implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.no-grounds";
        }
    }

    /// A mandate is challenged within the time that the orders give.
    record OutOfTime(int hours) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.out-of-time";
        }

        @Override
        public List<Object> words() {
            return List.of(hours);
        }
    }

    /// One challenge to a mandate is dealt with at a time.
    record AlreadyChallenged(ChallengeId challenge) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.already-challenged";
        }

        @Override
        public List<Object> words() {
            return List.of(challenge);
        }
    }

    /// There is no such challenge.
    record NoSuchChallenge(ChallengeId challenge) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.no-such-challenge";
        }

        @Override
        public List<Object> words() {
            return List.of(challenge);
        }
    }

    /// A challenge is decided once.
    record ChallengeIsOver(ChallengeId challenge) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.challenge-is-over";
        }

        @Override
        public List<Object> words() {
            return List.of(challenge);
        }
    }

    /// Nobody is judged who was not heard.
    record NotHeard(ChallengeId challenge) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.not-heard";
        }

        @Override
        public List<Object> words() {
            return List.of(challenge);
        }
    }

    /// Only who lodged a challenge withdraws it.
    record NotYourChallenge(ChallengeId challenge) implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.not-your-challenge";
        }

        @Override
        public List<Object> words() {
            return List.of(challenge);
        }
    }

    /// Under these orders the congress decides on challenges.
    record CongressDecides() implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.congress-decides";
        }
    }

    /// Under these orders the credentials commission decides on challenges.
    record CommissionDecides() implements CredentialsRefusal {
        @Override
        public String code() {
            return "credentials.commission-decides";
        }
    }
}

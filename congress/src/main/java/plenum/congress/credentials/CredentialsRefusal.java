package plenum.congress.credentials;

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
    record NothingToReport() implements CredentialsRefusal {}

    /// An attribute has a name, and its values are different from one another.
    record NoAttribute() implements CredentialsRefusal {}

    /// What is compared has a number for each value, and together they are no more than all.
    record WrongFigures(String attribute) implements CredentialsRefusal {}

    /// A mandate is handed over by its holder, the leader of the delegation or the credentials desk.
    record NotYourDelegation(MandateNumber mandate) implements CredentialsRefusal {}

    /// These orders know no alternates.
    record NoAlternation() implements CredentialsRefusal {}

    /// A mandate is struck off when a challenge is upheld, and not otherwise.
    record NotStruckByHand() implements CredentialsRefusal {}

    /// Nobody who is in the hall is absent.
    record StillPresent(PersonId person) implements CredentialsRefusal {}

    /// A mandate passes to an alternate of its unit who holds none.
    record NoAlternateLeft(UnitId unit) implements CredentialsRefusal {}

    /// Alternates follow in the order of their list.
    record OutOfOrder(PersonId next) implements CredentialsRefusal {}

    /// Only an alternate of the unit who holds no mandate takes one over.
    record NotAnAlternate(PersonId person) implements CredentialsRefusal {}

    /// These orders let nobody take a mandate back.
    record NoReturn() implements CredentialsRefusal {}

    /// Who has resigned or was struck off does not come back.
    record GivenUp(MandateNumber mandate) implements CredentialsRefusal {}

    /// A challenge is lodged in writing, with its grounds.
    record NoGrounds() implements CredentialsRefusal {}

    /// A mandate is challenged within the time that the orders give.
    record OutOfTime(int hours) implements CredentialsRefusal {}

    /// One challenge to a mandate is dealt with at a time.
    record AlreadyChallenged(ChallengeId challenge) implements CredentialsRefusal {}

    /// There is no such challenge.
    record NoSuchChallenge(ChallengeId challenge) implements CredentialsRefusal {}

    /// A challenge is decided once.
    record ChallengeIsOver(ChallengeId challenge) implements CredentialsRefusal {}

    /// Nobody is judged who was not heard.
    record NotHeard(ChallengeId challenge) implements CredentialsRefusal {}

    /// Only who lodged a challenge withdraws it.
    record NotYourChallenge(ChallengeId challenge) implements CredentialsRefusal {}

    /// Under these orders the congress decides on challenges.
    record CongressDecides() implements CredentialsRefusal {}

    /// Under these orders the credentials commission decides on challenges.
    record CommissionDecides() implements CredentialsRefusal {}
}

package plenum.congress.elections;

import plenum.congress.ElectionId;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.SittingId;
import plenum.congress.orders.Rule;

/// Why an election is not held, a nomination not taken, nobody declared elected.
public sealed interface ElectionRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.ELECTIONS;
    }

    /// The congress elects in session.
    record NotInSession() implements ElectionRefusal {
        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// Elections are held in open sittings.
    record BehindClosedDoors(SittingId sitting) implements ElectionRefusal {
        @Override
        public Rule rule() {
            return Rule.CLOSED_SITTINGS;
        }
    }

    /// An election has a name: what is to be filled.
    record NoTitle() implements ElectionRefusal {}

    /// At least one seat is filled.
    record NoSeats(int seats) implements ElectionRefusal {}

    /// There is no rule of this name that counts such ballots.
    record UnknownRule(String countedBy, BallotForm form) implements ElectionRefusal {}

    /// The rule fills one seat.
    record OneSeatOnly(String countedBy, int seats) implements ElectionRefusal {}

    /// The bounds leave no crosses that the rule can count for so many seats, or the rule has bounds of its own.
    record ImpossibleBounds(String countedBy, int seats) implements ElectionRefusal {}

    /// Rankings cannot be encrypted in the group.
    record NoRankingIn(String group) implements ElectionRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }

    /// There is no such election.
    record NoSuchElection(ElectionId election) implements ElectionRefusal {}

    /// Nominations are made and answered while they are open, and a name is withdrawn before it is voted on.
    record NominationsOver(ElectionId election) implements ElectionRefusal {}

    /// A delegate nominates one after another; a list is read out by the chair.
    record OneAtATime() implements ElectionRefusal {}

    /// Whoever is nominated has a name.
    record NoName() implements ElectionRefusal {}

    /// There is nobody of this number.
    record NotEnrolled(PersonId person) implements ElectionRefusal {}

    /// Nobody is nominated twice, and two names on a ballot paper are not the same.
    record AlreadyNominated(String name) implements ElectionRefusal {}

    /// There is no such nomination.
    record NoSuchNomination(ElectionId election, int nomination) implements ElectionRefusal {}

    /// A nomination is answered by whoever is nominated, or by the chair who has heard the answer.
    record NotYourNomination(String name) implements ElectionRefusal {}

    /// Who has declined or withdrawn is nominated anew.
    record AlreadyAnswered(String name) implements ElectionRefusal {}

    /// Without anybody who stands there is no election.
    record NobodyStands(ElectionId election) implements ElectionRefusal {}

    /// A ballot is opened when nominations are closed and no round is being held.
    record NotReady(ElectionId election) implements ElectionRefusal {}

    /// A list has as many names as seats.
    record NotAsManyAsSeats(int names, int seats) implements ElectionRefusal {}

    /// A ranking in this group has room for so many names.
    record TooManyNames(int names, int most) implements ElectionRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }

    /// Fewer stand than must be crossed.
    record TooFewNames(int names, int minimum) implements ElectionRefusal {}

    /// The rule cannot count answers on so many names for so many seats.
    record RuleCannot(String countedBy, int names, int seats) implements ElectionRefusal {}

    /// Nobody votes in the election now.
    record NoBallot(ElectionId election) implements ElectionRefusal {}

    /// An urn is closed when it was open: the registrar's list has not come yet.
    record UrnWaits(ElectionId election) implements ElectionRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }

    /// Who is elected is declared when the ballot is closed.
    record NotCounting(ElectionId election) implements ElectionRefusal {}

    /// Who is elected is declared when the trustees have opened the urn.
    record NotCounted(ElectionId election) implements ElectionRefusal {
        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }
    }

    /// Another round is held, or seats are left vacant, when a round has not filled them all.
    record NoRound(ElectionId election) implements ElectionRefusal {}

    /// No more are elected to a post than it has seats.
    record MoreThanSeats(int seats, int ofPost) implements ElectionRefusal {}

    /// The election is over.
    record Over(ElectionId election) implements ElectionRefusal {}

    /// An election is annulled for a reason.
    record NoReason() implements ElectionRefusal {}
}

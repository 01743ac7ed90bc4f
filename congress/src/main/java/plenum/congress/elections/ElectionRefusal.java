package plenum.congress.elections;

import java.util.List;
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
        public String code() {
            return "elections.not-in-session";
        }

        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// Elections are held in open sittings.
    record BehindClosedDoors(SittingId sitting) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.behind-closed-doors";
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

    /// An election has a name: what is to be filled.
    record NoTitle() implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.no-title";
        }
    }

    /// At least one seat is filled.
    record NoSeats(int seats) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.no-seats";
        }

        @Override
        public List<Object> words() {
            return List.of(seats);
        }
    }

    /// There is no rule of this name that counts such ballots.
    record UnknownRule(String countedBy, BallotForm form) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.unknown-rule";
        }

        @Override
        public List<Object> words() {
            return List.of(countedBy, form);
        }
    }

    /// The rule fills one seat.
    record OneSeatOnly(String countedBy, int seats) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.one-seat-only";
        }

        @Override
        public List<Object> words() {
            return List.of(countedBy, seats);
        }
    }

    /// The bounds leave no crosses that the rule can count for so many seats, or the rule has bounds of its own.
    record ImpossibleBounds(String countedBy, int seats) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.impossible-bounds";
        }

        @Override
        public List<Object> words() {
            return List.of(countedBy, seats);
        }
    }

    /// Rankings cannot be encrypted in the group.
    record NoRankingIn(String group) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.no-ranking-in";
        }

        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }

        @Override
        public List<Object> words() {
            return List.of(group);
        }
    }

    /// There is no such election.
    record NoSuchElection(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.no-such-election";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// Nominations are made and answered while they are open, and a name is withdrawn before it is voted on.
    record NominationsOver(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.nominations-over";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// A delegate nominates one after another; a list is read out by the chair.
    record OneAtATime() implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.one-at-a-time";
        }
    }

    /// Whoever is nominated has a name.
    record NoName() implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.no-name";
        }
    }

    /// There is nobody of this number.
    record NotEnrolled(PersonId person) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.not-enrolled";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// Nobody is nominated twice, and two names on a ballot paper are not the same.
    record AlreadyNominated(String name) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.already-nominated";
        }

        @Override
        public List<Object> words() {
            return List.of(name);
        }
    }

    /// There is no such nomination.
    record NoSuchNomination(ElectionId election, int nomination) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.no-such-nomination";
        }

        @Override
        public List<Object> words() {
            return List.of(election, nomination);
        }
    }

    /// A nomination is answered by whoever is nominated, or by the chair who has heard the answer.
    record NotYourNomination(String name) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.not-your-nomination";
        }

        @Override
        public List<Object> words() {
            return List.of(name);
        }
    }

    /// Who has declined or withdrawn is nominated anew.
    record AlreadyAnswered(String name) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.already-answered";
        }

        @Override
        public List<Object> words() {
            return List.of(name);
        }
    }

    /// Without anybody who stands there is no election.
    record NobodyStands(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.nobody-stands";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// A ballot is opened when nominations are closed and no round is being held.
    record NotReady(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.not-ready";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// A list has as many names as seats.
    record NotAsManyAsSeats(int names, int seats) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.not-as-many-as-seats";
        }

        @Override
        public List<Object> words() {
            return List.of(names, seats);
        }
    }

    /// A ranking in this group has room for so many names.
    record TooManyNames(int names, int most) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.too-many-names";
        }

        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }

        @Override
        public List<Object> words() {
            return List.of(names, most);
        }
    }

    /// Fewer stand than must be crossed.
    record TooFewNames(int names, int minimum) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.too-few-names";
        }

        @Override
        public List<Object> words() {
            return List.of(names, minimum);
        }
    }

    /// The rule cannot count answers on so many names for so many seats.
    record RuleCannot(String countedBy, int names, int seats) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.rule-cannot";
        }

        @Override
        public List<Object> words() {
            return List.of(countedBy, names, seats);
        }
    }

    /// Nobody votes in the election now.
    record NoBallot(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.no-ballot";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// An urn is closed when it was open: the registrar's list has not come yet.
    record UrnWaits(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.urn-waits";
        }

        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// Who is elected is declared when the ballot is closed.
    record NotCounting(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.not-counting";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// Who is elected is declared when the trustees have opened the urn.
    record NotCounted(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.not-counted";
        }

        @Override
        public Rule rule() {
            return Rule.SECRET_BALLOTS;
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// Another round is held, or seats are left vacant, when a round has not filled them all.
    record NoRound(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.no-round";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// No more are elected to a post than it has seats.
    record MoreThanSeats(int seats, int ofPost) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.more-than-seats";
        }

        @Override
        public List<Object> words() {
            return List.of(seats, ofPost);
        }
    }

    /// The election is over.
    record Over(ElectionId election) implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.over";
        }

        @Override
        public List<Object> words() {
            return List.of(election);
        }
    }

    /// An election is annulled for a reason.
    record NoReason() implements ElectionRefusal {
        @Override
        public String code() {
            return "elections.no-reason";
        }
    }
}

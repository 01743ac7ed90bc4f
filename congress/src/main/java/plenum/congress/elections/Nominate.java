package plenum.congress.elections;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.elections.CandidacyRefusal.IsStruck;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.Nominated;
import plenum.congress.elections.ElectionFact.NominationAccepted;
import plenum.congress.elections.ElectionRefusal.AlreadyNominated;
import plenum.congress.elections.ElectionRefusal.NoName;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NominationsOver;
import plenum.congress.elections.ElectionRefusal.NotEnrolled;
import plenum.congress.elections.ElectionRefusal.OneAtATime;
import plenum.congress.elections.ElectorRefusal.LeadsNoDelegation;
import plenum.congress.elections.ElectorRefusal.NoNamesBy;
import plenum.congress.elections.Nomination.Reply;
import plenum.congress.elections.Nominee.Enrolled;
import plenum.congress.elections.Nominee.Named;
import plenum.congress.elections.QuotaRefusal.NoSuchGroup;
import plenum.congress.elections.QuotaRefusal.TwoGroups;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.orders.Nominator;

/// Somebody proposes a name, in one of the ways that the orders have ([Nominator]): the own; as a delegate or, where a
/// body elects, as one of its members; in the name of a unit; or from a list that the chair reads out. Who is enrolled
/// is asked; who nominates the own person has accepted.
///
/// Refused, in this order: if there is no such election; once nominations are closed; in a way that the orders do
/// not have; to others than the delegates, or the members with a vote of the body that elects, and the chair; in
/// the name of a unit, to others than the leader of its delegation; with several names, to others than the chair;
/// without a name; as one of a group that has no quota, or of two groups of one attribute; of
/// somebody who is not enrolled, as such; of somebody whom the congress has struck; of somebody who is nominated
/// already; of somebody whom the statutes do not let hold the post.
///
/// @param groups with quotas to which all of them belong
/// @param forUnit whether in the name of the unit whose delegation one leads
public record Nominate(ElectionId election, List<Nominee> nominees, List<GroupOfPersons> groups, boolean forUnit)
        implements ElectionAct {
    public static final ObjectForm<Nominate> FORM = Form.of(
            Field.of("election", Nominate::election, ElectionId.FORM),
            Field.of("nominees", Nominate::nominees, Form.list(Nominee.FORM)),
            Field.added("groups", Nominate::groups, Form.list(GroupOfPersons.FORM), List.of()),
            Field.added("forUnit", Nominate::forUnit, Form.TRUTH, false),
            Nominate::new);

    public Nominate {
        groups = List.copyOf(groups);
    }

    /// A nomination in nobody else's name.
    public Nominate(ElectionId election, List<Nominee> nominees, List<GroupOfPersons> groups) {
        this(election, nominees, groups, false);
    }

    /// A nomination of persons who are in none of the groups.
    public Nominate(ElectionId election, List<Nominee> nominees) {
        this(election, nominees, List.of());
    }

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        var called = congress.elections().election(election);
        if (called.isEmpty()) {
            return Decision.refuse(new NoSuchElection(election));
        }
        if (!(called.get().stage() instanceof Stage.Nominating)) {
            return Decision.refuse(new NominationsOver(election));
        }
        var day = LocalDate.ofInstant(at, UTC);
        var unable = unable(congress, called.get(), by, day);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        if (nominees.size() > 1 && !congress.sittings().presides(by)) {
            return Decision.refuse(new OneAtATime());
        }
        if (nominees.isEmpty()) {
            return Decision.refuse(new NoName());
        }
        var misplaced = misplaced(called.get());
        if (misplaced.isPresent()) {
            return Decision.refuse(misplaced.get());
        }
        return nominated(congress, called.get(), by, day);
    }

    private Optional<ElectorRefusal> unable(HasElections congress, Election called, Actor by, LocalDate day) {
        var orders = congress.orders().elections().nominators();
        var way = way(congress, by, orders);
        if (!orders.contains(way)) {
            return Optional.of(new NoNamesBy(way));
        }
        return switch (way) {
            case SELF, LIST -> Optional.empty();
            case DELEGATES -> congress.unableToNominate(called, by, day);
            case UNITS -> unit(congress, by).isPresent() ? Optional.empty() : Optional.of(new LeadsNoDelegation());
        };
    }

    /// Whoever stands may do so by any way that there is.
    private Nominator way(HasElections congress, Actor by, List<Nominator> orders) {
        if (forUnit) {
            return Nominator.UNITS;
        }
        var own = by.person().map(Enrolled::new).map(List::<Nominee>of).filter(nominees::equals);
        if (own.isPresent() && orders.contains(Nominator.SELF)) {
            return Nominator.SELF;
        }
        return congress.sittings().presides(by) && (nominees.size() > 1 || !orders.contains(Nominator.DELEGATES))
                ? Nominator.LIST
                : Nominator.DELEGATES;
    }

    private Optional<UnitId> unit(HasElections congress, Actor by) {
        return forUnit ? by.person().flatMap(congress.mandates().delegations()::ledBy) : Optional.empty();
    }

    private Decision nominated(HasElections congress, Election called, Actor by, LocalDate day) {
        var person = by.person().orElseThrow();
        var earlier = new ArrayList<>(called.nominations());
        var fresh = new ArrayList<Nomination>();
        for (var nominee : nominees) {
            var unknown = unknown(congress, nominee);
            if (unknown.isPresent()) {
                return Decision.refuse(unknown.get());
            }
            var name = name(congress, earlier, nominee);
            var nomination =
                    new Nomination(earlier.size() + 1, name, person(nominee), person, groups, unit(congress, by));
            if (earlier.stream().anyMatch(other -> isStruck(called, nomination, other))) {
                return Decision.refuse(new IsStruck(name));
            }
            if (earlier.stream().anyMatch(other -> isTaken(called, nomination, other))) {
                return Decision.refuse(new AlreadyNominated(name));
            }
            var unfit = congress.unfit(called, nomination, day);
            if (unfit.isPresent()) {
                return Decision.refuse(unfit.get());
            }
            earlier.add(nomination);
            fresh.add(nomination);
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Nominated(election, List.copyOf(fresh)));
        fresh.stream()
                .filter(nomination -> nomination.person().equals(Optional.of(person)))
                .forEach(own -> facts.add(new NominationAccepted(election, own.number())));
        return Decision.allow(facts);
    }

    private Optional<QuotaRefusal> misplaced(Election called) {
        var attributes = new HashSet<String>();
        for (var group : groups) {
            if (called.called().quotas().filter(quotas -> quotas.name(group)).isEmpty()) {
                return Optional.of(new NoSuchGroup(group));
            }
            if (!attributes.add(group.attribute())) {
                return Optional.of(new TwoGroups(group.attribute()));
            }
        }
        return Optional.empty();
    }

    private static Optional<ElectionRefusal> unknown(HasElections congress, Nominee nominee) {
        return switch (nominee) {
            case Named(var name) -> name.isBlank() ? Optional.of(new NoName()) : Optional.empty();
            case Enrolled(var person) ->
                congress.bodies().person(person).isEmpty() ? Optional.of(new NotEnrolled(person)) : Optional.empty();
        };
    }

    /// As it stands on the ballot paper: of two who are called the same, the later one is told apart by the
    /// number.
    private static String name(HasElections congress, List<Nomination> earlier, Nominee nominee) {
        return switch (nominee) {
            case Named(var name) -> name.strip();
            case Enrolled(var person) -> {
                var name = congress.bodies().person(person).orElseThrow().name();
                var taken = earlier.stream()
                        .filter(other -> !other.person().equals(Optional.of(person)))
                        .anyMatch(other -> other.name().equals(name));
                yield taken ? name + " (" + person + ")" : name;
            }
        };
    }

    private static Optional<PersonId> person(Nominee nominee) {
        return nominee instanceof Enrolled(var person) ? Optional.of(person) : Optional.empty();
    }

    private static boolean isStruck(Election called, Nomination nomination, Nomination other) {
        var same = nomination.person().isPresent()
                ? nomination.person().equals(other.person())
                : nomination.name().equals(other.name());
        return same && called.reply(other.number()).equals(Optional.of(Reply.STRUCK));
    }

    /// Whether another nomination has the same name, or is that of the same person and has not come to nothing.
    private static boolean isTaken(Election called, Nomination nomination, Nomination other) {
        var sameName = nomination.name().equals(other.name());
        if (!nomination.person().equals(other.person())) {
            return sameName;
        }
        return called.isLive(other) && (sameName || nomination.person().isPresent());
    }
}

package plenum.congress.mandates;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.mandates.MandateFact.AccreditationWithdrawn;
import plenum.congress.mandates.MandateFact.Accredited;
import plenum.congress.mandates.MandateFact.AlternatesListed;
import plenum.congress.mandates.MandateFact.BadgeIssued;
import plenum.congress.mandates.MandateFact.LeaderNamed;
import plenum.congress.mandates.MandateFact.MandateHandedOver;
import plenum.congress.mandates.MandateFact.MandateTakenBack;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateFact.ProtocolEntered;
import plenum.congress.mandates.MandateFact.ProxyGiven;
import plenum.congress.mandates.MandateFact.ProxyRevoked;

/// The mandates that are valid, who holds them, whose badge opens what, who votes for whom, and who comes without one.
///
/// @param issued every mandate ever issued, as it was issued
/// @param proxiesGiven how many proxies were ever given
/// @param base the number of valid mandates with a decisive vote
public record Mandates(
        TreePMap<MandateNumber, Mandate> byNumber,
        PMap<PersonId, MandateNumber> byHolder,
        TreePMap<MandateNumber, Issued> issued,
        Delegations delegations,
        TreePMap<MandateNumber, Proxy> proxies,
        int proxiesGiven,
        IssuedBadges badges,
        TreePMap<PersonId, Accreditation> accreditations,
        long base) {
    public static Mandates none() {
        return new Mandates(
                TreePMap.empty(),
                HashTreePMap.empty(),
                TreePMap.empty(),
                Delegations.none(),
                TreePMap.empty(),
                0,
                IssuedBadges.NONE,
                TreePMap.empty(),
                0);
    }

    /// The valid mandate of this number.
    public Optional<Mandate> mandate(MandateNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /// The valid mandate that a person holds.
    public Optional<Mandate> of(PersonId holder) {
        return Optional.ofNullable(byHolder.get(holder)).flatMap(this::mandate);
    }

    /// All valid mandates, in the order of their numbers.
    public Collection<Mandate> valid() {
        return byNumber.values();
    }

    /// The valid mandates with a decisive vote, in the order of their numbers.
    public List<Mandate> decisive() {
        return valid().stream().filter(Mandate::decisive).toList();
    }

    /// How a mandate was issued, whatever became of it.
    public Optional<Issued> asIssued(MandateNumber number) {
        return Optional.ofNullable(issued.get(number));
    }

    /// Whom the unit has elected for a mandate, whoever holds it now.
    public Optional<PersonId> elected(MandateNumber number) {
        return asIssued(number).map(Issued::elected);
    }

    /// Who held a valid mandate at a moment.
    public PersonId holderAt(MandateNumber number, Instant moment) {
        return delegations.handovers().stream()
                .filter(handover ->
                        handover.mandate().equals(number) && !handover.at().isAfter(moment))
                .reduce((_, later) -> later)
                .map(Handover::to)
                .or(() -> elected(number))
                .orElseThrow();
    }

    /// The alternates of a unit who hold no mandate, in their order.
    public List<PersonId> freeAlternates(UnitId unit) {
        return delegations.alternates(unit).stream()
                .filter(person -> of(person).isEmpty())
                .toList();
    }

    /// Who votes for a mandate while its holder is absent.
    public Optional<PersonId> proxyOf(MandateNumber principal) {
        return Optional.ofNullable(proxies.get(principal)).map(Proxy::holder);
    }

    /// How many absent delegates a person may have to represent.
    public long proxiesOf(PersonId holder) {
        return proxies.values().stream()
                .filter(proxy -> proxy.holder().equals(holder))
                .count();
    }

    /// All proxies, in the order in which they were given.
    public List<Proxy> proxiesInOrder() {
        return proxies.values().stream()
                .sorted(Comparator.comparingInt(Proxy::order))
                .toList();
    }

    /// The number of the badge that a person has now.
    public Optional<Integer> badge(PersonId person) {
        return badges.of(person);
    }

    /// As what somebody was accredited last, whether that is still valid or not.
    public Optional<Accreditation> accreditation(PersonId person) {
        return Optional.ofNullable(accreditations.get(person));
    }

    /// As what somebody is accredited.
    public Optional<Accreditation> accredited(PersonId person) {
        return accreditation(person).filter(Accreditation::valid);
    }

    /// The mandates after a fact. Nothing is refused here: what the journal holds has happened.
    public Mandates evolve(MandateFact fact, Instant at) {
        return switch (fact) {
            case MandatesIssued(var issuing) -> {
                var after = this;
                for (var mandate : issuing) {
                    after = after.issued(mandate, at);
                }
                yield after;
            }
            case MandateWithdrawn(var number, var _) -> withdrawn(number);
            case AlternatesListed(var unit, var persons) -> with(delegations.listing(unit, persons));
            case LeaderNamed(var unit, var person) -> with(delegations.led(unit, person));
            case MandateHandedOver(var number, var from, var to, var cause) ->
                passed(new Handover(number, from, to, Optional.of(cause), at));
            case MandateTakenBack(var number, var from, var to) ->
                passed(new Handover(number, from, to, Optional.empty(), at));
            case BadgeIssued(var person, var serial) ->
                new Mandates(
                        byNumber,
                        byHolder,
                        issued,
                        delegations,
                        proxies,
                        proxiesGiven,
                        badges.with(new Badge(serial, person, at)),
                        accreditations,
                        base);
            case ProxyGiven(var principal, var holder) ->
                voting(proxies.plus(principal, new Proxy(principal, holder, proxiesGiven + 1)), proxiesGiven + 1);
            case ProxyRevoked(var principal) -> voting(proxies.minus(principal), proxiesGiven);
            case ProtocolEntered(var protocol, var reason) ->
                with(delegations.with(new EnteredProtocol(protocol, reason, at)));
            case Accredited(var person, var kind, var organisation) ->
                with(new Accreditation(person, kind, organisation, at, Optional.empty()));
            case AccreditationWithdrawn(var person, var reason) ->
                accreditation(person)
                        .map(taken -> with(taken.withdrawn(reason, at)))
                        .orElse(this);
        };
    }

    private Mandates issued(Mandate mandate, Instant at) {
        return new Mandates(
                byNumber.plus(mandate.number(), mandate),
                byHolder.plus(mandate.holder(), mandate.number()),
                issued.plus(mandate.number(), new Issued(mandate, at)),
                delegations,
                proxies,
                proxiesGiven,
                badges,
                accreditations,
                base + (mandate.decisive() ? 1 : 0));
    }

    private Mandates withdrawn(MandateNumber number) {
        return mandate(number)
                .map(gone -> new Mandates(
                        byNumber.minus(number),
                        byHolder.minus(gone.holder()),
                        issued,
                        delegations,
                        proxiesWithout(gone),
                        proxiesGiven,
                        badges,
                        accreditations,
                        base - (gone.decisive() ? 1 : 0)))
                .orElse(this);
    }

    /// A mandate in other hands. Whoever has it now gives proxies anew, and who had it is nobody's proxy any more.
    private Mandates passed(Handover handover) {
        var before = mandate(handover.mandate()).orElseThrow();
        return new Mandates(
                byNumber.plus(before.number(), before.heldBy(handover.to())),
                byHolder.minus(before.holder()).plus(handover.to(), before.number()),
                issued,
                delegations.with(handover),
                proxiesWithout(before),
                proxiesGiven,
                badges,
                accreditations,
                base);
    }

    private TreePMap<MandateNumber, Proxy> proxiesWithout(Mandate gone) {
        var kept = proxies.minus(gone.number());
        for (var proxy : proxies.values()) {
            if (proxy.holder().equals(gone.holder())) {
                kept = kept.minus(proxy.principal());
            }
        }
        return kept;
    }

    private Mandates with(Delegations changed) {
        return new Mandates(byNumber, byHolder, issued, changed, proxies, proxiesGiven, badges, accreditations, base);
    }

    private Mandates voting(TreePMap<MandateNumber, Proxy> changed, int given) {
        return new Mandates(byNumber, byHolder, issued, delegations, changed, given, badges, accreditations, base);
    }

    private Mandates with(Accreditation accreditation) {
        return new Mandates(
                byNumber,
                byHolder,
                issued,
                delegations,
                proxies,
                proxiesGiven,
                badges,
                accreditations.plus(accreditation.person(), accreditation),
                base);
    }
}

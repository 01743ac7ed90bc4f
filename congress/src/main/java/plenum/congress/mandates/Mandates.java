package plenum.congress.mandates;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.mandates.MandateFact.BadgeIssued;
import plenum.congress.mandates.MandateFact.MandateWithdrawn;
import plenum.congress.mandates.MandateFact.MandatesIssued;
import plenum.congress.mandates.MandateFact.ProxyGiven;
import plenum.congress.mandates.MandateFact.ProxyRevoked;

/// The mandates that are valid, who holds them, whose badge opens what, and who votes for whom.
///
/// @param issued every mandate ever issued, as it was issued
/// @param proxiesGiven how many proxies were ever given
/// @param base the number of valid mandates with a decisive vote
public record Mandates(
        TreePMap<MandateNumber, Mandate> byNumber,
        PMap<PersonId, MandateNumber> byHolder,
        TreePMap<MandateNumber, Mandate> issued,
        TreePMap<MandateNumber, Proxy> proxies,
        int proxiesGiven,
        PMap<PersonId, Integer> badges,
        int lastSerial,
        long base) {
    public static Mandates none() {
        return new Mandates(
                TreePMap.empty(),
                HashTreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                0,
                HashTreePMap.empty(),
                0,
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
        return Optional.ofNullable(badges.get(person));
    }

    /// The mandates after a fact. Nothing is refused here: what the journal holds has happened.
    public Mandates evolve(MandateFact fact) {
        return switch (fact) {
            case MandatesIssued(var issued) -> {
                var after = this;
                for (var mandate : issued) {
                    after = after.issued(mandate);
                }
                yield after;
            }
            case MandateWithdrawn(var number, var _) -> withdrawn(number);
            case BadgeIssued(var person, var serial) ->
                new Mandates(
                        byNumber, byHolder, issued, proxies, proxiesGiven, badges.plus(person, serial), serial, base);
            case ProxyGiven(var principal, var holder) -> given(new Proxy(principal, holder, proxiesGiven + 1));
            case ProxyRevoked(var principal) ->
                new Mandates(
                        byNumber, byHolder, issued, proxies.minus(principal), proxiesGiven, badges, lastSerial, base);
        };
    }

    private Mandates issued(Mandate mandate) {
        return new Mandates(
                byNumber.plus(mandate.number(), mandate),
                byHolder.plus(mandate.holder(), mandate.number()),
                issued.plus(mandate.number(), mandate),
                proxies,
                proxiesGiven,
                badges,
                lastSerial,
                base + (mandate.decisive() ? 1 : 0));
    }

    private Mandates withdrawn(MandateNumber number) {
        return mandate(number)
                .map(gone -> new Mandates(
                        byNumber.minus(number),
                        byHolder.minus(gone.holder()),
                        issued,
                        proxiesWithout(gone),
                        proxiesGiven,
                        badges,
                        lastSerial,
                        base - (gone.decisive() ? 1 : 0)))
                .orElse(this);
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

    private Mandates given(Proxy proxy) {
        return new Mandates(
                byNumber,
                byHolder,
                issued,
                proxies.plus(proxy.principal(), proxy),
                proxy.order(),
                badges,
                lastSerial,
                base);
    }
}

package plenum.congress.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;
import plenum.congress.erasure.ErasureFact.DataErased;
import plenum.congress.erasure.ErasureFact.ErasureAsked;
import plenum.congress.erasure.ErasureFact.ErasureDeclined;
import plenum.congress.sittings.Withheld;

/// What was erased, and what persons have asked to have erased.
///
/// @param asked what is asked for and neither done nor declined, by person
public record Erasures(TreePMap<PersonId, List<Data>> asked, PVector<Erasure> done, PVector<Declined> declined) {
    public static Erasures none() {
        return new Erasures(TreePMap.empty(), TreePVector.empty(), TreePVector.empty());
    }

    public Optional<List<Data>> askedBy(PersonId person) {
        return Optional.ofNullable(asked.get(person));
    }

    public List<Erasure> of(PersonId person) {
        return done.stream().filter(one -> one.person().equals(person)).toList();
    }

    /// What was declined of a person's requests, and why.
    public List<Declined> declinedOf(PersonId person) {
        return declined.stream().filter(one -> one.person().equals(person)).toList();
    }

    /// All passages that are black by decision, as often as it was decided.
    public List<Withheld> passages() {
        return done.stream().flatMap(one -> one.passages().stream()).toList();
    }

    /// The entries of acts that rested on what was erased.
    public SortedSet<Long> resting() {
        var resting = new TreeSet<Long>();
        done.forEach(one -> resting.addAll(one.resting()));
        return resting;
    }

    /// What was erased after a fact. Nothing is refused here: what the journal holds has happened.
    public Erasures evolve(ErasureFact fact, Instant at) {
        return switch (fact) {
            case ErasureAsked(var person, var data) -> new Erasures(asked.plus(person, data), done, declined);
            case DataErased(var person, var data, var reason, var passages, var resting) ->
                new Erasures(
                        asked.minus(person),
                        done.plus(new Erasure(person, data, reason, passages, resting, at)),
                        declined);
            case ErasureDeclined(var person, var data, var grounds, var reason) ->
                new Erasures(
                        without(person, data), done, declined.plus(new Declined(person, data, grounds, reason, at)));
        };
    }

    private TreePMap<PersonId, List<Data>> without(PersonId person, List<Data> data) {
        var left = askedBy(person).orElse(List.of()).stream()
                .filter(one -> !data.contains(one))
                .toList();
        return left.isEmpty() ? asked.minus(person) : asked.plus(person, left);
    }
}

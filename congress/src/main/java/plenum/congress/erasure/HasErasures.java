package plenum.congress.erasure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import plenum.congress.PersonId;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Person;
import plenum.congress.tellers.HasTellers;

/// A congress of which it is known what was erased.
public interface HasErasures extends HasTellers {
    Erasures erasures();

    /// Whether somebody's name belongs to the public: as that of who holds an office of the congress, stood in an
    /// election that was voted on, or holds or held a post. It is kept for the archive and because neither ballots
    /// nor terms could be checked without it (General Data Protection Regulation, art. 17(3)(d) and (e)).
    default boolean publicName(PersonId person) {
        return Office.ALL.stream().anyMatch(office -> bodies().holds(person, office))
                || stood(person)
                || succession().termsById().values().stream()
                        .anyMatch(term ->
                                term.holder().person().filter(person::equals).isPresent());
    }

    /// Whether a text has a word of somebody's name in it.
    default boolean named(PersonId person, String text) {
        var said = words(text);
        return bodies().person(person).map(Person::name).stream()
                .flatMap(name -> words(name).stream())
                .anyMatch(word -> word.length() > 2 && said.contains(word));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }

    private boolean stood(PersonId person) {
        return elections().all().stream()
                .filter(election -> !election.rounds().isEmpty())
                .flatMap(election -> election.nominations().stream())
                .anyMatch(
                        nomination -> nomination.person().filter(person::equals).isPresent());
    }
}

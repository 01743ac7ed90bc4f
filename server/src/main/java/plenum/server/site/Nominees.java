package plenum.server.site;

import java.util.List;
import java.util.regex.Pattern;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Person;
import plenum.congress.elections.Nominee;
import plenum.congress.mandates.Mandate;

/// Who is nominated, as people write it: a person such as P17, the number of a mandate, or a name. Who is enrolled
/// under the name is meant by it, so that he or she is asked; a name that nobody has is that of somebody else.
record Nominees(Assembly congress) {
    private static final Pattern PERSON = Pattern.compile("P[1-9][0-9]{0,8}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /// One in each line.
    static Kind<List<Nominee>> of(Assembly congress) {
        return new Kind<>(
                "in each line a person such as P17, the number of a mandate, or a name that not several persons have",
                text -> text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(new Nominees(congress)::nominee)
                        .toList());
    }

    /// One only.
    static Kind<Nominee> one(Assembly congress) {
        return new Kind<>(
                "a person such as P17, the number of a mandate, or a name that not several persons have",
                text -> new Nominees(congress).nominee(text.strip()));
    }

    private Nominee nominee(String line) {
        if (PERSON.matcher(line).matches()) {
            return new Nominee.Enrolled(Kind.PERSON.reader().apply(line));
        }
        return NUMBER.matcher(line).matches() ? new Nominee.Enrolled(holder(line)) : named(line);
    }

    private PersonId holder(String number) {
        return congress.mandates()
                .mandate(Kind.MANDATE.reader().apply(number))
                .map(Mandate::holder)
                .orElseThrow(() -> new IllegalArgumentException(number));
    }

    private Nominee named(String name) {
        var bearers = congress.bodies().persons().stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .map(Person::id)
                .toList();
        if (bearers.size() > 1) {
            throw new IllegalArgumentException(name);
        }
        return bearers.isEmpty() ? new Nominee.Named(name) : new Nominee.Enrolled(bearers.getFirst());
    }
}

package plenum.rehearsal.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What a script may name: persons by their keys, items of the agenda by their numbers, and so many
/// sittings.
record Names(Predicate<String> person, Predicate<String> item, int sittings) {
    static final Names ANY = new Names(_ -> true, _ -> true, Integer.MAX_VALUE);

    static Names of(Path folder) throws IOException {
        var organisation = read(folder.resolve("organisation.yaml"));
        var persons = new HashSet<>(
                organisation.at("persons").list(person -> person.at("key").text()));
        var items = new HashSet<String>();
        collect(read(folder.resolve("agenda.yaml")), items);
        return new Names(
                persons::contains,
                items::contains,
                organisation.at("sittings").list(sitting -> sitting).size());
    }

    static Written read(Path file) throws IOException {
        return Written.read(file.toString(), Files.readString(file));
    }

    private static void collect(Written above, Set<String> items) {
        for (var item : above.find("items").map(list -> list.list(one -> one)).orElse(List.of())) {
            items.add(item.at("number").text());
            collect(item, items);
        }
    }
}

package plenum.rehearsal.script;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A congress as its folder has it, as far as a rehearsal must know it. Whether the folder is in order
/// in every other respect, the server finds when it founds the congress.
///
/// Persons are numbered as they are listed: those of `organisation.yaml`, its guests, the delegates of
/// `delegates.csv`.
///
/// @param persons the numbers of the persons by their keys
/// @param guests the numbers of the invited guests
/// @param mandates by their numbers
public record Scenario(
        String congress,
        Script script,
        SequencedMap<String, String> persons,
        List<String> guests,
        SequencedMap<Integer, Mandate> mandates) {
    /// A mandate, and what it counts.
    ///
    /// @param holder the name of the delegate
    /// @param unit the number of the unit that has elected the delegate
    public record Mandate(String holder, int unit, boolean decisive, long weight) {}

    /// Reads a folder.
    ///
    /// @throws ScriptError naming file, line, column and what was expected
    public static Scenario of(Path folder) throws IOException {
        var script = Script.of(folder);
        var organisation = Names.read(folder.resolve("organisation.yaml"));
        var persons = new LinkedHashMap<String, String>();
        organisation
                .at("persons")
                .list(person -> person.at("key").text())
                .forEach(key -> persons.put(key, next(persons)));
        var count = organisation
                .find("guests")
                .map(invited -> invited.at("count").number(0))
                .orElse(0);
        var guests = new ArrayList<String>();
        for (int guest = 1; guest <= count; guest++) {
            guests.add("P" + (persons.size() + guest));
        }
        return new Scenario(
                organisation.at("congress").text(),
                script,
                persons,
                List.copyOf(guests),
                mandates(folder.resolve("delegates.csv")));
    }

    /// The same with another seed: the delegates behave differently.
    public Scenario seeded(long seed) {
        var seeded = new Script(seed, script.slow(), script.never(), script.absent(), script.sittings());
        return new Scenario(congress, seeded, persons, guests, mandates);
    }

    private static String next(SequencedMap<String, String> persons) {
        return "P" + (persons.size() + 1);
    }

    private static SequencedMap<Integer, Mandate> mandates(Path file) throws IOException {
        var mandates = new TreeMap<Integer, Mandate>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : rows) {
                var decisive = field(file, row, "voice").equals("decisive");
                mandates.put(
                        number(file, row, "number"),
                        new Mandate(
                                field(file, row, "name"),
                                number(file, row, "unit"),
                                decisive,
                                number(file, row, "weight")));
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new ScriptError(file.toString(), 1, 1, "not CSV: " + broken.getMessage());
        }
        return mandates;
    }

    private static int number(Path file, NamedCsvRecord row, String column) {
        var text = field(file, row, column);
        if (!text.matches("[0-9]{1,9}")) {
            throw wrong(file, row, column + ": expected a whole number, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static String field(Path file, NamedCsvRecord row, String column) {
        return row.findField(column).orElseThrow(() -> wrong(file, row, "the column " + column + " is missing"));
    }

    private static ScriptError wrong(Path file, NamedCsvRecord row, String expected) {
        return new ScriptError(file.toString(), Math.toIntExact(row.getStartingLineNumber()), 1, expected);
    }
}

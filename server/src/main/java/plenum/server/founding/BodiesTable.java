package plenum.server.founding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Person;
import plenum.server.imports.Basis;
import plenum.server.imports.ImportKind;
import plenum.server.imports.Mark;
import plenum.server.imports.Preview;
import plenum.server.imports.Sheet;
import plenum.server.imports.UnreadableSheet;
import plenum.server.pages.Words;

/// The bodies of the organisation: `posts.csv` with their posts, and `terms.csv` with those who hold them, both as
/// lists that are brought in later have them. In the column `person` a holder can be named by the key of
/// `organisation.yaml`.
final class BodiesTable {
    private static final Actor ORGANISER = new Actor.Organiser();
    private static final String POSTS = "posts.csv";
    private static final String TERMS = "terms.csv";
    private static final String PERSON = "person";

    /// Lists are compared with a congress of no time: nothing of what founds one depends on it.
    private static final Instant AT = Instant.EPOCH;

    private BodiesTable() {}

    /// What is done after all else, if the folder has these files.
    ///
    /// @param before what founds the congress before that
    /// @param named who bears a key in `organisation.yaml`
    /// @throws Fault naming the first field that is not as it must be
    static List<Act<? super Assembly>> read(
            Texts texts, List<Act<? super Assembly>> before, Function<String, Optional<Person>> named) {
        var acts = new ArrayList<Act<? super Assembly>>();
        if (texts.has(POSTS) || texts.has(TERMS)) {
            var congress = after(Assembly.empty(), before);
            if (texts.has(POSTS)) {
                acts.addAll(listed(POSTS, ImportKind.POSTS, sheet(POSTS, texts), congress));
                congress = after(congress, acts);
            }
            if (texts.has(TERMS)) {
                acts.addAll(listed(TERMS, ImportKind.TERMS, withKeys(sheet(TERMS, texts), named), congress));
            }
        }
        return acts;
    }

    private static Assembly after(Assembly congress, List<Act<? super Assembly>> acts) {
        var after = congress;
        for (var act : acts) {
            // What would be refused is told when the congress is founded.
            if (after.decide(act, ORGANISER, AT) instanceof Decision.Allowed(var facts)) {
                after = after.evolve(facts, after.entries(), AT);
            }
        }
        return after;
    }

    private static Sheet sheet(String file, Texts texts) {
        try {
            return Sheet.read(texts.read(file).getBytes(UTF_8));
        } catch (UnreadableSheet unreadable) {
            var note = unreadable.note();
            throw Fault.in(file, Words.ENGLISH.say(note.key(), note.words().toArray()));
        }
    }

    private static Sheet withKeys(Sheet sheet, Function<String, Optional<Person>> named) {
        var at = sheet.columns().indexOf(PERSON);
        return at < 0
                ? sheet
                : new Sheet(
                        sheet.columns(),
                        sheet.rows().stream()
                                .map(row -> withKey(row, at, named))
                                .toList());
    }

    private static Sheet.Row withKey(Sheet.Row row, int at, Function<String, Optional<Person>> named) {
        var fields = new ArrayList<>(row.fields());
        named.apply(fields.get(at))
                .ifPresent(person -> fields.set(at, person.id().toString()));
        return new Sheet.Row(row.line(), List.copyOf(fields));
    }

    private static List<Act<? super Assembly>> listed(String file, ImportKind kind, Sheet sheet, Assembly congress) {
        var preview = kind.preview(sheet, new Basis(LocalDate.EPOCH, file), congress, ORGANISER);
        fault(file, preview).ifPresent(fault -> {
            throw fault;
        });
        preview.refused().ifPresent(why -> {
            throw Fault.in(file, Words.ENGLISH.refusal(why, congress));
        });
        return preview.acts();
    }

    private static Optional<Fault> fault(String file, Preview preview) {
        var notes = preview.notes().stream()
                .filter(note -> note.mark() == Mark.ERROR)
                .map(note -> Fault.at(
                        file,
                        1,
                        1,
                        Words.ENGLISH.say(note.note().key(), note.note().words().toArray())));
        var cells = preview.lines().stream()
                .flatMap(line -> IntStream.range(0, line.cells().size())
                        .filter(at -> line.cells().get(at).mark() == Mark.ERROR)
                        .mapToObj(at -> fault(file, line.number(), at, preview)));
        return Stream.concat(notes, cells).findFirst();
    }

    private static Fault fault(String file, long line, int at, Preview preview) {
        var cell = preview.lines().stream()
                .filter(one -> one.number() == line)
                .findFirst()
                .orElseThrow()
                .cells()
                .get(at);
        var words = cell.note()
                .map(note -> Words.ENGLISH.say(note.key(), note.words().toArray()))
                .orElse("");
        return Fault.at(file, line, at + 1L, preview.columns().get(at) + ": " + words);
    }
}

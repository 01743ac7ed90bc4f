package plenum.server.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Person;
import plenum.congress.mandates.Mandate;
import plenum.congress.succession.EnterTerm;
import plenum.congress.succession.Holder;
import plenum.congress.succession.Post;
import plenum.congress.succession.Term;
import plenum.congress.succession.Title;
import plenum.server.imports.Sheet.Row;

/// Who holds the posts of bodies, and who has held them, as `terms.csv` has it: terms that are not recorded are entered
/// as the organisation's papers say. Those that are recorded stay as they are: what ends them is an act of its own.
///
/// A line is a term that is recorded if the post, the holder and the first day are the same.
public final class TermsImport {
    /// The columns, in the order in which they are exported.
    public static final List<String> COLUMNS =
            List.of("body", "post", "name", "person", "mandate", "from", "until", "ended", "note");

    private static final Pattern PERSON = Pattern.compile("[Pp]?([1-9][0-9]{0,8})");

    private final Assembly congress;
    private final Marking sheet;
    private final Set<List<Object>> listed = new HashSet<>();
    private final List<Act<? super Assembly>> acts = new ArrayList<>();

    private TermsImport(Sheet sheet, Assembly congress) {
        this.sheet = new Marking(sheet, List.of("body", "post", "name", "from"));
        this.congress = congress;
    }

    static Preview of(Sheet sheet, Assembly congress, Actor by) {
        var terms = new TermsImport(sheet, congress);
        terms.sheet.known(COLUMNS);
        terms.sheet.rows().forEach(terms::row);
        return terms.sheet.preview(terms.acts, congress, by);
    }

    private void row(Row row) {
        var post = post(row);
        var holder = holder(row);
        var from = day(row, "from", true);
        var until = day(row, "until", false);
        var ended = day(row, "ended", false);
        var note = sheet.text(row, "note");
        if (note.length() > 300) {
            sheet.mark(row, "note", Mark.ERROR, Note.of("expected-text"));
        }
        if (post.isEmpty() || holder.isEmpty() || from.isEmpty() || until.isEmpty() || ended.isEmpty()) {
            return;
        }
        if (!listed.add(List.of(post.get().id(), who(holder.get()), from.get()))) {
            sheet.mark(row, "from", Mark.ERROR, Note.of("twice"));
            return;
        }
        var term = new EnterTerm(
                post.get().id(),
                holder.get().person().isPresent() ? "" : holder.get().name(),
                holder.get().person(),
                from.get().getFirst(),
                until.get().stream().findFirst(),
                ended.get().stream().findFirst(),
                note);
        var before = recorded(post.get().id(), holder.get(), term.from());
        if (before.isPresent()) {
            compare(row, term, before.get());
        } else {
            sheet.fresh(row);
            acts.add(term);
        }
    }

    private static Object who(Holder holder) {
        return holder.person().isPresent() ? holder.person().get() : holder.name();
    }

    private Optional<Term> recorded(PostId post, Holder holder, LocalDate from) {
        return congress.succession().terms(post).stream()
                .filter(term -> !term.interim()
                        && term.from().equals(from)
                        && term.holder().is(holder))
                .findFirst();
    }

    /// An empty field leaves what is recorded as it is.
    private void compare(Row row, EnterTerm wanted, Term before) {
        stands(row, "until", wanted.until(), before.until());
        stands(row, "ended", wanted.ended(), before.end().map(Term.End::on));
        var note = sheet.text(row, "note");
        if (!note.isEmpty() && before.title() instanceof Title.Entered(var noted) && !noted.equals(note)) {
            sheet.mark(row, "note", Mark.WARNING, Note.of("term-stands", noted.isEmpty() ? "–" : noted));
        }
    }

    private void stands(Row row, String column, Optional<LocalDate> wanted, Optional<LocalDate> before) {
        if (wanted.isPresent() && !wanted.equals(before)) {
            sheet.mark(
                    row,
                    column,
                    Mark.ERROR,
                    Note.of("term-stands", before.map(LocalDate::toString).orElse("–")));
        }
    }

    private Optional<Post> post(Row row) {
        var body = congress.succession().bodies().stream()
                .filter(one -> one.name().equals(sheet.text(row, "body")))
                .findFirst();
        if (body.isEmpty()) {
            sheet.mark(row, "body", Mark.ERROR, Note.of("expected-body"));
            return Optional.empty();
        }
        var post = body.get().posts().stream()
                .filter(one -> one.title().equals(sheet.text(row, "post")))
                .findFirst();
        if (post.isEmpty()) {
            var titles = body.get().posts().stream().map(Post::title).toList();
            sheet.mark(row, "post", Mark.ERROR, Note.of("expected-choice", String.join(", ", titles)));
        }
        return post;
    }

    /// Whoever is meant: by number, by mandate, or by name; a name that one person bears who is enrolled means that
    /// person, and a name that nobody bears somebody else.
    private Optional<Holder> holder(Row row) {
        if (!sheet.text(row, "person").isEmpty()) {
            return enrolled(row, "person", number(row, "person").map(PersonId::new), "expected-person");
        }
        if (!sheet.text(row, "mandate").isEmpty()) {
            var holder = number(row, "mandate")
                    .flatMap(number -> congress.mandates().mandate(new MandateNumber(number)))
                    .map(Mandate::holder);
            return enrolled(row, "mandate", holder, "expected-mandate");
        }
        return sheet.needed(row, "name").flatMap(name -> named(row, name));
    }

    private Optional<Integer> number(Row row, String column) {
        var number = PERSON.matcher(sheet.text(row, column));
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    private Optional<Holder> enrolled(Row row, String column, Optional<PersonId> person, String expected) {
        var found = person.flatMap(congress.bodies()::person);
        if (found.isEmpty()) {
            sheet.mark(row, column, Mark.ERROR, Note.of(expected));
            return Optional.empty();
        }
        var name = sheet.text(row, "name");
        if (!name.isEmpty() && !name.equals(found.get().name())) {
            sheet.mark(
                    row,
                    "name",
                    Mark.ERROR,
                    Note.of("named-otherwise", found.get().name()));
            return Optional.empty();
        }
        return found.map(TermsImport::holder);
    }

    private Optional<Holder> named(Row row, String name) {
        var bearers = congress.bodies().persons().stream()
                .filter(person -> person.name().equals(name))
                .toList();
        if (bearers.size() > 1) {
            sheet.mark(row, "name", Mark.ERROR, Note.of("several-bear-it"));
            return Optional.empty();
        }
        return Optional.of(bearers.isEmpty() ? new Holder(name, Optional.empty()) : holder(bearers.getFirst()));
    }

    private static Holder holder(Person person) {
        return new Holder(person.name(), Optional.of(person.id()));
    }

    /// A day, or none where there need be none; nothing if what stands there is no day.
    private Optional<List<LocalDate>> day(Row row, String column, boolean needed) {
        var text = sheet.text(row, column);
        if (text.isEmpty() && !needed) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(List.of(LocalDate.parse(text)));
        } catch (DateTimeException wrong) {
            sheet.mark(row, column, Mark.ERROR, Note.of("expected-day"));
            return Optional.empty();
        }
    }
}

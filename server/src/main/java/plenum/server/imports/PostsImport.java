package plenum.server.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.BodyId;
import plenum.congress.PostId;
import plenum.congress.assembly.Assembly;
import plenum.congress.succession.Body;
import plenum.congress.succession.ChangeSeats;
import plenum.congress.succession.CreatePost;
import plenum.congress.succession.Filling;
import plenum.congress.succession.FormBody;
import plenum.congress.succession.Post;
import plenum.congress.succession.PostRule;
import plenum.server.imports.Sheet.Row;

/// Bodies and their posts by their names, as `posts.csv` has them: new ones are entered, with what the statutes say of
/// them; of others the number of seats is changed. A post may name others that stand below it, or in other bodies.
public final class PostsImport {
    /// The columns, in the order in which they are exported.
    public static final List<String> COLUMNS = List.of(
            "body",
            "post",
            "seats",
            "months",
            "holds-over",
            "terms-in-a-row",
            "oath",
            "not-with",
            "filling",
            "alternates",
            "deputy",
            "from-among");

    private static final int MOST_SEATS = 10_000;
    private static final int MOST_MONTHS = 1200;

    private final Marking sheet;
    private final Map<String, Body> recorded = new HashMap<>();
    private final Map<String, BodyId> bodies = new LinkedHashMap<>();
    private final Map<BodyId, Integer> created = new HashMap<>();
    private final Map<Named, PostId> posts = new HashMap<>();
    private final Set<Named> listed = new HashSet<>();
    private final List<Act<? super Assembly>> acts = new ArrayList<>();
    private final List<Act<? super Assembly>> seats = new ArrayList<>();

    /// A post by the names of its body and of itself.
    private record Named(String body, String title) {}

    /// A new post that waits until all that it names are there.
    private record Fresh(Row row, Named name) {}

    private PostsImport(Sheet sheet, Assembly congress) {
        this.sheet = new Marking(sheet, List.of("body", "post"));
        for (var body : congress.succession().bodies()) {
            recorded.put(body.name(), body);
            bodies.put(body.name(), body.id());
            created.put(body.id(), body.posts().size());
            body.posts().forEach(post -> posts.putIfAbsent(new Named(body.name(), post.title()), post.id()));
        }
    }

    static Preview of(Sheet sheet, Assembly congress, Actor by) {
        var posts = new PostsImport(sheet, congress);
        posts.sheet.known(COLUMNS);
        posts.sheet.rows().forEach(posts::body);
        var fresh = new ArrayList<Fresh>();
        posts.sheet.rows().forEach(row -> posts.post(row).ifPresent(fresh::add));
        posts.create(fresh);
        posts.acts.addAll(posts.seats);
        return posts.sheet.preview(posts.acts, congress, by);
    }

    private void body(Row row) {
        sheet.needed(row, "body").filter(name -> !bodies.containsKey(name)).ifPresent(name -> {
            bodies.put(name, new BodyId(bodies.size() + 1));
            acts.add(new FormBody(name));
        });
    }

    /// A post that is to be created; nothing if the line names none, or one that there is.
    private Optional<Fresh> post(Row row) {
        var body = sheet.text(row, "body");
        var title = sheet.text(row, "post");
        if (body.isEmpty()) {
            return Optional.empty();
        }
        if (title.isEmpty()) {
            onlyABody(row, body);
            return Optional.empty();
        }
        var name = new Named(body, title);
        if (!listed.add(name)) {
            sheet.mark(row, "post", Mark.ERROR, Note.of("twice"));
            return Optional.empty();
        }
        var before = Optional.ofNullable(posts.get(name)).flatMap(id -> post(body, id));
        before.ifPresent(post -> compare(row, post));
        if (before.isEmpty()) {
            sheet.fresh(row);
        }
        return before.isEmpty() && sheet.needed(row, "post").isPresent()
                ? Optional.of(new Fresh(row, name))
                : Optional.empty();
    }

    private Optional<Post> post(String body, PostId id) {
        return Optional.ofNullable(recorded.get(body))
                .flatMap(known -> known.posts().stream()
                        .filter(post -> post.id().equals(id))
                        .findFirst());
    }

    private void onlyABody(Row row, String body) {
        var more = COLUMNS.stream()
                .filter(column ->
                        !column.equals("body") && !sheet.text(row, column).isEmpty())
                .findFirst();
        if (more.isPresent()) {
            sheet.mark(row, "post", Mark.ERROR, Note.of("expected-text"));
        } else if (!recorded.containsKey(body)) {
            sheet.fresh(row);
        }
    }

    /// An empty field leaves what is recorded as it is.
    private void compare(Row row, Post before) {
        var wanted = sheet.text(row, "seats").isEmpty()
                ? Optional.of(before.seats())
                : sheet.whole(row, "seats", 1, MOST_SEATS);
        wanted.filter(number -> number != before.seats()).ifPresent(number -> {
            sheet.changed(row, "seats", before.seats());
            seats.add(new ChangeSeats(before.id(), number, Optional.empty()));
        });
        var rule = rule(row, sheet.text(row, "body"));
        if (rule.isEmpty()) {
            return;
        }
        stands(row, "months", before, PostRule::months, rule.get());
        stands(row, "holds-over", before, PostRule::holdsOver, rule.get());
        stands(row, "terms-in-a-row", before, PostRule::termsInARow, rule.get());
        stands(row, "oath", before, PostRule::oath, rule.get());
        stands(row, "not-with", before, PostRule::notWith, rule.get());
        stands(row, "filling", before, PostRule::filling, rule.get());
        stands(row, "alternates", before, PostRule::alternates, rule.get());
        stands(row, "deputy", before, PostRule::deputy, rule.get());
        stands(row, "from-among", before, PostRule::fromAmong, rule.get());
    }

    private void stands(Row row, String column, Post before, Function<PostRule, Object> part, PostRule wanted) {
        if (!sheet.text(row, column).isEmpty() && !part.apply(before.rule()).equals(part.apply(wanted))) {
            sheet.mark(row, column, Mark.ERROR, Note.of("rule-stands"));
        }
    }

    /// Creates posts one after the other, each as soon as all that it names are there.
    private void create(List<Fresh> fresh) {
        var waiting = new ArrayList<>(fresh);
        while (!waiting.isEmpty()) {
            var next = waiting.stream().filter(post -> missing(post).isEmpty()).findFirst();
            if (next.isEmpty()) {
                waiting.forEach(post -> missing(post).forEach(this::unknown));
                return;
            }
            waiting.remove(next.get());
            create(next.get());
        }
    }

    private void create(Fresh fresh) {
        var row = fresh.row();
        var body = Objects.requireNonNull(bodies.get(fresh.name().body()));
        var number = created.merge(body, 1, Integer::sum);
        posts.put(fresh.name(), new PostId(body, number));
        var wanted = sheet.text(row, "seats").isEmpty() ? Optional.of(1) : sheet.whole(row, "seats", 1, MOST_SEATS);
        var rule = rule(row, fresh.name().body());
        if (wanted.isPresent() && rule.isPresent()) {
            acts.add(new CreatePost(body, fresh.name().title(), wanted.get(), rule.get()));
        }
    }

    /// A name that no post has yet, and where it stands.
    private record Missing(Row row, String column, String name) {}

    private List<Missing> missing(Fresh fresh) {
        var missing = new ArrayList<Missing>();
        for (var column : List.of("not-with", "alternates", "deputy")) {
            names(fresh.row(), column).stream()
                    .filter(name -> post(fresh.name().body(), name).isEmpty())
                    .forEach(name -> missing.add(new Missing(fresh.row(), column, name)));
        }
        return missing;
    }

    private void unknown(Missing missing) {
        sheet.mark(missing.row(), missing.column(), Mark.ERROR, Note.of("expected-post", missing.name()));
    }

    private List<String> names(Row row, String column) {
        return Arrays.stream(sheet.text(row, column).split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// A post by its title in the same body, or by the name of its body, a colon and its title.
    private Optional<PostId> post(String body, String name) {
        var own = Optional.ofNullable(posts.get(new Named(body, name)));
        return own.or(() -> bodies.keySet().stream()
                .filter(other -> name.startsWith(other + ":"))
                .map(other ->
                        new Named(other, name.substring(other.length() + 1).strip()))
                .filter(posts::containsKey)
                .map(posts::get)
                .findFirst());
    }

    private Optional<PostRule> rule(Row row, String name) {
        var months = number(row, "months", MOST_MONTHS);
        var holdsOver = truth(row, "holds-over");
        var terms = number(row, "terms-in-a-row", 100);
        var oath = truth(row, "oath");
        var filling = filling(row);
        var notWith = several(row, "not-with", name);
        var alternates = one(row, "alternates", name);
        var deputy = one(row, "deputy", name);
        var among = among(row);
        return months.isPresent()
                        && holdsOver.isPresent()
                        && terms.isPresent()
                        && oath.isPresent()
                        && filling.isPresent()
                        && notWith.isPresent()
                        && alternates.isPresent()
                        && deputy.isPresent()
                        && among.isPresent()
                ? Optional.of(new PostRule(
                        months.get(),
                        holdsOver.get(),
                        terms.get(),
                        oath.get(),
                        notWith.get(),
                        filling.get(),
                        alternates.get().stream().findFirst(),
                        deputy.get().stream().findFirst(),
                        among.get().stream().findFirst()))
                : Optional.empty();
    }

    private Optional<Integer> number(Row row, String column, int most) {
        return sheet.text(row, column).isEmpty() ? Optional.of(0) : sheet.whole(row, column, 0, most);
    }

    private Optional<Boolean> truth(Row row, String column) {
        var text = sheet.text(row, column).toLowerCase(Locale.ROOT);
        if (List.of("yes", "true", "1", "ja").contains(text)) {
            return Optional.of(true);
        }
        if (List.of("", "no", "false", "0", "nein").contains(text)) {
            return Optional.of(false);
        }
        sheet.mark(row, column, Mark.ERROR, Note.of("expected-truth"));
        return Optional.empty();
    }

    private Optional<Filling> filling(Row row) {
        var code = sheet.text(row, "filling");
        var filling = Filling.ALL.stream()
                .filter(one -> one.code().equals(code.isEmpty() ? Filling.ELECTION.code() : code))
                .findFirst();
        if (filling.isEmpty()) {
            var codes = Filling.ALL.stream().map(Filling::code).toList();
            sheet.mark(row, "filling", Mark.ERROR, Note.of("expected-choice", String.join(", ", codes)));
        }
        return filling;
    }

    /// The posts that a field names; nothing if one of them is unknown.
    private Optional<List<PostId>> several(Row row, String column, String body) {
        var found = new ArrayList<PostId>();
        for (var name : names(row, column)) {
            var post = post(body, name);
            if (post.isEmpty()) {
                unknown(new Missing(row, column, name));
                return Optional.empty();
            }
            found.add(post.get());
        }
        return Optional.of(List.copyOf(found));
    }

    private Optional<List<PostId>> one(Row row, String column, String body) {
        var found = several(row, column, body);
        if (found.filter(some -> some.size() > 1).isPresent()) {
            sheet.mark(row, column, Mark.ERROR, Note.of("expected-one-post"));
            return Optional.empty();
        }
        return found;
    }

    private Optional<List<BodyId>> among(Row row) {
        var name = sheet.text(row, "from-among");
        if (name.isEmpty()) {
            return Optional.of(List.of());
        }
        var body = Optional.ofNullable(bodies.get(name));
        if (body.isEmpty()) {
            sheet.mark(row, "from-among", Mark.ERROR, Note.of("expected-body"));
        }
        return body.map(List::of);
    }
}

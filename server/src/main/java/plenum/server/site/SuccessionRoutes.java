package plenum.server.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plenum.congress.Act;
import plenum.congress.PostId;
import plenum.congress.assembly.Assembly;
import plenum.congress.elections.Nominee;
import plenum.congress.succession.ChangeSeats;
import plenum.congress.succession.CoOpt;
import plenum.congress.succession.CreatePost;
import plenum.congress.succession.EnterTerm;
import plenum.congress.succession.Filling;
import plenum.congress.succession.FormBody;
import plenum.congress.succession.Holder;
import plenum.congress.succession.MoveUp;
import plenum.congress.succession.NameInterim;
import plenum.congress.succession.PostRule;
import plenum.congress.succession.Recall;
import plenum.congress.succession.RecordDeath;
import plenum.congress.succession.Resign;
import plenum.server.clerk.Congress;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Every act on a body, its posts and those who hold them: its address, and its fields read from the form.
final class SuccessionRoutes {
    private static final int MOST_SEATS = 10_000;
    private static final int MOST_MONTHS = 1200;
    private static final Kind<String> LINE = Kind.text(300);
    private static final Kind<Integer> SEATS = Kind.whole(1, MOST_SEATS);
    private static final Kind<List<PostId>> POSTS = new Kind<>(
            "posts such as B1.2, with commas between them",
            text -> Stream.of(text.split("[\\s,;]+", -1))
                    .filter(post -> !post.isEmpty())
                    .map(PostId::parse)
                    .toList());

    private final Routes routes;
    private final Acting acting;
    private final Congress congress;

    private SuccessionRoutes(Routes routes, Acting acting, Congress congress) {
        this.routes = routes;
        this.acting = acting;
        this.congress = congress;
    }

    static void addTo(Routes routes, Acting acting, Congress congress) {
        var succession = new SuccessionRoutes(routes, acting, congress);
        succession.bodies();
        succession.terms();
    }

    private void on(String path, Function<Request, Act<? super Assembly>> act) {
        routes.post(path, request -> acting.answer(request, act.apply(request)));
    }

    private void bodies() {
        on("/bodies", form -> new FormBody(LINE.in(form, "name")));
        on(
                "/bodies/{body}/posts",
                form -> new CreatePost(
                        Kind.BODY.path(form, "body"), LINE.in(form, "title"), SEATS.in(form, "seats"), rule(form)));
        on(
                "/posts/{post}/seats",
                form -> new ChangeSeats(
                        Kind.POST.path(form, "post"), SEATS.in(form, "seats"), Kind.VOTE.ifAny(form, "authority")));
    }

    private static PostRule rule(Request form) {
        return new PostRule(
                Kind.whole(0, MOST_MONTHS).ifAny(form, "months").orElse(0),
                Kind.TRUTH.ifAny(form, "holds-over").orElse(false),
                Kind.whole(0, 100).ifAny(form, "terms-in-a-row").orElse(0),
                Kind.TRUTH.ifAny(form, "oath").orElse(false),
                POSTS.ifAny(form, "not-with").orElse(List.of()),
                Kind.word(Filling.ALL, Filling::code).ifAny(form, "filling").orElse(Filling.ELECTION),
                Kind.POST.ifAny(form, "alternates"),
                Kind.POST.ifAny(form, "deputy"),
                Kind.BODY.ifAny(form, "from-among"));
    }

    private void terms() {
        on("/posts/{post}/terms", form -> {
            var holder = holder(form);
            return new EnterTerm(
                    Kind.POST.path(form, "post"),
                    holder.name(),
                    holder.person(),
                    Kind.DAY.in(form, "from"),
                    Kind.DAY.ifAny(form, "until"),
                    Kind.DAY.ifAny(form, "ended"),
                    LINE.ifAny(form, "note").orElse(""));
        });
        on("/posts/{post}/move-up", form -> new MoveUp(Kind.POST.path(form, "post"), Kind.DAY.in(form, "on")));
        on("/posts/{post}/co-option", form -> {
            var holder = holder(form);
            return new CoOpt(
                    Kind.POST.path(form, "post"),
                    holder.name(),
                    holder.person(),
                    Kind.DAY.in(form, "on"),
                    Kind.VOTE.in(form, "authority"));
        });
        on("/posts/{post}/interim", form -> {
            var holder = holder(form);
            return new NameInterim(
                    Kind.POST.path(form, "post"),
                    holder.name(),
                    holder.person(),
                    Kind.DAY.in(form, "on"),
                    Kind.VOTE.in(form, "authority"));
        });
        on("/terms/{term}/resignation", form -> new Resign(Kind.TERM.path(form, "term"), Kind.DAY.in(form, "on")));
        on("/terms/{term}/death", form -> new RecordDeath(Kind.TERM.path(form, "term"), Kind.DAY.in(form, "on")));
        on(
                "/terms/{term}/recall",
                form -> new Recall(
                        Kind.TERM.path(form, "term"), Kind.DAY.in(form, "on"), Kind.VOTE.in(form, "authority")));
    }

    /// Somebody as people write it: one who is enrolled is meant by the number, the mandate or the name.
    private Holder holder(Request form) {
        return switch (Nominees.one(congress.now()).in(form, "who")) {
            case Nominee.Enrolled(var person) -> new Holder("", Optional.of(person));
            case Nominee.Named(var name) -> new Holder(name, Optional.empty());
        };
    }
}

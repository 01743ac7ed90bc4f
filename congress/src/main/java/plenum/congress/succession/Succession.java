package plenum.congress.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.BodyId;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.succession.SuccessionFact.BodyFormed;
import plenum.congress.succession.SuccessionFact.PostCreated;
import plenum.congress.succession.SuccessionFact.SeatsChanged;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionFact.TermEnded;

/// All bodies with their posts, and all terms.
public record Succession(TreePMap<BodyId, Body> byId, TreePMap<TermId, Term> termsById) {
    public static Succession none() {
        return new Succession(TreePMap.empty(), TreePMap.empty());
    }

    /// All bodies, in the order in which they were formed.
    public Collection<Body> bodies() {
        return byId.values();
    }

    public Optional<Body> body(BodyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Post> post(PostId id) {
        return body(id.body()).flatMap(body -> body.post(id));
    }

    public Optional<Term> term(TermId id) {
        return Optional.ofNullable(termsById.get(id));
    }

    /// All terms of a post, in the order in which they were entered.
    public List<Term> terms(PostId post) {
        return termsById.values().stream()
                .filter(term -> term.post().equals(post))
                .toList();
    }

    /// The terms of a post that nothing has ended yet.
    List<Term> running(PostId post) {
        return terms(post).stream().filter(Term::running).toList();
    }

    /// Who holds a post on a day by a title of their own, in the order in which their terms were entered: also those
    /// who hold over.
    public List<Term> holding(PostId post, LocalDate day) {
        var holdsOver = post(post).map(held -> held.rule().holdsOver()).orElse(false);
        return terms(post).stream()
                .filter(term -> !term.interim() && term.lasts(day))
                .filter(term -> holdsOver || !term.isOver(day))
                .toList();
    }

    /// By which terms the members of a body sit in it with a vote on a day, in the order of its posts, each
    /// person by one of them: also those who hold over or are there for the meantime. Alternates of the same
    /// body, such as the candidate members of a committee, have no vote before they move up.
    public List<Term> voices(BodyId body, LocalDate day) {
        var voices = new ArrayList<Term>();
        seatsWithVote(body)
                .flatMap(post -> sitting(post.id(), day).stream())
                .filter(term ->
                        voices.stream().noneMatch(voice -> voice.holder().is(term.holder())))
                .forEach(voices::add);
        return List.copyOf(voices);
    }

    /// Whether somebody sits in a body with a vote on a day, were it not for one post and one term.
    ///
    /// @param besides the post that does not count, since it is taken from among the others
    /// @param leaving a term that ends, if one does
    boolean sits(BodyId body, Holder holder, PostId besides, Optional<TermId> leaving, LocalDate day) {
        return seatsWithVote(body)
                .filter(post -> !post.id().equals(besides))
                .flatMap(post -> sitting(post.id(), day).stream())
                .anyMatch(term -> term.holder().is(holder) && !leaving.equals(Optional.of(term.id())));
    }

    /// The posts of a body whose holders do not only wait to move up.
    private Stream<Post> seatsWithVote(BodyId body) {
        var posts = body(body).map(Body::posts).orElse(TreePVector.empty());
        var waiting = posts.stream()
                .flatMap(post -> post.rule().alternates().stream())
                .toList();
        return posts.stream().filter(post -> !waiting.contains(post.id()));
    }

    private Stream<Term> forTheMeantime(PostId post, LocalDate day) {
        return terms(post).stream().filter(term -> term.interim() && term.lasts(day));
    }

    private List<Term> sitting(PostId post, LocalDate day) {
        return Stream.concat(holding(post, day).stream(), forTheMeantime(post, day))
                .toList();
    }

    /// The seats of a post that nobody holds on a day; who is there for the meantime leaves the seat vacant.
    public int vacant(PostId post, LocalDate day) {
        return Math.max(
                0, post(post).map(Post::seats).orElse(0) - holding(post, day).size());
    }

    /// Who does the work of a post on a day, each with the reason. Nobody if it is vacant and the statutes know no
    /// deputy, or all deputies are missing, too.
    public List<Acting> acting(PostId post, LocalDate day) {
        return acting(post, day, new HashSet<>());
    }

    private List<Acting> acting(PostId post, LocalDate day, Set<PostId> asked) {
        var present = new ArrayList<Acting>();
        holding(post, day)
                .forEach(term -> present.add(term.isOver(day) ? new Acting.HoldsOver(term) : new Acting.Holds(term)));
        forTheMeantime(post, day).forEach(term -> present.add(new Acting.ForTheMeantime(term)));
        if (!present.isEmpty() || !asked.add(post)) {
            return present;
        }
        var since = lastEnded(post, day);
        return post(post).flatMap(vacant -> vacant.rule().deputy()).stream()
                .flatMap(deputy -> acting(deputy, day, asked).stream())
                .<Acting>map(deputy -> new Acting.Deputises(deputy.term(), since))
                .toList();
    }

    /// The term of a post that was the last to end by a day, by its date or by an event.
    Optional<Term> lastEnded(PostId post, LocalDate day) {
        return terms(post).stream()
                .filter(term -> !term.from().isAfter(day) && !(term.lasts(day) && !term.isOver(day)))
                .max(Comparator.comparing(Succession::lastDay).thenComparing(Term::id));
    }

    private static LocalDate lastDay(Term term) {
        return term.end().map(Term.End::on).or(term::until).orElse(term.from());
    }

    /// When the term is over that is left of a seat which falls vacant: that of those who remain, or of whoever left.
    public Optional<LocalDate> restOfTerm(PostId post, LocalDate day) {
        return terms(post).stream()
                .filter(term -> !term.interim() && !term.from().isAfter(day))
                .max(Comparator.comparing(Term::from).thenComparing(Term::id))
                .flatMap(Term::until);
    }

    /// Those who could move up into a post, in their order: the order of their election is that of their terms.
    public List<Term> alternates(PostId post, LocalDate day) {
        return post(post)
                .filter(held -> held.rule().filling() == Filling.ALTERNATES)
                .flatMap(held -> held.rule().alternates())
                .map(alternates -> holding(alternates, day))
                .orElse(List.of());
    }

    /// How many terms somebody has had in a post one after the other, up to the present: those by election or from
    /// before, since who moves up or is named for the meantime serves another's term. None once others have begun
    /// after the last of them.
    public int termsInARow(PostId post, Holder holder) {
        var full = terms(post).stream()
                .filter(term -> term.title() instanceof Title.Elected || term.title() instanceof Title.Entered)
                .sorted(Comparator.comparing(Term::from).thenComparing(Term::id).reversed())
                .toList();
        var own = full.stream().filter(term -> term.holder().is(holder)).toList();
        if (own.isEmpty() || followed(own.getFirst(), full)) {
            return 0;
        }
        var count = 1;
        while (count < own.size()
                && !lastDay(own.get(count)).isBefore(own.get(count - 1).from())) {
            count++;
        }
        return count;
    }

    private static boolean followed(Term last, List<Term> terms) {
        return !last.running() && terms.stream().anyMatch(term -> !term.from().isBefore(lastDay(last)));
    }

    TermId next() {
        return new TermId(termsById.size() + 1);
    }

    BodyId nextBody() {
        return new BodyId(byId.size() + 1);
    }

    /// The succession after a fact. Nothing is refused here: what the journal holds has happened.
    public Succession evolve(SuccessionFact fact) {
        return switch (fact) {
            case BodyFormed(var body, var name) -> with(new Body(body, name, TreePVector.empty()));
            case PostCreated(var post, var title, var seats, var rule) ->
                with(body(post.body()).orElseThrow().with(new Post(post, title, seats, rule)));
            case SeatsChanged(var post, var seats, var _) -> {
                var before = post(post).orElseThrow();
                yield with(body(post.body()).orElseThrow().with(new Post(post, before.title(), seats, before.rule())));
            }
            case TermBegun(var term, var post, var holder, var title, var from, var until) ->
                with(new Term(term, post, holder, title, from, until, Optional.empty()));
            case TermEnded(var term, var on, var by) ->
                with(term(term).orElseThrow().ended(on, by));
        };
    }

    private Succession with(Body body) {
        return new Succession(byId.plus(body.id(), body), termsById);
    }

    private Succession with(Term term) {
        return new Succession(byId, termsById.plus(term.id(), term));
    }
}

package plenum.server.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.elections.HasElections;
import plenum.congress.succession.Acting;
import plenum.congress.succession.Body;
import plenum.congress.succession.Ending;
import plenum.congress.succession.HasSuccession;
import plenum.congress.succession.Post;
import plenum.congress.succession.PostRule;
import plenum.congress.succession.Succession;
import plenum.congress.succession.Term;
import plenum.congress.succession.Title;

/// A body as it is on a day: its posts, who holds them, who acts, and who has held them before.
///
/// @param day in words
/// @param today the day as forms write it
/// @param chart who held which post when, as a drawing; empty if there is nothing to draw
/// @param terms the same as lines, the latest first
/// @param bodies from among which a post can be filled
/// @param elections in which the body elects, the one called last first
public record BodyView(
        String id,
        String name,
        String day,
        String today,
        List<PostView> posts,
        String chart,
        List<TermLine> terms,
        List<BodyChoice> bodies,
        List<ElectionLine> elections) {
    /// A body to choose.
    public record BodyChoice(String id, String name) {}

    /// A post.
    ///
    /// @param rule what the statutes say of it, sentence by sentence
    /// @param holders who does its work on the day
    /// @param vacant how many seats nobody holds
    /// @param alternates who could move up, in their order
    public record PostView(
            String id,
            String title,
            int seats,
            List<String> rule,
            List<HolderLine> holders,
            int vacant,
            List<String> alternates,
            String filling) {
        /// Whether the names are many.
        public boolean many() {
            return holders.size() > 12;
        }
    }

    /// Somebody who does the work of a post.
    ///
    /// @param why by what right, and since when
    /// @param fresh whether he or she is in the body for the first time
    /// @param term by which it is done
    /// @param own whether it is a term of this post, which can end
    public record HolderLine(String name, String why, boolean fresh, String term, boolean own) {}

    /// A term.
    public record TermLine(String post, String name, String from, String end, String how) {}

    public static BodyView of(Body body, HasElections congress, LocalDate day, Words words) {
        var lines = new ArrayList<TermLine>();
        body.posts()
                .forEach(post -> congress.succession().terms(post.id()).reversed().stream()
                        .map(term -> line(post, term, congress, words))
                        .forEach(lines::add));
        return new BodyView(
                body.id().toString(),
                body.name(),
                words.day(day),
                day.toString(),
                body.posts().stream()
                        .map(post -> post(body, post, congress, day, words))
                        .toList(),
                new TermChart(body, congress, day, words).drawing(),
                List.copyOf(lines),
                congress.succession().bodies().stream()
                        .map(other -> new BodyChoice(other.id().toString(), other.name()))
                        .toList(),
                ElectionLine.by(body.id(), congress, words));
    }

    /// The terms of somebody in a body that are running.
    public static List<HolderLine> own(Body body, PersonId person, HasSuccession congress, Words words) {
        return body.posts().stream()
                .flatMap(post -> congress.succession().terms(post.id()).stream())
                .filter(term -> term.running() && term.holder().person().equals(Optional.of(person)))
                .map(term -> new HolderLine(
                        term.holder().name(),
                        words.say("succession.own-term", congress.title(term.post()), words.day(term.from())),
                        false,
                        term.id().toString(),
                        true))
                .toList();
    }

    private static PostView post(Body body, Post post, HasSuccession congress, LocalDate day, Words words) {
        var succession = congress.succession();
        return new PostView(
                post.id().toString(),
                post.title(),
                post.seats(),
                rule(post.rule(), congress, words),
                succession.acting(post.id(), day).stream()
                        .map(acting -> holder(body, post, acting, congress, words))
                        .toList(),
                succession.vacant(post.id(), day),
                succession.alternates(post.id(), day).stream()
                        .map(term -> term.holder().name())
                        .toList(),
                post.rule().filling().code());
    }

    private static HolderLine holder(Body body, Post post, Acting acting, HasSuccession congress, Words words) {
        var term = acting.term();
        return new HolderLine(
                term.holder().name(),
                why(acting, congress, words),
                isFresh(body, term, congress.succession()),
                term.id().toString(),
                term.post().equals(post.id()) && term.running());
    }

    private static String why(Acting acting, HasSuccession congress, Words words) {
        var term = acting.term();
        return switch (acting) {
            case Acting.Holds _ -> words.say("succession.why.holds", words.day(term.from()), by(term, congress, words));
            case Acting.HoldsOver _ ->
                words.say(
                        "succession.why.holds-over",
                        term.until().map(words::day).orElse(""));
            case Acting.ForTheMeantime _ ->
                words.say("succession.why.interim", words.day(term.from()), by(term, congress, words));
            case Acting.Deputises(var deputy, var since) ->
                since.flatMap(Term::end)
                        .map(end -> words.say(
                                "succession.why.deputises-since",
                                congress.title(deputy.post()),
                                since.orElseThrow().holder().name(),
                                ending(end, congress, words)))
                        .orElseGet(() -> words.say("succession.why.deputises", congress.title(deputy.post())));
        };
    }

    /// Whether somebody has held no post of the body before the term that runs.
    private static boolean isFresh(Body body, Term term, Succession succession) {
        return term.title() instanceof Title.Elected
                && body.posts().stream()
                        .flatMap(post -> succession.terms(post.id()).stream())
                        .filter(other ->
                                other.holder().is(term.holder()) && !other.id().equals(term.id()))
                        .noneMatch(other -> other.from().isBefore(term.from()));
    }

    private static TermLine line(Post post, Term term, HasSuccession congress, Words words) {
        var end = term.end()
                .map(ended -> words.day(ended.on()))
                .or(() -> term.until().map(until -> words.say("succession.until", words.day(until))))
                .orElse("");
        var ended = term.end().map(over -> ending(over, congress, words)).orElse("");
        var how = by(term, congress, words);
        return new TermLine(
                post.title(),
                term.holder().name(),
                words.day(term.from()),
                end,
                ended.isEmpty() || ended.equals(how) ? how : how.isEmpty() ? ended : how + "; " + ended);
    }

    /// By what right somebody holds a post.
    public static String by(Term term, HasSuccession congress, Words words) {
        return switch (term.title()) {
            case Title.Elected(var election) -> words.say("succession.by.elected", election);
            case Title.Entered(var note) -> note;
            case Title.MovedUp(var from) -> words.say("succession.by.moved-up", congress.title(from));
            case Title.CoOpted(var vote) -> words.say("succession.by.co-opted", vote);
            case Title.Interim(var vote) -> words.say("succession.by.interim", vote);
        };
    }

    /// By what a term ended, and when.
    static String ending(Term.End end, HasSuccession congress, Words words) {
        var on = words.day(end.on());
        return switch (end.by()) {
            case Ending.Resigned() -> words.say("succession.ended.resigned", on);
            case Ending.Died() -> words.say("succession.ended.died", on);
            case Ending.Recalled(var vote) -> words.say("succession.ended.recalled", on, vote);
            case Ending.Succeeded() -> words.say("succession.ended.succeeded", on);
            case Ending.MovedUp(var to) -> words.say("succession.ended.moved-up", on, congress.title(to));
            case Ending.Entered(var note) -> note.isEmpty() ? words.say("succession.ended.entered", on) : note;
        };
    }

    private static List<String> rule(PostRule rule, HasSuccession congress, Words words) {
        var sentences = new ArrayList<String>();
        if (rule.months() > 0) {
            sentences.add(words.say("succession.rule.months", rule.months()));
        }
        if (rule.months() > 0 && rule.holdsOver()) {
            sentences.add(words.say("succession.rule.holds-over"));
        }
        if (rule.termsInARow() > 0) {
            sentences.add(words.say("succession.rule.terms-in-a-row", rule.termsInARow()));
        }
        if (rule.oath()) {
            sentences.add(words.say("succession.rule.oath"));
        }
        if (!rule.notWith().isEmpty()) {
            sentences.add(words.say(
                    "succession.rule.not-with",
                    String.join(
                            ", ", rule.notWith().stream().map(congress::title).toList())));
        }
        rule.fromAmong().ifPresent(body -> sentences.add(words.say("succession.rule.from-among", congress.name(body))));
        rule.deputy().ifPresent(post -> sentences.add(words.say("succession.rule.deputy", congress.title(post))));
        sentences.add(rule.alternates()
                .map(post -> words.say("succession.rule.alternates", congress.title(post)))
                .orElseGet(() -> words.say("succession.rule." + rule.filling().code())));
        return List.copyOf(sentences);
    }
}

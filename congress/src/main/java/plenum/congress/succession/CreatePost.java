package plenum.congress.succession;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.Actor;
import plenum.congress.BodyId;
import plenum.congress.Decision;
import plenum.congress.PostId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.SuccessionFact.PostCreated;
import plenum.congress.succession.SuccessionRefusal.AlternatesUnclear;
import plenum.congress.succession.SuccessionRefusal.ImpossibleTerms;
import plenum.congress.succession.SuccessionRefusal.NoSeats;
import plenum.congress.succession.SuccessionRefusal.NoSuchBody;
import plenum.congress.succession.SuccessionRefusal.NoSuchPost;
import plenum.congress.succession.SuccessionRefusal.NoTitle;

/// A post of a body is entered, with what the statutes say of it.
///
/// Refused, in this order: if there is no such body; without a title; without a seat; if terms could not be; if the
/// rule names a post or a body that there is not; if alternates move up and it does not say from where, or the other
/// way round.
public record CreatePost(BodyId body, String title, int seats, PostRule statutes) implements SuccessionAct {
    public static final ObjectForm<CreatePost> FORM = Form.of(
            Field.of("body", CreatePost::body, BodyId.FORM),
            Field.of("title", CreatePost::title, Form.TEXT),
            Field.of("seats", CreatePost::seats, Form.INT),
            Field.of("statutes", CreatePost::statutes, PostRule.FORM),
            CreatePost::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        return unable(congress).map(Decision::refuse).orElseGet(() -> {
            var posts = congress.succession().body(body).orElseThrow().posts().size();
            return Decision.allow(new PostCreated(new PostId(body, posts + 1), title.strip(), seats, statutes));
        });
    }

    private Optional<SuccessionRefusal> unable(HasSuccession congress) {
        if (congress.succession().body(body).isEmpty()) {
            return Optional.of(new NoSuchBody(body));
        }
        if (title.isBlank()) {
            return Optional.of(new NoTitle());
        }
        if (seats < 1) {
            return Optional.of(new NoSeats(seats));
        }
        if (statutes.months() < 0 || statutes.termsInARow() < 0) {
            return Optional.of(new ImpossibleTerms(statutes.months(), statutes.termsInARow()));
        }
        var unknown = Stream.of(statutes.notWith().stream(), statutes.alternates().stream(), statutes.deputy().stream())
                .flatMap(posts -> posts)
                .filter(post -> congress.succession().post(post).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(new NoSuchPost(unknown.get()));
        }
        var among = statutes.fromAmong()
                .filter(other -> congress.succession().body(other).isEmpty());
        if (among.isPresent()) {
            return Optional.of(new NoSuchBody(among.get()));
        }
        var clear = statutes.alternates().isPresent() == (statutes.filling() == Filling.ALTERNATES);
        return clear ? Optional.empty() : Optional.of(new AlternatesUnclear());
    }
}

package plenum.server.pages;

import plenum.congress.record.HasRecord;
import plenum.congress.succession.SuccessionFact;
import plenum.congress.succession.Term;

/// What has happened to bodies, posts and those who hold them, in words.
record SuccessionTold(HasRecord seen, Words words) {
    String told(SuccessionFact fact) {
        return switch (fact) {
            case SuccessionFact.BodyFormed(var _, var name) -> words.say("told.succession.body", name);
            case SuccessionFact.PostCreated(var post, var _, var seats, var _) ->
                words.say("told.succession.post", seen.title(post), seats);
            case SuccessionFact.SeatsChanged(var post, var seats, var authority) ->
                authority
                        .map(vote -> words.say("told.succession.seats-by-vote", seen.title(post), seats, vote))
                        .orElseGet(() -> words.say("told.succession.seats", seen.title(post), seats));
            case SuccessionFact.TermBegun begun ->
                words.say(
                        "told.succession.begun",
                        begun.holder().name(),
                        seen.title(begun.post()),
                        words.day(begun.from()),
                        begunBy(begun));
            case SuccessionFact.TermEnded(var id, var on, var by) ->
                seen.succession()
                        .term(id)
                        .map(term -> words.say(
                                "told.succession.ended",
                                term.holder().name(),
                                seen.title(term.post()),
                                BodyView.ending(new Term.End(on, by), seen, words)))
                        .orElse("");
        };
    }

    private String begunBy(SuccessionFact.TermBegun begun) {
        return seen.succession()
                .term(begun.term())
                .map(term -> BodyView.by(term, seen, words))
                .orElse("");
    }

    /// The page of the body that a fact is about.
    String link(SuccessionFact fact) {
        return switch (fact) {
            case SuccessionFact.BodyFormed(var body, var _) -> "/bodies/" + body;
            case SuccessionFact.PostCreated created ->
                "/bodies/" + created.post().body();
            case SuccessionFact.SeatsChanged changed ->
                "/bodies/" + changed.post().body();
            case SuccessionFact.TermBegun begun -> "/bodies/" + begun.post().body();
            case SuccessionFact.TermEnded ended ->
                seen.succession()
                        .term(ended.term())
                        .map(term -> "/bodies/" + term.post().body())
                        .orElse("");
        };
    }
}

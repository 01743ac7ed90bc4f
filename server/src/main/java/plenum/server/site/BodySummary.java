package plenum.server.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import plenum.congress.succession.Acting;
import plenum.congress.succession.Body;
import plenum.congress.succession.HasSuccession;
import plenum.congress.succession.Post;
import plenum.congress.succession.Succession;
import plenum.congress.succession.Term;

/// A body on a day, for programs.
final class BodySummary {
    private BodySummary() {}

    static Map<String, Object> of(Body body, HasSuccession congress, LocalDate day) {
        var values = new LinkedHashMap<String, Object>();
        values.put("body", body.id().toString());
        values.put("name", body.name());
        values.put("on", day.toString());
        values.put(
                "posts",
                body.posts().stream()
                        .map(post -> of(post, congress.succession(), day))
                        .toList());
        return values;
    }

    private static Map<String, Object> of(Post post, Succession succession, LocalDate day) {
        var values = new LinkedHashMap<String, Object>();
        values.put("post", post.id().toString());
        values.put("title", post.title());
        values.put("seats", post.seats());
        values.put("vacant", succession.vacant(post.id(), day));
        values.put(
                "acting",
                succession.acting(post.id(), day).stream().map(BodySummary::of).toList());
        values.put(
                "terms",
                succession.terms(post.id()).stream().map(BodySummary::of).toList());
        return values;
    }

    private static Map<String, Object> of(Acting acting) {
        return Map.of(
                "name", acting.term().holder().name(),
                "term", acting.term().id().toString(),
                "why",
                        switch (acting) {
                            case Acting.Holds _ -> "holds";
                            case Acting.HoldsOver _ -> "holds-over";
                            case Acting.ForTheMeantime _ -> "interim";
                            case Acting.Deputises _ -> "deputises";
                        });
    }

    private static Map<String, Object> of(Term term) {
        var values = new LinkedHashMap<String, Object>();
        values.put("term", term.id().toString());
        values.put("name", term.holder().name());
        values.put("from", term.from().toString());
        values.put("until", term.until().map(LocalDate::toString).orElse(""));
        values.put("ended", term.end().map(end -> end.on().toString()).orElse(""));
        return values;
    }
}

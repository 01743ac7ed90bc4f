package plenum.rehearsal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import plenum.rehearsal.script.Step;

/// The bodies that the script has entered, and the delegates who sit in them.
final class Bodies {
    private final Hall hall;
    private final Map<String, Body> byKey = new HashMap<>();

    /// A body.
    ///
    /// @param posts by their titles
    private record Body(String id, SequencedMap<String, Post> posts) {}

    /// A post.
    ///
    /// @param waiting whether its holders only wait to move up
    private record Post(String id, boolean waiting, List<Delegate> holders) {}

    Bodies(Hall hall) {
        this.hall = hall;
    }

    /// The secretary enters a body and its posts.
    void form(Step.FormBody step) throws InterruptedException {
        var secretary = hall.secretary();
        var body = hall.server.made(secretary, Act.of("/bodies", "name", step.name()));
        var posts = new LinkedHashMap<String, Post>();
        for (var post : step.posts()) {
            var fields = new ArrayList<>(
                    List.of("title", post.title(), "seats", String.valueOf(post.seats()), "holds-over", "true"));
            if (post.alternates().isPresent()) {
                fields.addAll(List.of(
                        "filling",
                        "alternates",
                        "alternates",
                        post(posts, post.alternates().get()).id()));
            }
            post.fromAmong()
                    .ifPresent(
                            among -> fields.addAll(List.of("from-among", among.equals(step.key()) ? body : id(among))));
            var waiting =
                    step.posts().stream().anyMatch(other -> other.alternates().equals(Optional.of(post.title())));
            var id = hall.server.made(secretary, Act.of("/bodies/" + body + "/posts", fields.toArray(String[]::new)));
            posts.put(post.title(), new Post(id, waiting, new ArrayList<>()));
        }
        byKey.put(step.key(), new Body(body, posts));
    }

    String id(String key) {
        return body(key).id();
    }

    /// The number of a post by its title.
    String post(String key, String title) {
        return post(body(key).posts(), title).id();
    }

    /// Those who sit in a body with a vote.
    List<Delegate> members(String key) {
        return body(key).posts().values().stream()
                .filter(post -> !post.waiting())
                .flatMap(post -> post.holders().stream())
                .toList();
    }

    /// Whether somebody holds a post of any body.
    boolean sits(Delegate delegate) {
        return byKey.keySet().stream().anyMatch(key -> sits(key, delegate));
    }

    /// Whether somebody holds any post of a body.
    boolean sits(String key, Delegate delegate) {
        return body(key).posts().values().stream()
                .anyMatch(post -> post.holders().contains(delegate));
    }

    /// Some have begun in a post.
    void seat(String key, String title, List<Delegate> delegates) {
        post(body(key).posts(), title).holders().addAll(delegates);
    }

    private Body body(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new CannotGoOn("the body " + key + " was not entered"));
    }

    private static Post post(Map<String, Post> posts, String title) {
        return Optional.ofNullable(posts.get(title))
                .orElseThrow(() -> new CannotGoOn("there is no post " + title + " before this one"));
    }
}

package plenum.congress.succession;

import java.util.Optional;
import org.pcollections.PVector;
import plenum.congress.BodyId;
import plenum.congress.PostId;

/// A body of the organisation, with its posts in the order in which they were created.
public record Body(BodyId id, String name, PVector<Post> posts) {
    Optional<Post> post(PostId id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst();
    }

    Body with(Post changed) {
        var place = changed.id().number() - 1;
        return new Body(id, name, place < posts.size() ? posts.with(place, changed) : posts.plus(changed));
    }
}

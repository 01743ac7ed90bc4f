package plenum.server.clerk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.server.clerk.Outcome.Recorded;

/// Which requests were done already, of the latest many. A request is marked by whoever sends it, so a mark counts for
/// its actor only.
final class Tokens {
    private static final int REMEMBERED = 100_000;

    private record Mark(Actor by, String token) {}

    private final Map<Mark, Recorded> done = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Mark, Recorded> eldest) {
            return size() > REMEMBERED;
        }
    };

    void forget() {
        done.clear();
    }

    Optional<Recorded> done(Actor by, Optional<String> token) {
        return token.map(mark -> done.get(new Mark(by, mark)));
    }

    void remember(Actor by, Optional<String> token, Recorded recorded) {
        token.ifPresent(mark -> done.put(new Mark(by, mark), recorded));
    }
}

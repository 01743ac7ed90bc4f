package plenum.server.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// Slows down whoever tries codes until one fits, and never locks anybody out.
///
/// The first tries are free; then each wrong one doubles the wait before the next. Tries are counted for an
/// address and a badge together: a whole congress shares one address, and a stranger who tries a delegate's
/// badge from elsewhere must not slow the delegate down.
public final class SignInPace {
    private static final int FREE_TRIES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int TIDIED_AT = 10_000;

    private final InstantSource clock;
    private final Map<Key, Tries> tries = new HashMap<>();

    private record Key(String from, int badge) {}

    private record Tries(int count, Instant last) {
        Instant next() {
            return last.plus(count < FREE_TRIES ? Duration.ZERO : wait(count - FREE_TRIES));
        }

        private static Duration wait(int doublings) {
            var doubled = Duration.ofSeconds(1L << Math.min(doublings, 10));
            return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        }
    }

    public SignInPace(InstantSource clock) {
        this.clock = clock;
    }

    /// Counts a try as wrong until [#right] is called, so that tries at the same time count, too.
    ///
    /// @return how long to wait before trying; nothing was counted unless it is zero
    public synchronized Duration tryNow(String from, int badge) {
        var now = clock.instant();
        var key = new Key(from, badge);
        var before = tries.getOrDefault(key, new Tries(0, Instant.MIN));
        if (now.isBefore(before.next())) {
            return Duration.between(now, before.next());
        }
        tidy(now);
        var count = forgotten(before, now) ? 1 : before.count() + 1;
        tries.put(key, new Tries(count, now));
        return Duration.ZERO;
    }

    /// The code was right: the next tries are free again.
    public synchronized void right(String from, int badge) {
        tries.remove(new Key(from, badge));
    }

    private void tidy(Instant now) {
        if (tries.size() >= TIDIED_AT) {
            tries.values().removeIf(old -> forgotten(old, now));
        }
    }

    private static boolean forgotten(Tries old, Instant now) {
        return old.last().plus(FORGOTTEN_AFTER).isBefore(now);
    }
}

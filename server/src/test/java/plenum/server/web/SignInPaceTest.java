package plenum.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInPaceTest {
    private Instant now = Instant.parse("1956-02-14T09:00:00Z");
    private final SignInPace pace = new SignInPace(() -> now);

    @Test
    void three_tries_are_free_and_then_each_waits_twice_as_long() {
        for (int free = 0; free < 3; free++) {
            assertThat(pace.tryNow("a", 417)).isZero();
        }
        for (int seconds = 1; seconds <= 32; seconds *= 2) {
            assertThat(pace.tryNow("a", 417)).isEqualTo(Duration.ofSeconds(seconds));
            now = now.plusSeconds(seconds);
            assertThat(pace.tryNow("a", 417)).isZero();
        }
    }

    @Test
    void nobody_ever_waits_longer_than_a_minute() {
        for (int wrong = 0; wrong < 200; wrong++) {
            var wait = pace.tryNow("a", 417);
            assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(1));
            now = now.plus(wait);
            assertThat(wait.isZero() || pace.tryNow("a", 417).isZero()).isTrue();
        }
    }

    @Test
    void asking_too_early_makes_nothing_worse() {
        for (int free = 0; free < 3; free++) {
            pace.tryNow("a", 417);
        }
        for (int early = 0; early < 50; early++) {
            assertThat(pace.tryNow("a", 417)).isEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void other_badges_and_other_addresses_do_not_wait() {
        for (int wrong = 0; wrong < 4; wrong++) {
            pace.tryNow("a", 417);
        }
        assertThat(pace.tryNow("a", 417)).isPositive();
        assertThat(pace.tryNow("a", 418)).isZero();
        assertThat(pace.tryNow("b", 417)).isZero();
    }

    @Test
    void a_right_code_makes_all_good() {
        for (int wrong = 0; wrong < 4; wrong++) {
            pace.tryNow("a", 417);
        }
        pace.right("a", 417);
        for (int free = 0; free < 3; free++) {
            assertThat(pace.tryNow("a", 417)).isZero();
        }
    }

    @Test
    void old_tries_are_forgotten() {
        for (int wrong = 0; wrong < 3; wrong++) {
            pace.tryNow("a", 417);
        }
        now = now.plus(Duration.ofMinutes(16));
        for (int free = 0; free < 3; free++) {
            assertThat(pace.tryNow("a", 417)).isZero();
        }
        assertThat(pace.tryNow("a", 417)).isEqualTo(Duration.ofSeconds(1));
    }
}

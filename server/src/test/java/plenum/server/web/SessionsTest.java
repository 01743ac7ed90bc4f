package plenum.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final Instant NOON = Instant.parse("1956-02-14T12:00:00Z");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final Sessions sessions = at(NOON);

    @Test
    void a_cookie_brings_its_session_back() {
        var session = sessions.begin("P17", 417);
        assertThat(sessions.read("a=b; " + cookie(session) + "; c=d")).contains(session);
    }

    @Test
    void a_session_survives_a_restart_with_the_same_key_only() {
        var session = sessions.begin("P17", 417);
        assertThat(at(NOON).read(cookie(session))).contains(session);
        var otherKey = new byte[32];
        Arrays.fill(otherKey, (byte) 1);
        assertThat(new Sessions(otherKey, TWO_WEEKS, InstantSource.fixed(NOON)).read(cookie(session)))
                .isEmpty();
    }

    @Test
    void no_letter_of_a_cookie_may_be_another() {
        var cookie = cookie(sessions.begin("P17", 417));
        for (int i = "plenum=".length(); i < cookie.length() - 1; i++) {
            var other = cookie.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(sessions.read(cookie.substring(0, i) + other + cookie.substring(i + 1)))
                    .as("letter %d", i)
                    .isEmpty();
        }
    }

    @Test
    void what_is_no_cookie_of_ours_is_no_session() {
        for (var cookies : new String[] {"", "plenum=", "plenum=.", "plenum=a.b", "plenum=a.b.c", "xplenum=a", ";;"}) {
            assertThat(sessions.read(cookies)).as(cookies).isEmpty();
        }
    }

    @Test
    void a_session_ends_by_itself() {
        var cookie = cookie(sessions.begin("P17", 417));
        assertThat(at(NOON.plus(TWO_WEEKS).minusSeconds(1)).read(cookie)).isPresent();
        assertThat(at(NOON.plus(TWO_WEEKS)).read(cookie)).isEmpty();
    }

    @Test
    void the_cookie_is_secure_when_the_way_is() {
        var session = sessions.begin("P17", 417);
        assertThat(sessions.cookie(session, true)).endsWith("; HttpOnly; SameSite=Lax; Secure");
        assertThat(sessions.cookie(session, false)).endsWith("; HttpOnly; SameSite=Lax");
    }

    @Test
    void a_forms_secret_is_good_for_its_session_and_never_looks_the_same() {
        var session = sessions.begin("P17", 417);
        var first = sessions.csrf(session);
        var second = sessions.csrf(session);
        assertThat(first).isNotEqualTo(second);
        assertThat(sessions.vouches(session, first)).isTrue();
        assertThat(at(NOON).vouches(session, second)).isTrue();
        assertThat(sessions.vouches(sessions.begin("P17", 417), first)).isFalse();
    }

    @Test
    void no_text_but_the_secret_vouches_for_a_form() {
        var session = sessions.begin("P17", 417);
        for (var csrf : new String[] {"", "A", "====", "ä", "A".repeat(86)}) {
            assertThat(sessions.vouches(session, csrf)).as(csrf).isFalse();
        }
    }

    @Test
    void a_short_key_is_none() {
        assertThatThrownBy(() -> new Sessions(new byte[31], TWO_WEEKS, InstantSource.fixed(NOON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sessions at(Instant now) {
        return new Sessions(new byte[32], TWO_WEEKS, InstantSource.fixed(now));
    }

    private String cookie(Session session) {
        return sessions.cookie(session, false).split(";", 2)[0];
    }
}

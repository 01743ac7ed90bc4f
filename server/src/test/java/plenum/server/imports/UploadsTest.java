package plenum.server.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;

class UploadsTest {
    private static final PersonId ANNA = new PersonId(1);

    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.parse("2027-03-13T12:00:00Z"));
    private final Uploads uploads = new Uploads(clock::get);

    private Upload keep(PersonId by) {
        try {
            var sheet = Sheet.read("name\nClara\n".getBytes(UTF_8));
            var basis = new Basis(LocalDate.parse("2027-01-01"), "the list of May");
            return uploads.keep(by, ImportKind.PERSONS, sheet, basis, Assembly.empty());
        } catch (UnreadableSheet unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void a_list_waits_for_half_an_hour() {
        var kept = keep(ANNA);
        clock.updateAndGet(now -> now.plus(Duration.ofMinutes(30)));
        assertThat(uploads.of(ANNA)).contains(kept);
        clock.updateAndGet(now -> now.plusMillis(1));
        assertThat(uploads.of(ANNA)).isEmpty();
    }

    @Test
    void the_list_uploaded_last_takes_the_place_of_the_one_before() {
        var first = keep(ANNA);
        var second = keep(ANNA);
        assertThat(second.number()).isGreaterThan(first.number());
        uploads.forget(ANNA, first);
        assertThat(uploads.of(ANNA)).contains(second);
        uploads.replace(ANNA, first);
        assertThat(uploads.of(ANNA)).contains(second);
        uploads.forget(ANNA, second);
        assertThat(uploads.of(ANNA)).isEmpty();
    }

    @Test
    void a_fifth_list_takes_the_place_of_the_eldest() {
        for (int person = 1; person <= 5; person++) {
            keep(new PersonId(person));
        }
        assertThat(uploads.of(ANNA)).isEmpty();
        assertThat(uploads.of(new PersonId(2))).isPresent();
        assertThat(uploads.of(new PersonId(5))).isPresent();
    }
}

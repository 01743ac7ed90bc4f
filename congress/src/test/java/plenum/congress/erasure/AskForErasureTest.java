package plenum.congress.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.erasure.ErasureFact.DataErased;
import plenum.congress.erasure.ErasureFact.ErasureAsked;
import plenum.congress.erasure.ErasureRefusal.NotYours;
import plenum.congress.erasure.ErasureRefusal.NothingToErase;
import plenum.congress.sittings.Withheld;

class AskForErasureTest {
    private static final ErasureAsked ASKED = new ErasureAsked(ANNA, List.of(Data.NAME));

    @Test
    void a_person_asks_to_have_the_own_data_erased() {
        var after =
                given().when(ANNA, new AskForErasure(ANNA, List.of(Data.NAME))).recorded(ASKED);
        assertThat(after.hall().erasures().askedBy(ANNA)).contains(List.of(Data.NAME));
        after.when(ANNA, new AskForErasure(ANNA, List.of(Data.NAME))).unchanged();
        after.when(ANNA, new AskForErasure(ANNA, Data.ALL)).recorded(new ErasureAsked(ANNA, Data.ALL));
    }

    @Test
    void nothing_is_asked_any_more_when_it_is_erased() {
        var done = new DataErased(ANNA, List.of(Data.NAME), "on request", List.of(new Withheld(1, 2, 3)), List.of());
        given(ASKED, done)
                .when(ANNA, new AskForErasure(ANNA, List.of(Data.NAME)))
                .recorded(ASKED);
    }

    @Test
    void not_for_anybody_else() {
        given().when(BRUNO, new AskForErasure(ANNA, List.of())).refused(new NotYours(ANNA));
    }

    @Test
    void not_without_anything_to_erase() {
        given().when(ANNA, new AskForErasure(ANNA, List.of())).refused(new NothingToErase(ANNA));
    }
}

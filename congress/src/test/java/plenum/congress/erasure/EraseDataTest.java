package plenum.congress.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.Office;
import plenum.congress.erasure.ErasureFact.DataErased;
import plenum.congress.erasure.ErasureRefusal.NameIsPublic;
import plenum.congress.erasure.ErasureRefusal.NoReason;
import plenum.congress.erasure.ErasureRefusal.NotEnrolled;
import plenum.congress.erasure.ErasureRefusal.NothingToErase;
import plenum.congress.erasure.ErasureRefusal.PassagesOutOfOrder;
import plenum.congress.erasure.ErasureRefusal.ReasonNames;
import plenum.congress.sittings.Withheld;

class EraseDataTest {
    private static final OfficerAppointed OFFICE = new OfficerAppointed(ANNA, Office.TELLER);
    private static final List<Withheld> PASSAGES =
            List.of(new Withheld(4, 17, 20_000), new Withheld(4, 30_000, 30_001));
    private static final List<Withheld> BACKWARDS = List.of(new Withheld(4, 5, 6), new Withheld(3, 5, 6));

    private static EraseData erase(PersonId person, String reason, List<Withheld> passages, Data... data) {
        return new EraseData(person, List.of(data), reason, passages, List.of(9L));
    }

    @Test
    void passages_are_named_and_no_words() {
        var after = given().when(EMIL, erase(BRUNO, "on request", PASSAGES, Data.NAME))
                .recorded(new DataErased(BRUNO, List.of(Data.NAME), "on request", PASSAGES, List.of(9L)));
        assertThat(after.hall().erasures().passages()).isEqualTo(PASSAGES);
        assertThat(after.hall().erasures().resting()).containsExactly(9L);
    }

    @Test
    void what_is_recorded_of_who_holds_an_office_can_be_erased_but_not_the_name() {
        given(OFFICE)
                .when(EMIL, erase(ANNA, "on request", PASSAGES, Data.ANSWERS))
                .recorded(new DataErased(ANNA, List.of(Data.ANSWERS), "on request", PASSAGES, List.of(9L)));
        given(OFFICE)
                .when(EMIL, erase(ANNA, "on request", BACKWARDS, Data.NAME))
                .refused(new NameIsPublic(ANNA));
    }

    @Test
    void not_of_somebody_who_is_not_enrolled() {
        var nobody = new PersonId(99);
        given().when(EMIL, erase(nobody, "", List.of())).refused(new NotEnrolled(nobody));
    }

    @Test
    void not_without_anything_to_erase() {
        given().when(EMIL, erase(ANNA, "", PASSAGES)).refused(new NothingToErase(ANNA));
        given().when(EMIL, erase(ANNA, "", List.of(), Data.NAME)).refused(new NothingToErase(ANNA));
    }

    @Test
    void not_without_a_reason() {
        given().when(EMIL, erase(ANNA, " ", PASSAGES, Data.NAME)).refused(new NoReason());
    }

    @Test
    void the_reason_does_not_name_the_person() {
        var name = given().hall().bodies().person(ANNA).orElseThrow().name();
        given(OFFICE)
                .when(
                        EMIL,
                        erase(
                                ANNA,
                                "as " + name.replaceAll(" .*", "").toUpperCase(Locale.ROOT) + " wants",
                                PASSAGES,
                                Data.NAME))
                .refused(new ReasonNames(ANNA));
    }

    @Test
    void passages_stand_in_the_order_of_the_journal() {
        given().when(EMIL, erase(BRUNO, "on request", BACKWARDS, Data.ANSWERS)).refused(new PassagesOutOfOrder());
    }
}

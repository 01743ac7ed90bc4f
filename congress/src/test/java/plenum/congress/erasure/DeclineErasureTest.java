package plenum.congress.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.erasure.ErasureFact.ErasureAsked;
import plenum.congress.erasure.ErasureFact.ErasureDeclined;
import plenum.congress.erasure.ErasureRefusal.NoGround;
import plenum.congress.erasure.ErasureRefusal.NoReason;
import plenum.congress.erasure.ErasureRefusal.NotAsked;
import plenum.congress.erasure.ErasureRefusal.NotEnrolled;
import plenum.congress.erasure.ErasureRefusal.ReasonNames;

class DeclineErasureTest {
    private static final ErasureAsked ASKED = new ErasureAsked(ANNA, List.of(Data.NAME, Data.SPEECHES));
    private static final List<Data> SPEECHES = List.of(Data.SPEECHES);
    private static final List<Ground> GROUNDS = List.of(Ground.ARCHIVE);

    @Test
    void what_is_declined_no_longer_waits_and_the_rest_does() {
        var after = given(ASKED)
                .when(SECRETARY, new DeclineErasure(ANNA, SPEECHES, GROUNDS, "the record is kept"))
                .recorded(new ErasureDeclined(ANNA, SPEECHES, GROUNDS, "the record is kept"));
        assertThat(after.hall().erasures().askedBy(ANNA)).contains(List.of(Data.NAME));
        assertThat(after.hall().erasures().declinedOf(ANNA))
                .extracting(Declined::reason)
                .containsExactly("the record is kept");
    }

    @Test
    void one_may_ask_again() {
        given(ASKED, new ErasureDeclined(ANNA, ASKED.data(), GROUNDS, "the record is kept"))
                .when(ANNA, new AskForErasure(ANNA, SPEECHES))
                .recorded(new ErasureAsked(ANNA, SPEECHES));
    }

    @Test
    void not_of_somebody_who_is_not_enrolled() {
        var nobody = new PersonId(99);
        given().when(SECRETARY, new DeclineErasure(nobody, List.of(), List.of(), ""))
                .refused(new NotEnrolled(nobody));
    }

    @Test
    void only_what_was_asked_for() {
        for (var data : List.of(List.<Data>of(), List.of(Data.SPEECHES, Data.ANSWERS))) {
            given(ASKED)
                    .when(SECRETARY, new DeclineErasure(ANNA, data, List.of(), ""))
                    .refused(new NotAsked(ANNA));
        }
        given().when(SECRETARY, new DeclineErasure(ANNA, SPEECHES, List.of(), ""))
                .refused(new NotAsked(ANNA));
    }

    @Test
    void not_without_a_ground_of_the_law() {
        given(ASKED)
                .when(SECRETARY, new DeclineErasure(ANNA, SPEECHES, List.of(), ""))
                .refused(new NoGround());
    }

    @Test
    void not_without_a_reason() {
        given(ASKED)
                .when(SECRETARY, new DeclineErasure(ANNA, SPEECHES, GROUNDS, " "))
                .refused(new NoReason());
    }

    @Test
    void the_reason_does_not_name_the_person() {
        given(ASKED)
                .when(SECRETARY, new DeclineErasure(ANNA, SPEECHES, GROUNDS, "as Anna knows"))
                .refused(new ReasonNames(ANNA));
    }
}

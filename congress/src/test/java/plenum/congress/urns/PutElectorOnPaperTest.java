package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;

import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.bodies.BodiesRefusal.NoSuchPerson;
import plenum.congress.urns.UrnFact.ElectorPaperChosen;

class PutElectorOnPaperTest {
    @Test
    void who_elects_as_a_member_of_a_body_does_so_on_paper_and_by_device_again() {
        var chosen = new ElectorPaperChosen(BRUNO, true);
        var after = given().when(SECRETARY, new PutElectorOnPaper(BRUNO, true)).recorded(chosen);
        assertThat(after.hall().urns().electorsOnPaper()).containsExactly(BRUNO);
        assertThat(after.hall().urns().onPaper()).isEmpty();
        var back = after.when(SECRETARY, new PutElectorOnPaper(BRUNO, false))
                .recorded(new ElectorPaperChosen(BRUNO, false));
        assertThat(back.hall().urns().electorsOnPaper()).isEmpty();
    }

    @Test
    void choosing_the_same_again_changes_nothing() {
        given(new ElectorPaperChosen(BRUNO, true))
                .when(SECRETARY, new PutElectorOnPaper(BRUNO, true))
                .unchanged();
        given().when(SECRETARY, new PutElectorOnPaper(BRUNO, false)).unchanged();
    }

    @Test
    void there_is_no_such_person() {
        var stranger = new PersonId(99);
        given().when(SECRETARY, new PutElectorOnPaper(stranger, true)).refused(new NoSuchPerson(stranger));
    }
}

package plenum.congress.succession;

import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.succession.Board.B1;

import org.junit.jupiter.api.Test;
import plenum.congress.succession.SuccessionFact.BodyFormed;
import plenum.congress.succession.SuccessionRefusal.NameTaken;
import plenum.congress.succession.SuccessionRefusal.NoName;

class FormBodyTest {
    @Test
    void a_body_is_formed() {
        given().when(SECRETARY, new FormBody(" Board ")).recorded(new BodyFormed(B1, "Board"));
    }

    @Test
    void not_without_a_name() {
        given().when(SECRETARY, new FormBody(" ")).refused(new NoName());
    }

    @Test
    void not_by_the_name_of_another() {
        given(Board.formed()).when(SECRETARY, new FormBody("Board")).refused(new NameTaken("Board"));
    }
}

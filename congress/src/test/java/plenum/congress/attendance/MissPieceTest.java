package plenum.congress.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.attendance.AttendanceFact.PieceLent;
import plenum.congress.attendance.AttendanceFact.PieceMissed;
import plenum.congress.attendance.AttendanceRefusal.PieceIsNotOut;

class MissPieceTest {
    private static final Piece DEVICE = new Piece(PieceKind.DEVICE, "D-204");

    @Test
    void what_is_lost_stays_with_who_had_it() {
        var after = beforeTheSitting(new PieceLent(DEVICE, ANNA))
                .when(SECRETARY, new MissPiece(DEVICE, "left on the train"))
                .recorded(new PieceMissed(DEVICE, "left on the train"));
        assertThat(after.hall().attendance().equipment().of(ANNA))
                .singleElement()
                .matches(loan -> loan.lost().orElseThrow().equals("left on the train"));
    }

    @Test
    void only_what_is_out_is_lost() {
        beforeTheSitting().when(SECRETARY, new MissPiece(DEVICE, "")).refused(new PieceIsNotOut(DEVICE));
    }
}

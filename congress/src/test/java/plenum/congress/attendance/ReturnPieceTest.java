package plenum.congress.attendance;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.attendance.AttendanceFact.PieceLent;
import plenum.congress.attendance.AttendanceFact.PieceMissed;
import plenum.congress.attendance.AttendanceFact.PieceReturned;
import plenum.congress.attendance.AttendanceRefusal.PieceIsNotOut;

class ReturnPieceTest {
    private static final Piece CARD = new Piece(PieceKind.CARD, "17");

    @Test
    void what_came_back_is_handed_to_the_next() {
        beforeTheSitting(new PieceLent(CARD, ANNA))
                .when(SECRETARY, new ReturnPiece(CARD))
                .recorded(new PieceReturned(CARD))
                .when(SECRETARY, new LendPiece(CARD, EMIL))
                .recorded(new PieceLent(CARD, EMIL));
    }

    @Test
    void what_was_lost_is_found() {
        beforeTheSitting(new PieceLent(CARD, ANNA), new PieceMissed(CARD, "on the train"))
                .when(SECRETARY, new ReturnPiece(CARD))
                .recorded(new PieceReturned(CARD))
                .when(SECRETARY, new ReturnPiece(CARD))
                .refused(new PieceIsNotOut(CARD));
    }
}

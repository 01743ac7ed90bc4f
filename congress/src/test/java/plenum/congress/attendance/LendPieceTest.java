package plenum.congress.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import org.junit.jupiter.api.Test;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.PieceLent;
import plenum.congress.attendance.AttendanceFact.PieceMissed;
import plenum.congress.attendance.AttendanceRefusal.NotEnrolled;
import plenum.congress.attendance.AttendanceRefusal.PieceIsLost;
import plenum.congress.attendance.AttendanceRefusal.PieceIsOut;

class LendPieceTest {
    private static final Piece CARD = new Piece(PieceKind.CARD, "17");
    private static final Piece DEVICE = new Piece(PieceKind.DEVICE, "17");

    @Test
    void a_card_has_one_holder_at_a_time() {
        var after =
                beforeTheSitting().when(SECRETARY, new LendPiece(CARD, ANNA)).recorded(new PieceLent(CARD, ANNA));
        after.when(SECRETARY, new LendPiece(CARD, ANNA)).unchanged();
        after.when(SECRETARY, new LendPiece(CARD, EMIL)).refused(new PieceIsOut(CARD, ANNA));
        after.when(SECRETARY, new LendPiece(DEVICE, EMIL)).recorded(new PieceLent(DEVICE, EMIL));
    }

    @Test
    void what_is_out_stands_in_the_order_of_the_numbers() {
        var loans = beforeTheSitting(
                        new PieceLent(DEVICE, ANNA),
                        new PieceLent(new Piece(PieceKind.CARD, "10"), ANNA),
                        new PieceLent(new Piece(PieceKind.CARD, "9"), EMIL))
                .hall()
                .attendance()
                .equipment();
        assertThat(loans.loans()).extracting(loan -> loan.piece().number()).containsExactly("9", "10", "17");
        assertThat(loans.of(ANNA)).extracting(loan -> loan.piece().number()).containsExactly("10", "17");
    }

    @Test
    void what_is_lost_is_found_first() {
        beforeTheSitting(new PieceLent(CARD, ANNA), new PieceMissed(CARD, ""))
                .when(SECRETARY, new LendPiece(CARD, ANNA))
                .refused(new PieceIsLost(CARD));
    }

    @Test
    void only_who_is_enrolled_is_handed_anything() {
        var nobody = new PersonId(99);
        beforeTheSitting(new PieceLent(CARD, ANNA))
                .when(SECRETARY, new LendPiece(CARD, nobody))
                .refused(new NotEnrolled(nobody));
    }
}

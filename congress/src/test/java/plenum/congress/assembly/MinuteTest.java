package plenum.congress.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import plenum.congress.VoteId;
import plenum.congress.attendance.CheckIn;
import plenum.congress.attendance.MissPiece;
import plenum.congress.attendance.Piece;
import plenum.congress.attendance.PieceKind;
import plenum.congress.attendance.Scan;
import plenum.congress.attendance.SettleDoubt;
import plenum.congress.attendance.Way;
import plenum.congress.record.AddNote;
import plenum.congress.voting.CastVote;
import plenum.congress.voting.Choice;

class MinuteTest {
    @Test
    void what_brings_words_of_its_own_can_be_erased_word_by_word() {
        var scan = new Scan(Instant.EPOCH, Way.IN, "North door");
        assertThat(Minute.erasable(new AddNote("Anna was ill."))).isTrue();
        assertThat(Minute.erasable(new SettleDoubt(ANNA, scan, "Anna came by the kitchen.")))
                .isTrue();
        assertThat(Minute.erasable(new MissPiece(new Piece(PieceKind.DEVICE, "D-204"), "Anna left it on the train.")))
                .isTrue();
    }

    @Test
    void what_thousands_do_is_committed_to_as_a_whole() {
        assertThat(Minute.erasable(new CheckIn(ANNA))).isFalse();
        assertThat(Minute.erasable(new CastVote(new VoteId(1), ANNAS, Choice.YES)))
                .isFalse();
    }
}

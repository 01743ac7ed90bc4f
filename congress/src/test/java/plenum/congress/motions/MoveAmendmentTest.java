package plenum.congress.motions;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.motions;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.AmendmentId;
import plenum.congress.MotionId;
import plenum.congress.VoteId;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.motions.MotionFact.AmendmentDecided;
import plenum.congress.motions.MotionFact.AmendmentMoved;
import plenum.congress.motions.MotionFact.AmendmentTabled;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionRefusal.NoSuchMotion;
import plenum.congress.motions.MotionRefusal.NoSuchPassage;
import plenum.congress.motions.MotionRefusal.NoText;
import plenum.congress.motions.MotionRefusal.NotAmendable;
import plenum.congress.motions.MotionRefusal.NotEntitled;
import plenum.congress.motions.MotionRefusal.NotInSession;
import plenum.congress.motions.MotionRefusal.NotPresent;
import plenum.congress.motions.MotionRefusal.NotUnderDebate;
import plenum.congress.motions.MotionRefusal.SecondDegree;
import plenum.congress.orders.MotionRule;
import plenum.congress.sittings.SittingFact.SittingRecessed;

class MoveAmendmentTest {
    private static final MotionId M1 = new MotionId(1);
    private static final AmendmentId M1_1 = new AmendmentId(M1, 1);
    private static final VoteId V1 = new VoteId(1);
    private static final MotionMoved MOVED =
            new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough it.");
    private static final MotionTabled TABLED = new MotionTabled(M1);
    private static final DebateOpened DEBATED = new DebateOpened(M1);
    private static final Wording ALL = new Wording("it", "all of it");
    private static final AmendmentMoved AMENDED = new AmendmentMoved(M1_1, BRUNO, ALL, "clearer");
    private static final AmendmentTabled AMENDMENT_TABLED = new AmendmentTabled(M1_1);

    @Test
    void an_amendment_waits_for_its_seconders() {
        given(MOVED, TABLED, DEBATED)
                .when(BRUNO, new MoveAmendment(M1, Optional.empty(), ALL, "clearer"))
                .recorded(AMENDED);
    }

    @Test
    void it_is_tabled_at_once_where_no_seconders_are_asked_for() {
        given(motions(new MotionRule(0, false, 1)), MOVED, TABLED)
                .when(BRUNO, new MoveAmendment(M1, Optional.empty(), ALL, "clearer"))
                .recorded(AMENDED, AMENDMENT_TABLED);
    }

    @Test
    void once_carried_the_motion_reads_accordingly() {
        var motion = given(MOVED, TABLED, DEBATED, AMENDED, AMENDMENT_TABLED, new AmendmentDecided(M1_1, true, V1))
                .hall()
                .motions()
                .motion(M1)
                .orElseThrow();
        assertThat(motion.text()).isEqualTo("Plough all of it.");
        assertThat(motion.original()).isEqualTo("Plough it.");
    }

    @Test
    void once_rejected_the_motion_stays_as_it_is() {
        var motion = given(MOVED, TABLED, DEBATED, AMENDED, AMENDMENT_TABLED, new AmendmentDecided(M1_1, false, V1))
                .hall()
                .motions()
                .motion(M1)
                .orElseThrow();
        assertThat(motion.text()).isEqualTo("Plough it.");
    }

    @Test
    void without_a_passage_its_text_is_added() {
        var added = new AmendmentMoved(M1_1, BRUNO, new Wording("", "And sow."), "");
        var motion = given(MOVED, TABLED, DEBATED, added, AMENDMENT_TABLED, new AmendmentDecided(M1_1, true, V1))
                .hall()
                .motions()
                .motion(M1)
                .orElseThrow();
        assertThat(motion.text()).isEqualTo("Plough it.\n\nAnd sow.");
    }

    @Test
    void not_out_of_session() {
        given(new SittingRecessed(S1, "noon"))
                .when(EMIL, new MoveAmendment(M1, Optional.empty(), ALL, "clearer"))
                .refused(new NotInSession());
    }

    @Test
    void a_guest_is_not_entitled() {
        given().when(EMIL, new MoveAmendment(M1, Optional.empty(), ALL, "clearer"))
                .refused(new NotEntitled());
    }

    @Test
    void a_consultative_voice_is_not_entitled() {
        given(new CheckedOut(DORA))
                .when(DORA, new MoveAmendment(M1, Optional.empty(), ALL, "clearer"))
                .refused(new NotEntitled());
    }

    @Test
    void not_from_outside_the_hall() {
        given(new CheckedOut(CLARA))
                .when(CLARA, new MoveAmendment(M1, Optional.empty(), ALL, "clearer"))
                .refused(new NotPresent(CLARA));
    }

    @Test
    void there_is_no_such_motion() {
        given(motions(new MotionRule(1, false, 0)))
                .when(ANNA, new MoveAmendment(M1, Optional.empty(), ALL, "clearer"))
                .refused(new NoSuchMotion(M1));
    }

    @Test
    void the_orders_allow_no_amendments() {
        given(motions(new MotionRule(1, false, 0)), MOVED)
                .when(BRUNO, new MoveAmendment(M1, Optional.of(M1_1), ALL, ""))
                .refused(new NotAmendable());
    }

    @Test
    void amendments_are_not_amended() {
        given(MOVED)
                .when(BRUNO, new MoveAmendment(M1, Optional.of(M1_1), ALL, ""))
                .refused(new SecondDegree(M1_1));
    }

    @Test
    void a_motion_without_its_seconders_is_not_amended() {
        given(MOVED)
                .when(BRUNO, new MoveAmendment(M1, Optional.empty(), new Wording("", ""), ""))
                .refused(new NotUnderDebate(M1));
    }

    @Test
    void an_amendment_says_something() {
        given(MOVED, TABLED)
                .when(BRUNO, new MoveAmendment(M1, Optional.empty(), new Wording("", " "), ""))
                .refused(new NoText());
    }

    @Test
    void its_passage_stands_in_the_motion() {
        given(MOVED, TABLED)
                .when(BRUNO, new MoveAmendment(M1, Optional.empty(), new Wording("them", "it"), ""))
                .refused(new NoSuchPassage());
    }

    @Test
    void its_passage_stands_there_only_once() {
        given(MOVED, TABLED)
                .when(BRUNO, new MoveAmendment(M1, Optional.empty(), new Wording("l", "L"), ""))
                .recorded(new AmendmentMoved(M1_1, BRUNO, new Wording("l", "L"), ""));
        var twice = new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.empty(), "Land", "Plough and plough.");
        given(twice, TABLED)
                .when(BRUNO, new MoveAmendment(M1, Optional.empty(), new Wording("lough", ""), ""))
                .refused(new NoSuchPassage());
    }
}

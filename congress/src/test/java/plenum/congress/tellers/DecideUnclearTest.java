package plenum.congress.tellers;

import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.DORA;
import static plenum.congress.minutes.Cast.EMIL;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.tellers.Count.BEHIND_DOORS;
import static plenum.congress.tellers.Count.CLOSED;
import static plenum.congress.tellers.Count.ONCE;
import static plenum.congress.tellers.Count.TWICE;
import static plenum.congress.tellers.Count.U1;
import static plenum.congress.tellers.Count.U9;
import static plenum.congress.tellers.Count.agreed;
import static plenum.congress.tellers.Count.balloting;
import static plenum.congress.tellers.Count.counted;
import static plenum.congress.tellers.Count.counting;
import static plenum.congress.tellers.Count.crosses;
import static plenum.congress.tellers.Count.established;
import static plenum.congress.tellers.Count.found;
import static plenum.congress.tellers.Count.ranked;
import static plenum.congress.tellers.Count.urnCounted;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.minutes.Minutes;
import plenum.congress.tellers.TellersFact.UnclearDecided;
import plenum.congress.tellers.TellersRefusal.BehindClosedDoors;
import plenum.congress.tellers.TellersRefusal.CountedOnce;
import plenum.congress.tellers.TellersRefusal.ImpossiblePaper;
import plenum.congress.tellers.TellersRefusal.NoReason;
import plenum.congress.tellers.TellersRefusal.NoSuchPaper;
import plenum.congress.tellers.TellersRefusal.NoSuchUrn;
import plenum.congress.tellers.TellersRefusal.NobodyOnPaper;
import plenum.congress.tellers.TellersRefusal.NotBeingCounted;
import plenum.congress.tellers.TellersRefusal.NotOneDecision;
import plenum.congress.tellers.TellersRefusal.OtherPaper;
import plenum.congress.tellers.TellersRefusal.PaperStands;

class DecideUnclearTest {
    private static final PaperBallots INVALID = crosses(1, 0, 1, 0, 0);
    private static final PaperBallots FOR_OLGA = found(1, 0);

    private static DecideUnclear decide(PaperBallots as) {
        return new DecideUnclear(U1, Optional.empty(), UnclearKind.TOO_MANY, as, "both are crossed");
    }

    private static DecideUnclear again(int number, PaperBallots as) {
        return new DecideUnclear(U1, Optional.of(number), UnclearKind.TOO_MANY, as, "both are crossed");
    }

    private static UnclearDecided decided(int number, PaperBallots as) {
        return new UnclearDecided(U1, new UnclearPaper(number, UnclearKind.TOO_MANY, as, "both are crossed", DORA));
    }

    /// Three papers are plain, and Dora and Emil agree about them.
    private static Minutes three() {
        return counting().and(counted(DORA, found(2, 1)), counted(EMIL, found(2, 1)), established(found(2, 1)));
    }

    @Test
    void a_paper_is_invalid_or_valid_for_somebody() {
        counting().when(DORA, decide(INVALID)).recorded(decided(1, INVALID));
        counting().and(decided(1, INVALID)).when(DORA, decide(FOR_OLGA)).recorded(decided(2, FOR_OLGA));
    }

    @Test
    void a_decision_takes_the_place_of_an_earlier_one() {
        var before = counting().and(decided(1, INVALID));
        before.when(DORA, again(1, INVALID)).unchanged();
        before.when(DORA, again(1, FOR_OLGA)).recorded(decided(1, FOR_OLGA));
    }

    @Test
    void what_was_decided_is_part_of_what_was_on_paper() {
        three().when(DORA, decide(INVALID)).recorded(decided(1, INVALID), established(crosses(4, 0, 1, 2, 1)));
        counting()
                .and(decided(1, FOR_OLGA), counted(DORA, found(2, 1)))
                .when(EMIL, new CountPaper(U1, found(2, 1)))
                .recorded(counted(EMIL, found(2, 1)), established(found(3, 1)));
    }

    @Test
    void papers_that_are_alike_are_decided_together() {
        var two = crosses(2, 0, 2, 0, 0);
        counting().when(DORA, decide(two)).recorded(decided(1, two));
    }

    @Test
    void of_rankings_too() {
        var first = new Rankings(0, List.of(new Marked(1, List.of(1, 0))));
        var counting = counting(BallotForm.RANKING, "irv");
        counting.when(DORA, decide(first)).recorded(decided(1, first));
        counting.when(DORA, decide(new Rankings(1, List.of()))).recorded(decided(1, new Rankings(1, List.of())));
    }

    @Test
    void not_behind_closed_doors() {
        counting().and(BEHIND_DOORS).when(DORA, again(9, ranked())).refused(new BehindClosedDoors(S1));
    }

    @Test
    void there_is_no_such_urn() {
        var nowhere = new DecideUnclear(U9, Optional.of(9), UnclearKind.OTHER, ranked(), "");
        counting().when(DORA, nowhere).refused(new NoSuchUrn(U9));
    }

    @Test
    void only_what_is_being_counted_twice_on_paper() {
        balloting(BallotForm.CROSSES, "two-round", TWICE, BRUNOS, CLARAS)
                .when(DORA, again(9, ranked()))
                .refused(new NotBeingCounted(U1));
        balloting(BallotForm.CROSSES, "two-round", TWICE)
                .and(CLOSED)
                .when(DORA, again(9, ranked()))
                .refused(new NobodyOnPaper(U1));
        balloting(BallotForm.CROSSES, "two-round", ONCE, BRUNOS, CLARAS)
                .and(CLOSED)
                .when(DORA, again(9, ranked()))
                .refused(new CountedOnce(U1));
    }

    @Test
    void there_is_no_paper_of_this_number() {
        counting().when(DORA, again(1, ranked())).refused(new NoSuchPaper(U1, 1));
        counting().and(decided(1, INVALID)).when(DORA, again(0, ranked())).refused(new NoSuchPaper(U1, 0));
    }

    @Test
    void what_does_not_fit_the_ballot_paper() {
        counting()
                .when(DORA, new DecideUnclear(U1, Optional.empty(), UnclearKind.OTHER, ranked(), ""))
                .refused(new OtherPaper(U1));
    }

    @Test
    void not_without_a_reason() {
        counting()
                .when(DORA, new DecideUnclear(U1, Optional.empty(), UnclearKind.OTHER, found(9, 9), " "))
                .refused(new NoReason());
    }

    @Test
    void nothing_that_no_papers_add_up_to() {
        counting().when(DORA, decide(found(5, 0))).refused(new ImpossiblePaper(4));
        counting()
                .and(decided(1, crosses(4, 0, 4, 0, 0)))
                .when(DORA, decide(INVALID))
                .refused(new ImpossiblePaper(4));
        counting().and(counted(DORA, found(3, 1))).when(DORA, decide(INVALID)).refused(new ImpossiblePaper(4));
    }

    @Test
    void valid_or_invalid_and_at_least_one_paper() {
        counting().when(DORA, decide(crosses(2, 0, 1, 1, 0))).refused(new NotOneDecision());
        counting().when(DORA, decide(found(0, 0))).refused(new NotOneDecision());
    }

    @Test
    void once_the_urn_is_counted_what_two_agree_on_stands() {
        var known = three().and(decided(1, INVALID)).and(urnCounted());
        known.when(DORA, again(1, INVALID)).unchanged();
        known.when(DORA, again(1, FOR_OLGA)).refused(new PaperStands(U1));
        counting().and(urnCounted()).when(DORA, decide(INVALID)).recorded(decided(1, INVALID));
        agreed().and(urnCounted()).when(DORA, decide(INVALID)).refused(new ImpossiblePaper(4));
    }
}

package plenum.congress.representation;

import static plenum.congress.minutes.Branches.NONE;
import static plenum.congress.minutes.Branches.WEST;
import static plenum.congress.minutes.Branches.registered;
import static plenum.congress.minutes.Cast.SECRETARY;
import static plenum.congress.minutes.Minutes.beforeTheSitting;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.representation.RepresentationFact.RuleLaidDown;
import plenum.congress.representation.RepresentationRefusal.BoundsContradict;
import plenum.congress.representation.RepresentationRefusal.NoShare;
import plenum.congress.representation.RepresentationRefusal.NoSuchMethod;
import plenum.congress.representation.RepresentationRefusal.NoSuchUnit;
import plenum.congress.representation.RepresentationRefusal.NobodyToCount;
import plenum.count.apportion.Rounding;

class LayDownRuleTest {
    private static final SeatBounds CONTRADICTION = new SeatBounds(0, 3, Optional.of(2), 0);

    private static VoiceRule onePer(long members) {
        return new VoiceRule(Basis.MEMBERS, new Key.OnePer(members, Rounding.HALF_UP), SeatBounds.NONE);
    }

    private static VoiceRule house(int seats, String method, SeatBounds bounds) {
        return new VoiceRule(Basis.MEMBERS, new Key.House(seats, method), bounds);
    }

    private static LayDownRule laid(VoiceRule decisive) {
        return new LayDownRule(new RepresentationRule(Senders.EACH, decisive, Optional.empty(), Optional.empty()));
    }

    private static LayDownRule byOffice(ExOfficio byOffice) {
        return new LayDownRule(
                new RepresentationRule(Senders.EACH, onePer(50), Optional.of(onePer(5)), Optional.of(byOffice)));
    }

    @Test
    void a_rule_is_laid_down() {
        var fifth = byOffice(new ExOfficio(WEST, 2, 1, 5));
        beforeTheSitting(registered())
                .when(SECRETARY, fifth)
                .recorded(new RuleLaidDown(fifth.rule()))
                .when(SECRETARY, fifth)
                .unchanged();
    }

    @Test
    void not_one_by_which_a_seat_stands_for_nobody() {
        beforeTheSitting().when(SECRETARY, laid(onePer(0))).refused(new NobodyToCount());
        beforeTheSitting()
                .when(SECRETARY, laid(house(0, "guess", CONTRADICTION)))
                .refused(new NobodyToCount());
    }

    @Test
    void not_one_by_a_method_that_nobody_knows() {
        beforeTheSitting()
                .when(SECRETARY, laid(house(10, "guess", CONTRADICTION)))
                .refused(new NoSuchMethod("guess"));
    }

    @Test
    void not_one_whose_bounds_contradict_each_other() {
        beforeTheSitting()
                .when(SECRETARY, laid(house(10, "sainte-lague", CONTRADICTION)))
                .refused(new BoundsContradict());
    }

    @Test
    void nor_one_that_is_wrong_in_its_consultative_seats() {
        var rule = new RepresentationRule(Senders.TOP, onePer(50), Optional.of(onePer(0)), Optional.empty());
        beforeTheSitting().when(SECRETARY, new LayDownRule(rule)).refused(new NobodyToCount());
    }

    @Test
    void not_one_by_which_a_part_is_more_than_the_whole() {
        beforeTheSitting(registered())
                .when(SECRETARY, byOffice(new ExOfficio(NONE, 2, 6, 5)))
                .refused(new NoShare());
    }

    @Test
    void not_one_by_which_nobody_sends_those_who_sit_by_office() {
        beforeTheSitting(registered())
                .when(SECRETARY, byOffice(new ExOfficio(NONE, 2, 1, 5)))
                .refused(new NoSuchUnit(NONE));
    }
}

package plenum.count.majority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plenum.count.majority.MajorityRule.OF_CAST;
import static plenum.count.majority.MajorityRule.OF_MEMBERS;
import static plenum.count.majority.MajorityRule.OF_PRESENT;
import static plenum.count.majority.MajorityRule.OF_VALID;
import static plenum.count.majority.MajorityRule.SIMPLE;
import static plenum.count.majority.MajorityRule.TWO_THIRDS;
import static plenum.count.majority.MajorityRule.TWO_THIRDS_OF_MEMBERS;
import static plenum.count.majority.MajorityRule.TWO_THIRDS_OF_PRESENT;
import static plenum.count.majority.MajorityRule.TWO_THIRDS_OF_VALID;
import static plenum.count.majority.MajorityRule.UNANIMITY;
import static plenum.count.majority.Outcome.CARRIED;
import static plenum.count.majority.Outcome.REJECTED;
import static plenum.count.majority.Outcome.TIE;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MajorityRuleTest {
    @ParameterizedTest(name = "{0}: {1} yes, {2} no, {3} abstain, {4} invalid, {5} present of {6} → {7}")
    @CsvSource({
        // The textbook's own example: half plus one would be 372.
        "simple, 371, 370, 0, 0, 741, 741, CARRIED",
        "of-members, 371, 0, 0, 0, 741, 741, CARRIED",
        "of-members, 370, 0, 0, 0, 741, 741, REJECTED",
        // Abstentions and invalid votes are ignored.
        "simple, 2, 1, 90, 7, 100, 100, CARRIED",
        "simple, 1, 2, 0, 0, 100, 100, REJECTED",
        "simple, 5, 5, 3, 1, 20, 20, TIE",
        // An abstention is a valid vote.
        "of-valid, 5, 3, 1, 0, 20, 20, CARRIED",
        "of-valid, 5, 3, 2, 0, 20, 20, REJECTED",
        "of-valid, 5, 3, 1, 9, 20, 20, CARRIED",
        "of-valid, 5, 5, 0, 0, 20, 20, TIE",
        "of-valid, 5, 5, 1, 0, 20, 20, REJECTED",
        // Illegal votes count, abstentions do not.
        "of-cast, 5, 3, 9, 1, 20, 20, CARRIED",
        "of-cast, 5, 3, 0, 2, 20, 20, REJECTED",
        // Abstention acts as a no.
        "of-present, 11, 0, 9, 0, 20, 40, CARRIED",
        "of-present, 10, 0, 10, 0, 20, 40, REJECTED",
        "of-present, 10, 10, 0, 0, 20, 40, TIE",
        "of-present, 9, 9, 2, 0, 20, 40, REJECTED",
        // Absence acts as a no.
        "of-members, 20, 0, 0, 0, 20, 40, REJECTED",
        "of-members, 21, 0, 0, 0, 21, 40, CARRIED",
        // Two thirds of nine are six, exactly.
        "two-thirds, 6, 3, 0, 0, 9, 9, CARRIED",
        "two-thirds, 5, 4, 0, 0, 9, 9, REJECTED",
        "two-thirds, 66, 34, 0, 0, 100, 100, REJECTED",
        "two-thirds, 67, 33, 0, 0, 100, 100, CARRIED",
        "two-thirds, 1, 0, 8, 0, 9, 9, CARRIED",
        "two-thirds, 4, 4, 0, 0, 9, 9, REJECTED",
        "two-thirds-of-valid, 6, 2, 1, 0, 9, 9, CARRIED",
        "two-thirds-of-valid, 6, 2, 2, 0, 10, 10, REJECTED",
        "two-thirds-of-present, 6, 0, 0, 0, 9, 12, CARRIED",
        "two-thirds-of-present, 6, 0, 0, 0, 10, 12, REJECTED",
        "two-thirds-of-members, 8, 0, 0, 0, 9, 12, CARRIED",
        "two-thirds-of-members, 7, 0, 2, 0, 9, 12, REJECTED",
        "unanimity, 9, 0, 0, 0, 9, 9, CARRIED",
        "unanimity, 8, 0, 1, 0, 9, 9, CARRIED",
        "unanimity, 8, 1, 0, 0, 9, 9, REJECTED",
    })
    void a_poll_is_decided_as_the_table_says(
            String rule, long yes, long no, long abstain, long invalid, long present, long members, Outcome outcome) {
        var poll = new Poll(yes, no, abstain, invalid, present, members);
        assertThat(MajorityRule.named(rule).orElseThrow().count(poll).outcome()).isEqualTo(outcome);
    }

    static Stream<MajorityRule> rules() {
        return Stream.concat(
                MajorityRule.ALL.stream(),
                Stream.of("3/4 of votes cast", "more than 3/5 of those present", "2/3 of votes cast")
                        .map(text -> MajorityRule.named(text).orElseThrow()));
    }

    @Test
    void a_majority_is_written_as_a_share_of_a_base() {
        var rule = MajorityRule.named("more than 3/5 of all members").orElseThrow();
        assertThat(rule.id()).isEqualTo("more than 3/5 of all members");
        assertThat(MajorityRule.named(rule.id())).contains(rule);
        assertThat(rule.count(new Poll(6, 0, 0, 0, 10, 10)).lines())
                .endsWith("more than 3/5 of 10: 5 × 6 = 30 is not more than 3 × 10 = 30", "rejected");
        assertThat(rule.count(new Poll(7, 0, 0, 0, 10, 10)).outcome()).isEqualTo(CARRIED);
        assertThat(MajorityRule.named("2/3 of votes cast")
                        .orElseThrow()
                        .count(new Poll(4, 1, 3, 1, 9, 9))
                        .lines())
                .endsWith("at least two thirds of 6: 3 × 4 = 12 is at least 2 × 6 = 12", "carried");
    }

    @Test
    void a_share_that_has_a_name_is_known_by_it() {
        assertThat(MajorityRule.named("2/3 of those present")).contains(TWO_THIRDS_OF_PRESENT);
        assertThat(MajorityRule.named("4/6 of those present")).contains(TWO_THIRDS_OF_PRESENT);
        assertThat(MajorityRule.named("more than 1/2 of yes and no")).contains(SIMPLE);
        assertThat(MajorityRule.named("1/1 of yes and no")).contains(UNANIMITY);
        assertThat(MajorityRule.ALL).allMatch(MajorityRule::hasName);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2 of votes cast",
                "1/3 of votes cast",
                "4/3 of votes cast",
                "more than 1/1 of votes cast",
                "2/3 of somebody",
                "2/3",
                "0/3 of votes cast",
                "two-thirds-of",
                "more than 2/5 of votes cast"
            })
    void what_is_no_majority_has_no_rule(String text) {
        assertThat(MajorityRule.named(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothing_is_carried_when_nobody_votes(MajorityRule rule) {
        assertThat(rule.count(new Poll(0, 0, 0, 0, 0, 0)).outcome()).isEqualTo(REJECTED);
        assertThat(rule.count(new Poll(0, 0, 0, 0, 9, 12)).outcome()).isEqualTo(REJECTED);
        assertThat(rule.count(new Poll(0, 0, 9, 0, 9, 12)).outcome()).isEqualTo(REJECTED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everybody_present_and_for_it_carries_by_any_rule(MajorityRule rule) {
        assertThat(rule.count(new Poll(1, 0, 0, 0, 1, 1)).outcome()).isEqualTo(CARRIED);
        assertThat(rule.count(new Poll(Long.MAX_VALUE, 0, 0, 0, Long.MAX_VALUE, Long.MAX_VALUE))
                        .outcome())
                .isEqualTo(CARRIED);
    }

    @Test
    void the_largest_numbers_do_not_overflow() {
        var half = Long.MAX_VALUE / 2;
        assertThat(SIMPLE.count(new Poll(half + 1, half, 0, 0, Long.MAX_VALUE, Long.MAX_VALUE))
                        .outcome())
                .isEqualTo(CARRIED);
        assertThat(SIMPLE.count(new Poll(half, half, 0, 0, Long.MAX_VALUE, Long.MAX_VALUE))
                        .outcome())
                .isEqualTo(TIE);
        assertThat(TWO_THIRDS_OF_MEMBERS
                        .count(new Poll(half + half / 4, 0, 0, 0, Long.MAX_VALUE, Long.MAX_VALUE))
                        .outcome())
                .isEqualTo(REJECTED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void one_yes_more_never_turns_a_motion_from_carried_to_anything_else(MajorityRule rule) {
        everyPollUpTo(7, poll -> {
            if (poll.no() > 0 && rule.count(poll).outcome() == CARRIED) {
                var kinder = new Poll(
                        poll.yes() + 1, poll.no() - 1, poll.abstain(), poll.invalid(), poll.present(), poll.members());
                assertThat(rule.count(kinder).outcome())
                        .as("%s after %s", kinder, poll)
                        .isEqualTo(CARRIED);
            }
        });
    }

    @Test
    void the_rules_agree_with_the_inequalities_of_the_table() {
        everyPollUpTo(6, poll -> {
            long y = poll.yes();
            long n = poll.no();
            long a = poll.abstain();
            long i = poll.invalid();
            long p = poll.present();
            long m = poll.members();
            carriedExactlyIf(y > n, SIMPLE, poll);
            carriedExactlyIf(2 * y > y + n + a, OF_VALID, poll);
            carriedExactlyIf(2 * y > y + n + i, OF_CAST, poll);
            carriedExactlyIf(2 * y > p, OF_PRESENT, poll);
            carriedExactlyIf(2 * y > m, OF_MEMBERS, poll);
            carriedExactlyIf(y >= 2 * n && y > 0, TWO_THIRDS, poll);
            carriedExactlyIf(3 * y >= 2 * (y + n + a) && y > 0, TWO_THIRDS_OF_VALID, poll);
            carriedExactlyIf(3 * y >= 2 * p && y > 0, TWO_THIRDS_OF_PRESENT, poll);
            carriedExactlyIf(3 * y >= 2 * m && y > 0, TWO_THIRDS_OF_MEMBERS, poll);
            carriedExactlyIf(n == 0 && y > 0, UNANIMITY, poll);
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_tie_is_one_vote_from_being_decided(MajorityRule rule) {
        everyPollUpTo(7, poll -> {
            if (rule.count(poll).outcome() == TIE) {
                var withCastingVote = new Poll(
                        poll.yes() + 1,
                        poll.no(),
                        poll.abstain(),
                        poll.invalid(),
                        poll.present() + 1,
                        poll.members() + 1);
                assertThat(rule.count(withCastingVote).outcome()).as("%s", poll).isEqualTo(CARRIED);
            }
        });
    }

    @Test
    void the_transcript_shows_the_arithmetic() {
        assertThat(SIMPLE.count(new Poll(371, 370, 12, 1, 760, 800)).lines())
                .containsExactly(
                        "yes 371, no 370, abstentions 12, invalid 1",
                        "yes and no: 741",
                        "more than half of 741: 2 × 371 = 742 is more than 741",
                        "carried");
        assertThat(TWO_THIRDS_OF_PRESENT.count(new Poll(6, 0, 0, 0, 10, 12)).lines())
                .containsExactly(
                        "yes 6, no 0, abstentions 0, invalid 0",
                        "votes present: 10",
                        "at least two thirds of 10: 3 × 6 = 18 is less than 2 × 10 = 20",
                        "rejected");
        assertThat(UNANIMITY.count(new Poll(8, 0, 1, 0, 9, 9)).lines())
                .containsExactly(
                        "yes 8, no 0, abstentions 1, invalid 0",
                        "yes and no: 8",
                        "all of 8: 8 is at least 8",
                        "carried");
        assertThat(SIMPLE.count(new Poll(5, 5, 0, 0, 10, 10)).lines())
                .endsWith("more than half of 10: 2 × 5 = 10 is not more than 10", "tie");
    }

    @Test
    void a_poll_that_cannot_be_is_not_made() {
        assertThatThrownBy(() -> new Poll(-1, 0, 0, 0, 9, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Poll(5, 4, 0, 1, 9, 9)).hasMessage("more votes cast than the 9 present");
        assertThatThrownBy(() -> new Poll(Long.MAX_VALUE, Long.MAX_VALUE, 0, 0, 9, 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Poll(0, 0, 0, 0, 10, 9)).hasMessage("10 votes present of a body that has 9");
    }

    @Test
    void names_are_unique_and_unknown_ones_are_unknown() {
        assertThat(MajorityRule.ALL).extracting(MajorityRule::id).doesNotHaveDuplicates();
        assertThat(MajorityRule.named("half-plus-one")).isEmpty();
    }

    private static void carriedExactlyIf(boolean carried, MajorityRule rule, Poll poll) {
        assertThat(rule.count(poll).outcome() == CARRIED)
                .as("%s of %s", rule, poll)
                .isEqualTo(carried);
    }

    private static void everyPollUpTo(int members, Consumer<Poll> check) {
        for (int present = 0; present <= members; present++) {
            for (int yes = 0; yes <= present; yes++) {
                for (int no = 0; no <= present - yes; no++) {
                    for (int abstain = 0; abstain <= present - yes - no; abstain++) {
                        for (int invalid = 0; invalid <= present - yes - no - abstain; invalid++) {
                            check.accept(new Poll(yes, no, abstain, invalid, present, members));
                        }
                    }
                }
            }
        }
    }
}

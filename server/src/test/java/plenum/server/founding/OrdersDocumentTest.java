package plenum.server.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import plenum.congress.floor.FloorKind;
import plenum.congress.orders.ElectionRule;
import plenum.congress.orders.ElectionTie;
import plenum.congress.orders.GuestHall;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.GuestRule;
import plenum.congress.orders.GuestSpeech;
import plenum.congress.orders.QuorumFor;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;
import plenum.congress.orders.Rule;

class OrdersDocumentTest {
    static final List<String> PRESETS = OrdersDocument.PRESETS;

    @ParameterizedTest
    @FieldSource("PRESETS")
    void a_preset_says_which_article_settles_each_matter(String name) {
        var orders = OrdersDocument.preset(name).orElseThrow();
        assertThat(Rule.ALL).allSatisfy(rule -> assertThat(orders.article(rule)).isPresent());
        assertThat(orders.edition().id()).isEqualTo(name);
    }

    @ParameterizedTest
    @FieldSource("PRESETS")
    void a_preset_that_is_copied_is_read_as_the_same_orders(String name) {
        var copy = OrdersDocument.text(name).orElseThrow();
        assertThat(OrdersDocument.read("standing-orders.yaml", copy))
                .isEqualTo(OrdersDocument.preset(name).orElseThrow());
    }

    @Test
    void a_document_may_name_a_preset_instead() {
        assertThat(OrdersDocument.read("standing-orders.yaml", "preset: association\n"))
                .isEqualTo(OrdersDocument.preset("association").orElseThrow());
    }

    @Test
    void the_rules_are_those_of_the_document() {
        var text = OrdersDocument.text("association")
                .orElseThrow()
                .replace("share: 1/2, more-than: true", "share: 2/5, more-than: false");
        var orders = OrdersDocument.read("standing-orders.yaml", text);
        assertThat(orders.quorum()).isEqualTo(new QuorumRule(2, 5, false));
        assertThat(orders.floor().secondsFor(FloorKind.CONTRIBUTION.code())).isEqualTo(300);
        assertThat(orders.voting().majorityFor("closed-sitting")).isEqualTo("two-thirds");
    }

    private static String withQuorum(String quorum) {
        return OrdersDocument.text("association")
                .orElseThrow()
                .replace("quorum: {share: 1/2, more-than: true}", "quorum: " + quorum);
    }

    @Test
    void a_quorum_may_have_several_conditions_and_differ_by_matter() {
        var orders = OrdersDocument.read("standing-orders.yaml", withQuorum("""
                {share: 1/2, more-than: true, of: votes, represented: true, also: [{share: 1/3, more-than: false, of: units}],
                  for: {orders: [{share: 2/3, more-than: false}], second-call: [{share: 0/1, more-than: false}]}}"""));
        assertThat(orders.quorum("motion"))
                .containsExactly(
                        new QuorumRule(1, 2, true, QuorumMeasure.VOTES, true),
                        new QuorumRule(1, 3, false, QuorumMeasure.UNITS, false));
        assertThat(orders.quorum("orders")).containsExactly(new QuorumRule(2, 3, false));
        assertThat(orders.quorum(QuorumFor.SECOND_CALL)).containsExactly(new QuorumRule(0, 1, false));
        assertThat(orders.quorumToOpen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {share: 3/2, more-than: true}                                                        | a share of one at most
                    {share: 1/2, more-than: true, of: weights}                                           | one of [heads, votes, units]
                    {share: 1/2, more-than: true, for: {lunch: [{share: 1/2, more-than: true}]}}         | "lunch" means nothing here
                    {share: 1/2, more-than: true, for: {bodies: [{share: 1/2, more-than: true, of: units}]}} | counted by heads
                    {share: 1/2, more-than: true, also: {share: 1/2, more-than: true}}                   | expected a list
                    """)
    void a_quorum_that_cannot_be_is_a_fault(String quorum, String fault) {
        assertThatThrownBy(() -> OrdersDocument.read("standing-orders.yaml", withQuorum(quorum)))
                .hasMessageContaining("standing-orders.yaml")
                .hasMessageContaining(fault);
    }

    @Test
    void ties_of_elections_are_left_to_the_lot_unless_the_chair_decides_them() {
        var text = OrdersDocument.text("german-party").orElseThrow();
        assertThat(OrdersDocument.read("orders.yaml", text).elections().ties()).isEqualTo(ElectionTie.LOT);
        var chairCasts = text.replace("ties: lot", "ties: chair-casts");
        assertThat(OrdersDocument.read("orders.yaml", chairCasts).elections().ties())
                .isEqualTo(ElectionTie.CHAIR_CASTS);
        assertThatThrownBy(() -> OrdersDocument.read("orders.yaml", text.replace("ties: lot", "ties: coin")))
                .hasMessageContaining("one of [lot, chair-casts]");
    }

    @Test
    void guests_come_by_their_kinds_or_the_orders_are_silent_on_them() {
        var text = OrdersDocument.text("association").orElseThrow();
        var orders = OrdersDocument.read("orders.yaml", text);
        assertThat(orders.mandates().guests(GuestKind.PRESS))
                .contains(new GuestRule(GuestKind.PRESS, GuestHall.OPEN, GuestSpeech.NEVER, false, false, true));
        var silent = text.lines()
                .filter(line -> !line.matches("guests:|  (guest|observer|press|staff|guests): .*"))
                .collect(Collectors.joining("\n"));
        var before = OrdersDocument.read("orders.yaml", silent);
        assertThat(before.mandates().guests()).isEmpty();
        assertThat(before.article(Rule.GUESTS)).isEmpty();
        var unwritten = text.replaceAll("(?m)^  guests: .*$", "");
        assertThatThrownBy(() -> OrdersDocument.read("orders.yaml", unwritten)).hasMessageContaining("guests");
        var wrong = text.replace("press: {hall: open", "press: {hall: everywhere");
        assertThatThrownBy(() -> OrdersDocument.read("orders.yaml", wrong))
                .hasMessageContaining("one of [none, open, admitted]");
        var unknown = text.replace("  press: {hall", "  pilots: {hall");
        assertThatThrownBy(() -> OrdersDocument.read("orders.yaml", unknown)).hasMessageContaining("pilots");
    }

    @Test
    void a_majority_is_written_as_a_share() {
        var text = OrdersDocument.text("association")
                .orElseThrow()
                .replace("orders: two-thirds", "orders: 3/4 of all members")
                .replace("closed-sitting: two-thirds", "closed-sitting: 2/3 of those present");
        var voting = OrdersDocument.read("standing-orders.yaml", text).voting();
        assertThat(voting.majorityFor("orders")).isEqualTo("3/4 of all members");
        assertThat(voting.majorityFor("closed-sitting")).isEqualTo("two-thirds-of-present");
    }

    @Test
    void orders_may_name_the_rules_of_elections() {
        var union = OrdersDocument.preset("trade-union").orElseThrow();
        assertThat(union.elections().rules(3)).startsWith("scottish-stv");
        assertThat(union.elections().rules(1)).startsWith("irv");
        assertThat(OrdersDocument.preset("association").orElseThrow().elections())
                .isEqualTo(ElectionRule.ANY);
        var text = OrdersDocument.text("trade-union").orElseThrow().replace("irv, scottish-stv", "irv, dice");
        assertThatThrownBy(() -> OrdersDocument.read("my.yaml", text))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("expected some of [");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            share: 1/2            | share: 3/2            | expected a share of one at most
            share: 1/2            | share: half           | expected a share of one at most
            motion: simple        | motion: overwhelming  | expected one of [simple
            tie: rejected         | tie: dice             | expected one of [rejected, chair-casts]
            amendment-degrees: 1  | amendment-degrees: 2  | expected a whole number from 0 to 1
            contribution: 300     | contribution: brief   | expected a whole number
            ties: {number: "16"   | draws: {number: "16"  | expected "ties" in this table
            {seconders: 1,        | {seconders: 1, by: 2, | "by" means nothing here
            orders: two-thirds    | orders: 1/3 of votes cast | or a share such as 3/4 of votes cast
            """)
    void a_fault_says_what_was_expected(String before, String after, String expected) {
        var text = OrdersDocument.text("association").orElseThrow();
        assertThat(text).contains(before);
        assertThatThrownBy(() -> OrdersDocument.read("my.yaml", text.replace(before, after)))
                .isInstanceOf(Fault.class)
                .hasMessageMatching("my\\.yaml:[0-9]+:[0-9]+: .*")
                .hasMessageContaining(expected);
    }
}

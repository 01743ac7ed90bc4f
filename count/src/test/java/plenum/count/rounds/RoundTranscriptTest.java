package plenum.count.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.count.transcript.Lots;
import tools.jackson.databind.json.JsonMapper;

class RoundTranscriptTest {
    private static final Sums FIRST = Sums.ofCrosses(
            List.of("Anna", "Bert", "<Cleo> \"&\"", "Dora"), votes(4, 3, 3, 1), number(13), number(1), number(1));
    private static final Sums RUN_OFF =
            Sums.ofCrosses(List.of("<Cleo> \"&\"", "Anna"), votes(5, 5), number(10), number(0), number(0));

    @Test
    void a_chair_can_read_out_every_round_with_its_reason() {
        var count = new TwoRound().count(List.of(FIRST, RUN_OFF), 1, Lots.inOrder(List.of(2, 0, 1, 3)));
        assertThat(RoundText.of(count)).isEqualTo("""
                Rule two-round, seats 1

                Round 1, first: 1 seat, 1 cross
                  ballots cast 13, valid 12, invalid 1, abstentions 1
                  more than half of the votes, abstentions not counted, at least 6 elect
                    Anna        4
                    Bert        3
                    <Cleo> "&"  3
                    Dora        1
                  tie for admission among Bert, <Cleo> "&": <Cleo> "&", by lot: by the order drawn beforehand
                  out: Bert, Dora
                  nobody has more than half of the votes; the two with the most stand in a run-off

                Round 2, run-off: 1 seat, 1 cross
                  ballots cast 10, valid 10, invalid 0, abstentions 0
                  the most votes elect
                    Anna        5
                    <Cleo> "&"  5
                  tie for election among Anna, <Cleo> "&": <Cleo> "&", by lot: by the order drawn beforehand
                  elected: <Cleo> "&"
                  the most votes in the run-off

                Lot in round 1 among Bert, <Cleo> "&": <Cleo> "&", by the order drawn beforehand
                Lot in round 2 among Anna, <Cleo> "&": <Cleo> "&", by the order drawn beforehand
                Elected: <Cleo> "&"
                The election is complete.
                """);
    }

    @Test
    void a_missing_lot_and_a_further_round_are_results() {
        var open = new TwoRound().count(List.of(FIRST), 1, Lots.NONE);
        assertThat(RoundText.of(open)).endsWith("""
                        Nobody is elected.
                        A lot is required for admission among Bert, <Cleo> "&"; the count cannot go on without it.
                        """);
        var next = new CduStatute().count(List.of(FIRST), 1, Lots.NONE);
        assertThat(RoundText.of(next))
                .endsWith(
                        "Another round is needed, a run-off: 1 seat, 1 cross, more than half of the votes, abstentions"
                                + " not counted elect. There stand Anna, Bert, <Cleo> \"&\".\n");
    }

    @Test
    void the_same_is_written_as_json() {
        var json = JsonMapper.shared()
                .readTree(RoundJson.of(new CduStatute().count(List.of(FIRST, RUN_OFF), 1, Lots.NONE)));
        assertThat(json.at("/status").asString()).isEqualTo("another-round");
        assertThat(json.at("/anotherRound/names/1").asString()).isEqualTo("<Cleo> \"&\"");
        assertThat(json.at("/anotherRound/majority").asString()).isEqualTo("of-votes");
        assertThat(json.at("/rounds/0/needed").asString()).isEqualTo("6");
        assertThat(json.at("/rounds/0/votes/Anna").asString()).isEqualTo("4");
        assertThat(json.at("/rounds/1/withdrawn/0").asString()).isEqualTo("Bert");
        var open = JsonMapper.shared().readTree(RoundJson.of(new TwoRound().count(List.of(FIRST), 1, Lots.NONE)));
        assertThat(open.at("/lotRequired/for").asString()).isEqualTo("admission");
        var answered = JsonMapper.shared()
                .readTree(RoundJson.of(new YesNoAbstain()
                        .count(
                                List.of(new Answers(
                                        List.of("Anna"),
                                        List.of(new Answers.Sheet(List.of(Answers.Answer.NO), number(3))))),
                                2,
                                Lots.NONE)));
        assertThat(answered.at("/rounds/0/votes/Anna/no").asString()).isEqualTo("3");
        assertThat(answered.at("/vacant").asInt()).isEqualTo(2);
        assertThat(answered.at("/status").asString()).isEqualTo("complete");
    }

    @Test
    void the_page_escapes_names_and_says_who_is_in_and_out() {
        var page = RoundHtml.of(new TwoRound().count(List.of(FIRST, RUN_OFF), 1, Lots.fromSeed("2026-11-24")));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains(
                        "&lt;Cleo&gt; &quot;&amp;&quot;",
                        "<td class=\"out\">1 out</td>",
                        "SHA-256 of &quot;2026-11-24,1&quot;")
                .doesNotContain("<Cleo>");
    }

    private static List<BigInteger> votes(int... numbers) {
        return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toList();
    }

    private static BigInteger number(int number) {
        return BigInteger.valueOf(number);
    }
}

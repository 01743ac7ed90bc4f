package plenum.count.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenum.count.transcript.Stage.What;
import plenum.count.transcript.Transfer.Share;

class HtmlTest {
    private static final String HOSTILE = "<script>alert(\"x\")</script> & Söhne";

    @Test
    void the_page_says_the_result_draws_the_flow_and_repeats_it_as_a_table() {
        var page = Html.of(transcript());
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "Elected: Anna.",
                        "<svg class=\"flow\" role=\"img\"",
                        "<th scope=\"row\">Anna</th><td>6</td><td class=\"in\">9 elected</td>")
                .contains("4 papers of Bert at 1: 3 to Anna = 3, 1 not transferable = 1")
                .endsWith("</html>\n");
    }

    @Test
    void many_stages_stand_in_several_tables_so_that_they_fit_on_paper() {
        var stages = IntStream.rangeClosed(1, 13)
                .mapToObj(number -> stage(
                        number, What.FIRST_PREFERENCES, List.of(exact(6), exact(4), exact(0)), 0, List.of(), List.of()))
                .toList();
        var page = Html.of(transcript(stages));
        assertThat(occurrences(page, "<table>")).isEqualTo(3);
        assertThat(occurrences(page, "<th scope=\"row\">Anna</th>")).isEqualTo(3);
        for (var number = 1; number <= 13; number++) {
            assertThat(page).containsOnlyOnce("<th scope=\"col\">" + number + "</th>");
        }
    }

    @Test
    void a_count_without_stages_is_told_line_by_line() {
        assertThat(Html.ofLines("Count by pav", List.of("first", "second & last:", "  one", "  two", "third.")))
                .contains("<h1>Count by pav</h1>\n<ol>\n<li>First.</li>\n<li>Second &amp; last:\n<ul>\n"
                        + "<li>One.</li>\n<li>Two.</li>\n</ul>\n</li>\n<li>Third.</li>\n</ol>");
    }

    @Test
    void what_names_contain_stays_text() {
        assertThat(Html.of(transcript()))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Söhne");
    }

    @Test
    void it_loads_nothing_and_every_element_is_closed() {
        var page = Html.of(transcript());
        assertThat(page.replace("xmlns=\"http://www.w3.org/2000/svg\"", "")).doesNotContain("http", "src=", "url(");
        for (var element :
                List.of("div", "table", "tr", "td", "th", "p", "section", "ul", "li", "svg", "text", "rect")) {
            assertThat(occurrences(page, "<" + element + "[ >]"))
                    .as(element)
                    .isEqualTo(occurrences(page, "</" + element + ">"));
        }
    }

    @Test
    void the_bars_of_each_stage_are_as_high_as_their_votes() {
        var heights = Pattern.compile("<rect x=\"(?:\\d+)\" [^>]*height=\"(\\d+)\"")
                .matcher(Html.of(transcript()))
                .results()
                .map(rect -> rect.group(1))
                .toList();
        assertThat(heights).containsExactly("288", "192", "432", "48");
    }

    private static long occurrences(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static Transcript transcript() {
        var moved =
                new Transfer(1, 4, exact(1), exact(1), List.of(new Share(0, 3, exact(3))), new Share(-1, 1, exact(1)));
        return transcript(List.of(
                stage(1, What.FIRST_PREFERENCES, List.of(exact(6), exact(4), exact(0)), 0, List.of(), List.of()),
                stage(2, What.EXCLUSION, List.of(exact(9), exact(0), exact(0)), 1, List.of(0), List.of(moved))));
    }

    private static Transcript transcript(List<Stage> stages) {
        return new Transcript(
                "irv",
                1,
                List.of("Anna", "Bert", HOSTILE),
                List.of(),
                new Transcript.Cast(11, 10),
                new Transcript.Quota(exact(6), "more than half"),
                stages,
                List.of(0),
                List.of(),
                Optional.empty());
    }

    private static Stage stage(
            int number, What what, List<Exact> tallies, int nobody, List<Integer> elected, List<Transfer> transfers) {
        return new Stage(
                number,
                what,
                List.of(),
                "a reason",
                Optional.empty(),
                tallies,
                exact(nobody),
                exact(0),
                List.of(),
                elected,
                List.of(),
                transfers,
                List.of(),
                List.of(),
                List.of());
    }

    private static Exact exact(int votes) {
        return Exact.of(BigDecimal.valueOf(votes));
    }
}

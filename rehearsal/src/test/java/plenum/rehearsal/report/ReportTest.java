package plenum.rehearsal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenum.rehearsal.report.Report.SlowestPage;
import plenum.rehearsal.report.Report.VoteCount;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    @Test
    void delays_are_summed_up_by_nearest_rank() {
        var delays = new Delays();
        for (int millis = 200; millis >= 1; millis--) {
            delays.add(millis * 1_000_000L);
        }
        assertThat(delays.summary()).isEqualTo(new Delays.Summary(100, 198, 200));
    }

    @Test
    void a_single_delay_is_every_figure_and_none_is_zero() {
        var delays = new Delays();
        assertThat(delays.summary()).isEqualTo(new Delays.Summary(0, 0, 0));
        delays.add(2_500_000);
        assertThat(delays.summary()).isEqualTo(new Delays.Summary(2.5, 2.5, 2.5));
    }

    @Test
    void report_json_has_the_fields_that_scripts_depend_on() {
        var json = new JsonMapper().readTree(report(1_349, List.of()).json());
        assertThat(json.get("delegates").intValue()).isEqualTo(1_349);
        assertThat(json.get("acts").longValue()).isEqualTo(20_000);
        assertThat(json.get("votes").intValue()).isEqualTo(1);
        assertThat(json.get("cast_equals_counted").booleanValue()).isTrue();
        assertThat(json.get("errors").intValue()).isZero();
        for (var figure : List.of("p50", "p99", "max")) {
            assertThat(json.get("latency_ms").get(figure).isNumber()).isTrue();
            assertThat(json.get("live_delay_ms").get(figure).isNumber()).isTrue();
        }
        assertThat(json.get("slowest_page").get("path").stringValue()).isEqualTo("/record");
        assertThat(json.get("refusals").get("voting.not-on-roll").intValue()).isEqualTo(3);
    }

    @Test
    void a_vote_that_was_not_counted_fails_the_rehearsal_and_shows() {
        var report = report(1_348, List.of());
        assertThat(report.castEqualsCounted()).isFalse();
        assertThat(report.succeeded()).isFalse();
        assertThat(report.text()).contains("cast IS NOT counted").contains("1,349 cast  1,348 counted    9.0 s");
    }

    @Test
    void an_error_fails_the_rehearsal_and_shows() {
        var report = report(1_349, List.of("POST /votes answered 500"));
        assertThat(report.succeeded()).isFalse();
        assertThat(report.text()).contains("POST /votes answered 500");
    }

    @Test
    void of_many_errors_the_terminal_shows_the_first() {
        var text = report(1_349, Collections.nCopies(30, "POST /votes answered 500"))
                .text();
        assertThat(text).contains("errors     30").containsOnlyOnce("… and 10 more");
    }

    @Test
    void the_page_says_what_was_simulated_and_shows_each_vote_and_error() {
        var page = new String(report(1_348, List.of("GET / answered <500>")).html(), StandardCharsets.UTF_8);
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("Twentieth Congress", "simulated", "1,349", "1,348", "not counted", "voting.not-on-roll")
                .contains("GET / answered &lt;500&gt;")
                .doesNotContain("<500>")
                .doesNotContain("http:", "https:", "<script");
    }

    private static Report report(long counted, List<String> errors) {
        return new Report(
                "Twentieth Congress",
                1956,
                1_349,
                81,
                20_000,
                List.of(new VoteCount("S1", "V3", "Resolution", 1_349, counted, "carried", 9.04)),
                errors,
                new Delays.Summary(1, 20.5, 90),
                new Delays.Summary(10, 200, 400),
                List.of(new Report.LoadMeasured("8 doors", 5_000, 20, new Delays.Summary(3, 30, 60))),
                new SlowestPage("/record", 120),
                new LinkedHashMap<>(Map.of("voting.not-on-roll", 3L)));
    }
}

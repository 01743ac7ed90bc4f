package plenum.rehearsal.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a rehearsal has measured. Everything in it was done by simulated delegates.
///
/// @param seed what decided the delegates' behaviour; the same seed behaves the same
/// @param delegates those with a decisive vote
/// @param consultative those who speak only
/// @param acts the acts that were answered, whatever the answer
/// @param errors what should not have happened, in words; a refusal is no error
/// @param latency from sending an act to its answer
/// @param liveDelay from sending the opening of a vote to its arrival at each live connection
/// @param loads what many did at once, measured by itself
/// @param refusals how often each refusal was given, by its code
public record Report(
        String congress,
        long seed,
        int delegates,
        int consultative,
        long acts,
        List<VoteCount> votes,
        List<String> errors,
        Delays.Summary latency,
        Delays.Summary liveDelay,
        List<LoadMeasured> loads,
        SlowestPage slowestPage,
        SequencedMap<String, Long> refusals) {
    private static final int ERRORS_SHOWN = 20;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// A vote as the server shows it after its closing.
    ///
    /// @param id closed sittings count their votes for themselves, so it says little without the sitting
    /// @param cast the votes that were handed in
    /// @param counted the votes in the tally
    /// @param seconds from asking for the vote until the last was handed in
    public record VoteCount(
            String sitting, String id, String question, long cast, long counted, String outcome, double seconds) {
        boolean agrees() {
            return cast == counted;
        }
    }

    /// What many did at once.
    ///
    /// @param latency from sending an act to its answer
    public record LoadMeasured(String what, long acts, double seconds, Delays.Summary latency) {
        /// How many acts were answered a second.
        public double aSecond() {
            return seconds > 0 ? acts / seconds : 0;
        }
    }

    /// The page that took longest to come.
    public record SlowestPage(String path, double milliseconds) {}

    /// Whether in every vote as many votes were counted as were cast.
    public boolean castEqualsCounted() {
        return votes.stream().allMatch(VoteCount::agrees);
    }

    /// Whether the rehearsal went as it should: no errors, and every vote counted.
    public boolean succeeded() {
        return errors.isEmpty() && castEqualsCounted();
    }

    /// The file `report.json`, UTF-8.
    public byte[] json() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("congress", congress);
        fields.put("simulated", true);
        fields.put("seed", seed);
        fields.put("delegates", delegates);
        fields.put("consultative", consultative);
        fields.put("acts", acts);
        fields.put("votes", votes.size());
        fields.put("cast_equals_counted", castEqualsCounted());
        fields.put("errors", errors.size());
        fields.put("latency_ms", latency);
        fields.put("live_delay_ms", liveDelay);
        fields.put("loads", loads);
        fields.put("slowest_page", slowestPage);
        fields.put("refusals", refusals);
        fields.put("each_vote", votes);
        fields.put("each_error", errors);
        return (JSON.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The file `report.html`, UTF-8: a page that needs nothing beside it.
    public byte[] html() {
        return new ReportPage(this).text().getBytes(StandardCharsets.UTF_8);
    }

    /// The report for a terminal.
    public String text() {
        var text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%s, rehearsed with seed %d (simulated)\n", congress, seed));
        text.append(String.format(
                Locale.ROOT,
                "  delegates  %,d and %,d consultative\n  acts       %,d\n",
                delegates,
                consultative,
                acts));
        text.append(String.format(Locale.ROOT, "  answered   %s\n  live       %s\n", line(latency), line(liveDelay)));
        loads.forEach(load -> text.append(String.format(
                Locale.ROOT,
                "  load       %s: %,d acts in %.1f s, %.0f a second; %s\n",
                load.what(),
                load.acts(),
                load.seconds(),
                load.aSecond(),
                line(load.latency()))));
        text.append(String.format(
                Locale.ROOT, "  slowest    %s, %.1f ms\n", slowestPage.path(), slowestPage.milliseconds()));
        text.append(String.format(
                Locale.ROOT, "  votes      %d, cast %s counted\n", votes.size(), castEqualsCounted() ? "=" : "IS NOT"));
        for (var vote : votes) {
            text.append(String.format(
                    Locale.ROOT,
                    "    %-4s %-4s %,6d cast %,6d counted %6.1f s  %s: %s\n",
                    vote.sitting(),
                    vote.id(),
                    vote.cast(),
                    vote.counted(),
                    vote.seconds(),
                    vote.outcome(),
                    vote.question()));
        }
        text.append("  refusals\n");
        refusals.forEach((code, times) -> text.append(String.format(Locale.ROOT, "    %,6d  %s\n", times, code)));
        text.append(String.format(Locale.ROOT, "  errors     %d\n", errors.size()));
        errors.stream()
                .limit(ERRORS_SHOWN)
                .forEach(error -> text.append(String.format(Locale.ROOT, "    %s\n", error)));
        if (errors.size() > ERRORS_SHOWN) {
            text.append(String.format(Locale.ROOT, "    … and %d more\n", errors.size() - ERRORS_SHOWN));
        }
        return text.toString();
    }

    private static String line(Delays.Summary delays) {
        return String.format(
                Locale.ROOT, "p50 %.1f ms, p99 %.1f ms, max %.1f ms", delays.p50(), delays.p99(), delays.max());
    }
}

package plenum.server.site;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenum.congress.credentials.Composition;
import plenum.congress.credentials.Figures;
import plenum.congress.credentials.Heads;
import plenum.congress.credentials.Line;
import plenum.congress.credentials.Percentage;
import plenum.congress.credentials.Report;
import plenum.congress.credentials.Table;
import plenum.congress.credentials.UnitLine;
import plenum.congress.credentials.Yardstick;
import plenum.count.exact.Fraction;

/// A report of the credentials commission, for programs. A share is `{"number", "of", "percent"}`; the percentage is
/// rounded half up to a tenth, and an index half up to a hundredth.
final class ReportSummary {
    private ReportSummary() {}

    static Map<String, @Nullable Object> of(Report report) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("report", report.id().toString());
        values.put("laid", report.at().toString());
        values.put("adopted", report.verdict().map(Report.Verdict::adopted).orElse(null));
        values.put(
                "vote",
                report.verdict().map(verdict -> verdict.vote().toString()).orElse(null));
        values.putAll(figures(report.figures()));
        return values;
    }

    private static Map<String, @Nullable Object> figures(Figures figures) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("voices", figures.voices().stream().map(ReportSummary::voice).toList());
        values.put("units", figures.units().stream().map(ReportSummary::unit).toList());
        values.put(
                "open_challenges",
                figures.challenges().stream().map(Object::toString).toList());
        figures.protocols()
                .ifPresent(protocols -> values.put(
                        "protocols",
                        orderly(List.of(
                                Map.entry("with", protocols.with()),
                                Map.entry("without", protocols.without()),
                                Map.entry("differing", protocols.differing())))));
        values.put("rose_of_members", index(figures.roseOfMembers()));
        values.put("rose_of_candidates", index(figures.roseOfCandidates()));
        return values;
    }

    private static Map<String, @Nullable Object> voice(Composition part) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("voice", part.voice().code());
        values.put("elected", part.heads().elected());
        values.put("credentialed", part.heads().credentialed());
        values.put("present", part.heads().present());
        values.put("lapsed", part.lapsed());
        values.put(
                "tables",
                part.tables().stream().map(table -> table(table, part.heads())).toList());
        return values;
    }

    private static Map<String, @Nullable Object> table(Table table, Heads all) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("attribute", table.attribute());
        values.put("lines", table.lines().stream().map(line -> line(line, all)).toList());
        values.put(
                "yardsticks",
                table.yardsticks().stream()
                        .map(yardstick -> yardstick(yardstick, table))
                        .toList());
        return values;
    }

    private static Map<String, @Nullable Object> line(Line line, Heads all) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("value", line.value());
        values.put("elected", share(line.heads().elected(), all.elected()));
        values.put("credentialed", share(line.heads().credentialed(), all.credentialed()));
        values.put("present", share(line.heads().present(), all.present()));
        return values;
    }

    private static Map<String, @Nullable Object> yardstick(Yardstick yardstick, Table table) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("of", yardstick.of().code());
        values.put("source", yardstick.source());
        values.put(
                "shares",
                yardstick.numbers().stream()
                        .map(number -> share(number, yardstick.total()))
                        .toList());
        values.put("rose", index(table.rose(yardstick)));
        return values;
    }

    private static Map<String, @Nullable Object> unit(UnitLine unit) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("unit", unit.unit().toString());
        values.put("members", unit.members());
        values.put("candidates", unit.candidates());
        values.put("decisive", heads(unit.decisive()));
        values.put("consultative", heads(unit.consultative()));
        return values;
    }

    private static Map<String, Long> heads(Heads heads) {
        return orderly(List.of(
                Map.entry("elected", heads.elected()),
                Map.entry("credentialed", heads.credentialed()),
                Map.entry("present", heads.present())));
    }

    private static Map<String, Object> share(long number, long of) {
        var percent = of == 0
                ? ""
                : BigDecimal.valueOf(new Percentage(number, of).tenths(), 1).toString();
        return orderly(List.of(
                Map.<String, Object>entry("number", number), Map.entry("of", of), Map.entry("percent", percent)));
    }

    private static @Nullable String index(Optional<Fraction> index) {
        return index.map(exact -> new BigDecimal(Percentage.rounded(exact.times(100)), 2).toString())
                .orElse(null);
    }

    private static <V> Map<String, V> orderly(List<Map.Entry<String, V>> entries) {
        var values = new LinkedHashMap<String, V>();
        entries.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return values;
    }
}

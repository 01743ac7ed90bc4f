package plenum.rehearsal.twentieth;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.rehearsal.script.Script;

/// The files of the scenario against what was published.
class DelegatesDrawnTest {
    private static final Path SCENARIO = Path.of("..", "scenarios", "twentieth-congress");

    @Test
    void the_files_of_the_scenario_are_the_ones_drawn() throws IOException {
        var units = UnitsDrawn.from(DelegatesDrawn.SEED);
        assertThat(SCENARIO.resolve("units.csv")).hasContent(units.csv());
        assertThat(SCENARIO.resolve("delegates.csv"))
                .hasContent(DelegatesDrawn.from(units, DelegatesDrawn.SEED).csv());
    }

    @Test
    void the_memberships_sum_to_the_published_totals_and_say_that_they_are_illustrative() throws IOException {
        var units = records("units.csv");
        assertThat(units).hasSize(90);
        assertThat(units.stream()
                        .mapToLong(unit -> Long.parseLong(unit.getField("members")))
                        .sum())
                .isEqualTo(6_795_896);
        assertThat(units.stream()
                        .mapToLong(unit -> Long.parseLong(unit.getField("candidates")))
                        .sum())
                .isEqualTo(419_609);
        assertThat(units).allSatisfy(unit -> assertThat(unit.getField("note")).isEqualTo("illustrative"));
    }

    @Test
    void mandates_follow_the_norm_of_one_for_five_thousand_within_one() throws IOException {
        var delegates = records("delegates.csv");
        for (var unit : records("units.csv")) {
            var mandates = delegates.stream()
                    .filter(delegate -> delegate.getField("voice").equals("decisive"))
                    .filter(delegate -> delegate.getField("unit").equals(unit.getField("unit")))
                    .count();
            assertThat(mandates - Long.parseLong(unit.getField("members")) / 5_000.0)
                    .as(unit.getField("name"))
                    .isBetween(-1.0, 1.0);
        }
    }

    @Test
    void there_are_1356_decisive_and_81_consultative_mandates_numbered_without_a_gap() throws IOException {
        var delegates = records("delegates.csv");
        assertThat(number(delegates, "voice", "decisive")).isEqualTo(1_356);
        assertThat(number(delegates, "voice", "consultative")).isEqualTo(81);
        for (int i = 0; i < delegates.size(); i++) {
            assertThat(delegates.get(i).getField("number")).isEqualTo(Integer.toString(i + 1));
            assertThat(delegates.get(i).getField("name")).isEqualTo("Mandate " + (i + 1));
        }
    }

    @Test
    void the_composition_is_the_published_one() throws IOException {
        var delegates = records("delegates.csv").stream()
                .filter(delegate -> delegate.getField("voice").equals("decisive"))
                .limit(1_349)
                .toList();
        assertThat(number(delegates, "sex", "woman")).isEqualTo(193);
        assertThat(number(delegates, "education", "higher")).isEqualTo(758);
        assertThat(number(delegates, "education", "incomplete higher")).isEqualTo(116);
        assertThat(number(delegates, "education", "secondary")).isEqualTo(169);
        assertThat(number(delegates, "production", "industry and transport")).isEqualTo(251);
        assertThat(number(delegates, "production", "agriculture")).isEqualTo(187);
        assertThat(number(delegates, "honours", "Hero of the Soviet Union")).isEqualTo(60);
        assertThat(number(delegates, "honours", "Hero of Socialist Labour")).isEqualTo(95);
        assertThat(number(delegates, "party standing since", "before October 1917"))
                .isEqualTo(22);
        assertThat(number(delegates, "party standing since", "1917 to 1920")).isEqualTo(60);
        assertThat(percent(delegates, "party standing since", "1921 to 1930")).isEqualTo("24.9");
        assertThat(percent(delegates, "party standing since", "1931 to 1940")).isEqualTo("34.0");
        assertThat(percent(delegates, "party standing since", "1941 to 1945")).isEqualTo("21.6");
        assertThat(percent(delegates, "party standing since", "1946 and later")).isEqualTo("13.4");
        assertThat(percent(delegates, "age", "under 40")).isEqualTo("20.3");
        assertThat(percent(delegates, "age", "40 to 50")).isEqualTo("55.7");
        assertThat(percent(delegates, "age", "over 50")).isEqualTo("24.0");
    }

    @Test
    void the_seven_who_never_came_are_the_last_and_no_women() throws IOException {
        var absent = records("delegates.csv").stream()
                .filter(delegate -> Integer.parseInt(delegate.getField("number")) > 1_349 + 81)
                .toList();
        assertThat(absent).hasSize(7);
        assertThat(number(absent, "sex", "man")).isEqualTo(7);
        assertThat(number(absent, "age", "not published")).isEqualTo(7);
        assertThat(Script.of(SCENARIO).absent())
                .containsExactlyElementsOf(absent.stream()
                        .map(delegate -> Integer.valueOf(delegate.getField("number")))
                        .toList());
    }

    @Test
    void nobody_joined_before_an_age_at_which_one_could() throws IOException {
        assertThat(records("delegates.csv"))
                .noneMatch(delegate -> delegate.getField("age").equals("under 40")
                        && delegate.getField("party standing since")
                                .matches("before October 1917|1917 to 1920|1921 to 1930"));
    }

    private static long number(List<NamedCsvRecord> delegates, String column, String value) {
        return delegates.stream()
                .filter(delegate -> delegate.getField(column).equals(value))
                .count();
    }

    private static String percent(List<NamedCsvRecord> delegates, String column, String value) {
        var tenths = Math.round(number(delegates, column, value) * 1_000.0 / delegates.size());
        return "%d.%d".formatted(tenths / 10, tenths % 10);
    }

    private static List<NamedCsvRecord> records(String file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Files.readString(SCENARIO.resolve(file)))) {
            return reader.stream().toList();
        }
    }
}

package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlenumTest {
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"serve", "rehearse", "demo", "verify", "bench", "apportion", "count"})
    void each_command_explains_itself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(said.toString()).startsWith("Usage: plenum " + command);
        assertThat(complained.toString()).isEmpty();
    }

    @Test
    void an_unknown_command_is_named() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(complained.toString()).contains("there is no command or option frobnicate", "plenum --help");
    }

    @Test
    void an_unknown_option_is_named_with_its_command() {
        assertThat(run("verify", "x", "--kye", "1")).isEqualTo(2);
        assertThat(complained.toString()).contains("plenum verify", "--kye", "plenum verify --help");
    }

    @Test
    void a_missing_folder_is_asked_for() {
        assertThat(run("verify")).isEqualTo(2);
        assertThat(complained.toString()).contains("FOLDER-OR-URL");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThat(run("bench", "--entries", "many")).isEqualTo(2);
        assertThat(complained.toString()).contains("--entries", "many").doesNotContain("Exception");
    }

    @Test
    void a_folder_without_a_scenario_is_named(@TempDir Path folder) {
        assertThat(run("rehearse", folder.toString())).isEqualTo(1);
        assertThat(complained.toString())
                .isEqualToIgnoringNewLines("plenum rehearse: there is no " + folder.resolve("organisation.yaml"));
    }

    @Test
    void a_mistake_in_a_script_is_told_with_its_place_before_anything_starts(@TempDir Path folder) throws IOException {
        copyScenario(folder);
        var script = folder.resolve("script.yaml");
        Files.writeString(script, Files.readString(script).replace("open: {by: chair}", "open: {bye: chair}"));
        assertThat(run("rehearse", folder.toString())).isEqualTo(1);
        assertThat(complained.toString())
                .isEqualToIgnoringNewLines(
                        "plenum rehearse: " + script + ":12:16: expected one of by, source, mark, not bye");
    }

    @Test
    void a_congress_that_was_held_is_not_played_over(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("plenum.db"));
        assertThat(run("demo", "--exit", "--out", folder.toString())).isEqualTo(1);
        assertThat(complained.toString())
                .isEqualToIgnoringNewLines("plenum demo: " + folder
                        + " holds a congress already; name another folder, or delete this one");
    }

    @Test
    void a_pace_is_not_negative() {
        assertThat(run("demo", "--pace", "-1")).isEqualTo(2);
        assertThat(complained.toString()).contains("--pace").doesNotContain("Exception");
    }

    private static void copyScenario(Path folder) throws IOException {
        try (var files = Files.list(Path.of("..", "scenarios", "small-association"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_folder_without_a_record_does_not_verify(@TempDir Path folder) {
        assertThat(run("verify", folder.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("WRONG: checkpoint: is missing", "The record does not verify.");
    }

    @Test
    void a_record_that_is_not_there_is_named(@TempDir Path folder) {
        assertThat(run("verify", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(complained.toString())
                .contains("There is no folder", "nowhere")
                .doesNotContain("Exception");
    }

    @Test
    void a_key_that_is_none_is_refused(@TempDir Path folder) {
        assertThat(run("verify", folder.toString(), "--key", "nonsense")).isEqualTo(2);
        assertThat(complained.toString()).contains("--key", "name+id+key").doesNotContain("Exception");
    }

    @Test
    void a_bench_prints_figures_as_json() {
        assertThat(run("bench", "--entries", "1000", "--seconds", "0", "--clients", "0"))
                .isZero();
        assertThat(said.toString())
                .matches("\\{\"durable_appends_a_second_in_batches_of_1\":\\d+,.*"
                        + "\"checked_entries_a_second_at_start\":\\d+,"
                        + "\"folded_entries_a_second\":\\d+}\\R");
    }

    @Test
    void a_bench_of_counting_prints_figures_as_json() {
        assertThat(run("bench", "--ballots", "2000")).isZero();
        assertThat(said.toString())
                .matches("\\{\"ballots\":2000,\"read_seconds\":[\\d.]+,\"counted_by_scottish-stv_seconds\":[\\d.]+,"
                        + "\"counted_by_meek-prf_seconds\":[\\d.]+,"
                        + "\"committee_by_pav_seconds\":[\\d.]+}\\R");
    }

    @Test
    void a_bench_of_groups_prints_figures_as_json() {
        assertThat(run("bench", "--groups", "--seconds", "0")).isZero();
        assertThat(said.toString())
                .matches("\\{\"BELENIOS-2048\":\\{\"power_micros\":[\\d.]+,.*},\"RFC-3526-2048\":\\{.*},"
                        + "\"Ed25519\":\\{.*,\"table_micros\":[\\d.]+}}\\R");
    }

    @Test
    void an_archive_of_the_bench_verifies_by_the_command(@TempDir Path folder) {
        var file = folder.resolve("bench.bel").toString();
        assertThat(run("bench", "--archive", "20", "--into", file)).isZero();
        assertThat(run("ballots", "verify", file, "--admitted", "20")).isZero();
        assertThat(run("bench", "--archive", "20", "--into", file)).isEqualTo(2);
        assertThat(complained.toString()).contains("--into: expected a new file", "bench.bel");
    }

    @Test
    void an_archive_of_the_bench_needs_the_number_of_its_ballots(@TempDir Path folder) {
        assertThat(run("bench", "--into", folder.resolve("bench.bel").toString()))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("--into needs --archive N");
    }

    private int run(String... arguments) {
        return Plenum.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}

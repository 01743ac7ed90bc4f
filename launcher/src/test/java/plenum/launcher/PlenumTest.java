package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlenumTest {
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"serve", "verify", "bench"})
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
    void a_folder_without_a_record_does_not_verify(@TempDir Path folder) {
        assertThat(run("verify", folder.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("WRONG: checkpoint: is missing", "The record does not verify.");
    }

    @Test
    void a_key_that_is_none_is_refused(@TempDir Path folder) {
        assertThat(run("verify", folder.toString(), "--key", "nonsense")).isEqualTo(2);
        assertThat(complained.toString()).contains("--key", "name+id+key").doesNotContain("Exception");
    }

    @Test
    void a_bench_prints_figures_as_json() {
        assertThat(run("bench", "--entries", "1000", "--seconds", "0")).isZero();
        assertThat(said.toString())
                .matches("\\{\"durable_appends_a_second_in_batches_of_1\":\\d+,.*"
                        + "\"checked_entries_a_second_at_start\":\\d+,"
                        + "\"folded_entries_a_second\":\\d+}\\R");
    }

    private int run(String... arguments) {
        return Plenum.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}

package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlenumTest {
    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "rehearse", "verify", "bench"})
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
        assertThat(run("serve", "--data", "x", "--prot", "1")).isEqualTo(2);
        assertThat(complained.toString()).contains("plenum serve", "--prot", "plenum serve --help");
    }

    @Test
    void a_missing_option_is_asked_for() {
        assertThat(run("serve")).isEqualTo(2);
        assertThat(complained.toString()).contains("--data");
    }

    @Test
    void a_port_that_is_no_number_is_refused() {
        assertThat(run("serve", "--data", "x", "--port", "http")).isEqualTo(2);
        assertThat(complained.toString()).contains("--port", "http").doesNotContain("Exception");
    }

    private int run(String... arguments) {
        return Plenum.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}

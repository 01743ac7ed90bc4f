package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {
    private final StringWriter complained = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThat(run("publish", folder.resolve("nowhere").toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("There is no folder").contains("nowhere");
    }

    @Test
    void a_folder_without_a_record_makes_no_edition() {
        assertThat(run(
                        "publish",
                        folder.toString(),
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(1);
        assertThat(complained.toString()).contains("log.pub: is missing");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void the_languages_are_told_to_who_asks_for_another() {
        assertThat(run("publish", folder.toString(), "--out", folder.toString(), "--language", "la"))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("--language: there is no la, but en and de");
    }

    @Test
    void a_record_is_made_into_something() {
        assertThat(run()).isEqualTo(2);
        assertThat(complained.toString()).contains("what is to be done with the record is missing");
    }

    private int run(String... arguments) {
        var whole = new String[arguments.length + 1];
        whole[0] = "record";
        System.arraycopy(arguments, 0, whole, 1, arguments.length);
        return Plenum.commandLine().setErr(new PrintWriter(complained, true)).execute(whole);
    }
}

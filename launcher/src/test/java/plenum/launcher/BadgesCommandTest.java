package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgesCommandTest {
    private static final String LIST = """
            person,number,name,office,code,link
            P1,1,Anna Brandt,,a-1,https://example.org/sign-in?code=a-1
            P2,,Ruth Adler,chair,a-2,https://example.org/sign-in?code=a-2
            """;

    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder;

    private Path sheets;

    @BeforeEach
    void list() throws IOException {
        Files.writeString(folder.resolve("badges.csv"), LIST);
        sheets = folder.resolve("badges.pdf");
    }

    @Test
    void the_badges_of_a_folder_are_printed() {
        assertThat(run(folder.toString(), "--out", sheets.toString())).isZero();
        assertThat(said.toString()).contains("2 badges are in");
        assertThat(sheets).isNotEmptyFile();
    }

    @Test
    void one_badge_is_printed() {
        assertThat(run(folder.resolve("badges.csv").toString(), "--out", sheets.toString(), "--person", "P2"))
                .isZero();
        assertThat(said.toString()).contains("1 badges are in");
    }

    @Test
    void what_is_not_there_is_named() {
        assertThat(run(folder.toString(), "--out", sheets.toString(), "--person", "P9"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("--person: the list has no P9.");
        assertThat(run(folder.resolve("nowhere").toString(), "--out", sheets.toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("There is no list").contains("nowhere");
        assertThat(sheets).doesNotExist();
    }

    private int run(String... arguments) {
        var whole = new String[arguments.length + 1];
        whole[0] = "badges";
        System.arraycopy(arguments, 0, whole, 1, arguments.length);
        var writer = new PrintWriter(said, true);
        return Plenum.commandLine().setOut(writer).setErr(writer).execute(whole);
    }
}

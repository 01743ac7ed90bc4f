package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole meeting, played against a server in a process of its own, and its record verified.
@Tag("slow")
class RehearseTest {
    private static final Path SMALL_ASSOCIATION = Path.of("..", "scenarios", "small-association");

    private static final Path MANY_MEMBERS = Path.of("..", "scenarios", "many-members");
    private static final int MEMBERS = 60;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void the_small_association_meets_and_its_record_verifies(@TempDir Path folder) throws IOException {
        assertThat(run("rehearse", SMALL_ASSOCIATION.toString(), "--out", folder.toString(), "--pace", "0"))
                .as("%s%n%s", said, complained)
                .isZero();
        assertThat(said.toString()).contains("cast = counted", "errors     0");
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"delegates\" : 25", "\"votes\" : 5", "\"cast_equals_counted\" : true", "\"errors\" : 0");
        assertThat(folder.resolve("report.html")).exists();
        assertThat(run("verify", folder.resolve("published").toString()))
                .as("%s", said)
                .isZero();
        var edition = folder.resolve("by-anybody");
        assertThat(run("record", "publish", folder.toString(), "--out", edition.toString()))
                .as("%s%n%s", said, complained)
                .isZero();
        assertThat(run("verify", edition.resolve("data/log").toString()))
                .as("%s", said)
                .isZero();
        assertThat(Files.readString(edition.resolve("data/decisions.html"))).contains("A rain-water tank");
    }

    /// The scenario of many members with sixty of them.
    @Test
    void members_come_in_through_eight_doors_and_nominate_each_other(@TempDir Path folder) throws IOException {
        var few = Files.createDirectory(folder.resolve("few"));
        try (var files = Files.list(MANY_MEMBERS)) {
            for (var file : files.toList()) {
                Files.copy(file, few.resolve(file.getFileName()));
            }
        }
        var delegates = Files.readAllLines(few.resolve("delegates.csv")).subList(0, 1 + MEMBERS);
        Files.write(few.resolve("delegates.csv"), delegates);
        var script = Files.readString(few.resolve("script.yaml"));
        Files.writeString(few.resolve("script.yaml"), script.replace("count: 2000", "count: 20"));
        var out = folder.resolve("out");
        assertThat(run("rehearse", few.toString(), "--out", out.toString(), "--pace", "0"))
                .as("%s%n%s", said, complained)
                .isZero();
        assertThat(said.toString()).contains("60 scanned at 8 doors", "20 nominations", "errors     0");
        assertThat(run("verify", out.resolve("published").toString()))
                .as("%s", said)
                .isZero();
    }

    @Test
    void what_the_server_finds_wrong_with_a_folder_is_told_in_one_line(@TempDir Path folder) throws IOException {
        try (var files = Files.list(SMALL_ASSOCIATION)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("units.csv"), "unit,name,members,candidates,note\n1,North path,many,0,\n");
        assertThat(run("rehearse", folder.toString())).isEqualTo(1);
        assertThat(complained.toString().strip())
                .startsWith("plenum rehearse: ")
                .contains("units.csv:2:")
                .doesNotContain("\n");
    }

    private int run(String... arguments) {
        return Plenum.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}

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

    private static final String CLOSED = """
            seed: 25
            live: {slow: 0, never: 0}
            sittings:
              - sitting: 1
                steps:
                  - check-in: {share: 1, seconds: 1, twice: 0}
                  - open: {by: chair}
                  - adjourn: {}
              - sitting: 2
                steps:
                  - keepers: {threshold: 2}
                  - open: {by: chair}
                  - note: Karin Lohse named somebody as the one who owes the rent.
                  - adjourn: {}
                  - release-in-part: By the board, without the name.
                    black: [Karin Lohse]
            """;

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
    void a_closed_sitting_is_released_in_part_and_then_as_a_whole(@TempDir Path folder) throws IOException {
        var inPart = held(folder.resolve("in-part"), "");
        assertThat(Files.readString(inPart.resolve("data/sittings/S2.html")))
                .contains("a passage that stays black", "as the one who owes the rent")
                .doesNotContain("Karin Lohse named");
        assertThat(Files.readString(inPart.resolve("data/sittings/S2.txt"))).contains("█████ named somebody");
        var whole = held(folder.resolve("whole"), "      - release-sitting: By the next meeting.\n");
        assertThat(Files.readString(whole.resolve("data/sittings/S2.html")))
                .contains("Karin Lohse named", "Released: By the next meeting.");
    }

    /// Rehearses a meeting with a closed sitting that is released but for a name, verifies it and makes its edition.
    private Path held(Path folder, String later) throws IOException {
        var scenario = Files.createDirectories(folder.resolve("scenario"));
        copy(scenario);
        Files.writeString(
                scenario.resolve("organisation.yaml"),
                Files.readString(scenario.resolve("organisation.yaml"))
                        .replaceAll(
                                "(?m)^sittings:\n(.*)$",
                                "sittings:\n$1\n  - {title: Closed meeting, day: 2027-03-14, opens: \"14:00\", closed: true}"));
        Files.writeString(scenario.resolve("script.yaml"), CLOSED + later);
        var out = folder.resolve("out").toString();
        assertThat(run("rehearse", scenario.toString(), "--out", out, "--pace", "0"))
                .as("%s%n%s", said, complained)
                .isZero();
        assertThat(run("verify", folder.resolve("out/published").toString()))
                .as("%s", said)
                .isZero();
        var edition = folder.resolve("edition");
        assertThat(run("record", "publish", out, "--out", edition.toString()))
                .as("%s%n%s", said, complained)
                .isZero();
        return edition;
    }

    private static void copy(Path folder) throws IOException {
        try (var files = Files.list(SMALL_ASSOCIATION)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void what_the_server_finds_wrong_with_a_folder_is_told_in_one_line(@TempDir Path folder) throws IOException {
        copy(folder);
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

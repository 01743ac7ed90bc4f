package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.archive.Archive;
import plenum.ballot.archive.BrokenArchive;

class BallotsCommandTest {
    private static final Path CASES = Path.of("..", "ballot", "src", "test", "resources", "cases");
    private static final Path GOOD = CASES.resolve(Path.of("motion10-Ed25519-tool3.0", "SCNHUm5Wd5Vf5N.bel"));
    private static final Path BAD =
            CASES.resolve(Path.of("BAD-replayed-old-ballot-BELENIOS-2048", "N4YWBA8zA4ZoQN.bel"));

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void a_good_election_is_told_with_what_was_checked_and_its_result() {
        assertThat(run("ballots", "verify", "--threads", "2", GOOD.toString())).isZero();
        assertThat(said.toString())
                .contains(
                        "checked: election SCNHUm5Wd5Vf5N in Ed25519",
                        "checked: 3 trustees",
                        "checked: 10 ballots by 10 credentials",
                        "result: {\"result\":[[3,8,9]]}")
                .endsWith("The election verifies." + System.lineSeparator());
    }

    @Test
    void programs_read_json() {
        assertThat(run("ballots", "verify", "--format", "json", GOOD.toString()))
                .isZero();
        assertThat(said.toString())
                .startsWith("{\"outcome\":\"verified\",\"checked\":[")
                .contains("\"ballots\":10,\"voters\":10,\"weight\":20,\"admitted\":10,\"trustees\":3")
                .contains("\"result\":[[3,8,9]]");
        said.getBuffer().setLength(0);
        assertThat(run("ballots", "verify", "--running", "--format", "json", BAD.toString()))
                .isEqualTo(1);
        assertThat(said.toString())
                .startsWith("{\"outcome\":\"refused\"")
                .contains("\"refusal\":{\"rule\":6,", "\"height\":3,\"type\":\"Ballot\",\"record\":\"7ad1152f");
    }

    @Test
    void a_refusal_names_the_event_and_the_rule() {
        assertThat(run("ballots", "verify", "--running", BAD.toString())).isEqualTo(1);
        assertThat(said.toString())
                .contains("REFUSED: event of height 3, Ballot, record 7ad1152f", "rule 6")
                .contains("The election does not verify.");
    }

    @Test
    void more_credentials_than_were_admitted_are_refused() {
        assertThat(run("ballots", "verify", "--admitted", "10", GOOD.toString()))
                .isZero();
        assertThat(run("ballots", "verify", "--admitted", "9", GOOD.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("10 credentials for 9 who were admitted", "rule 4");
    }

    @Test
    void a_running_vote_is_accepted_only_when_asked() throws IOException {
        var running = beginning(30 * 1024);
        assertThat(run("ballots", "verify", running.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("the archive ends while the vote is open", "rule 3");
        assertThat(run("ballots", "verify", "--running", running.toString())).isZero();
        assertThat(said.toString())
                .contains("checked: 5 ballots by 5 credentials", "It is not over: there is no result yet.");
    }

    @Test
    void a_later_archive_continues_an_earlier_one() throws IOException {
        var earlier = beginning(30 * 1024).toString();
        assertThat(run("ballots", "compare", earlier, GOOD.toString())).isZero();
        assertThat(said.toString()).contains("The later one continues the earlier one by ");
        assertThat(run("ballots", "compare", GOOD.toString(), earlier)).isEqualTo(1);
        assertThat(run("ballots", "compare", GOOD.toString(), BAD.toString())).isEqualTo(1);
        assertThat(run("ballots", "compare", GOOD.toString(), GOOD.toString())).isZero();
    }

    @Test
    void what_is_missing_or_unknown_is_said() {
        assertThat(run("ballots")).isEqualTo(2);
        assertThat(run("ballots", "verify")).isEqualTo(2);
        assertThat(run("ballots", "verify", folder.resolve("none.bel").toString()))
                .isEqualTo(2);
        assertThat(run("ballots", "verify", "--threads", "0", GOOD.toString())).isEqualTo(2);
        assertThat(run("ballots", "verify", "--format", "xml", GOOD.toString())).isEqualTo(2);
        assertThat(complained.toString())
                .contains(
                        "what is to be done with the ballots is missing",
                        "none.bel",
                        "--threads: at least 1, not 0",
                        "--format: text or json, not xml")
                .doesNotContain("Exception:");
    }

    /// The good election up to the last event that lies within so many bytes.
    private Path beginning(int most) throws IOException {
        var bytes = Files.readAllBytes(GOOD);
        try (var archive = Archive.open(GOOD)) {
            var end = archive.offset();
            for (var step = archive.next(); step.isPresent() && step.get().end() <= most; step = archive.next()) {
                end = step.get().end();
            }
            return Files.write(folder.resolve("running.bel"), Arrays.copyOf(bytes, Math.toIntExact(end)));
        } catch (BrokenArchive impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int run(String... arguments) {
        return Plenum.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}

package plenum.count.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.Cases;
import plenum.count.ballots.Bytes;
import plenum.count.file.Unreadable;
import plenum.count.single.Debian;
import plenum.count.transcript.Lots;

class ElectionFileTest {
    static Stream<Path> approvals() {
        return Cases.of("committee").flatMap(ElectionFileTest::files).filter(file -> endsIn(file, ".abc.yaml"));
    }

    static Stream<Path> projects() {
        return Cases.of("budget").flatMap(ElectionFileTest::files).filter(file -> endsIn(file, ".pb"));
    }

    static Stream<Path> ranks() {
        return Cases.of("stv").flatMap(ElectionFileTest::files).filter(file -> endsIn(file, ".blt"));
    }

    static Stream<Path> sheets() {
        return Cases.of("single").flatMap(ElectionFileTest::files).filter(file -> endsIn(file, "tally.txt"));
    }

    @ParameterizedTest
    @MethodSource("approvals")
    void approvals_are_known_by_their_content(Path file) throws IOException {
        assertThat(read(Files.readAllBytes(file)).marks()).isEqualTo(Marks.APPROVALS);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void budgets_are_known_by_their_content(Path file) throws IOException {
        assertThat(read(Files.readAllBytes(file)).marks()).isEqualTo(Marks.PROJECTS);
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void ranks_are_known_by_their_content(Path file) throws IOException {
        assertThat(read(Files.readAllBytes(file)).marks()).isEqualTo(Marks.RANKS);
    }

    /// The winners that Debian announced, from the published sheets.
    @ParameterizedTest
    @MethodSource("sheets")
    void a_tally_sheet_elects_whom_debian_announced(Path file) throws IOException {
        var election = (Election.Ranked) read(Files.readAllBytes(file));
        var announced = Cases.json(file.resolveSibling("expected.json"))
                .at("/official/elected/0")
                .asString();
        var rule = new Debian(election.defaultOption().orElseThrow());
        assertThat(Counting.count(rule, election, OptionalInt.empty(), Lots.NONE)
                        .json())
                .contains("\"elected\":[\"" + announced + "\"]");
    }

    @Test
    void the_categories_of_preflib_are_not_taken_for_its_orders() {
        var head = """
                # FILE NAME: 00001-00000001.%1$s
                # DATA TYPE: %1$s
                # NUMBER ALTERNATIVES: 2
                # NUMBER VOTERS: 3
                # ALTERNATIVE NAME 1: Ada
                # ALTERNATIVE NAME 2: Bo
                """;
        assertThat(read(head.formatted("cat") + "3: {1,2},{}\n").marks()).isEqualTo(Marks.APPROVALS);
        assertThat(read(head.formatted("toc") + "3: {1,2}\n").marks()).isEqualTo(Marks.RANKS);
    }

    @Test
    void a_file_longer_than_what_is_looked_at_first_is_read_whole() {
        var blt = "2 1\n" + "1 1 2 0\n".repeat(20_000) + "0\nAda\nBo\n";
        assertThat(read(blt).ballots().orElseThrow().total()).isEqualTo(20_000);
        var scores = "Ada,Bo\n" + "5,3\n".repeat(30_000);
        assertThat(read(scores).scores().orElseThrow().ballots()).hasSize(30_000);
    }

    @Test
    void preferences_keep_equal_ranks_and_end_where_names_are_not_known() {
        var rankings = read("rank1,rank2,rank3\nAda|Bo,,Cy\nCy,overvote,Ada\n")
                .rankings()
                .orElseThrow();
        assertThat(rankings.ballots().getFirst().tiers()).isEqualTo(List.of(List.of(0, 1), List.of(2)));
        assertThat(rankings.ballots().getLast().tiers()).isEqualTo(List.of(List.of(2)));
    }

    @Test
    void the_withdrawn_never_stood() {
        var scores =
                read("Ada,Bo,Cy\n5,3,1\n0,0,7\n").without(Set.of(1)).scores().orElseThrow();
        assertThat(scores.candidates()).containsExactly("Ada", "Cy");
        assertThat(scores.ballots().getLast().scores()).containsExactly(0, 7);
        var approvals = read("profile: [[0, 2], [1]]\nnum_cand: 3\n")
                .without(Set.of(1))
                .approvals()
                .orElseThrow();
        assertThat(approvals.candidates()).containsExactly("0", "2");
        assertThat(approvals.ballots().getFirst().approved()).containsExactly(0, 1);
        assertThat(approvals.ballots().getLast().approved()).isEmpty();
        var sheet = (Election.Ranked) read("Option 1-->: Ada\nOption 2-->: Bo\nOption 3-->: None\nV: 123 a\n")
                .without(Set.of(0));
        assertThat(sheet.defaultOption()).hasValue(1);
    }

    @Test
    void scores_of_0_and_1_are_approvals_and_higher_ones_are_not() {
        assertThat(read("Ada,Bo,count\n1,0,4\n").approvals()).isPresent();
        assertThat(read("Ada,Bo,count\n2,0,4\n").approvals()).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_with_its_place() {
        assertThatThrownBy(() -> read("Ada,Ada\n1,2\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("line 1, column 1: each candidate needs a name of his own");
        assertThatThrownBy(() -> read("Ada,Bo\n1,2\n1\n")).hasMessageStartingWith("line 3, column 1: 1 cells");
        assertThatThrownBy(() -> read("Ada,Bo\n1,2\n-1,2\n")).hasMessageStartingWith("line 3, column 1: \"-1\"");
        assertThatThrownBy(() -> read("")).hasMessageContaining("the file is empty");
    }

    private static Election read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Election read(byte[] bytes) {
        return ElectionFile.read(Bytes.of(bytes));
    }

    private static boolean endsIn(Path file, String ending) {
        return file.toString().endsWith(ending);
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

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

class CountCommandTest {
    private static final String BOARD =
            "4 2\n4 1 2 0\n7 2 1 3 0\n1 3 4 0\n3 4 3 0\n3 3 4 0\n0\n\"Anna\"\n\"Bert\"\n\"Cleo\"\n\"Dora\"\n\"Board\"\n";

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();
    private Path ballots = Path.of("");

    @BeforeEach
    void write() throws IOException {
        ballots = Files.writeString(folder.resolve("board.blt"), BOARD);
    }

    @Test
    void the_rules_are_listed_with_what_has_proved_them() {
        assertThat(run("count", "--rules")).isZero();
        assertThat(said.toString()).contains("scottish-stv\t", "SSI 2007 No. 42", "proof: ");
    }

    @Test
    void a_count_as_json_has_the_shape_that_scripts_depend_on() {
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString(), "--format", "json"))
                .isZero();
        assertThat(said.toString())
                .startsWith("{\"rule\":\"scottish-stv\",\"seats\":2,"
                        + "\"candidates\":[\"Anna\",\"Bert\",\"Cleo\",\"Dora\"],"
                        + "\"ballots\":{\"cast\":18,\"valid\":18,\"invalid\":0},\"quota\":\"7\",")
                .contains(
                        "\"stages\":[{\"number\":1,\"what\":\"first-preferences\",\"of\":[],"
                                + "\"tallies\":{\"Anna\":\"4.00000\",",
                        "\"nonTransferable\":\"0.00000\"",
                        "\"transfers\":[{\"from\":\"Dora\",\"papers\":3,",
                        "\"ties\":[]",
                        "\"why\":\"")
                .contains("\"elected\":[\"Bert\",\"Cleo\"],\"lots\":[]")
                .endsWith("}\n");
    }

    @Test
    void a_count_can_be_a_page() {
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString(), "--format", "html"))
                .isZero();
        assertThat(said.toString()).startsWith("<!DOCTYPE html>").contains("Elected: Bert, Cleo", "<svg");
    }

    @Test
    void seats_and_withdrawn_candidates_can_be_given() {
        assertThat(run("count", "--rule", "scottish-stv", "--seats", "1", "--withdrawn", "Bert", ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("seats 1", "Elected: Anna").doesNotContain("Bert");
    }

    @Test
    void a_missing_lot_has_its_own_exit_code_and_can_be_supplied() throws IOException {
        Files.writeString(ballots, "3 1\n2 1 2 0\n1 2 0\n1 3 0\n0\nAnna\nBert\nCleo\n");
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString())).isEqualTo(3);
        assertThat(said.toString()).contains("A lot is required for exclusion among Bert, Cleo");
        var order = Files.writeString(folder.resolve("order.txt"), "Cleo\nBert\nAnna\n");
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString(), "--ties", order.toString()))
                .isZero();
        assertThat(said.toString()).contains("Lot at stage 2 among Bert, Cleo: Bert");
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString(), "--seed", "2026-11-24"))
                .isZero();
        assertThat(said.toString()).contains("SHA-256 of \"2026-11-24,1\"");
    }

    @Test
    void an_order_for_ties_in_the_file_is_used_and_may_name_the_withdrawn() throws IOException {
        Files.writeString(ballots, "4 1\n-4\n[tie 2 3 1 4]\n2 1 2 0\n1 2 0\n1 3 0\n0\nAnna\nBert\nCleo\nDora\n");
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString())).isZero();
        assertThat(said.toString()).contains("Lot at stage 2 among Bert, Cleo: Bert");
        var order = Files.writeString(folder.resolve("order.txt"), "Bert\nDora\n\nCleo\nAnna\n");
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString(), "--ties", order.toString()))
                .isZero();
        assertThat(said.toString()).contains("Lot at stage 2 among Bert, Cleo: Cleo");
    }

    @Test
    void other_rules_can_be_asked_too() throws IOException {
        // A candidate whom most put second: run-offs exclude her first.
        Files.writeString(ballots, "3 1\n9 1 2 0\n8 3 2 0\n2 2 1 0\n0\nAnna\nBert\nCleo\n");
        assertThat(run("count", "--rule", "irv", "--others", ballots.toString()))
                .isZero();
        assertThat(said.toString())
                .contains("Would another rule have elected other people?", "meek-prf elects the same");
        assertThat(run("count", "--rule", "irv", "--others", "--format", "json", ballots.toString()))
                .isZero();
        assertThat(said.toString())
                .contains("{\"rule\":\"meek-prf\",\"elected\":[\"Anna\"],\"status\":\"complete\",\"same\":true}");
        assertThat(run("count", "--rule", "irv", "--others", "--format", "html", ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("<li>meek-prf elects the same</li>");
    }

    @Test
    void how_close_it_was_is_told_in_every_format() throws IOException {
        Files.writeString(ballots, "3 1\n9 1 2 0\n8 3 2 0\n2 2 1 0\n0\nAnna\nBert\nCleo <&>\n");
        assertThat(run("count", "--rule", "irv", "--margin", ballots.toString()))
                .isZero();
        assertThat(said.toString())
                .contains(
                        "How close was it?", "At most 2 ballots of 19: changed as follows they elect Cleo <&> instead");
        assertThat(run("count", "--rule", "irv", "--margin", "--format", "json", ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("\"margin\":{\"ballots\":\"2\",\"of\":\"19\",\"exact\":false,");
        assertThat(run("count", "--rule", "irv", "--margin", "--format", "html", ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("<h2>How close was it?</h2>", "elect Cleo &lt;&amp;&gt; instead of Anna");
        assertThat(run("count", "--rule", "plurality", "--margin", ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("Exactly 1 ballot of 19: changed as follows they elect Cleo <&> instead");
        assertThat(run("count", "--rule", "schulze", "--margin", "--format", "json", ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("\"ties\":[],\"margin\":{\"ballots\":");
        assertThat(run("count", "--rule", "two-round", "--margin", ballots.toString()))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("--margin: how close a round was is not told");
    }

    @Test
    void the_transcript_goes_into_a_file_when_asked() throws IOException {
        var out = folder.resolve("count.txt");
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString(), "--out", out.toString()))
                .isZero();
        assertThat(said.toString()).isEmpty();
        assertThat(out).content().contains("Elected: Bert, Cleo");
    }

    @Test
    void a_broken_file_is_named_with_line_and_column() throws IOException {
        Files.writeString(ballots, "3 1\n2 1 2 0\n1 5 0\n");
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString())).isEqualTo(1);
        assertThat(complained.toString())
                .contains("board.blt: line 3, column 4: there is no candidate 5 among 3")
                .doesNotContain("Exception");
    }

    @Test
    void what_is_missing_or_unknown_is_said() {
        assertThat(run("count", ballots.toString())).isEqualTo(2);
        assertThat(run("count", "--rule", "nonsense", ballots.toString())).isEqualTo(2);
        assertThat(run("count", "--rule", "scottish-stv")).isEqualTo(2);
        assertThat(run("count", "--rule", "scottish-stv", "--seats", "0", ballots.toString()))
                .isEqualTo(2);
        assertThat(run("count", "--rule", "scottish-stv", "--withdrawn", "Zoe", ballots.toString()))
                .isEqualTo(2);
        assertThat(complained.toString())
                .contains(
                        "--rule is missing",
                        "there is no rule nonsense",
                        "the file of ballots is missing",
                        "--seats: at least 1, not 0",
                        "--withdrawn: there is no candidate \"Zoe\"")
                .doesNotContain("Exception");
    }

    @Test
    void all_kinds_of_rules_are_listed_once() {
        assertThat(run("count", "--rules")).isZero();
        var ids = said.toString().lines().map(line -> line.split("\t", 2)[0]).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("meek-prf", "schulze", "debian", "ranked-pairs", "pav", "seq-pav", "seq-phragmen")
                .contains("equal-shares", "pb-greedy", "pb-greedy-no-skip", "pb-greedy-threshold")
                .contains("pb-equal-shares-add1", "majority-judgment", "star", "kemeny");
    }

    @Test
    void one_file_of_ranks_is_counted_by_rules_for_one_seat() throws IOException {
        Files.writeString(ballots, """
                rank1,rank2,rank3,count
                Montroll,Kiss,Wright,1332
                Montroll,Wright,Kiss,767
                Montroll,,,455
                Kiss,Montroll,Wright,2043
                Kiss,Wright,Montroll,371
                Kiss,,,568
                Wright,Montroll,Kiss,1513
                Wright,Kiss,Montroll,495
                Wright,,,1289
                """);
        assertThat(json("plurality")).isEqualTo("{\"elected\":[\"Wright\"],\"ties\":[]}");
        assertThat(json("irv")).contains("\"elected\":[\"Kiss\"]");
        for (var rule : new String[] {"schulze", "ranked-pairs", "minimax", "copeland", "kemeny", "borda"}) {
            assertThat(json(rule)).as(rule).isEqualTo("{\"elected\":[\"Montroll\"],\"ties\":[]}");
        }
        assertThat(run("count", "--rule", "schulze", "--withdrawn", "Montroll", ballots.toString()))
                .isZero();
        assertThat(said.toString()).endsWith("Kiss is elected\n");
    }

    @Test
    void a_tally_sheet_of_debian_names_its_default_option() throws IOException {
        Files.writeString(ballots, """
                     Option 1--->: Ann
                   /  Option 2-->: Bo
                   |/  Option 3->: None of the above
                   ||/
                V: 1-2 aa
                V: 213 bb
                V: 123 cc
                """);
        assertThat(json("debian")).isEqualTo("{\"elected\":[\"Ann\"],\"ties\":[]}");
        assertThat(json("irv")).contains("\"elected\":[\"Ann\"]");
        Files.writeString(ballots, BOARD);
        assertThat(run("count", "--rule", "debian", ballots.toString())).isEqualTo(2);
        assertThat(complained.toString()).contains("--default: the file does not say");
        assertThat(run("count", "--rule", "debian", "--default", "Dora", ballots.toString()))
                .isZero();
    }

    @Test
    void a_tie_for_one_seat_requires_a_lot() throws IOException {
        Files.writeString(ballots, "2 1\n1 1 2 0\n1 2 1 0\n0\nAnna\nBert\n");
        assertThat(run("count", "--rule", "schulze", ballots.toString())).isEqualTo(3);
        assertThat(said.toString()).contains("tied are Anna, Bert");
        var order = Files.writeString(folder.resolve("order.txt"), "Bert\nAnna\n");
        assertThat(run("count", "--rule", "schulze", ballots.toString(), "--ties", order.toString()))
                .isZero();
        assertThat(said.toString()).contains("Bert is elected by lot: by the order drawn beforehand");
    }

    @Test
    void committees_are_counted_from_approvals_and_all_tied_ones_told() throws IOException {
        Files.writeString(
                ballots,
                "profile: [[0, 1], [0, 1], [2]]\nnum_cand: 4\ncand_names: [Ada, Bo, Cy, Di]\ncommitteesize: 2\n");
        assertThat(json("av")).isEqualTo("{\"committees\":[[\"Ada\",\"Bo\"]],\"resolute\":[\"Ada\",\"Bo\"]}");
        assertThat(json("seq-phragmen")).contains("\"committees\":[[\"Ada\",\"Bo\"],[\"Ada\",\"Cy\"],[\"Bo\",\"Cy\"]]");
        assertThat(json("approval")).isEqualTo("{\"elected\":[],\"ties\":[[\"Ada\",\"Bo\"]]}");
        assertThat(run("count", "--rule", "av", "--seats", "5", ballots.toString()))
                .isEqualTo(1);
        assertThat(complained.toString()).contains("5 seats for 4 candidates");
    }

    @Test
    void a_table_of_scores_is_counted() throws IOException {
        Files.writeString(ballots, "voter,Anna,Bert,count\nv1,5,3,2\nv2,,4,3\n");
        assertThat(json("score")).isEqualTo("{\"elected\":[\"Bert\"],\"ties\":[]}");
        assertThat(json("majority-judgment")).isEqualTo("{\"elected\":[\"Bert\"],\"ties\":[]}");
        assertThat(run("count", "--rule", "approval", ballots.toString())).isEqualTo(1);
        assertThat(complained.toString()).contains("approvals are 0 or 1, not up to 5");
        Files.writeString(ballots, "Anna,Bert\n1,0\n1,x\n");
        assertThat(run("count", "--rule", "av", "--seats", "1", ballots.toString()))
                .isEqualTo(1);
        assertThat(complained.toString()).contains("board.blt: line 3, column 3: \"x\" is not a whole number");
    }

    @Test
    void a_budget_is_spent() throws IOException {
        Files.writeString(ballots, """
                META
                key;value
                num_projects;2
                num_votes;3
                budget;100
                PROJECTS
                project_id;cost
                park;70
                path;40
                VOTES
                voter_id;vote
                1;park
                2;park,path
                3;park
                """);
        assertThat(json("pb-greedy")).isEqualTo("{\"funded\":[\"park\"],\"cost\":\"70\"}");
        assertThat(run("count", "--rule", "pb-greedy", "--withdrawn", "park", ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("path is funded with 40");
    }

    @Test
    void a_rule_says_which_files_it_takes() throws IOException {
        assertThat(run("count", "--rule", "pav", ballots.toString())).isEqualTo(1);
        Files.writeString(ballots, "profile: [[0, 1]]\nnum_cand: 2\n");
        assertThat(run("count", "--rule", "scottish-stv", ballots.toString())).isEqualTo(1);
        assertThat(complained.toString())
                .contains(
                        "pav cannot count ranks; it takes approvals (abcvoting (.abc.yaml), PrefLib (.cat)) or scores")
                .contains("scottish-stv cannot count approvals; it takes ranks (BLT, PrefLib (.soi, .soc, .toi, .toc)")
                .doesNotContain("Exception");
    }

    @Test
    void what_is_for_counts_in_stages_is_refused_elsewhere() {
        assertThat(run("count", "--rule", "schulze", "--others", ballots.toString()))
                .isEqualTo(2);
        assertThat(run("count", "--rule", "schulze", "--seats", "2", ballots.toString()))
                .isEqualTo(2);
        assertThat(complained.toString()).contains("--others, ", "--seats: schulze elects one");
    }

    @Test
    void a_count_without_stages_is_a_page_of_its_lines() throws IOException {
        Files.writeString(ballots, "num_cand: 3\ncommitteesize: 1\nprofile:\n- [0]\n- [1]\n");
        assertThat(run("count", "--rule", "pav", "--format", "html", ballots.toString()))
                .isZero();
        assertThat(said.toString())
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<h1>Count by proportional approval voting</h1>",
                        "<tr><th scope=\"row\">0</th><td>1</td><td>elected</td></tr>",
                        "<tr><th scope=\"row\">1</th><td>1</td><td></td></tr>",
                        "<li>0 are elected, score 1, which no other exceeds.</li>")
                .contains("They are:\n<ul>\n<li>0.</li>\n<li>1.</li>\n</ul>\n</li>\n</ol>");
    }

    @Test
    void an_election_in_rounds_takes_a_file_for_each_and_says_who_stands_in_the_next() throws IOException {
        Files.writeString(ballots, "Anna,Bert,Cleo,count\nx,,,4\n,x,,3\n,,x,2\nx,x,,1\n");
        assertThat(run("count", "--rule", "two-round", ballots.toString())).isEqualTo(4);
        assertThat(said.toString())
                .contains("ballots cast 10, valid 9, invalid 1")
                .endsWith("Another round is needed, a run-off: 1 seat, 1 cross, the most votes elect. There stand Anna,"
                        + " Bert.\n");
        var second = Files.writeString(folder.resolve("second.csv"), "cast,10\nname,votes\nBert,6\nAnna,4\n");
        said.getBuffer().setLength(0);
        assertThat(run("count", "--rule", "two-round", "--format", "json", ballots.toString(), second.toString()))
                .isZero();
        assertThat(said.toString()).contains("\"elected\":[\"Bert\"],\"lots\":[],\"status\":\"complete\"");
        assertThat(run("count", "--rule", "two-round", "--format", "html", ballots.toString(), second.toString()))
                .isZero();
        assertThat(said.toString()).contains("<td class=\"in\">6 elected</td>");
    }

    @Test
    void a_lot_between_rounds_can_be_supplied() throws IOException {
        Files.writeString(ballots, "cast,10\nname,votes\nAnna,4\nBert,3\nCleo,3\n");
        assertThat(run("count", "--rule", "two-round", ballots.toString())).isEqualTo(3);
        assertThat(said.toString()).contains("A lot is required for admission among Bert, Cleo");
        assertThat(run("count", "--rule", "two-round", "--seed", "2026-11-24", ballots.toString()))
                .isEqualTo(4);
        assertThat(said.toString()).contains("tie for admission among Bert, Cleo: ", "SHA-256 of");
        var order = Files.writeString(folder.resolve("order.txt"), "Cleo\nBert\nAnna\n");
        assertThat(run("count", "--rule", "two-round", "--ties", order.toString(), ballots.toString()))
                .isEqualTo(4);
        assertThat(said.toString()).contains("There stand Anna, Cleo.");
    }

    @Test
    void how_many_crosses_are_valid_can_be_given_where_the_rule_leaves_it_open() throws IOException {
        Files.writeString(ballots, "Anna,Bert,Cleo,count\n1,1,1,2\n1,0,0,3\n0,1,1,2\n");
        assertThat(run("count", "--rule", "block-vote", "--seats", "2", "--min-crosses", "2", ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("2 seats, 2 crosses", "valid 2, invalid 5");
        assertThat(run("count", "--rule", "limited-vote", "--seats", "2", ballots.toString()))
                .isEqualTo(1);
        assertThat(run("count", "--rule", "two-round", "--max-crosses", "2", ballots.toString()))
                .isEqualTo(2);
        assertThat(run("count", "--rule", "block-vote", ballots.toString())).isEqualTo(2);
        assertThat(run("count", "--rule", "block-vote", "--seats", "2", "--withdrawn", "Anna", ballots.toString()))
                .isEqualTo(2);
        assertThat(run("count", "--rule", "two-round", "--seats", "2", ballots.toString()))
                .isEqualTo(1);
        assertThat(run("count", "--rule", "irv", ballots.toString(), ballots.toString()))
                .isEqualTo(2);
        assertThat(complained.toString())
                .contains(
                        "a limited vote has fewer crosses than the 2 seats",
                        "two-round does not leave it open",
                        "--seats: the file does not say how many are to be elected",
                        "who withdraws is not named in the next file",
                        "two-round fills one seat, not 2",
                        "several files are for elections in rounds, not for irv")
                .doesNotContain("Exception");
    }

    @Test
    void a_majority_of_the_members_needs_their_number() throws IOException {
        Files.writeString(ballots, "cast,1023\nabstained,5\ninvalid,3\nname,votes\nHeinemann,514\nSchröder,501\n");
        assertThat(run("count", "--rule", "federal-president-54", ballots.toString()))
                .isEqualTo(1);
        assertThat(complained.toString()).contains("does not know how many they are");
        assertThat(run("count", "--rule", "federal-president-54", "--electors", "1036", ballots.toString()))
                .isEqualTo(4);
        assertThat(said.toString()).contains("more than half of the members, at least 519 elect");
        assertThat(run("count", "--rule", "struck-names", "--seats", "1", ballots.toString()))
                .isEqualTo(1);
        assertThat(run("count", "--rule", "schulze", ballots.toString())).isEqualTo(1);
        assertThat(complained.toString())
                .contains("struck-names counts strikings", "schulze cannot count figures; it takes ranks");
    }

    @Test
    void seats_owed_to_a_group_are_kept_and_told() throws IOException {
        var quotas = Files.writeString(folder.resolve("quotas.csv"), """
                attribute,group,least,most
                gender,men,,0
                candidate,gender
                Anna,women
                Bert,men
                Cleo,women
                Dora,women
                """);
        assertThat(run("count", "--rule", "scottish-stv", "--quotas", quotas.toString(), ballots.toString()))
                .isZero();
        assertThat(said.toString())
                .contains("Demanded: gender men: at most 0", "doomed: Bert, gender men: at most 0;")
                .contains("Elected: Anna, Cleo");
        assertThat(run(
                        "count",
                        "--rule",
                        "scottish-stv",
                        "--quotas",
                        quotas.toString(),
                        "--others",
                        ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("  meek-prf elects ").doesNotContain("  irv elects");
    }

    @Test
    void seats_owed_to_a_group_are_kept_by_crosses_too() throws IOException {
        Files.writeString(ballots, "Anna,Bert,Cleo,count\n0,1,1,5\n1,1,0,2\n");
        var quotas = Files.writeString(
                folder.resolve("quotas.csv"),
                "attribute,group,least,most\ngender,women,1,\ncandidate,gender\nAnna,women\nBert,\nCleo,\n");
        assertThat(run("count", "--rule", "block-vote", "--seats", "2", ballots.toString()))
                .isZero();
        assertThat(said.toString()).doesNotContain("Anna cannot", "Elected: Bert, Anna");
        said.getBuffer().setLength(0);
        assertThat(run(
                        "count",
                        "--rule",
                        "block-vote",
                        "--seats",
                        "2",
                        "--quotas",
                        quotas.toString(),
                        ballots.toString()))
                .isZero();
        assertThat(said.toString()).contains("Cleo cannot be elected: gender women: at least 1");
    }

    @Test
    void quotas_that_cannot_be_kept_or_read_are_refused() throws IOException {
        var quotas = Files.writeString(
                folder.resolve("quotas.csv"),
                "attribute,group,least,most\ngender,men,2,\ncandidate,gender\nAnna,\nBert,men\nCleo,\nDora,\n");
        assertThat(run("count", "--rule", "scottish-stv", "--quotas", quotas.toString(), ballots.toString()))
                .isEqualTo(1);
        assertThat(run("count", "--rule", "irv", "--quotas", quotas.toString(), ballots.toString()))
                .isEqualTo(2);
        assertThat(run("count", "--rule", "schulze", "--quotas", quotas.toString(), ballots.toString()))
                .isEqualTo(2);
        Files.writeString(quotas, "attribute,group,least,most\ngender,men,2,1\ncandidate,gender\n");
        assertThat(run("count", "--rule", "scottish-stv", "--quotas", quotas.toString(), ballots.toString()))
                .isEqualTo(1);
        assertThat(complained.toString())
                .contains(
                        "quotas.csv: those who stand cannot meet the quotas: gender men: at least 2; 0 elected, 1"
                                + " continuing; 2 seats are left",
                        "--quotas: irv keeps none; --rules marks those that do",
                        "--quotas: schulze keeps none",
                        "quotas.csv: line 2, column 12: a minimum of 2 above the maximum of 1")
                .doesNotContain("Exception");
    }

    private String json(String rule) {
        said.getBuffer().setLength(0);
        run("count", "--rule", rule, "--format", "json", ballots.toString());
        return said.toString().strip();
    }

    private int run(String... arguments) {
        return Plenum.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }
}

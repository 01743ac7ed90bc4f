package plenum.rehearsal.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The scripts in the repository, and what a mistaken one is told.
class ScriptTest {
    private static final Path SCENARIOS = Path.of("..", "scenarios");

    private static final String START = "seed: 1\nlive: {slow: 0, never: 0}\nsittings:\n  - sitting: 1\n    steps:\n";

    @Test
    void the_twentieth_congress_has_twenty_sittings_and_each_is_opened_and_adjourned() throws IOException {
        var script = Script.of(SCENARIOS.resolve("twentieth-congress"));
        assertThat(script.sittings()).hasSize(21).allSatisfy(sitting -> {
            assertThat(sitting.steps()).filteredOn(Step.Open.class::isInstance).hasSize(1);
            assertThat(sitting.steps())
                    .filteredOn(Step.Adjourn.class::isInstance)
                    .hasSize(1);
            var end = sitting.steps().indexOf(new Step.Adjourn());
            assertThat(sitting.steps().subList(end + 1, sitting.steps().size()))
                    .hasOnlyElementsOfTypes(
                            Step.Circulate.class,
                            Step.Leak.class,
                            Step.ReleaseText.class,
                            Step.ReleaseInPart.class,
                            Step.ReleaseSitting.class);
        });
    }

    @Test
    void in_the_twentieth_congress_all_vote_within_ten_seconds_once_and_over_a_minute_once() throws IOException {
        var votes = Script.of(SCENARIOS.resolve("twentieth-congress")).sittings().stream()
                .flatMap(sitting -> sitting.steps().stream())
                .filter(Step.Vote.class::isInstance)
                .map(Step.Vote.class::cast)
                .filter(vote -> vote.method() == Step.Method.DEVICES)
                .toList();
        assertThat(votes).anyMatch(vote -> vote.seconds() < 10 && vote.conduct().turnout() == 1);
        assertThat(votes).anyMatch(vote -> vote.seconds() >= 60);
    }

    @Test
    void no_report_was_taken_down_on_25_february() throws IOException {
        var closed =
                Script.of(SCENARIOS.resolve("twentieth-congress")).sittings().get(19);
        assertThat(closed.steps())
                .filteredOn(Step.Speech.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Step.Speech.class, report -> assertThat(report.texts()).isEmpty());
    }

    @Test
    void the_first_plenum_elects_its_presidium_and_secretariat_from_the_new_committee() throws IOException {
        var plenum =
                Script.of(SCENARIOS.resolve("twentieth-congress")).sittings().getLast();
        assertThat(plenum.steps().stream()
                        .filter(Step.Election.class::isInstance)
                        .map(step -> ((Step.Election) step).office().orElseThrow()))
                .extracting(Step.Office::body, Step.Office::post, Step.Office::by)
                .containsExactly(
                        tuple("presidium", "Members", Optional.of("committee")),
                        tuple("presidium", "Candidate members", Optional.of("committee")),
                        tuple("secretariat", "Secretaries", Optional.of("committee")));
        assertThat(plenum.steps().stream()
                        .filter(Step.FormBody.class::isInstance)
                        .flatMap(step -> ((Step.FormBody) step).posts().stream()))
                .hasSize(3)
                .allSatisfy(post -> assertThat(post.fromAmong()).contains("committee"));
    }

    @Test
    void every_source_named_in_the_twentieth_congress_is_in_its_list() throws IOException {
        var list = Files.readString(SCENARIOS.resolve("twentieth-congress").resolve("sources.md"));
        var named = Pattern.compile("source: \\[([^]]+)]");
        for (var file : List.of("organisation.yaml", "agenda.yaml", "script.yaml")) {
            var text = Files.readString(SCENARIOS.resolve("twentieth-congress").resolve(file));
            var keys = named.matcher(text)
                    .results()
                    .flatMap(match -> Stream.of(match.group(1).split(", ")))
                    .toList();
            assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(list).containsPattern("\\b" + key + "\\b"));
        }
    }

    @Test
    void the_small_association_discharges_its_board_and_votes_on_one_amendment() throws IOException {
        var script = Script.of(SCENARIOS.resolve("small-association"));
        var steps = script.sittings().getFirst().steps();
        assertThat(steps).filteredOn(Step.Amendment.class::isInstance).hasSize(1);
        assertThat(steps)
                .anyMatch(step -> step instanceof Step.Vote vote && vote.on().equals("discharge"));
    }

    @Test
    void sources_and_marks_stand_behind_the_text_in_the_record() {
        var provenance = new Provenance(List.of("MAS", "GSE"), Optional.of(Provenance.Mark.UNVERIFIED));
        assertThat(provenance.on("A note.")).isEqualTo("A note. [MAS, GSE; unverified]");
        assertThat(Provenance.NONE.on("A note.")).isEqualTo("A note.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        - opens: {by: chair}                                              | 6:9: expected a step such as open
        - open: {bye: chair}                                              | 6:16: expected one of by, source, mark, not bye
        - open: {}                                                        | 6:15: by is missing
        - check-in: {share: 1.5, seconds: 1, twice: 0}                    | 6:27: expected a share from 0 to 1, not 1.5
        - protocols: {day: soon, place: P, voters: 1, turnout: 1, struck: 0} | 6:26: expected a day such as 1956-02-27, not soon
        - debate: {speakers: many, seconds: 1}                            | 6:28: expected a whole number, not many
        - debate: {speakers: 0, seconds: 1}                               | 6:28: expected a number of at least 1, not 0
        - reaction: {kind: silence, intensity: 1, rise: false}            | 6:26: expected one of applause, laughter
        - vote: {on: tank, method: acclamation, seconds: 1}               | 6:9: no motion, amendment, text or body before this has the key tank
        - vote: {on: procedure, method: acclamation, seconds: 1}          | 6:15: a question of procedure needs its text
        - vote: {on: agenda, method: cards, seconds: 1, yes: 1, no: 1, abstain: 0} | 6:60: expected yes, no and abstain to sum to 1
        - form-body: {key: b, name: Board, posts: [{title: Members}]}     | 6:50: seats is missing
        - form-body: {key: b, name: Board, posts: [{title: M, seats: 1, from-among: c}]} | 6:9: no motion, amendment, text or body before this has the key c
        - election: {title: T, seats: 1, names: 1, rule: struck-names, seconds: 1, turnout: 1, struck: 0, office: {body: b, post: M, from: 1956-02-27}} | 6:9: no motion, amendment, text or body before this has the key b
        - election: {title: T, seats: 1, names: 1, rule: struck-names, seconds: 1, turnout: 1, struck: 0, office: {body: b, post: M, from: soon}} | 6:138: expected a day such as 1956-02-27, not soon
        - {adjourn: {}, adjourn: {}}                                      | 6:23: adjourn stands here twice
        """)
    void a_mistaken_step_is_told_line_column_and_what_was_expected(String step, String told) {
        assertThatThrownBy(() -> Script.read("script.yaml", START + "      " + step + "\n"))
                .isInstanceOf(ScriptError.class)
                .hasMessageStartingWith("script.yaml:" + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        - open: {by: nobody}                                         | 6:9: organisation.yaml has no person with the key nobody
        - take-up: "6"                                               | 6:9: agenda.yaml has no item with the number 6
        - admit: {persons: [chair, nobody]}                          | 6:9: organisation.yaml has no person with the key nobody
        - adjourn: {}\\n  - {sitting: 2, steps: []}                   | 7:15: the programme has only 1 sittings
        """)
    void a_script_names_only_what_is_in_the_folder(String step, String told, @TempDir Path folder) throws IOException {
        for (var file : List.of("organisation.yaml", "agenda.yaml")) {
            Files.copy(SCENARIOS.resolve("small-association").resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("script.yaml"), START + "      " + step.replace("\\n", "\n") + "\n");
        assertThatThrownBy(() -> Script.of(folder))
                .isInstanceOf(ScriptError.class)
                .hasMessageEndingWith("script.yaml:" + told);
    }

    @Test
    void a_scenario_numbers_persons_guests_and_mandates_as_they_are_listed() throws IOException {
        var scenario = Scenario.of(SCENARIOS.resolve("twentieth-congress"));
        assertThat(scenario.persons().firstEntry()).isEqualTo(Map.entry("khrushchev", "P1"));
        assertThat(scenario.guests())
                .hasSize(100)
                .first()
                .isEqualTo("P" + (scenario.persons().size() + 1));
        assertThat(scenario.mandates().values())
                .filteredOn(Scenario.Mandate::decisive)
                .hasSize(1_356);
        assertThat(scenario.mandates()).hasSize(1_437);
    }

    @Test
    void a_weight_that_is_none_is_told_with_its_line(@TempDir Path folder) throws IOException {
        var small = SCENARIOS.resolve("small-association");
        for (var file : List.of("organisation.yaml", "agenda.yaml", "script.yaml")) {
            Files.copy(small.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("delegates.csv"), "number,name,unit,voice,weight\n1,Anna,1,decisive,heavy\n");
        assertThatThrownBy(() -> Scenario.of(folder))
                .isInstanceOf(ScriptError.class)
                .hasMessageEndingWith("delegates.csv:2:1: weight: expected a whole number, not heavy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seed: [1", "seed: 1", "- a list"})
    void what_is_no_script_is_told_so_with_its_place(String text) {
        assertThatThrownBy(() -> Script.read("script.yaml", text))
                .isInstanceOf(ScriptError.class)
                .hasMessageMatching("script\\.yaml:\\d+:\\d+: .+");
    }
}

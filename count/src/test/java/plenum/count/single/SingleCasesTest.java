package plenum.count.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.Cases;
import plenum.count.file.Table;
import tools.jackson.databind.JsonNode;

/// Elections to one seat whose winners are known.
class SingleCasesTest {
    /// Rules of the collections that are not in this package.
    private static final List<String> ELSEWHERE =
            List.of("anti-plurality", "plurality-runoff", "irv", "coombs", "bucklin", "black", "baldwin", "smith-irv");

    static Stream<Path> cases() {
        return Cases.of("single");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_winners_are_those_that_were_published(Path folder) throws IOException {
        if (Files.exists(folder.resolve("tally.txt"))) {
            debian(folder);
        } else if (Files.exists(folder.resolve("counterexamples.json"))) {
            counterexamples(Cases.json(folder.resolve("counterexamples.json")));
        } else if (Files.exists(folder.resolve("ballots.csv"))) {
            burlington(folder);
        } else {
            var expected = Cases.json(folder.resolve("expected.json"));
            switch (expected.path("method").asString("")) {
                case "star" -> star(expected);
                case "majority-judgment" -> majorityJudgment(expected);
                default -> profiles(folder, expected);
            }
        }
    }

    private static void debian(Path folder) throws IOException {
        var expected = Cases.json(folder.resolve("expected.json"));
        var votes = DebianTally.read(Files.readString(folder.resolve("tally.txt"), StandardCharsets.ISO_8859_1));
        assertThat(votes.candidates()).isEqualTo(texts(expected.get("options")));
        assertThat(votes.ballots()).hasSize(expected.get("votes").asInt());
        var matrix = votes.pairwise();
        for (var a : votes.places()) {
            for (var b : votes.places()) {
                assertThat(matrix.over(a, b))
                        .isEqualTo(
                                expected.at("/computed/pairwise/" + a + "/" + b).bigIntegerValue());
            }
        }
        var none = votes.candidates().indexOf(expected.get("default").asString());
        for (var wording : Debian.Wording.values()) {
            // The sheet does not say how many developers there were. There have never been 10,000.
            for (var electors : List.of(Optional.<BigInteger>empty(), Optional.of(BigInteger.valueOf(10_000)))) {
                var verdict = new Debian(none, electors, List.of(), wording).decide(votes);
                assertThat(verdict.names()).isEqualTo(texts(expected.at("/official/elected")));
                assertThat(verdict.steps().stream()
                                .filter(step -> step instanceof Step.OutOfTheCount)
                                .map(step -> ((Step.OutOfTheCount) step).candidate()))
                        .containsExactlyElementsOf(texts(expected.at("/computed/droppedForNotDefeatingTheDefault")));
            }
        }
        assertThat(orders(new Schulze(Strength.MARGINS), votes)).isEqualTo(lists(expected.at("/peer/schulzeMargins")));
        var ignored = new Rankings(votes.candidates(), votes.ballots(), Unranked.NOT_COMPARED);
        assertThat(orders(new Schulze(Strength.MARGINS), ignored))
                .isEqualTo(lists(expected.at("/peer/schulzeMarginsUnrankedIgnored")));
    }

    private static List<List<String>> orders(Schulze rule, Rankings votes) {
        return rule.order(votes).stream()
                .map(tier -> tier.stream().map(votes.candidates()::get).toList())
                .toList();
    }

    private static void burlington(Path folder) {
        var rows = Table.rows(Cases.text(folder.resolve("ballots.csv")), ',');
        var names = List.of("Kiss", "Montroll", "Wright");
        var ballots = rows.stream()
                .skip(1)
                .map(row -> Ranking.strict(row.subList(0, 3).stream()
                                .filter(mark -> !mark.isBlank())
                                .map(mark -> names.indexOf(mark.text()))
                                .toList())
                        .times(row.getLast().whole()))
                .toList();
        var votes = new Rankings(names, ballots);
        var expected = Cases.json(folder.resolve("expected.json"));
        assertThat(new Plurality().decide(votes).names()).isEqualTo(texts(expected.at("/peer/plurality")));
        for (var rule : condorcetRules()) {
            assertThat(rule.decide(votes).names()).as(rule.id()).isEqualTo(texts(expected.at("/peer/condorcet")));
        }
        for (var pair : expected.at("/arithmetic/pairwise").properties()) {
            var two = pair.getKey().split(" over ", -1);
            assertThat(votes.pairwise().over(names.indexOf(two[0]), names.indexOf(two[1])))
                    .isEqualTo(pair.getValue().bigIntegerValue());
        }
    }

    private static List<RankingRule> condorcetRules() {
        return List.of(
                new Copeland(),
                new Minimax(),
                new Minimax(Strength.WINNING_VOTES),
                new Schulze(),
                new Schulze(Strength.MARGINS),
                new RankedPairs(),
                new RankedPairs(Strength.WINNING_VOTES),
                new Kemeny());
    }

    private static void star(JsonNode expected) {
        var rule = new Star(Star.Ties.HEAD_TO_HEAD);
        for (var election : expected.get("cases")) {
            var names = elements(election.get("candidates")).stream()
                    .map(JsonNode::asString)
                    .toList();
            var ballots = elements(election.get("ballots")).stream()
                    .map(ballot -> new ScoreBallot(
                            numbers(ballot.get(1)), ballot.get(0).bigIntegerValue()))
                    .toList();
            var votes = new Scores(names, expected.get("maxScore").asInt(), ballots);
            assertThat(votes.totals())
                    .isEqualTo(elements(election.get("scores")).stream()
                            .map(JsonNode::bigIntegerValue)
                            .toList());
            var verdict = rule.decide(votes);
            var said = election.has("expected") ? election.get("expected") : election.get("comment");
            if (said.has("elected")) {
                assertThat(verdict.names()).as("%s", election.get("id")).isEqualTo(texts(said.get("elected")));
                assertThat(new Star().decide(votes).names()).isEqualTo(verdict.names());
            } else {
                var tied = election.has("comment") ? election.at("/comment/trueTie") : said.get("trueTie");
                assertThat(verdict.names()).as("%s", election.get("id")).isEqualTo(texts(tied));
            }
        }
    }

    /// The order is found by leaving the winners out, again and again.
    private static void majorityJudgment(JsonNode expected) {
        for (var election : expected.get("cases")) {
            var names = new ArrayList<String>();
            var grades = new ArrayList<List<Integer>>();
            for (var candidate : election.get("grades").properties()) {
                names.add(candidate.getKey());
                grades.add(inARow(numbers(candidate.getValue())));
            }
            var order = new ArrayList<List<String>>();
            while (!names.isEmpty()) {
                var ballots = IntStream.range(0, grades.getFirst().size())
                        .mapToObj(voter -> ScoreBallot.of(
                                grades.stream().map(row -> row.get(voter)).toList()))
                        .toList();
                var winners = new MajorityJudgment()
                        .decide(new Scores(names, 5, ballots))
                        .winners();
                order.add(winners.stream().map(names::get).toList());
                for (var winner : winners.reversed()) {
                    names.subList(winner, winner + 1).clear();
                    grades.subList(winner, winner + 1).clear();
                }
            }
            assertThat(order).as("%s", election.get("id")).isEqualTo(lists(election.get("order")));
        }
    }

    private static List<Integer> inARow(List<Integer> numbers) {
        return IntStream.range(0, numbers.size())
                .boxed()
                .flatMap(grade -> Collections.nCopies(numbers.get(grade), grade).stream())
                .toList();
    }

    private static void profiles(Path folder, JsonNode expected) {
        for (var profile : expected.get("cases")) {
            var ballots = new ArrayList<Ranking>();
            for (var line : Cases.text(folder.resolve(profile.get("file").asString()))
                    .lines()
                    .toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    var parts = line.split(":", 2);
                    ballots.add(Ranking.strict(Stream.of(parts[1].split(",", -1))
                                    .map(mark -> Integer.valueOf(mark.strip()))
                                    .toList())
                            .times(new BigInteger(parts[0].strip())));
                }
            }
            var votes = new Rankings(names(profile.get("candidates").asInt()), ballots);
            for (var result : profile.get("winners").properties()) {
                if (!ELSEWHERE.contains(result.getKey())) {
                    check(result.getKey(), votes, result.getValue());
                }
            }
        }
    }

    private static void counterexamples(JsonNode collection) {
        for (var counterexample : collection.get("cases")) {
            var method = counterexample.get("method").asString();
            if (ELSEWHERE.contains(method)) {
                continue;
            }
            var size = counterexample.get("candidates").asInt();
            Map<String, List<Ranking>> byName = new HashMap<>();
            for (var election : counterexample.get("elections")) {
                var ballots = election.has("ballots")
                        ? elements(election.get("ballots")).stream()
                                .map(ballot -> Ranking.strict(numbers(ballot.get(1)))
                                        .times(ballot.get(0).bigIntegerValue()))
                                .toList()
                        : Objects.requireNonNull(
                                byName.get(election.get("sameBallotsAs").asString()));
                byName.put(election.get("name").asString(), ballots);
                if (election.has("without")) {
                    var out = election.get("without").asInt();
                    // The others are numbered anew, since a number is a place on the ballot paper.
                    var left = IntStream.range(0, size)
                            .filter(i -> i != out)
                            .boxed()
                            .toList();
                    var votes = new Rankings(
                            names(size - 1),
                            ballots.stream()
                                    .map(ballot -> Ranking.strict(ballot.tiers().stream()
                                                    .map(List::getFirst)
                                                    .filter(i -> i != out)
                                                    .map(left::indexOf)
                                                    .toList())
                                            .times(ballot.weight()))
                                    .toList());
                    var winners = rule(method).decide(votes).winners().stream()
                            .map(left::get)
                            .toList();
                    assertThat(winners).as("%s", counterexample.get("id")).isEqualTo(numbers(election.get("winners")));
                } else {
                    check(method, new Rankings(names(size), ballots), election.get("winners"));
                }
            }
        }
    }

    private static void check(String method, Rankings votes, JsonNode winners) {
        assertThat(rule(method).decide(votes).winners())
                .as("%s of %s", method, votes.ballots())
                .isEqualTo(numbers(winners));
        var byVotes = SingleRules.named(method + "-winning-votes");
        if (byVotes.isPresent()) {
            assertThat(((RankingRule) byVotes.get()).decide(votes).winners()).isEqualTo(numbers(winners));
        }
    }

    private static RankingRule rule(String method) {
        return (RankingRule) SingleRules.named(method).orElseThrow();
    }

    private static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj(Integer::toString).toList();
    }

    private static List<Integer> numbers(JsonNode array) {
        return elements(array).stream().map(JsonNode::asInt).toList();
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::asString).toList();
    }

    private static List<List<String>> lists(JsonNode array) {
        return elements(array).stream().map(SingleCasesTest::texts).toList();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}

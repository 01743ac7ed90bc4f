package plenum.count.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.count.Cases;
import plenum.count.exact.Fraction;
import plenum.count.file.Table;
import tools.jackson.databind.JsonNode;

/// Real houses, to the last seat.
class ApportionmentCasesTest {
    static Stream<Path> cases() {
        return Cases.of("apportion");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_seats_are_those_that_were_published(Path folder) {
        var expected = Cases.json(folder.resolve("expected.json"));
        switch (expected.path("method").asString("")) {
            case "nz-mmp" -> newZealand(folder, expected);
            case "bundeswahlgesetz-2013" -> germany(folder, expected);
            case "" -> {
                if (expected.has("examples")) {
                    examples(expected);
                } else {
                    czechia(folder, expected);
                }
            }
            default -> elections(expected);
        }
    }

    /// One method and several elections, in one house or each in its own. A threshold is a share of all valid
    /// votes, of which those of the lists named are a part.
    private static void elections(JsonNode expected) {
        var bounds = Bounds.NONE
                .withThreshold(
                        Threshold.of(Fraction.parse(expected.path("threshold").asString("0"))))
                .withMinimum(expected.path("minimum").asInt(0));
        assertThat(expected.get("elections")).isNotEmpty();
        for (var election : expected.get("elections")) {
            var method = method(expected, election);
            var seats = election.path("seats").asInt(expected.path("seats").asInt(0));
            var house = House.of(seats).with(bounds);
            var parties = elements(election.get("parties"));
            var units = parties.stream()
                    .map(party -> Unit.of(
                            party.get("name").asString(), party.get("votes").asLong()))
                    .toList();
            var counted = method.apportion(units, house);
            assertThat(counted.seats())
                    .as("%s", election.get("year"))
                    .isEqualTo(parties.stream()
                            .map(party -> party.get("seats").asInt())
                            .toList());
            assertThat(counted.isComplete()).isTrue();
        }
    }

    private static Apportionment method(JsonNode expected, JsonNode election) {
        return election.has("firstDivisor")
                ? Methods.modifiedSainteLague(
                        Fraction.parse(election.get("firstDivisor").asString()))
                : Methods.named(expected.get("method").asString()).orElseThrow();
    }

    /// One set of votes under several methods.
    private static void examples(JsonNode expected) {
        for (var example : expected.get("examples")) {
            var units = elements(example.get("votes")).stream()
                    .map(votes -> Unit.of("?", votes.asLong()))
                    .toList();
            for (var result : example.get("expected").properties()) {
                var counted = Methods.named(result.getKey())
                        .orElseThrow()
                        .apportion(units, House.of(example.get("seats").asInt()));
                assertThat(counted.seats())
                        .as(result.getKey())
                        .isEqualTo(elements(result.getValue()).stream()
                                .map(JsonNode::asInt)
                                .toList());
            }
        }
    }

    /// Seats to the regions by all valid votes, then to the parties over the threshold in each region.
    private static void czechia(Path folder, JsonNode expected) {
        var rows = Table.rows(Cases.text(folder.resolve("votes.csv")), ';');
        var regions =
                rows.getFirst().stream().skip(1).map(field -> field.text()).toList();
        var parties = rows.stream().skip(1).map(row -> row.getFirst().text()).toList();
        BiFunction<Integer, Integer, BigInteger> votes =
                (party, region) -> rows.get(party + 1).get(region + 1).whole();
        var cast = IntStream.range(0, regions.size())
                .mapToObj(region -> new Unit(
                        regions.get(region),
                        IntStream.range(0, parties.size())
                                .mapToObj(party -> votes.apply(party, region))
                                .reduce(BigInteger.ZERO, BigInteger::add),
                        0,
                        Integer.MAX_VALUE))
                .toList();
        var all = cast.stream().map(Unit::votes).reduce(BigInteger.ZERO, BigInteger::add);
        var threshold = Threshold.of(Fraction.parse("0.05"));
        var admitted = IntStream.range(0, parties.size())
                .filter(party -> threshold.reachedBy(
                        IntStream.range(0, regions.size())
                                .mapToObj(region -> votes.apply(party, region))
                                .reduce(BigInteger.ZERO, BigInteger::add),
                        all))
                .boxed()
                .toList();
        var perRegion = seats(
                new Hamilton().apportion(cast, House.of(expected.get("seats").asInt())));
        assertThat(perRegion).isEqualTo(numbers(expected.at("/peer/seatsPerRegion")));
        var national = new LinkedHashMap<String, Integer>();
        for (var region = 0; region < regions.size(); region++) {
            var name = regions.get(region);
            var place = region;
            var counted = seats(new DHondt()
                    .apportion(
                            admitted.stream()
                                    .map(party -> Unit.of(parties.get(party), votes.apply(party, place)))
                                    .toList(),
                            House.of(of(perRegion, name))));
            assertThat(counted)
                    .as(name)
                    .isEqualTo(numbers(expected.at("/peer/regions").get(name)));
            var official = expected.at("/official/regions").get(name);
            if (official != null) {
                assertThat(counted).as(name).isEqualTo(numbers(official));
            }
            counted.forEach((party, seats) -> national.merge(party, seats, Integer::sum));
        }
        assertThat(national).isEqualTo(numbers(expected.at("/official/seats")));
    }

    /// Parties that win an electorate take part below the threshold, and keep electorates beyond their
    /// share.
    private static void newZealand(Path folder, JsonNode expected) {
        var rows = Table.rows(Cases.text(folder.resolve("votes.csv")), ',');
        var parties = rows.subList(1, rows.size());
        var all = parties.stream().map(row -> row.get(1).whole()).reduce(BigInteger.ZERO, BigInteger::add);
        var threshold = Threshold.of(Fraction.parse("0.05"));
        var admitted = parties.stream()
                .filter(row -> threshold.reachedBy(row.get(1).whole(), all)
                        || row.get(2).whole().signum() > 0)
                .toList();
        var counted = seats(new SainteLague()
                .apportion(
                        admitted.stream()
                                .map(row -> Unit.of(
                                        row.getFirst().text(), row.get(1).whole()))
                                .toList(),
                        House.of(expected.get("seats").asInt())));
        admitted.forEach(row -> counted.merge(row.getFirst().text(), row.get(2).whole(1000), Math::max));
        assertThat(counted).isEqualTo(numbers(expected.at("/official/seats")));
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(expected.at("/official/total").asInt());
    }

    /// The six steps of the Federal Election Act as of 2013, in the numbering of the case's source.md.
    private static void germany(Path folder, JsonNode expected) {
        var election = Bundestag.read(Cases.text(folder.resolve("votes.csv")));
        assertThat(election.secondVotes()).isEqualTo(numbers(expected.at("/peer/secondVotesInFile")));
        // 1. Seats of the Länder by population.
        var population = units(numbers(expected.get("germanPopulationByLand")));
        var perLand = seats(new SainteLague()
                .apportion(population, House.of(expected.get("regularSeats").asInt())));
        // 2. Direct mandates.
        var direct = election.directMandates();
        for (var land : expected.at("/peer/directMandatesByLand").properties()) {
            assertThat(of(direct, land.getKey())).as(land.getKey()).isEqualTo(numbers(land.getValue()));
        }
        // 3. Who takes part.
        var admitted = election.admitted(Threshold.of(Fraction.parse("0.05")), 3);
        // 4. The least that each party is due.
        var due = new LinkedHashMap<String, Integer>();
        for (var land : perLand.entrySet()) {
            var lists = election.lists(land.getKey(), admitted);
            var counted = seats(new SainteLague().apportion(lists, House.of(land.getValue())));
            for (var list : lists) {
                var won = of(direct, land.getKey()).getOrDefault(list.name(), 0);
                due.merge(list.name(), Math.max(won, counted.getOrDefault(list.name(), 0)), Integer::sum);
            }
        }
        // 5. The house grows until everybody has it.
        var national = admitted.stream()
                .map(party -> Unit.of(party, of(election.secondVotes(), party)))
                .toList();
        var size = expected.get("regularSeats").asInt();
        while (lacks(seats(new SainteLague().apportion(national, House.of(size))), due)) {
            size++;
        }
        var seats = seats(new SainteLague().apportion(national, House.of(size)));
        assertThat(size).isEqualTo(expected.at("/official/total").asInt());
        assertThat(seats).isEqualTo(numbers(expected.at("/official/seats")));
        // 6. From the parties to their lists.
        var byLand = new LinkedHashMap<String, Map<String, Integer>>();
        for (var party : admitted) {
            var lists = perLand.keySet().stream()
                    .flatMap(land -> election.lists(land, List.of(party)).stream()
                            .map(list -> Unit.of(land, list.votes())
                                    .atLeast(of(direct, land).getOrDefault(party, 0))))
                    .toList();
            seats(new SainteLague().apportion(lists, House.of(of(seats, party))))
                    .forEach((land, number) -> byLand.computeIfAbsent(land, _ -> new LinkedHashMap<>())
                            .put(party, number));
        }
        assertThat(byLand.get("Mecklenburg-Vorpommern"))
                .isEqualTo(numbers(expected.at("/official/seatsMecklenburgVorpommern")));
        for (var land : expected.at("/peer/seatsByLand").properties()) {
            assertThat(byLand.get(land.getKey())).as(land.getKey()).isEqualTo(numbers(land.getValue()));
        }
    }

    private static <V> V of(Map<String, V> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    private static boolean lacks(Map<String, Integer> seats, Map<String, Integer> due) {
        return due.entrySet().stream().anyMatch(party -> seats.getOrDefault(party.getKey(), 0) < party.getValue());
    }

    /// Who has seats, and how many.
    private static Map<String, Integer> seats(Apportioned counted) {
        assertThat(counted.isComplete()).isTrue();
        var seats = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < counted.units().size(); i++) {
            if (counted.seats().get(i) > 0) {
                seats.put(counted.units().get(i).name(), counted.seats().get(i));
            }
        }
        return seats;
    }

    private static List<Unit> units(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(unit -> Unit.of(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static Map<String, Integer> numbers(JsonNode object) {
        var numbers = new LinkedHashMap<String, Integer>();
        object.properties()
                .forEach(
                        member -> numbers.put(member.getKey(), member.getValue().asInt()));
        assertThat(numbers).isNotEmpty();
        return numbers;
    }

    private static List<JsonNode> elements(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }
}

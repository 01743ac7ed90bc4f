package plenum.rehearsal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plenum.rehearsal.engine.PlainServer.Asked;
import plenum.rehearsal.engine.PlainServer.Told;
import plenum.rehearsal.report.Report;
import plenum.rehearsal.report.Report.VoteCount;
import plenum.rehearsal.script.Scenario;
import plenum.rehearsal.script.Script;

/// A rehearsal against a server that only counts: what is done, how it is measured, and what is noticed.
class RehearsalTest {
    private static final int DELEGATES = 40;

    private static final String SCRIPT = """
        seed: 7
        live: {slow: 0.1, never: 0.1}
        sittings:
          - sitting: 1
            steps:
              - check-in: {share: 1, seconds: 1, twice: 0.2}
              - open: {by: chair}
              - vote: {on: agenda, method: cards, seconds: 1, yes: 1, no: 0, abstain: 0}
              - take-up: "1"
              - speech: {by: guest, kind: report, seconds: 1}
                texts: [One., Two.]
              - leave: {share: 0.1, seconds: 1}
              - debate: {speakers: 3, seconds: 1}
              - motion: {key: m, item: "1", title: T, text: X, subject: resolution, seconders: 2}
              - open-debate: m
              - amendment: {key: a, motion: m, passage: X, text: Y, reason: Z, seconders: 1}
              - vote: {on: a, method: acclamation, seconds: 1}
              - vote: {on: m, method: devices, seconds: 1, turnout: 0.9, yes: 0.5, no: 0.25, abstain: 0.25, change: 0.5, twice: 0.5}
              - reaction: {kind: applause, intensity: 4, rise: true}
              - mistakes: {count: 8, seconds: 1}
              - recess: {until: "12:00", seconds: 1}
              - note: Over.
              - close-item: "1"
              - vote: {on: closed-sitting, method: acclamation, seconds: 1}
              - adjourn: {}
        """;

    @Test
    void every_act_is_done_once_and_every_vote_cast_is_counted() throws Exception {
        var congress = new ToyCongress();
        var report = rehearse(congress);
        assertThat(report.errors()).isEmpty();
        assertThat(report.votes())
                .extracting(VoteCount::cast, VoteCount::counted)
                .containsExactly(tuple(40L, 40L), tuple(40L, 40L), tuple(36L, 36L), tuple(40L, 40L));
        assertThat(congress.ballots()).isEqualTo(new Poll(18, 9, 9));
        assertThat(report.delegates()).isEqualTo(DELEGATES);
        assertThat(report.acts()).isGreaterThan(congress.journal.size());
        assertThat(report.succeeded()).isTrue();
    }

    @Test
    void a_mistake_is_counted_by_the_code_of_its_refusal() throws Exception {
        assertThat(rehearse(new ToyCongress()).refusals())
                .containsOnlyKeys(
                        "floor.already-asked",
                        "http-400",
                        "http-401",
                        "http-403",
                        "motions.no-such-motion",
                        "sittings.not-planned",
                        "voting.not-open");
    }

    @Test
    void a_lost_vote_is_found() throws Exception {
        var report = rehearse(new ToyCongress() {
            @Override
            void ballot(String mandate, String choice) {
                if (!mandate.equals("17")) {
                    super.ballot(mandate, choice);
                }
            }
        });
        assertThat(report.castEqualsCounted()).isFalse();
        assertThat(report.errors())
                .singleElement()
                .asString()
                .startsWith("sitting 1, step 12, vote on m: V3: cast Poll[yes=18, no=9, abstain=9], counted Poll[");
    }

    @Test
    void an_act_that_should_be_done_and_is_refused_is_an_error_at_its_step() throws Exception {
        var report = rehearse(new ToyCongress() {
            @Override
            Told decide(Asked asked) {
                return asked.path().endsWith("/recess") ? refused("sittings.not-in-session") : super.decide(asked);
            }
        });
        assertThat(report.errors())
                .singleElement()
                .asString()
                .startsWith("sitting 1, step 15, recess: POST /sittings/current/recess by P1 Chair: Refused[")
                .contains("sittings.not-in-session");
    }

    @Test
    void a_mistake_that_is_let_through_is_an_error() throws Exception {
        var report = rehearse(new ToyCongress() {
            @Override
            Told decide(Asked asked) {
                return asked.path().contains("M999999") ? Told.ok("{\"recorded\":1}") : super.decide(asked);
            }
        });
        assertThat(report.errors())
                .singleElement()
                .asString()
                .contains("seconding what nobody has moved was answered Recorded");
    }

    @Test
    void a_server_that_is_not_there_is_an_error_and_no_exception() throws Exception {
        var gone = new PlainServer(new ToyCongress());
        gone.close();
        var report = new Rehearsal(scenario(), badges(), gone.address(), 0).play();
        assertThat(report.succeeded()).isFalse();
        assertThat(report.errors()).last().asString().contains("the rehearsal cannot go on");
    }

    private static Report rehearse(ToyCongress congress) throws IOException, InterruptedException {
        try (var server = new PlainServer(congress)) {
            return new Rehearsal(scenario(), badges(), server.address(), 0).play();
        }
    }

    private static Scenario scenario() {
        var persons = new LinkedHashMap<String, String>();
        List.of("chair", "secretary", "credentials", "teller", "guest")
                .forEach(key -> persons.put(key, "P" + (persons.size() + 1)));
        var mandates = new TreeMap<Integer, Scenario.Mandate>();
        for (int number = 1; number <= DELEGATES; number++) {
            mandates.put(number, new Scenario.Mandate("Delegate " + number, 1, true, 1));
        }
        return new Scenario("A toy", Script.read("script.yaml", SCRIPT), persons, List.of(), mandates);
    }

    private static List<Badge> badges() {
        var badges = new ArrayList<Badge>();
        badges.add(badge(1, OptionalInt.empty(), "Chair", List.of("chair")));
        badges.add(badge(2, OptionalInt.empty(), "Secretary", List.of("secretary")));
        badges.add(badge(3, OptionalInt.empty(), "Credentials", List.of("credentials")));
        badges.add(badge(4, OptionalInt.empty(), "Teller", List.of("teller")));
        badges.add(badge(5, OptionalInt.empty(), "Guest", List.of()));
        for (int number = 1; number <= DELEGATES; number++) {
            badges.add(badge(number + 5, OptionalInt.of(number), "Delegate " + number, List.of()));
        }
        return badges;
    }

    private static Badge badge(int person, OptionalInt mandate, String name, List<String> offices) {
        var code = (mandate.isPresent() ? mandate.getAsInt() : String.join("", offices)) + "-7";
        return new Badge("P" + person, mandate, name, offices, code, "");
    }
}

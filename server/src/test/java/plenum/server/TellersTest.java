package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.bodies.Person;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.tellers.CountPaper;
import plenum.server.founding.OrdersDocument;

/// Paper that is counted twice, from the first count to the report in the record, through the doors of the small
/// association. What the pages showed on the way stays in target/pages, to be looked at.
class TellersTest {
    private static final Path ASSOCIATION = Path.of("../scenarios/small-association");

    @TempDir
    private Path folder;

    private SecretMeeting meeting;

    /// The association with three tellers, of whom two must agree.
    private Path scenario() throws IOException {
        var scenario = Files.createDirectory(folder.resolve("scenario"));
        for (var name : List.of("agenda.yaml", "alternates.csv", "delegates.csv", "units.csv")) {
            Files.copy(ASSOCIATION.resolve(name), scenario.resolve(name));
        }
        var organisation = Files.readString(ASSOCIATION.resolve("organisation.yaml"));
        Files.writeString(
                scenario.resolve("organisation.yaml"),
                organisation.replace("  - {person: teller, office: teller}\n", """
                          - {person: teller, office: teller}
                          - {person: vice-chair, office: teller}
                          - {person: treasurer, office: teller}
                        """));
        Files.writeString(
                scenario.resolve("standing-orders.yaml"),
                OrdersDocument.text("association")
                        .orElseThrow()
                        .replace("paper-counts: 1", "paper-counts: 2")
                        .replace("vote-group: BELENIOS-2048", "vote-group: Ed25519"));
        return scenario;
    }

    @BeforeEach
    void open() throws IOException {
        meeting = new SecretMeeting(folder.resolve("data"), scenario(), Group.ED25519);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void two_tellers_count_and_what_they_report_stands_in_the_record() throws Exception {
        var chair = meeting.named("Ruth Adler");
        meeting.ceremony(chair);
        meeting.open(chair);
        var vera = meeting.named("Vera Engel");
        for (var mandate : List.of(17, 18, 19, 20)) {
            vera.done("/mandates/" + mandate + "/paper", Map.of("on", "true"));
        }
        var election = chair.done(
                "/elections", Map.of("title", "Chair", "seats", "1", "form", "crosses", "rule", "two-round"));
        chair.done("/elections/" + election + "/nominations", Map.of("names", "Ada Able\nBen Best"));
        chair.done("/elections/" + election + "/closing-of-nominations", Map.of());
        chair.done("/elections/" + election + "/ballot", Map.of());
        meeting.register("U1");
        var booth = meeting.booth("U1");
        for (var mandate = 1; mandate <= 9; mandate++) {
            meeting.vote("U1", booth, mandate, mandate < 6 ? List.of(0, 1, 0) : List.of(0, 0, 1));
        }
        assertThat(refused(vera, "/urns/U1/counts", crosses(4, 0, 3, 1))).contains("once nobody votes any more");
        chair.done("/elections/" + election + "/closing", Map.of());
        counted(vera);
        assertThat(refused(chair, "/elections/" + election + "/declaration", Map.of()))
                .contains("have not opened the urn");
        meeting.await("U1", "decrypting");
        meeting.decrypt("U1", 1);
        meeting.decrypt("U1", 2);
        meeting.await("U1", "counted");
        reported(chair, vera);
        chair.done("/elections/" + election + "/declaration", Map.of());
        assertThat(chair.page("/elections/" + election)).contains("Ada Able");

        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    private void counted(Desk vera) throws Exception {
        var tomas = meeting.named("Tomas Berg");
        var hugo = meeting.named("Hugo Falk");
        keep("before", vera.page("/tellers"));
        vera.done(
                "/urns/U1/unclear",
                Map.of(
                        "names",
                        "2",
                        "number",
                        "",
                        "kind",
                        "too-many",
                        "papers",
                        "1",
                        "ruling",
                        "invalid",
                        "reason",
                        "both are crossed"));
        var live = tomas.follow("/live/tellers?lang=en");
        vera.done("/urns/U1/counts", crosses(3, 0, 2, 1));
        live.until("Vera Engel has counted, under seal. A second count is waited for.");
        keep("sealed", vera.page("/tellers"));
        keep("sealed-de", meeting.named("Vera Engel").page("/tellers?lang=de"));
        assertThat(vera.page("/tellers")).contains("Your count lies under seal");
        assertThat(tomas.page("/tellers"))
                .contains("Vera Engel has counted, under seal. A second count is waited for.", "both are crossed")
                .doesNotContain("The counts side by side", "Your count lies under seal");
        tomas.done("/urns/U1/counts", crosses(3, 1, 1, 1));
        assertThat(hugo.page("/tellers"))
                .contains("the counts of Vera Engel, Tomas Berg differ")
                .doesNotContain("The counts side by side");
        keep("differ", tomas.page("/tellers"));
        assertThat(tomas.page("/tellers")).contains("The counts side by side", "differs");
        assertThat(tomas.page("/tellers"))
                .contains("the chair orders a recount")
                .doesNotContain("/urns/U1/recount");
        assertThat(meeting.named("Ruth Adler").page("/chair")).contains("href=\"/tellers\"");
        var ruth = meeting.named("Ruth Adler").page("/tellers");
        keep("chair", ruth);
        assertThat(ruth)
                .contains("/urns/U1/recount", "The counts side by side", "For the chair")
                .doesNotContain("Enter my own count");
        assertThat(refused(tomas, "/urns/U1/counts", crosses(3, 0, 2, 1))).contains("Hugo Falk");
        assertThat(refused(vera, "/elections/E1/paper", crosses(3, 0, 2, 1))).contains("counted twice");
        hugo.done("/urns/U1/counts", crosses(3, 0, 2, 1));
        assertThat(tomas.page("/tellers"))
                .contains("two counts agree, so that it is established what was on paper. Counted by: Vera Engel,");
    }

    private void reported(Desk chair, Desk vera) throws IOException {
        var hugo = meeting.named("Hugo Falk");
        vera.done("/urns/U1/signatures", Map.of());
        keep("recount", chair.page("/urns/U1"));
        assertThat(refused(chair, "/urns/U1/reading", Map.of())).contains("have signed");
        chair.done("/urns/U1/recount", Map.of("reason", "a bundle fell to the floor"));
        vera.done("/urns/U1/counts", crosses(3, 0, 2, 1));
        hugo.done("/urns/U1/counts", crosses(3, 0, 2, 1));
        keep("report", hugo.page("/tellers"));
        keep("report-de", meeting.named("Hugo Falk").page("/tellers?lang=de"));
        hugo.done("/urns/U1/signatures", Map.of());
        assertThat(hugo.page("/tellers")).contains("Still to sign: Vera Engel.");
        vera.done("/urns/U1/signatures", Map.of());
        chair.done("/urns/U1/reading", Map.of());
        var told = meeting.anybody().page("/record");
        keep("record", told);
        assertThat(told)
                .contains("orders a recount of the paper beside urn U1: a bundle fell to the floor")
                .contains("report: Chair, round 1. Electors: 20, with 20 votes.")
                .contains("Ballots handed out: 20 (in the urn 16, on paper 4).")
                .contains("Ballots cast: 13 (in the urn 9, on paper 4).", "Invalid: 1 (in the urn 0, on paper 1).")
                .contains("Least number of votes needed: 7.", "Ada Able: 7 (in the urn 5, on paper 2).")
                .contains("Unclear paper 1 (too much is marked), papers: 1. Decided: invalid. Reason: both are crossed")
                .contains("Signed: Hugo Falk, Vera Engel.");
        assertThat(meeting.anybody().page("/urns/U1")).contains("It was read out as it stands here");
    }

    @Test
    void a_motion_is_voted_on_in_the_urn_and_on_paper_and_the_two_are_never_mixed_before() throws Exception {
        var chair = meeting.named("Ruth Adler");
        meeting.ceremony(chair);
        meeting.open(chair);
        var vera = meeting.named("Vera Engel");
        var tomas = meeting.named("Tomas Berg");
        var hugo = meeting.named("Hugo Falk");
        var vote = votedOn(chair, vera);
        vera.done("/urns/U1/counts", answers(2, 2, 0, 0));
        tomas.done("/urns/U1/counts", answers(3, 2, 1, 0));
        keep("vote-differ", tomas.page("/tellers"));
        assertThat(tomas.page("/tellers")).contains("The counts side by side", "differs");
        meeting.await("U1", "decrypting");
        meeting.decrypt("U1", 1);
        meeting.decrypt("U1", 2);
        meeting.await("U1", "counted");
        assertThat(refused(chair, "/votes/" + vote + "/declaration", Map.of())).contains("on paper");
        assertThat(meeting.anybody().page("/urns/U1")).doesNotContain("Tellers’ report");
        hugo.done("/urns/U1/counts", answers(4, 3, 1, 0));
        assertThat(refused(chair, "/votes/" + vote + "/declaration", Map.of())).contains("on paper");

        chair.done("/urns/U1/recount", Map.of("reason", "three counts, and no two agree"));
        vera.done(
                "/urns/U1/unclear",
                Map.of(
                        "names", "1",
                        "kind", "unclear-mark",
                        "papers", "1",
                        "ruling", "valid",
                        "answer-1", "yes",
                        "reason", "the cross stands beside yes"));
        vera.done("/urns/U1/counts", answers(3, 2, 1, 0));
        assertThat(refused(chair, "/votes/" + vote + "/declaration", Map.of())).contains("on paper");
        assertThat(meeting.anybody().page("/urns/U1")).doesNotContain("Tellers’ report");
        tomas.done("/urns/U1/counts", answers(3, 2, 1, 0));
        keep("vote-report", tomas.page("/tellers"));
        assertThat(tomas.page("/tellers")).contains("Tellers’ report", "Yes", "the cross stands beside yes");
        assertThat(refused(chair, "/urns/U1/reading", Map.of())).contains("have signed");
        tomas.done("/urns/U1/signatures", Map.of());
        vera.done("/urns/U1/signatures", Map.of());
        chair.done("/urns/U1/reading", Map.of());
        chair.done("/votes/" + vote + "/declaration", Map.of());

        var result = chair.read("/votes/" + vote);
        assertThat(result.get("outcome").asString()).isEqualTo("carried");
        assertThat(List.of(result.get("yes").asInt(), result.get("no").asInt())).containsExactly(7, 6);
        assertThat(meeting.anybody().page("/votes/" + vote)).contains("on paper");
        keep("vote-result", meeting.anybody().page("/votes/" + vote));
        for (var page : List.of("/record", "/minutes/S1")) {
            keep(
                    "vote-" + page.substring(1).replace('/', '-'),
                    meeting.anybody().page(page));
            assertThat(meeting.anybody().page(page))
                    .as(page)
                    .contains("three counts, and no two agree", "the cross stands beside yes")
                    .contains("(in the urn 9, on paper 4)", "Signed: Tomas Berg, Vera Engel.");
        }
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    /// A motion on which nine have voted into the urn and four on paper.
    private String votedOn(Desk chair, Desk vera) {
        for (var mandate : List.of(17, 18, 19, 20)) {
            vera.done("/mandates/" + mandate + "/paper", Map.of("on", "true"));
        }
        var agenda = chair.done("/votes", Map.of("question", "agenda", "method", "acclamation"));
        chair.done("/votes/" + agenda + "/closing", Map.of());
        chair.done("/agenda/items/A1/taking-up", Map.of());
        var motion = meeting.member(1)
                .done("/motions", Map.of("title", "A tank", "text", "We buy a tank.", "subject", "resolution"));
        meeting.member(2).done("/motions/" + motion + "/seconds", Map.of());
        chair.done("/motions/" + motion + "/debate", Map.of());
        var vote = chair.done("/votes", Map.of("question", "motion:" + motion, "method", "secret"));
        meeting.register("U1");
        var booth = meeting.booth("U1");
        for (var mandate = 1; mandate <= 9; mandate++) {
            meeting.vote("U1", booth, mandate, mandate < 5 ? List.of(1, 0, 0) : List.of(0, 1, 0));
        }
        chair.done("/votes/" + vote + "/closing", Map.of());
        return vote;
    }

    @Test
    void a_first_count_lies_under_seal_until_the_second_is_in_even_if_the_server_is_killed_then() throws Exception {
        var chair = meeting.named("Ruth Adler");
        meeting.ceremony(chair);
        meeting.open(chair);
        var vera = meeting.named("Vera Engel");
        votedOn(chair, vera);
        assertThat(refused(vera, "/urns/U1/counts", answers(5, 4, 1, 0))).contains("No papers add up");
        vera.done("/urns/U1/counts", answers(4, 1, 3, 0));
        vera.done("/urns/U1/counts", answers(4, 3, 1, 0));

        var found = new Figures(4, 0, 0, List.of(new Votes(3, 1, 0)));
        meeting.killedAfter(Actor.of(teller("Tomas Berg")), new CountPaper(new UrnId(1), found));
        assertThat(meeting.named("Vera Engel").page("/tellers")).contains("two counts agree");

        meeting.close();
        assertThat(meeting.findings()).isEmpty();
        assertThat(counts()).hasSize(4);
        assertThat(counts().subList(0, 2))
                .allSatisfy(entry ->
                        assertThat(entry).contains("tellers.count-sealed").doesNotContain("\"found\"", "\"votes\""));
        assertThat(counts().get(2)).contains("tellers.paper-counted");
        assertThat(counts().get(3)).contains("tellers.count-opened", "voting.paper-entered");
    }

    private PersonId teller(String name) {
        return meeting.now().bodies().persons().stream()
                .filter(person -> person.name().equals(name))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    /// What the published journal tells of counts.
    private List<String> counts() throws IOException {
        return meeting.published().stream()
                .filter(entry -> entry.matches(".*\"tellers\\.(seal-count|count-paper|open-count)\".*"))
                .toList();
    }

    /// Papers that answer one question.
    private static Map<String, String> answers(int cast, int yes, int no, int abstain) {
        return Map.of(
                "names",
                "1",
                "cast",
                String.valueOf(cast),
                "invalid",
                "0",
                "yes-1",
                String.valueOf(yes),
                "no-1",
                String.valueOf(no),
                "abstain-1",
                String.valueOf(abstain));
    }

    private static String refused(Desk desk, String path, Map<String, String> fields) {
        var answer = desk.act(path, fields);
        assertThat(answer.statusCode()).isEqualTo(409);
        return answer.body();
    }

    private static Map<String, String> crosses(int cast, int blank, int first, int second) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("names", "2");
        fields.put("cast", String.valueOf(cast));
        fields.put("blank", String.valueOf(blank));
        fields.put("invalid", "0");
        fields.put("yes-1", String.valueOf(first));
        fields.put("yes-2", String.valueOf(second));
        return fields;
    }

    private static void keep(String name, String page) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(folder.resolve("tellers-" + name + ".html"), page);
    }
}

package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.server.Polling.refused;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// A contested election by each preset of standing orders, from the call to the office. What the pages showed
/// on the way stays in target/pages, to be looked at.
class PresetsTest {
    @TempDir
    private Path data;

    private final List<SecretMeeting> held = new ArrayList<>();

    @AfterEach
    void close() {
        held.forEach(SecretMeeting::close);
    }

    /// A meeting founded by a preset, with an executive, the key of the urns made and the sitting open.
    private Polling founded(String preset) {
        var meeting = SecretMeeting.by(preset, data, Group.ED25519);
        held.add(meeting);
        var chair = meeting.desk("chair");
        meeting.desk("secretary").done("/bodies", Map.of("name", "Executive"));
        meeting.ceremony(chair);
        meeting.open(chair);
        return new Polling(meeting, chair, preset);
    }

    private static void post(SecretMeeting meeting, String title, int seats) {
        meeting.desk("secretary")
                .done("/bodies/B1/posts", Map.of("title", title, "seats", String.valueOf(seats), "months", "24"));
    }

    @Test
    void a_german_party_elects_its_chair_in_three_rounds_and_a_board_with_women_on_it() throws Exception {
        var polling = founded("german-party");
        var chair = polling.chair();
        var meeting = polling.meeting();
        post(meeting, "Chair", 1);
        post(meeting, "Members", 3);
        assertThat(refused(
                        chair,
                        "/elections",
                        Map.of("title", "Chair", "seats", "1", "form", "crosses", "rule", "exhaustive-ballot")))
                .isEqualTo("elections.not-of-the-orders");
        assertThat(chair.page("/chair"))
                .contains("Majority in two rounds, then a run-off of the two with the most votes")
                .doesNotContain("Majority; the last falls out until somebody has it");
        var election = polling.call("Chair", 1, "crosses", "three-rounds", "post", "B1.1");
        for (int mandate = 1; mandate <= 3; mandate++) {
            stand(polling, election, mandate, mandate);
        }
        polling.step(election, "closing-of-nominations");
        polling.round(election, "U1", 9, 7, 4);
        assertThat(polling.names(election, "standing")).containsExactly("Anna Brandt", "Bela Fischer", "Carla Hoff");
        polling.step(election, "next-round");
        polling.round(election, "U2", 8, 8, 4);
        assertThat(polling.names(election, "standing")).containsExactly("Anna Brandt", "Bela Fischer");
        polling.step(election, "next-round");
        polling.round(election, "U3", 9, 10);
        polling.install(election, "2026-11-26");
        assertThat(polling.names(election, "elected")).containsExactly("Bela Fischer");
        polling.keep("chair", meeting.anybody().page("/elections/" + election));

        var board = polling.call(
                "Further members",
                3,
                "crosses",
                "spd-list-8",
                "post",
                "B1.2",
                "quotas",
                "gender: women = 2-\ngender: men = 1-",
                "shortage",
                "refuse");
        var nominations = "/elections/" + board + "/nominations";
        chair.done(nominations, Map.of("names", "Ada Able\nDot Dale", "group-1", "gender: women"));
        chair.done(nominations, Map.of("names", "Ben Best\nCid Clay", "group-1", "gender: men"));
        polling.step(board, "closing-of-nominations");
        var booth = polling.open(board, "U4");
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            meeting.vote(
                    "U4",
                    booth,
                    mandate,
                    List.of(0, mandate <= 12 ? 1 : 0, mandate > 12 ? 1 : 0, 1, mandate <= 15 ? 1 : 0));
        }
        polling.close(board, "U4");
        // Two men have more votes than either woman. One is elected; for the seats of women another round is held.
        assertThat(polling.names(board, "elected")).containsExactly("Ben Best");
        assertThat(polling.names(board, "standing")).containsExactly("Ada Able", "Dot Dale");
        polling.step(board, "next-round");
        var second = polling.open(board, "U5");
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            meeting.vote("U5", second, mandate, List.of(0, 1, 1));
        }
        polling.close(board, "U5");
        polling.install(board, "2026-11-26");
        assertThat(polling.acting("B1", "2026-11-26"))
                .containsExactlyInAnyOrder("Bela Fischer", "Ada Able", "Dot Dale", "Ben Best");
        polling.keep("board", meeting.anybody().page("/elections/" + board));
        zipper(polling);
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    /// What an item asks for beside the usual quorum is read, or the field is named; everybody sees it on the agenda.
    private static void anItemAsksForMore(Polling polling) {
        var meeting = polling.meeting();
        var secretary = meeting.desk("secretary");
        var item = Map.of("number", "9", "title", "Dissolution", "quorum-of", "units", "quorum-more", "true");
        for (var wrong : List.of("3/2", "half", "1/0")) {
            var fields = new HashMap<>(item);
            fields.put("quorum", wrong);
            var answer = secretary.act("/agenda/items", fields);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("quorum: expected a share of one at most, such as 1/2");
        }
        var fields = new HashMap<>(item);
        fields.put("quorum", "2/3");
        var desk = secretary.page("/secretary");
        var form = desk.substring(desk.indexOf("<details id=\"item\">"));
        fields.keySet().forEach(field -> assertThat(form).contains("name=\"" + field + "\""));
        assertThat(form)
                .contains(
                        "Quorum for this item, beside the usual one",
                        "<option value=\"units\">",
                        "name=\"quorum-represented\"");
        polling.keep("secretary", desk.replace("<details id=\"item\">", "<details id=\"item\" open>"));
        secretary.done("/agenda/items", fields);
        assertThat(meeting.anybody().page("/")).contains("Quorum for this item: more than 2/3 of units");
    }

    /// A list of candidates for a council: the odd places are for women, and two are equal.
    private static void zipper(Polling polling) throws InterruptedException {
        var meeting = polling.meeting();
        assertThat(refused(
                        polling.chair(),
                        "/elections",
                        Map.of("title", "List", "seats", "3", "form", "crosses", "rule", "zipper-odd")))
                .isEqualTo("elections.groups-missing");
        var list =
                polling.call("List", 3, "crosses", "zipper-odd", "quotas", "gender: women = 0-", "shortage", "vacant");
        var nominations = "/elections/" + list + "/nominations";
        polling.chair().done(nominations, Map.of("names", "Ben Best\nCid Clay"));
        polling.chair().done(nominations, Map.of("names", "Ada Able\nDot Dale", "group-1", "gender: women"));
        polling.step(list, "closing-of-nominations");
        var booth = polling.open(list, "U6");
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            meeting.vote(
                    "U6",
                    booth,
                    mandate,
                    List.of(0, 1, mandate <= 15 ? 1 : 0, mandate <= 4 ? 1 : 0, mandate > 16 ? 1 : 0));
        }
        polling.close(list, "U6");
        polling.chair().done("/elections/" + list + "/lot", Map.of("nomination", "4"));
        polling.step(list, "declaration");
        assertThat(polling.names(list, "elected")).containsExactly("Dot Dale", "Ben Best", "Ada Able");
        polling.keep("list", meeting.anybody().page("/elections/" + list));
    }

    @Test
    void a_union_elects_its_executive_by_transferable_vote() throws Exception {
        var polling = founded("trade-union");
        var chair = polling.chair();
        var meeting = polling.meeting();
        post(meeting, "Members", 3);
        assertThat(refused(
                        chair,
                        "/elections",
                        Map.of("title", "Executive", "seats", "3", "form", "crosses", "rule", "block-vote")))
                .isEqualTo("elections.not-of-the-orders");
        var election = polling.call(
                "Executive",
                3,
                "ranking",
                "scottish-stv",
                "post",
                "B1.1",
                "quotas",
                "region: North = -2\nregion: South = 1-",
                "shortage",
                "refuse");
        for (int mandate = 1; mandate <= 6; mandate++) {
            stand(polling, election, mandate, mandate, "group-1", mandate <= 3 ? "region: North" : "region: South");
        }
        polling.step(election, "closing-of-nominations");
        meeting.member(6).done("/elections/" + election + "/nominations/6/withdrawal", Map.of());
        var booth = polling.open(election, "U1");
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            meeting.vote("U1", booth, mandate, ranking(mandate));
        }
        polling.closeRanking(election, "U1");
        polling.install(election, "2026-11-26");

        assertThat(polling.names(election, "elected"))
                .containsExactlyInAnyOrder("Anna Brandt", "Bela Fischer", "David Iversen");
        assertThat(polling.acting("B1", "2026-11-26")).hasSize(3).contains("David Iversen");
        polling.keep("executive", meeting.anybody().page("/elections/" + election));
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    /// Without the quotas Anna, Bela and Carla would be elected, all from the North.
    private static List<Integer> ranking(int mandate) {
        if (mandate <= 7) {
            return List.of(1, 2, 3, 0, 0);
        }
        if (mandate <= 13) {
            return List.of(2, 1, 3, 0, 0);
        }
        return mandate <= 18 ? List.of(0, 0, 1, 2, 0) : List.of(0, 0, 0, 1, 2);
    }

    @Test
    void by_roberts_rules_the_ballot_is_repeated_until_somebody_has_a_majority() throws Exception {
        var polling = founded("roberts-rules");
        var chair = polling.chair();
        var meeting = polling.meeting();
        post(meeting, "President", 1);
        var election = polling.call("President", 1, "crosses", "repeated-ballot", "post", "B1.1");
        for (int mandate = 1; mandate <= 3; mandate++) {
            stand(polling, election, mandate, mandate);
        }
        polling.step(election, "closing-of-nominations");
        polling.round(election, "U1", 8, 7, 5);
        polling.step(election, "next-round");
        // Nobody falls out, however few the votes.
        polling.round(election, "U2", 9, 8, 3);
        assertThat(polling.names(election, "standing")).containsExactly("Anna Brandt", "Bela Fischer", "Carla Hoff");
        polling.step(election, "next-round");
        meeting.member(1).done("/elections/" + election + "/nominations/1/withdrawal", Map.of());
        polling.round(election, "U3", 7, 11);
        polling.install(election, "2026-11-26");

        assertThat(polling.names(election, "elected")).containsExactly("Carla Hoff");
        assertThat(polling.acting("B1", "2026-11-26")).containsExactly("Carla Hoff");
        polling.keep("president", meeting.anybody().page("/elections/" + election));
        anItemAsksForMore(polling);
        var credentials = meeting.desk("credentials");
        for (int mandate = 1; mandate <= 8; mandate++) {
            credentials.done("/attendance/check-outs", Map.of("who", String.valueOf(mandate)));
        }
        assertThat(refused(
                        chair, "/votes", Map.of("question", "procedure", "text", "Shall we close?", "method", "cards")))
                .isEqualTo("attendance.no-quorum");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    /// A member nominates the own person, and so has accepted.
    private static void stand(Polling polling, String election, int mandate, int nomination, String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("names", String.valueOf(mandate));
        for (int field = 0; field < more.length; field += 2) {
            fields.put(more[field], more[field + 1]);
        }
        polling.meeting().member(mandate).done("/elections/" + election + "/nominations", fields);
        assertThat(polling.chair().read("/elections/" + election).get("nominations"))
                .hasSize(nomination);
    }
}

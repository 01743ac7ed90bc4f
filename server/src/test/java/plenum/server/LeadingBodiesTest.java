package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;

/// Leading bodies are elected: an executive on which each region sits, and a chair of the board whom three rounds and
/// two lots decide. What the pages showed on the way stays in target/pages, to be looked at.
class LeadingBodiesTest {
    private static final String SOURCE = "the public lottery of Saturday, in the order in which they are drawn";
    private static final String SEED = "numbers of Saturday 4 8 15 16 23 42";

    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Desk chair;
    private Polling polling;

    @BeforeEach
    void open() {
        meeting = new SecretMeeting(data, Group.ED25519);
        chair = meeting.desk("chair");
        polling = new Polling(meeting, chair, "leading-bodies");
        meeting.ceremony(chair);
        meeting.open(chair);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void an_executive_by_transferable_vote_has_seats_for_each_region() throws Exception {
        assertThat(chair.page("/chair")).contains("Quotas of persons, one in each line");
        assertThat(chair.refused("/elections", executive("irv", "region: North = 1-2")))
                .isEqualTo("elections.rule-keeps-no-quotas");
        assertThat(chair.refused("/elections", executive("scottish-stv", "region: North = 2-\nregion: South = 2-")))
                .isEqualTo("elections.minima-above-seats");
        assertThat(chair.act("/elections", executive("scottish-stv", "two from the North"))
                        .statusCode())
                .isEqualTo(400);

        var first = chair.done("/elections", executive("scottish-stv", "region: North = 1-2\nregion: South = 2-"));
        nominate(first);
        chair.done("/elections/" + first + "/closing-of-nominations", Map.of());
        meeting.member(4).done("/elections/" + first + "/nominations/4/withdrawal", Map.of());
        assertThat(chair.refused("/elections/" + first + "/ballot", Map.of())).isEqualTo("elections.quotas-unmet");
        assertThat(chair.post(
                                "/elections/" + first + "/ballot",
                                Map.of(),
                                "text/html",
                                "00000000-0000-4000-8000-000000000001")
                        .body())
                .contains("region South: at least 2; 0 elected, 1 continuing; 3 seats are left");
        chair.done("/elections/" + first + "/annulment", Map.of("reason", "too few stand for the South"));

        var election = chair.done("/elections", executive("scottish-stv", "region: North = 1-2\nregion: South = 1-"));
        assertThat(chair.refused(
                        "/elections/" + election + "/nominations",
                        Map.of("names", "Hugo Hall", "group-1", "region: East")))
                .isEqualTo("elections.no-such-group");
        nominate(election);
        polling.keep("quotas-nominating", chair.page("/chair"));
        polling.keep("quotas-delegate", meeting.member(7).page("/delegate"));
        chair.done("/elections/" + election + "/closing-of-nominations", Map.of());
        meeting.member(4).done("/elections/" + election + "/nominations/4/withdrawal", Map.of());
        var booth = polling.open(election, "U1");
        for (int mandate = 1; mandate <= SecretMeeting.PRESENT; mandate++) {
            meeting.vote("U1", booth, mandate, ranking(mandate));
        }
        polling.closeRanking(election, "U1");

        assertThat(polling.names(election, "elected"))
                .containsExactlyInAnyOrder("Anna Brandt", "Bela Fischer", "Dora Fern");
        assertThat(polling.names(election, "transcript"))
                .contains("Demanded: region North: at most 2", "Demanded: region South: at least 1")
                .anyMatch(line -> line.contains("Carla Hoff") && line.contains("region North: at most 2"));
        var page = meeting.anybody().page("/elections/" + election);
        polling.keep("quotas-result", page);
        polling.keep("quotas-result-de", meeting.anybody().page("/elections/" + election + "?lang=de"));
        assertThat(page)
                .contains("region: North: at least 1, at most 2", "region: South: at least 1")
                .contains("there is no ballot", "(region: South)");
        assertThat(meeting.anybody().page("/record"))
                .contains("Quotas of persons: region: North: at least 1, at most 2; region: South: at least 1")
                .contains("Dora Fern (region: South)");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }

    private static Map<String, String> executive(String rule, String quotas) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "Executive of the union");
        fields.put("seats", "3");
        fields.put("form", "ranking");
        fields.put("rule", rule);
        fields.put("quotas", quotas);
        fields.put("shortage", "refuse");
        return fields;
    }

    /// Three from the North, two from the South, of whom one is a guest.
    private void nominate(String election) {
        var nominations = "/elections/" + election + "/nominations";
        chair.done(nominations, Map.of("names", "1\n2\n3", "group-1", "region: North"));
        meeting.member(6).done(nominations, Map.of("names", "4", "group-1", "region: South"));
        chair.done(nominations, Map.of("names", "Dora Fern", "group-1", "region: South"));
        for (int number = 1; number <= 4; number++) {
            meeting.member(number).done(nominations + "/" + number + "/acceptance", Map.of());
        }
    }

    /// Without the quotas Anna, Bela and Carla would be elected.
    private static List<Integer> ranking(int mandate) {
        if (mandate <= 8) {
            return List.of(1, 2, 3, 0);
        }
        if (mandate <= 14) {
            return List.of(2, 1, 3, 0);
        }
        return mandate <= 18 ? List.of(0, 2, 1, 0) : List.of(0, 0, 0, 1);
    }

    @Test
    void a_chair_of_the_board_is_found_in_three_rounds_and_by_two_lots() throws Exception {
        var election = chair.done(
                "/elections",
                Map.of("title", "Chair of the board", "seats", "1", "form", "crosses", "rule", "exhaustive-ballot"));
        chair.done(
                "/elections/" + election + "/nominations", Map.of("names", "Ada Able\nBen Best\nCid Clay\nDot Dale"));
        chair.done("/elections/" + election + "/source-of-lots", Map.of("source", SOURCE));
        assertThat(meeting.anybody().page("/elections/" + election)).contains("Source of lots", SOURCE);
        chair.done("/elections/" + election + "/closing-of-nominations", Map.of());
        polling.round(election, "U1", 8, 6, 3, 3);
        assertThat(chair.refused("/elections/" + election + "/source-of-lots", Map.of("source", "what I like")))
                .isEqualTo("elections.too-late-for-source");
        assertThat(meeting.anybody().page("/hall"))
                .contains("Who falls out? A lot is drawn among: Cid Clay, Dot Dale.");
        assertThat(chair.page("/chair")).contains("Draw by a published text", "by the agreed source: " + SOURCE);
        polling.keep("seed", chair.page("/chair"));
        chair.done("/elections/" + election + "/lot-by-seed", Map.of("seed", SEED));
        chair.done("/elections/" + election + "/declaration", Map.of());
        assertThat(polling.names(election, "transcript"))
                .anyMatch(line -> line.contains("SHA-256 of \"" + SEED
                        + ",1\" is 864ad789aab4a05853544734b792f1bfabd04e1a5d9b67997b35c3443de8519f; mod 2 is 1"));
        assertThat(polling.names(election, "standing")).containsExactly("Ada Able", "Ben Best", "Cid Clay");

        chair.done("/elections/" + election + "/next-round", Map.of());
        polling.round(election, "U2", 8, 7, 5);
        chair.done("/elections/" + election + "/next-round", Map.of());
        polling.round(election, "U3", 10, 10);
        assertThat(chair.refused("/elections/" + election + "/lot-by-seed", Map.of("seed", SEED)))
                .isEqualTo("elections.seed-used");
        chair.done("/elections/" + election + "/lot", Map.of("nomination", "2"));
        chair.done("/elections/" + election + "/declaration", Map.of());

        assertThat(polling.names(election, "elected")).containsExactly("Ben Best");
        var page = meeting.anybody().page("/elections/" + election);
        polling.keep("seed-result", page);
        assertThat(page).contains("Round 3", "Ties broken, in order", "by the text “" + SEED + "”");
        assertThat(meeting.anybody().page("/record")).contains("as it follows from the text “" + SEED + "”", SOURCE);
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }
}

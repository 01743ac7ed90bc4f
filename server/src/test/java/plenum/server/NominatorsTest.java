package plenum.server;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.server.Polling.refused;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;
import plenum.server.founding.OrdersDocument;

/// A union in which members stand themselves and branches nominate by whoever leads their delegation, but nobody else
/// does. What the pages showed on the way stays in target/pages, to be looked at.
class NominatorsTest {
    @TempDir
    private Path data;

    private SecretMeeting meeting;
    private Polling polling;

    @BeforeEach
    void open() {
        var orders = OrdersDocument.text("trade-union")
                .orElseThrow()
                .replace("nominate: [self, delegates, units, list]", "nominate: [self, units]");
        meeting = SecretMeeting.under(orders, data, Group.ED25519);
        polling = new Polling(meeting, meeting.desk("chair"), "nominators");
        meeting.open(meeting.desk("chair"));
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void names_come_from_those_who_stand_and_from_delegations() throws Exception {
        var chair = meeting.desk("chair");
        var election = polling.call("President", 1, "ranking", "irv");
        var nominations = "/elections/" + election + "/nominations";
        assertThat(chair.page("/chair/elections/" + election)).doesNotContain("id=\"read-out-" + election);
        assertThat(refused(chair, nominations, Map.of("names", "Ada Able\nBen Best")))
                .isEqualTo("elections.no-names-by");

        var treasurer = meeting.named("Hugo Falk");
        treasurer.done(nominations, Map.of("names", "Hugo Falk"));
        var anna = meeting.member(1);
        assertThat(anna.page("/delegate")).contains("In the name of the unit whose delegation I lead");
        polling.keep("delegate", anna.page("/delegate"));
        assertThat(refused(anna, nominations, Map.of("names", "2"))).isEqualTo("elections.no-names-by");
        assertThat(refused(anna, nominations, Map.of("names", "2", "for-unit", "true")))
                .isEqualTo("elections.leads-no-delegation");
        meeting.desk("credentials").done("/delegations/U1/leader", Map.of("person", meeting.person("Anna Brandt")));
        anna.done(nominations, Map.of("names", "2", "for-unit", "true"));

        polling.keep("election", meeting.anybody().page("/elections/" + election));
        assertThat(meeting.anybody().page("/elections/" + election))
                .contains("Names come", "in the name of their units", "nominated by Anna Brandt (for North path)")
                .contains("Hugo Falk");
        assertThat(meeting.anybody().page("/record")).contains("Anna Brandt (for North path) nominates");
        meeting.close();
        assertThat(meeting.findings()).isEmpty();
    }
}

package plenum.congress.urns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.REGINA;
import static plenum.congress.minutes.SecretVote.BEGUN;
import static plenum.congress.minutes.SecretVote.CREDENTIALS;
import static plenum.congress.minutes.SecretVote.OPENED;
import static plenum.congress.minutes.SecretVote.PREPARED;
import static plenum.congress.minutes.SecretVote.PUT;
import static plenum.congress.minutes.SecretVote.RANKING;
import static plenum.congress.minutes.SecretVote.RULE;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.open;
import static plenum.congress.minutes.SecretVote.prepared;
import static plenum.congress.minutes.Trustees.GROUP;
import static plenum.congress.minutes.Trustees.KEY_MADE;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Head;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.Question;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.minutes.Chain;
import plenum.congress.urns.BallotPaper.Marking;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.urns.UrnFact.UrnOpened;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnRefusal.AlreadyOpened;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.WrongList;

class OpenUrnTest {
    @Test
    void the_archive_begins_with_what_is_asked_the_trustees_and_the_list() {
        var after = prepared().when(REGINA, new OpenUrn(U1, CREDENTIALS)).recorded(OPENED);
        var urn = after.hall().urns().urn(U1).orElseThrow();
        assertThat(urn.open()).isTrue();
        assertThat(urn.turnout()).isZero();
        assertThat(urn.head()).contains(new Head(0, Hash.parse(BEGUN.head())));
    }

    @Test
    void a_ranking_is_asked_for_as_the_protocol_writes_it() {
        var before = keyed(new UrnPrepared(
                U1, "9RankingQ2hFvz", new OnElection(new ElectionId(1), 1), GROUP, RANKING, 5, List.of(), RULE));
        var election = "{\"version\":1,\"description\":\"E1\",\"name\":\"Chair\",\"group\":\"Ed25519\","
                + "\"public_key\":\"" + KEY_MADE.publicKey() + "\",\"questions\":[{\"type\":\"NonHomomorphic\","
                + "\"value\":{\"answers\":[\"Anna\",\"Bruno\"],\"question\":\"Who?\"}}],"
                + "\"uuid\":\"9RankingQ2hFvz\"}";
        before.when(REGINA, new OpenUrn(U1, CREDENTIALS))
                .recorded(new UrnOpened(
                        U1,
                        election,
                        KEY_MADE.trustees(),
                        CREDENTIALS,
                        Chain.of(election, KEY_MADE.trustees(), CREDENTIALS).head()));
    }

    @Test
    void a_title_is_read_as_it_was_written() {
        var title = "M1: \"Land\" \\ Brot\n\t\u0001 — Žofie 🌾";
        var paper = new BallotPaper(
                title,
                List.of(new BallotPaper.Asked(title, List.of("\"Yes\"", "No"), new Marking.Crosses(0, 1, true))));
        var prepared =
                new UrnPrepared(U1, "7aYkPBhnKz3WTF", PREPARED.purpose(), GROUP, paper, 5, List.of(), PREPARED.rule());
        var answer = keyed(PUT, prepared).when(REGINA, new OpenUrn(U1, CREDENTIALS));
        assertThat(answer.decision()).isInstanceOfSatisfying(Decision.Allowed.class, allowed -> {
            var opened = (UrnOpened) allowed.facts().getFirst();
            var election = Election.parse(opened.election().getBytes(UTF_8));
            assertThat(election.name()).isEqualTo(title);
            assertThat(election.questions())
                    .containsExactly(new Question.Homomorphic(List.of("\"Yes\"", "No"), true, 0, 1, title));
        });
    }

    @Test
    void there_is_no_such_urn() {
        keyed().when(REGINA, new OpenUrn(U1, CREDENTIALS)).refused(new NoSuchUrn(U1));
    }

    @Test
    void an_urn_is_opened_once() {
        open().when(REGINA, new OpenUrn(U1, List.of())).refused(new AlreadyOpened(U1));
    }

    @Test
    void an_urn_that_was_abandoned_is_not_opened() {
        prepared()
                .and(new UrnAbandoned(U1, "by mistake"))
                .when(REGINA, new OpenUrn(U1, CREDENTIALS))
                .refused(new AlreadyOpened(U1));
    }

    @Test
    void there_is_a_key_for_each_vote() {
        prepared()
                .when(REGINA, new OpenUrn(U1, List.of("key a", "key b", "key c", "key d")))
                .refused(new WrongList(U1, 5, 4));
    }

    @Test
    void no_key_stands_in_the_list_twice() {
        prepared()
                .when(REGINA, new OpenUrn(U1, List.of("key a", "key b", "key c", "key d", "key a")))
                .refused(new WrongList(U1, 5, 5));
    }

    @Test
    void not_a_key_more_even_if_it_stands_there_twice() {
        prepared()
                .when(REGINA, new OpenUrn(U1, List.of("key a", "key b", "key c", "key d", "key e", "key e")))
                .refused(new WrongList(U1, 5, 6));
    }
}

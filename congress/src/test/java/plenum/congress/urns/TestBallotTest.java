package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.ballot;
import static plenum.congress.minutes.SecretVote.cast;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.open;
import static plenum.congress.minutes.SecretVote.prepared;

import org.junit.jupiter.api.Test;
import plenum.ballot.archive.Hash;
import plenum.congress.Actor;
import plenum.congress.urns.UrnFact.BallotTested;
import plenum.congress.urns.UrnRefusal.BallotWasCast;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotACredential;
import plenum.congress.urns.UrnRefusal.NotOpen;

class TestBallotTest {
    private static final Actor VOTER = new Actor.Voter();

    @Test
    void a_ballot_is_tested_and_the_archive_does_not_grow() {
        var after =
                open().when(VOTER, new TestBallot(U1, "key a", ballot(9))).recorded(new BallotTested(U1, ballot(9)));
        var urn = after.hall().urns().urn(U1).orElseThrow();
        assertThat(urn.tested()).containsExactly(Hash.parse(ballot(9)));
        assertThat(urn.turnout()).isZero();
        assertThat(urn.events()).hasSize(1);
    }

    @Test
    void testing_again_changes_nothing() {
        open().and(new BallotTested(U1, ballot(9)))
                .when(VOTER, new TestBallot(U1, "key a", ballot(9)))
                .unchanged();
    }

    @Test
    void there_is_no_such_urn() {
        keyed().when(VOTER, new TestBallot(U1, "key f", ballot(1))).refused(new NoSuchUrn(U1));
    }

    @Test
    void only_while_the_urn_is_open() {
        prepared().when(VOTER, new TestBallot(U1, "key f", ballot(1))).refused(new NotOpen(U1));
        closed().when(VOTER, new TestBallot(U1, "key f", ballot(1))).refused(new NotOpen(U1));
    }

    @Test
    void only_credentials_of_the_list_vote() {
        cast().when(VOTER, new TestBallot(U1, "key f", ballot(1))).refused(new NotACredential(U1));
    }

    @Test
    void a_ballot_that_was_cast_is_not_tested_any_more() {
        cast().when(VOTER, new TestBallot(U1, "key a", ballot(1))).refused(new BallotWasCast(U1));
    }
}

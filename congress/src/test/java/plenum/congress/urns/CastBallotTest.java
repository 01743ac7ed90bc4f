package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.SecretVote.BEGUN;
import static plenum.congress.minutes.SecretVote.THREE_CAST;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.ballot;
import static plenum.congress.minutes.SecretVote.cast;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.open;
import static plenum.congress.minutes.SecretVote.prepared;

import org.junit.jupiter.api.Test;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Head;
import plenum.congress.Actor;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.BallotTested;
import plenum.congress.urns.UrnRefusal.BallotWasTested;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotACredential;
import plenum.congress.urns.UrnRefusal.NotOpen;
import plenum.congress.urns.UrnRefusal.OldBallot;

class CastBallotTest {
    private static final Actor VOTER = new Actor.Voter();

    @Test
    void each_ballot_is_an_event_of_the_archive() {
        var first = BEGUN.ballot(ballot(1));
        var second = first.ballot(ballot(2));
        var after = open().when(VOTER, new CastBallot(U1, "key a", ballot(1)))
                .recorded(new BallotCast(U1, 0, ballot(1), 1, first.head()))
                .when(VOTER, new CastBallot(U1, "key e", ballot(2)))
                .recorded(new BallotCast(U1, 4, ballot(2), 2, second.head()));
        assertThat(urn(after).turnout()).isEqualTo(2);
        assertThat(urn(after).head()).contains(new Head(2, Hash.parse(second.head())));
    }

    @Test
    void the_last_ballot_of_a_credential_counts() {
        var again = THREE_CAST.ballot(ballot(4));
        var after = cast().when(VOTER, new CastBallot(U1, "key a", ballot(4)))
                .recorded(new BallotCast(U1, 0, ballot(4), 4, again.head()));
        assertThat(urn(after).turnout()).isEqualTo(3);
        assertThat(urn(after).latest()).containsEntry(0, Hash.parse(ballot(4)));
        assertThat(urn(after).ballots()).hasSize(4).containsEntry(Hash.parse(ballot(1)), 1);
    }

    @Test
    void the_ballot_that_counts_sent_again_changes_nothing() {
        cast().when(VOTER, new CastBallot(U1, "key b", ballot(2))).unchanged();
    }

    @Test
    void there_is_no_such_urn() {
        keyed().when(VOTER, new CastBallot(U1, "key f", ballot(1))).refused(new NoSuchUrn(U1));
    }

    @Test
    void not_before_the_urn_is_open() {
        prepared().when(VOTER, new CastBallot(U1, "key f", ballot(1))).refused(new NotOpen(U1));
    }

    @Test
    void not_once_it_is_closed_not_even_the_same_again() {
        closed().when(VOTER, new CastBallot(U1, "key a", ballot(1))).refused(new NotOpen(U1));
    }

    @Test
    void only_credentials_of_the_list_vote() {
        cast().when(VOTER, new CastBallot(U1, "key f", ballot(1))).refused(new NotACredential(U1));
    }

    @Test
    void a_ballot_that_was_replaced_does_not_come_back() {
        cast().and(new BallotCast(
                        U1, 0, ballot(4), 4, THREE_CAST.ballot(ballot(4)).head()))
                .when(VOTER, new CastBallot(U1, "key a", ballot(1)))
                .refused(new OldBallot(U1));
    }

    @Test
    void a_ballot_that_was_tested_is_never_cast() {
        cast().and(new BallotTested(U1, ballot(4)))
                .when(VOTER, new CastBallot(U1, "key d", ballot(4)))
                .refused(new BallotWasTested());
    }

    @Test
    void the_ballot_of_one_credential_is_not_cast_for_another() {
        cast().when(VOTER, new CastBallot(U1, "key d", ballot(1))).refused(new OldBallot(U1));
    }

    private static Urn urn(Minutes minutes) {
        return minutes.hall().urns().urn(U1).orElseThrow();
    }
}

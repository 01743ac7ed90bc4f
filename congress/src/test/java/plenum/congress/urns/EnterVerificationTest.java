package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.SecretVote.CLOSED;
import static plenum.congress.minutes.SecretVote.THREE_CAST;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.cast;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.tallied;
import static plenum.congress.minutes.SecretVote.verified;

import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.UrnFact.FaultFound;
import plenum.congress.urns.UrnFact.UrnVerified;
import plenum.congress.urns.UrnRefusal.AnotherArchive;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotClosed;

class EnterVerificationTest {
    private static final Actor ORGANISER = new Actor.Organiser();
    private static final EnterVerification VERIFIED = new EnterVerification(U1, CLOSED.head());

    @Test
    void the_archive_is_verified_up_to_its_last_event() {
        var before = closed();
        assertThat(urn(before).isVerified()).isFalse();
        var after = before.when(ORGANISER, VERIFIED).recorded(new UrnVerified(U1, CLOSED.height(), CLOSED.head()));
        assertThat(urn(after).isVerified()).isTrue();
        assertThat(urn(after).verified().orElseThrow().height()).isEqualTo(4);
    }

    @Test
    void what_comes_afterwards_is_verified_later() {
        assertThat(urn(tallied()).isVerified()).isFalse();
        assertThat(urn(tallied()).verified().orElseThrow().height()).isEqualTo(CLOSED.height());
    }

    @Test
    void the_same_once_more_changes_nothing() {
        verified().when(ORGANISER, VERIFIED).unchanged();
    }

    @Test
    void there_is_no_such_urn() {
        keyed().when(ORGANISER, VERIFIED).refused(new NoSuchUrn(U1));
    }

    @Test
    void not_before_the_urn_is_closed() {
        cast().when(ORGANISER, new EnterVerification(U1, THREE_CAST.head())).refused(new NotClosed(U1));
    }

    @Test
    void not_once_a_fault_was_found() {
        closed().and(new FaultFound(U1, 2, 6, "wrong"))
                .when(ORGANISER, VERIFIED)
                .refused(new NotClosed(U1));
    }

    @Test
    void only_the_archive_of_which_the_journal_tells() {
        closed().when(ORGANISER, new EnterVerification(U1, THREE_CAST.head())).refused(new AnotherArchive(U1));
        tallied().when(ORGANISER, VERIFIED).refused(new AnotherArchive(U1));
    }

    private static Urn urn(Minutes minutes) {
        return minutes.hall().urns().urn(U1).orElseThrow();
    }
}

package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.SecretVote.DECRYPTED;
import static plenum.congress.minutes.SecretVote.DECRYPTED_ONCE;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.counted;
import static plenum.congress.minutes.SecretVote.decrypted;
import static plenum.congress.minutes.SecretVote.decryption;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.proven;
import static plenum.congress.minutes.SecretVote.result;
import static plenum.congress.minutes.SecretVote.tallied;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.urns.UrnFact.PartDecrypted;
import plenum.congress.urns.UrnFact.UrnCounted;
import plenum.congress.urns.UrnRefusal.KeysMissing;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotDecrypting;
import plenum.congress.urns.UrnRefusal.NotVerified;

class EnterResultTest {
    private static final Actor ORGANISER = new Actor.Organiser();
    private static final String RESULT = result(2, 1, 0);

    @Test
    void the_archive_ends_with_the_result() {
        var after = proven().when(ORGANISER, new EnterResult(U1, RESULT))
                .recorded(new UrnCounted(U1, RESULT, DECRYPTED.result(RESULT).head()));
        var urn = after.hall().urns().urn(U1).orElseThrow();
        assertThat(urn.unfinished()).isFalse();
        assertThat(urn.sums()).contains(List.of(List.of(2L, 1L, 0L)));
        assertThat(urn.rankings()).isEmpty();
    }

    @Test
    void there_is_no_such_urn() {
        keyed().when(ORGANISER, new EnterResult(U1, RESULT)).refused(new NoSuchUrn(U1));
    }

    @Test
    void not_before_the_ballots_are_ready() {
        closed().when(ORGANISER, new EnterResult(U1, RESULT)).refused(new NotDecrypting(U1));
    }

    @Test
    void not_a_second_time() {
        counted(2, 1, 0).when(ORGANISER, new EnterResult(U1, RESULT)).refused(new NotDecrypting(U1));
    }

    @Test
    void not_before_what_they_have_turned_is_verified() {
        decrypted().when(ORGANISER, new EnterResult(U1, RESULT)).refused(new NotVerified(U1));
    }

    @Test
    void not_before_enough_trustees_have_turned_their_keys() {
        tallied().when(ORGANISER, new EnterResult(U1, RESULT)).refused(new KeysMissing(U1, 2));
        tallied()
                .and(new PartDecrypted(U1, FELIX, 1, decryption(1), DECRYPTED_ONCE.head()))
                .when(ORGANISER, new EnterResult(U1, RESULT))
                .refused(new KeysMissing(U1, 1));
    }
}

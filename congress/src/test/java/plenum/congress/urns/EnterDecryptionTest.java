package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.GRETA;
import static plenum.congress.minutes.Cast.HUGO;
import static plenum.congress.minutes.SecretVote.DECRYPTED_ONCE;
import static plenum.congress.minutes.SecretVote.TALLIED;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.counted;
import static plenum.congress.minutes.SecretVote.decrypted;
import static plenum.congress.minutes.SecretVote.decryption;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.mixing;
import static plenum.congress.minutes.SecretVote.tallied;
import static plenum.congress.minutes.Trustees.GROUP;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesFact.OfficerRelieved;
import plenum.congress.bodies.Office;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnFact.PartDecrypted;
import plenum.congress.urns.UrnRefusal.AlreadyDone;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotDecrypting;

class EnterDecryptionTest {
    @Test
    void any_two_of_the_three_turn_their_keys() {
        var after = tallied()
                .when(HUGO, new EnterDecryption(U1, decryption(3)))
                .recorded(new PartDecrypted(
                        U1,
                        HUGO,
                        3,
                        decryption(3),
                        TALLIED.partialDecryption(3, decryption(3)).head()))
                .when(GRETA, new EnterDecryption(U1, decryption(2)))
                .recorded(new PartDecrypted(
                        U1,
                        GRETA,
                        2,
                        decryption(2),
                        TALLIED.partialDecryption(3, decryption(3))
                                .partialDecryption(2, decryption(2))
                                .head()));
        assertThat(after.hall().urns().urn(U1).orElseThrow().decrypted()).containsExactly(HUGO, GRETA);
    }

    @Test
    void there_is_no_such_urn() {
        keyed().when(ANNA, new EnterDecryption(U1, decryption(1))).refused(new NoSuchUrn(U1));
    }

    @Test
    void only_its_trustees_hold_parts_of_the_key() {
        closed().when(ANNA, new EnterDecryption(U1, decryption(1))).refused(new NotATrustee(GROUP));
    }

    @Test
    void not_before_the_ballots_are_ready() {
        closed().when(FELIX, new EnterDecryption(U1, decryption(1))).refused(new NotDecrypting(U1));
        mixing().when(FELIX, new EnterDecryption(U1, decryption(1))).refused(new NotDecrypting(U1));
    }

    @Test
    void not_once_enough_have_turned_theirs() {
        decrypted().when(GRETA, new EnterDecryption(U1, decryption(2))).refused(new NotDecrypting(U1));
        decrypted().when(FELIX, new EnterDecryption(U1, decryption(1))).refused(new NotDecrypting(U1));
    }

    @Test
    void not_once_it_is_counted() {
        counted(3, 0, 0).when(GRETA, new EnterDecryption(U1, decryption(2))).refused(new NotDecrypting(U1));
    }

    @Test
    void a_part_of_the_key_does_not_leave_with_the_office() {
        tallied()
                .and(new OfficerRelieved(HUGO, Office.TRUSTEE))
                .when(HUGO, new EnterDecryption(U1, decryption(3)))
                .recorded(new PartDecrypted(
                        U1,
                        HUGO,
                        3,
                        decryption(3),
                        TALLIED.partialDecryption(3, decryption(3)).head()));
    }

    @Test
    void an_urn_keeps_the_trustees_of_its_own_key() {
        var later = counted(3, 0, 0)
                .and(new OfficerAppointed(ANNA, Office.TRUSTEE))
                .and(new CeremonyCalled(GROUP, 1, List.of(ANNA)));
        var urn = later.hall().urns().urn(U1).orElseThrow();
        assertThat(urn.ceremony().trustees()).containsExactly(FELIX, GRETA, HUGO);
        assertThat(urn.ceremony().threshold()).isEqualTo(2);
    }

    @Test
    void nobody_turns_a_key_twice() {
        tallied()
                .and(new PartDecrypted(U1, FELIX, 1, decryption(1), DECRYPTED_ONCE.head()))
                .when(FELIX, new EnterDecryption(U1, decryption(1)))
                .refused(new AlreadyDone(FELIX));
    }
}

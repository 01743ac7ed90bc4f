package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.GRETA;
import static plenum.congress.minutes.Cast.HUGO;
import static plenum.congress.minutes.Cast.REGINA;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.counted;
import static plenum.congress.minutes.SecretVote.decrypted;
import static plenum.congress.minutes.SecretVote.open;
import static plenum.congress.minutes.SecretVote.prepared;
import static plenum.congress.minutes.Trustees.ALL;
import static plenum.congress.minutes.Trustees.CALLED;
import static plenum.congress.minutes.Trustees.GROUP;
import static plenum.congress.minutes.Trustees.appointed;
import static plenum.congress.minutes.Trustees.certified;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenum.congress.bodies.BodiesFact.OfficerAppointed;
import plenum.congress.bodies.BodiesFact.OfficerRelieved;
import plenum.congress.bodies.Office;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnRefusal.KeyInUse;
import plenum.congress.urns.UrnRefusal.NoTrustees;
import plenum.congress.urns.UrnRefusal.UnknownGroup;

class CallCeremonyTest {
    @Test
    void all_who_hold_the_office_take_part_in_the_order_of_their_numbers() {
        given(
                        new OfficerAppointed(HUGO, Office.TRUSTEE),
                        new OfficerAppointed(FELIX, Office.TRUSTEE),
                        new OfficerAppointed(REGINA, Office.REGISTRAR),
                        new OfficerAppointed(GRETA, Office.TRUSTEE))
                .when(CHAIR, new CallCeremony("BELENIOS-2048", 2))
                .recorded(new CeremonyCalled("BELENIOS-2048", 2, List.of(FELIX, GRETA, HUGO)));
    }

    @Test
    void who_is_relieved_takes_no_part() {
        given(appointed())
                .and(new OfficerRelieved(GRETA, Office.TRUSTEE))
                .when(CHAIR, new CallCeremony(GROUP, 2))
                .recorded(new CeremonyCalled(GROUP, 2, List.of(FELIX, HUGO)));
    }

    @Test
    void one_trustee_may_be_enough() {
        given(new OfficerAppointed(FELIX, Office.TRUSTEE))
                .when(CHAIR, new CallCeremony(GROUP, 1))
                .recorded(new CeremonyCalled(GROUP, 1, List.of(FELIX)));
    }

    @Test
    void a_ceremony_is_called_anew_and_nothing_of_the_last_one_stays() {
        var after = given(appointed())
                .and(CALLED)
                .and(certified())
                .when(CHAIR, new CallCeremony(GROUP, 2))
                .recorded(CALLED);
        assertThat(after.hall().urns().ceremony(GROUP).orElseThrow().awaited()).isEqualTo(ALL);
    }

    @Test
    void a_key_with_which_no_urn_is_locked_may_be_made_anew() {
        var after = counted(3, 0, 0).when(CHAIR, new CallCeremony(GROUP, 2)).recorded(CALLED);
        assertThat(after.hall().urns().key(GROUP)).isEmpty();
    }

    @Test
    void the_key_of_one_group_is_not_that_of_another() {
        open().when(CHAIR, new CallCeremony("BELENIOS-2048", 3)).recorded(new CeremonyCalled("BELENIOS-2048", 3, ALL));
    }

    @Test
    void archives_do_not_name_the_group() {
        given().when(CHAIR, new CallCeremony("ed25519", 0)).refused(new UnknownGroup("ed25519"));
    }

    @Test
    void there_are_no_trustees() {
        given(new OfficerAppointed(REGINA, Office.REGISTRAR))
                .when(CHAIR, new CallCeremony(GROUP, 1))
                .refused(new NoTrustees(0));
    }

    @Test
    void no_more_trustees_are_needed_than_there_are() {
        open().when(CHAIR, new CallCeremony(GROUP, 4)).refused(new NoTrustees(3));
    }

    @Test
    void at_least_one_trustee_is_needed() {
        open().when(CHAIR, new CallCeremony(GROUP, 0)).refused(new NoTrustees(3));
    }

    @Test
    void not_while_an_urn_is_locked_with_the_key() {
        prepared().when(CHAIR, new CallCeremony(GROUP, 2)).refused(new KeyInUse(U1));
        decrypted().when(CHAIR, new CallCeremony(GROUP, 2)).refused(new KeyInUse(U1));
    }
}

package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.V1;
import static plenum.congress.minutes.SecretVote.cast;
import static plenum.congress.minutes.SecretVote.closed;
import static plenum.congress.minutes.SecretVote.counted;
import static plenum.congress.minutes.SecretVote.decrypted;
import static plenum.congress.minutes.SecretVote.keyed;

import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.minutes.Minutes;
import plenum.congress.urns.UrnFact.FaultFound;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotClosed;

class FindFaultTest {
    private static final Actor ORGANISER = new Actor.Organiser();
    private static final String WHY = "the signature is not by the credential";
    private static final FindFault FOUND = new FindFault(U1, 2, 6, WHY);
    private static final FaultFound FAULT = new FaultFound(U1, 2, 6, WHY);

    @Test
    void a_fault_stops_the_urn_with_words() {
        var after = closed().when(ORGANISER, FOUND).recorded(FAULT);
        assertThat(urn(after).stage()).isEqualTo(new Urn.Stage.Faulty(2, 6, WHY));
        assertThat(urn(after).unfinished()).isTrue();
        assertThat(urn(decrypted().when(ORGANISER, FOUND).recorded(FAULT)).stage())
                .isEqualTo(new Urn.Stage.Faulty(2, 6, WHY));
    }

    @Test
    void the_urn_is_abandoned_when_its_vote_is_annulled() {
        var after = closed().and(FAULT, new UrnAbandoned(U1, "put again"));
        assertThat(urn(after).stage()).isEqualTo(new Urn.Stage.Abandoned("put again"));
        assertThat(urn(after).purpose()).isEqualTo(new Purpose.OnVote(V1));
    }

    @Test
    void there_is_no_such_urn() {
        keyed().when(ORGANISER, FOUND).refused(new NoSuchUrn(U1));
    }

    @Test
    void not_before_the_urn_is_closed() {
        cast().when(ORGANISER, FOUND).refused(new NotClosed(U1));
    }

    @Test
    void not_a_second_time_and_not_once_it_is_counted() {
        closed().and(FAULT).when(ORGANISER, FOUND).refused(new NotClosed(U1));
        counted(2, 1, 0).when(ORGANISER, FOUND).refused(new NotClosed(U1));
    }

    private static Urn urn(Minutes minutes) {
        return minutes.hall().urns().urn(U1).orElseThrow();
    }
}

package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Minutes.given;
import static plenum.congress.minutes.Orders.secret;
import static plenum.congress.minutes.SecretVote.PAPER;
import static plenum.congress.minutes.SecretVote.RANKING;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.Trustees.CALLED;
import static plenum.congress.minutes.Trustees.GROUP;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.minutes.Minutes;
import plenum.congress.orders.SecretRule;
import plenum.congress.urns.UrnRefusal.NoKey;
import plenum.congress.urns.UrnRefusal.NobodyToVote;
import plenum.congress.urns.UrnRefusal.TooFewToMix;
import plenum.congress.urns.UrnRefusal.TooManyUnits;

/// Why no urn can be prepared, for votes and elections alike.
class HasUrnsTest {
    private static final String ANOTHER = "BELENIOS-2048";

    @Test
    void there_is_no_key_of_the_group() {
        unable(keyed(), ANOTHER, RANKING, 0, new NoKey(ANOTHER));
        unable(given(CALLED), GROUP, RANKING, 0, new NoKey(GROUP));
    }

    @Test
    void there_are_fewer_trustees_than_mix_the_rankings() {
        var five = keyed(secret(new SecretRule(GROUP, GROUP, 3, 5)));
        unable(five, GROUP, RANKING, 0, new TooFewToMix(3, 5));
        assertThat(five.hall().unableToPrepare(GROUP, PAPER, 5))
                .as("crosses are not mixed")
                .isEmpty();
    }

    @Test
    void nobody_votes_by_device() {
        unable(keyed(), GROUP, PAPER, 0, new NobodyToVote());
    }

    @Test
    void there_are_more_votes_than_an_urn_takes() {
        unable(keyed(), GROUP, PAPER, 1_000_001, new TooManyUnits(1_000_001, 1_000_000));
        assertThat(keyed().hall().unableToPrepare(GROUP, PAPER, 1_000_000)).isEmpty();
    }

    private static void unable(Minutes minutes, String group, BallotPaper paper, long units, UrnRefusal why) {
        assertThat(minutes.hall().unableToPrepare(group, paper, units)).isEqualTo(Optional.of(why));
    }
}

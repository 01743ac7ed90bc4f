package plenum.congress.urns;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.FELIX;
import static plenum.congress.minutes.Cast.HUGO;
import static plenum.congress.minutes.SecretVote.TALLIED;
import static plenum.congress.minutes.SecretVote.U1;
import static plenum.congress.minutes.SecretVote.keyed;
import static plenum.congress.minutes.SecretVote.mixing;
import static plenum.congress.minutes.SecretVote.tallied;
import static plenum.congress.minutes.Trustees.GROUP;

import org.junit.jupiter.api.Test;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Head;
import plenum.congress.Actor;
import plenum.congress.minutes.Chain;
import plenum.congress.urns.UrnFact.ShufflesEnded;
import plenum.congress.urns.UrnFact.UrnShuffled;
import plenum.congress.urns.UrnRefusal.AlreadyDone;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotMixing;

class EnterShuffleTest {
    private static final String FIRST = Chain.hash("first shuffle");
    private static final String SECOND = Chain.hash("second shuffle");
    private static final Chain MIXED = TALLIED.shuffle(3, FIRST);
    private static final UrnShuffled HUGO_MIXED = new UrnShuffled(U1, HUGO, 3, FIRST, MIXED.head());

    @Test
    void as_many_trustees_mix_as_the_orders_ask_for() {
        var twice = MIXED.shuffle(1, SECOND);
        var after = mixing().when(HUGO, new EnterShuffle(U1, FIRST))
                .recorded(HUGO_MIXED)
                .when(FELIX, new EnterShuffle(U1, SECOND))
                .recorded(
                        new UrnShuffled(U1, FELIX, 1, SECOND, twice.head()),
                        new ShufflesEnded(U1, twice.endShuffles().head()));
        var urn = after.hall().urns().urn(U1).orElseThrow();
        assertThat(urn.stage()).isEqualTo(new Urn.Stage.Decrypting());
        assertThat(urn.shuffled()).containsExactly(HUGO, FELIX);
        assertThat(urn.head())
                .contains(new Head(8, Hash.parse(twice.endShuffles().head())));
    }

    @Test
    void there_is_no_such_urn() {
        keyed().when(ANNA, new EnterShuffle(U1, FIRST)).refused(new NoSuchUrn(U1));
    }

    @Test
    void only_its_trustees_mix() {
        tallied().when(ANNA, new EnterShuffle(U1, FIRST)).refused(new NotATrustee(GROUP));
        mixing().when(new Actor.Organiser(), new EnterShuffle(U1, FIRST)).refused(new NotATrustee(GROUP));
    }

    @Test
    void crosses_are_not_mixed() {
        tallied().when(FELIX, new EnterShuffle(U1, FIRST)).refused(new NotMixing(U1));
    }

    @Test
    void not_once_they_are_mixed_enough() {
        var twice = MIXED.shuffle(1, SECOND);
        mixing().and(
                        HUGO_MIXED,
                        new UrnShuffled(U1, FELIX, 1, SECOND, twice.head()),
                        new ShufflesEnded(U1, twice.endShuffles().head()))
                .when(FELIX, new EnterShuffle(U1, FIRST))
                .refused(new NotMixing(U1));
    }

    @Test
    void nobody_mixes_twice() {
        mixing().and(HUGO_MIXED).when(HUGO, new EnterShuffle(U1, SECOND)).refused(new AlreadyDone(HUGO));
    }
}

package plenum.count.majority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShareTest {
    static Stream<Share> shares() {
        return Stream.of(
                Share.MORE_THAN_HALF, Share.TWO_THIRDS, Share.ALL, new Share(3, 4, false), new Share(3, 5, true));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void the_least_number_of_votes_reaches_the_share_and_one_less_does_not(Share share) {
        for (var base = 0L; base <= 1400; base++) {
            var least = share.least(base);
            assertThat(share.reachedBy(least, base)).as("%d of %d", least, base).isTrue();
            assertThat(share.reachedBy(least - 1, base))
                    .as("%d of %d", least - 1, base)
                    .isFalse();
        }
    }
}

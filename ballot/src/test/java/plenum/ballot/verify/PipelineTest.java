package plenum.ballot.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenum.ballot.archive.Hash;

class PipelineTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void what_is_checked_in_any_order_is_settled_in_order(int threads) throws Broken, IOException {
        var settled = new ArrayList<Integer>();
        try (var pipeline = new Pipeline(threads)) {
            for (int i = 0; i < 1000; i++) {
                var number = i;
                pipeline.add(() -> () -> settled.add(number));
            }
            pipeline.settle();
        }
        assertThat(settled).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void the_first_refusal_counts_even_if_it_is_found_last() {
        var later = new CountDownLatch(1);
        try (var pipeline = new Pipeline(2)) {
            assertThatThrownBy(() -> {
                        pipeline.add(() -> {
                            await(later);
                            throw broken(1);
                        });
                        pipeline.add(() -> {
                            later.countDown();
                            throw broken(2);
                        });
                        pipeline.settle();
                    })
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken -> assertThat(broken.refusal().place()).isEqualTo(Place.at(1)));
        }
    }

    @Test
    void nothing_is_settled_after_a_refusal() throws Broken, IOException {
        try (var pipeline = new Pipeline(1)) {
            pipeline.add(() -> {
                throw broken(1);
            });
            pipeline.add(() -> () -> {
                throw broken(2);
            });
            assertThatThrownBy(pipeline::settle).hasMessageContaining("height 1");
            pipeline.settle();
        }
    }

    @Test
    void many_fingerprints_are_told_apart() {
        var fingerprints = new Fingerprints();
        for (int i = 0; i < 5000; i++) {
            assertThat(fingerprints.number(hash(i))).isEmpty();
            assertThat(fingerprints.putIfAbsent(hash(i), i)).isEqualTo(i);
        }
        for (int i = 0; i < 5000; i++) {
            assertThat(fingerprints.putIfAbsent(hash(i), 7000)).isEqualTo(i);
            assertThat(fingerprints.number(hash(i))).hasValue(i);
        }
    }

    private static Hash hash(int number) {
        return Hash.of(Integer.toString(number).getBytes(StandardCharsets.UTF_8));
    }

    private static Broken broken(int height) {
        return new Broken(Rule.BALLOTS, Place.at(height), "for a test");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

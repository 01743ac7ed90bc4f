package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import plenum.rehearsal.engine.Rehearsal.Moment;

class ProgressLineTest {
    private static final List<Moment> MOMENTS = List.of(
            new Moment(0, 2, "3 have signed in", 0, 4, 0),
            new Moment(1, 2, "check-in", 0, 4, 10),
            new Moment(1, 2, "vote on agenda", 2, 4, 1_210));

    @Test
    void on_a_terminal_one_line_keeps_changing() throws InterruptedException {
        assertThat(shown(true))
                .contains("\r\u001b[K[------------------------] sitting  0 of 2  3 have signed in ")
                .contains("\r\u001b[K[############------------] sitting  1 of 2  vote on agenda ")
                .contains(" 1,210 acts ")
                .endsWith("\r\u001b[K")
                .doesNotContain("\n");
    }

    @Test
    void elsewhere_there_is_a_line_for_each_sitting() throws InterruptedException {
        assertThat(shown(false).lines()).hasSize(2).first().isEqualTo("Everybody signs in");
        assertThat(shown(false).lines().skip(1))
                .singleElement()
                .asString()
                .matches("Sitting 1 of 2 \\(\\d+:\\d\\d, 10 acts so far\\)");
    }

    /// What is printed while all moments pass, each seen once.
    private static String shown(boolean terminal) throws InterruptedException {
        var printed = new StringWriter();
        var next = new AtomicInteger();
        var allSeen = new CountDownLatch(MOMENTS.size() + 1);
        try (var _ = new ProgressLine(new PrintWriter(printed), terminal, () -> {
            allSeen.countDown();
            return MOMENTS.get(Math.min(next.getAndIncrement(), MOMENTS.size() - 1));
        })) {
            allSeen.await();
        }
        return printed.toString();
    }
}

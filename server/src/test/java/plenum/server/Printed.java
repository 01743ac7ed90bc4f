package plenum.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.slf4j.LoggerFactory;

/// Everything that is printed while somebody listens, the log among it: at the level at which a server logs.
final class Printed implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private Printed() {
        System.setOut(both(out));
        System.setErr(both(err));
    }

    static Printed listening() {
        var printed = new Printed();
        LoggerFactory.getLogger("plenum.server.Printed").info("Somebody listens to the log");
        assertThat(printed.text()).contains("Somebody listens to the log");
        return printed;
    }

    String text() {
        synchronized (heard) {
            return heard.toString(UTF_8);
        }
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    private PrintStream both(PrintStream shown) {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int sign) {
                        synchronized (heard) {
                            heard.write(sign);
                        }
                        shown.write(sign);
                    }
                },
                true,
                UTF_8);
    }
}

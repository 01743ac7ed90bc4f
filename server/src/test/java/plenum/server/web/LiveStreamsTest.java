package plenum.server.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// With real sockets, some of which nobody reads from.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LiveStreamsTest {
    private static final Sessions SESSIONS = new Sessions(new byte[32], Duration.ofDays(1), InstantSource.system());
    private static final byte[] LARGE = "x".repeat(200_000).getBytes(US_ASCII);

    private final Audience hall = new Audience();
    private final List<Listener> listeners = new ArrayList<>();
    private WebServer server = start(Duration.ofSeconds(20), Duration.ofMinutes(1));

    @AfterEach
    void close() throws IOException {
        for (var listener : listeners) {
            listener.socket().close();
        }
        server.close();
    }

    private WebServer start(Duration heartbeat, Duration patience) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var settings = new WebServer.Settings(address, false, patience);
        var routes = new Routes().get("/", _ -> Answer.page("page"));
        return WebServer.start(settings, routes, SESSIONS, new LiveStreams(this::enter, heartbeat));
    }

    private void enter(Request request, LiveClient client) {
        switch (request.path("view", "a view", view -> view)) {
            case "hall" -> hall.join(client);
            case "chair" -> {
                var _ = request.session().orElseThrow(Rejected::notSignedIn);
                client.offer(1, "frame", "the chair".getBytes(UTF_8));
            }
            default -> throw Rejected.notFound();
        }
    }

    /// A browser that reads one line after the other, if it reads at all.
    private record Listener(Socket socket, InputStream in) {
        /// The next line that says something.
        String line() throws IOException {
            var line = Visitor.line(in);
            while (line.isBlank() || line.matches("[0-9a-fA-F]+")) {
                line = Visitor.line(in);
            }
            return line;
        }

        String event() throws IOException {
            var line = line();
            while (line.startsWith(":")) {
                line = line();
            }
            return line + "|" + line() + "|" + line();
        }
    }

    private Listener listen(String path, String... headers) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        var head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + String.join(
                        "", List.of(headers).stream().map(line -> line + "\r\n").toList()) + "\r\n";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        var listener = new Listener(socket, new BufferedInputStream(socket.getInputStream(), 512));
        listeners.add(listener);
        return listener;
    }

    private Listener enter(String path, String... headers) throws IOException {
        var listener = listen(path, headers);
        assertThat(Visitor.line(listener.in())).contains(" 200 ");
        for (var line = Visitor.line(listener.in()); !line.isEmpty(); line = Visitor.line(listener.in())) {
            if (line.startsWith("Content-Type")) {
                assertThat(line).isEqualTo("Content-Type: text/event-stream");
            }
        }
        return listener;
    }

    private void offer(long number, String data) {
        hall.offer(number, "frame", data.getBytes(UTF_8));
    }

    private static void await(BooleanSupplier happened) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never happened").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    @Test
    void the_newest_frame_is_there_at_once() throws IOException {
        offer(6, "six");
        offer(7, "seven");
        assertThat(enter("/live/hall").event()).isEqualTo("id: 7|event: frame|data: seven");
    }

    @Test
    void everybody_gets_each_frame_while_they_read() throws IOException {
        var here = enter("/live/hall");
        var there = enter("/live/hall");
        for (int number = 1; number <= 50; number++) {
            offer(number, "frame " + number);
            assertThat(here.event()).isEqualTo("id: " + number + "|event: frame|data: frame " + number);
            assertThat(there.event()).isEqualTo("id: " + number + "|event: frame|data: frame " + number);
        }
    }

    @Test
    void the_lines_of_a_frame_arrive_as_lines() throws IOException {
        var listener = enter("/live/hall");
        offer(1, "a\nb\r\nc\rGröße");
        assertThat(listener.event()).isEqualTo("id: 1|event: frame|data: a");
        assertThat(listener.line()).isEqualTo("data: b");
        assertThat(listener.line()).isEqualTo("data: c");
        assertThat(listener.line().getBytes(ISO_8859_1)).isEqualTo("data: Größe".getBytes(UTF_8));
    }

    @Test
    void who_comes_back_gets_the_newest_frame_unless_he_has_it() throws IOException {
        offer(6, "six");
        offer(7, "seven");
        assertThat(enter("/live/hall", "Last-Event-ID: 6").event()).isEqualTo("id: 7|event: frame|data: seven");
        assertThat(enter("/live/hall?after=6").event()).isEqualTo("id: 7|event: frame|data: seven");
        var upToDate = enter("/live/hall?after=5", "Last-Event-ID: 7");
        assertThat(upToDate.line()).isEqualTo(":");
        offer(8, "eight");
        assertThat(upToDate.event()).isEqualTo("id: 8|event: frame|data: eight");
    }

    @Test
    void whoever_reads_slowly_misses_frames_but_never_the_newest() throws IOException {
        var slow = enter("/live/hall");
        var number = 0;
        for (; number < 200; number++) {
            hall.offer(number, "frame", LARGE);
        }
        offer(number, "the end");
        var seen = new ArrayList<Long>();
        for (var line = slow.line(); !line.equals("data: the end"); line = slow.line()) {
            if (line.startsWith("id: ")) {
                seen.add(Long.valueOf(line.substring(4)));
            }
        }
        assertThat(seen).isSorted().doesNotHaveDuplicates().endsWith(200L).hasSizeLessThan(150);
    }

    @Test
    void frames_of_different_kinds_do_not_replace_each_other() throws IOException {
        var slow = enter("/live/hall");
        for (int number = 0; number < 100; number++) {
            hall.offer(number, "frame", LARGE);
        }
        offer(100, "the frame");
        hall.offer(100, "now", "the time".getBytes(UTF_8));
        var frame = false;
        for (var line = slow.line(); !line.equals("data: the time"); line = slow.line()) {
            frame |= line.equals("data: the frame");
        }
        assertThat(frame).isTrue();
    }

    @Test
    void clients_that_never_read_disturb_nobody() throws IOException {
        for (int stuck = 0; stuck < 100; stuck++) {
            listen("/live/hall");
        }
        await(() -> hall.size() == 100);
        var reader = enter("/live/hall");
        for (int number = 1; number <= 60; number++) {
            hall.offer(number, "frame", LARGE);
            offer(1000 + number, "frame " + number);
            var event = reader.event();
            while (!event.startsWith("id: " + (1000 + number) + "|")) {
                event = reader.event();
            }
            assertThat(event).endsWith("|data: frame " + number);
        }
        assertThat(new Visitor(server.port()).get("/").text()).isEqualTo("page");
        assertThat(hall.size()).isEqualTo(101);
    }

    @Test
    void who_stands_still_for_too_long_is_given_up() throws IOException {
        server.close();
        server = start(Duration.ofMillis(100), Duration.ofSeconds(1));
        listen("/live/hall");
        var reader = enter("/live/hall");
        await(() -> hall.size() == 2);
        for (int number = 0; number < 20; number++) {
            hall.offer(number, "frame", LARGE);
        }
        offer(21, "the end");
        var line = reader.line();
        while (!line.equals("data: the end")) {
            line = reader.line();
        }
        await(() -> hall.size() == 1);
        for (int beat = 0; beat < 20; beat++) {
            assertThat(reader.line()).isEqualTo(":");
        }
        assertThat(hall.size()).isEqualTo(1);
    }

    @Test
    void a_client_that_went_away_is_forgotten_at_the_next_heartbeat() throws IOException {
        server.close();
        server = start(Duration.ofMillis(50), Duration.ofMinutes(1));
        var gone = enter("/live/hall");
        await(() -> hall.size() == 1);
        gone.socket().close();
        await(() -> hall.size() == 0);
    }

    @Test
    void everybody_is_told_good_bye_when_the_server_closes() throws IOException {
        var reader = enter("/live/hall");
        listen("/live/hall");
        await(() -> hall.size() == 2);
        for (int number = 0; number < 20; number++) {
            hall.offer(number, "frame", LARGE);
        }
        offer(21, "the end");
        var line = reader.line();
        while (!line.equals("data: the end")) {
            line = reader.line();
        }
        server.close();
        assertThat(reader.line()).isEqualTo("event: bye");
        assertThat(reader.line()).isEqualTo("data: bye");
        assertThat(hall.size()).isZero();
    }

    @Test
    void who_may_not_look_on_is_turned_away() throws IOException {
        var visitor = new Visitor(server.port());
        assertThat(visitor.get("/live/chair").status()).isEqualTo(401);
        assertThat(visitor.get("/live/kitchen").status()).isEqualTo(404);
        assertThat(visitor.get("/live/hall", "Last-Event-ID: x").status()).isEqualTo(400);
        var cookie = SESSIONS.cookie(SESSIONS.begin("P1", 1), false).split(";", 2)[0];
        assertThat(enter("/live/chair", "Cookie: " + cookie).event()).isEqualTo("id: 1|event: frame|data: the chair");
    }
}

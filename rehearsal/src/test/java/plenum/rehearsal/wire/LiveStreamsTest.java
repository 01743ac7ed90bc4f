package plenum.rehearsal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Live connections against a plain socket that plays the server's side word by word.
class LiveStreamsTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

    private final BlockingQueue<LiveEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> losses = new LinkedBlockingQueue<>();

    private final Follower follower = new Follower() {
        @Override
        public void happened(LiveEvent event, long nanos) {
            events.add(event);
        }

        @Override
        public void lost(String why) {
            losses.add(why);
        }
    };

    @Test
    void a_lost_connection_is_made_again_and_names_the_last_event_seen() throws Exception {
        try (var server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
                var streams = new LiveStreams((InetSocketAddress) server.getLocalSocketAddress())) {
            streams.follow("/live/delegate?quiet=1", "plenum=one", Reading.PROMPT, follower);
            try (var first = server.accept()) {
                assertThat(request(first))
                        .startsWith("GET /live/delegate?quiet=1 HTTP/1.1\r\n")
                        .contains("Cookie: plenum=one\r\n")
                        .doesNotContain("Last-Event-ID");
                send(first, HEAD + "event: state\nid: 41\ndata: {}\n\n");
                assertThat(next(events)).isEqualTo(new LiveEvent("state", "41", "{}"));
                assertThat(streams.connected()).isEqualTo(1);
            }
            assertThat(next(losses)).isEqualTo("the server ended the connection");
            try (var second = server.accept()) {
                assertThat(request(second)).contains("Last-Event-ID: 41\r\n");
                send(second, HEAD + "event: state\nid: 42\ndata: {}\n\n");
                assertThat(next(events)).isEqualTo(new LiveEvent("state", "42", "{}"));
                assertThat(streams.losses()).isEqualTo(1);
                assertThat(streams.connected()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_server_that_is_not_there_yet_is_found_when_it_comes() throws Exception {
        var place = freePlace();
        try (var streams = new LiveStreams(place)) {
            streams.follow("/", "plenum=one", Reading.PROMPT, follower);
            assertThat(next(losses)).isNotNull();
            try (var server = new ServerSocket(place.getPort(), 8, InetAddress.getLoopbackAddress());
                    var socket = server.accept()) {
                request(socket);
                send(socket, HEAD + "data: here\n\n");
                assertThat(next(events)).isEqualTo(new LiveEvent("message", "", "here"));
            }
        }
    }

    @Test
    void one_who_never_reads_keeps_nobody_else_waiting() throws Exception {
        try (var server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
                var streams = new LiveStreams((InetSocketAddress) server.getLocalSocketAddress())) {
            streams.follow("/", "plenum=never", Reading.NEVER, follower);
            try (var deaf = server.accept()) {
                request(deaf);
                send(deaf, HEAD + "data: unheard\n\n");
                streams.follow("/", "plenum=prompt", Reading.PROMPT, follower);
                try (var attentive = server.accept()) {
                    request(attentive);
                    send(attentive, HEAD + "data: heard\n\n");
                    assertThat(next(events)).isEqualTo(new LiveEvent("message", "", "heard"));
                    assertThat(events).isEmpty();
                }
            }
        }
    }

    @Test
    void an_answer_that_is_not_200_is_a_loss_with_its_status() throws Exception {
        try (var server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
                var streams = new LiveStreams((InetSocketAddress) server.getLocalSocketAddress())) {
            streams.follow("/", "plenum=old", Reading.PROMPT, follower);
            try (var socket = server.accept()) {
                request(socket);
                send(socket, "HTTP/1.1 303 See Other\r\nContent-Length: 0\r\n\r\n");
                assertThat(next(losses)).isEqualTo("the server answered 303");
                assertThat(streams.connected()).isZero();
            }
        }
    }

    private static <T> @Nullable T next(BlockingQueue<T> queue) throws InterruptedException {
        return queue.poll(30, TimeUnit.SECONDS);
    }

    private static String request(Socket socket) throws IOException {
        var request = new StringBuilder();
        while (request.indexOf("\r\n\r\n") < 0) {
            request.append((char) socket.getInputStream().read());
        }
        return request.toString();
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static InetSocketAddress freePlace() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
        }
    }
}

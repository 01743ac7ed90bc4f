package plenum.rehearsal.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One live connection, made again when it is lost. Touched by the thread of its [LiveStreams] only.
final class LiveStream {
    private final LiveStreams streams;
    private final String path;
    private final String cookie;
    private final Reading reading;
    private final Follower follower;
    private final long pause;
    private String lastEvent = "";
    private @Nullable Connection connection;

    LiveStream(LiveStreams streams, String path, String cookie, Reading reading, Follower follower, long pause) {
        this.streams = streams;
        this.path = path;
        this.cookie = cookie;
        this.reading = reading;
        this.follower = follower;
        this.pause = pause;
    }

    void connect() {
        try {
            connection = new Connection();
        } catch (IOException refused) {
            lose(refused);
        }
    }

    void ready() {
        var open = connection;
        if (open == null) {
            return;
        }
        try {
            open.ready();
        } catch (IOException broken) {
            lose(broken);
        }
    }

    private void lose(IOException why) {
        var open = connection;
        connection = null;
        streams.lost(open != null && open.answered);
        if (open != null) {
            open.close();
        }
        follower.lost(String.valueOf(why.getMessage()));
        streams.after(pause, this::connect);
    }

    /// A TCP connection from its making to its loss.
    private final class Connection {
        private final SocketChannel channel = SocketChannel.open();
        private final SelectionKey key;
        private final ByteBuffer request = StandardCharsets.ISO_8859_1.encode(request());
        private final EventReader events = new EventReader(this::event);
        private final AnswerReader answer = new AnswerReader(events::read);
        private boolean answered;

        Connection() throws IOException {
            try {
                channel.configureBlocking(false);
                channel.connect(streams.server());
                key = channel.register(streams.selector(), SelectionKey.OP_CONNECT, LiveStream.this);
            } catch (IOException refused) {
                close();
                throw refused;
            }
        }

        void ready() throws IOException {
            if (key.isConnectable() && channel.finishConnect()) {
                key.interestOps(SelectionKey.OP_WRITE);
            } else if (key.isWritable()) {
                channel.write(request);
                if (!request.hasRemaining()) {
                    key.interestOps(reading == Reading.NEVER ? 0 : SelectionKey.OP_READ);
                }
            } else if (key.isReadable()) {
                read();
            }
        }

        private void read() throws IOException {
            var bytes = streams.buffer(reading);
            if (channel.read(bytes) < 0) {
                throw new IOException("the server ended the connection");
            }
            answer.read(bytes.flip());
            if (answer.status() != 200 && answer.status() != 0) {
                throw new IOException("the server answered " + answer.status());
            }
            answered();
            if (answer.done()) {
                throw new IOException("the server ended the answer");
            }
            if (reading == Reading.SLOW) {
                key.interestOps(0);
                streams.afterSlowPause(this::readAgain);
            }
        }

        private void readAgain() {
            if (key.isValid()) {
                key.interestOps(SelectionKey.OP_READ);
            }
        }

        private void answered() {
            if (answer.status() == 200 && !answered) {
                answered = true;
                streams.answered();
            }
        }

        /// The first event may come in the same read as the status, and whoever hears it may ask who is connected.
        private void event(LiveEvent event) {
            if (answer.status() != 200) {
                return;
            }
            answered();
            lastEvent = event.id();
            follower.happened(event, System.nanoTime());
        }

        private void close() {
            try {
                channel.close();
            } catch (IOException _) {
                // It is being given up: nothing is lost.
            }
        }

        private String request() {
            var seen = lastEvent.isEmpty() ? "" : "Last-Event-ID: " + lastEvent + "\r\n";
            return "GET " + path + " HTTP/1.1\r\nHost: " + streams.server().getHostString() + ":"
                    + streams.server().getPort() + "\r\nAccept: text/event-stream\r\nCookie: " + cookie + "\r\n" + seen
                    + "\r\n";
        }
    }
}

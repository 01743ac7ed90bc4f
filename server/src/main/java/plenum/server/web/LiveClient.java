package plenum.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.jetty.io.Content.Sink;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/// One browser that looks on.
///
/// At most one write is under way and one frame of each event waits behind it; a newer frame takes the place of the one
/// that waits. So a frame must tell how things are, not what has changed. Nobody who offers a frame ever waits, however
/// slowly the browser reads.
public final class LiveClient {
    private final Sink sink;
    private final Callback response;
    private final OptionalLong lastSeen;
    private final Writer writer = new Writer();
    private final List<Frame> waiting = new ArrayList<>(1);
    private final List<Runnable> farewells = new ArrayList<>(2);
    private Stage stage = Stage.AT_THE_DOOR;

    private enum Stage {
        AT_THE_DOOR,
        LISTENING,
        DISMISSED,
        GONE
    }

    LiveClient(Sink sink, Callback response, OptionalLong lastSeen) {
        this.sink = sink;
        this.response = response;
        this.lastSeen = lastSeen;
    }

    /// Shows how things are after an entry of the journal.
    ///
    /// @param number the entry's number, which the browser sends back when it reconnects
    /// @param event  what kind of frame this is; each kind has its own place to wait
    /// @param data   text in UTF-8
    public void offer(long number, String event, byte[] data) {
        offer(Frame.of(number, event, data));
    }

    /// The number of the newest frame that the browser saw before it reconnected.
    public OptionalLong lastSeen() {
        return lastSeen;
    }

    /// Runs once when the browser has gone, at once if it already has.
    public void whenGone(Runnable farewell) {
        synchronized (this) {
            if (stage != Stage.GONE) {
                farewells.add(farewell);
                return;
            }
        }
        farewell.run();
    }

    void offer(Frame frame) {
        synchronized (this) {
            if (stage == Stage.DISMISSED || stage == Stage.GONE) {
                return;
            }
            waiting.removeIf(older -> older.event().equals(frame.event()));
            waiting.add(frame);
            if (stage == Stage.AT_THE_DOOR) {
                return;
            }
        }
        writer.iterate();
    }

    /// Nothing has been written before; now it may.
    void enter() {
        synchronized (this) {
            if (stage == Stage.AT_THE_DOOR) {
                stage = Stage.LISTENING;
                if (waiting.isEmpty()) {
                    waiting.add(Frame.HEARTBEAT);
                }
            }
        }
        writer.iterate();
    }

    /// Keeps the connection awake if nothing else is about to.
    void heartbeat() {
        synchronized (this) {
            if (stage != Stage.LISTENING || !waiting.isEmpty()) {
                return;
            }
            waiting.add(Frame.HEARTBEAT);
        }
        writer.iterate();
    }

    /// Says good-bye and ends the stream. What still waited is not shown; a client at the door hears nothing else.
    public void dismiss() {
        synchronized (this) {
            if (stage == Stage.DISMISSED || stage == Stage.GONE) {
                return;
            }
            var listening = stage == Stage.LISTENING;
            stage = Stage.DISMISSED;
            waiting.clear();
            waiting.add(Frame.BYE);
            if (!listening) {
                return;
            }
        }
        writer.iterate();
    }

    /// The connection broke.
    void lost(Throwable why) {
        writer.abort(why);
    }

    void gone() {
        List<Runnable> due;
        synchronized (this) {
            stage = Stage.GONE;
            waiting.clear();
            due = List.copyOf(farewells);
            farewells.clear();
        }
        due.forEach(Runnable::run);
    }

    private synchronized @Nullable Frame next() {
        return waiting.isEmpty() ? null : waiting.removeFirst();
    }

    /// Writes one frame after the other, each when the one before is through.
    private final class Writer extends IteratingCallback {
        private boolean saidGoodBye;

        @Override
        protected Action process() {
            if (saidGoodBye) {
                return Action.SUCCEEDED;
            }
            var frame = next();
            if (frame == null) {
                return Action.IDLE;
            }
            saidGoodBye = frame.equals(Frame.BYE);
            sink.write(saidGoodBye, frame.buffer(), this);
            return Action.SCHEDULED;
        }

        @Override
        protected void onCompleteSuccess() {
            gone();
            response.succeeded();
        }

        @Override
        protected void onCompleteFailure(Throwable cause) {
            gone();
            response.failed(cause);
        }
    }
}

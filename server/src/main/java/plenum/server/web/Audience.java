package plenum.server.web;

import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Everybody who is shown the same frames. A frame is encoded once for all of them; who comes late, or comes back, gets
/// the newest one at once.
public final class Audience {
    private final Set<LiveClient> clients = ConcurrentHashMap.newKeySet();
    private final TreeMap<String, Frame> newest = new TreeMap<>();

    /// Takes a client in until it has gone. It gets the newest frame of each event unless it has seen it before.
    public synchronized void join(LiveClient client) {
        clients.add(client);
        client.whenGone(() -> clients.remove(client));
        newest.values().stream()
                .filter(frame -> client.lastSeen().stream().noneMatch(seen -> seen == frame.number()))
                .forEach(client::offer);
    }

    /// Shows everybody how things are after an entry of the journal. See [LiveClient#offer].
    public synchronized void offer(long number, String event, byte[] data) {
        var frame = Frame.of(number, event, data);
        newest.put(event, frame);
        clients.forEach(client -> client.offer(frame));
    }

    /// How many look on.
    public int size() {
        return clients.size();
    }
}

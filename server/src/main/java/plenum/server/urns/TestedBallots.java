package plenum.server.urns;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Ballots that voters tested instead of casting them. Whoever has their openings can read them, so none that is known
/// here is put into an urn; a second device fetches them from here by their trackers.
///
/// They are kept in memory. Of more than fits, the oldest ballots are forgotten but for their hashes, and of more
/// hashes than fit the oldest too. A restart forgets all: then a voter pastes the ballot, and only the voter's own
/// device, which throws away what it has tested, keeps a tested ballot out of the urn.
public final class TestedBallots {
    private static final int MOST_BALLOTS = 500;
    private static final int MOST_HASHES = 100_000;

    private final SequencedMap<String, byte[]> ballots = new LinkedHashMap<>();
    private final SequencedSet<String> hashes = new LinkedHashSet<>();

    /// Keeps a ballot that was tested.
    ///
    /// @param hash the ballot's SHA-256 in hex
    public synchronized void keep(String hash, byte[] ballot) {
        ballots.put(hash, ballot);
        hashes.add(hash);
        if (ballots.size() > MOST_BALLOTS) {
            ballots.pollFirstEntry();
        }
        if (hashes.size() > MOST_HASHES) {
            hashes.removeFirst();
        }
    }

    /// Whether a ballot was tested.
    public synchronized boolean has(String hash) {
        return hashes.contains(hash);
    }

    /// The bytes of a tested ballot, if they are still kept.
    public synchronized Optional<byte[]> ballot(String hash) {
        return Optional.ofNullable(ballots.get(hash));
    }
}

package plenum.congress.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The events of an urn's archive, written and hashed here once more as section 3 of the protocol says, without the
/// code that writes archives.
///
/// @param height of the last event
/// @param head its hash
public record Chain(int height, String head) {
    /// The archive begins.
    public static Chain of(String election, String trustees, List<String> credentials) {
        var list = credentials.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(",", "[", "]"));
        var setup = "{\"election\":\"" + hash(election) + "\",\"trustees\":\"" + hash(trustees)
                + "\",\"credentials\":\"" + hash(list) + "\"}";
        return new Chain(0, hash("{\"height\":0,\"type\":\"Setup\",\"payload\":\"" + hash(setup) + "\"}"));
    }

    public Chain ballot(String ballot) {
        return event("\"type\":\"Ballot\",\"payload\":\"" + ballot + "\"");
    }

    public Chain endBallots() {
        return event("\"type\":\"EndBallots\"");
    }

    /// The ballots are put together.
    ///
    /// @param ballots how many count, each once
    public Chain encryptedTally(int ballots, String tally) {
        var payload = "{\"num_tallied\":" + ballots + ",\"total_weight\":" + ballots + ",\"encrypted_tally\":\"" + tally
                + "\"}";
        return event("\"type\":\"EncryptedTally\",\"payload\":\"" + hash(payload) + "\"");
    }

    public Chain shuffle(int owner, String shuffle) {
        return owned("Shuffle", owner, shuffle);
    }

    public Chain endShuffles() {
        return event("\"type\":\"EndShuffles\"");
    }

    public Chain partialDecryption(int owner, String decryption) {
        return owned("PartialDecryption", owner, decryption);
    }

    public Chain result(String result) {
        return event("\"type\":\"Result\",\"payload\":\"" + hash(result) + "\"");
    }

    private Chain owned(String type, int owner, String record) {
        var payload = "{\"owner\":" + owner + ",\"payload\":\"" + record + "\"}";
        return event("\"type\":\"" + type + "\",\"payload\":\"" + hash(payload) + "\"");
    }

    private Chain event(String rest) {
        return new Chain(
                height + 1, hash("{\"parent\":\"" + head + "\",\"height\":" + (height + 1) + "," + rest + "}"));
    }

    /// The SHA-256 in hex.
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

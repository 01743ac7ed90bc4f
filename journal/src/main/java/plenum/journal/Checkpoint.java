package plenum.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// A log's signed statement of its size and root: C2SP tlog-checkpoint in a C2SP signed-note.
public final class Checkpoint {
    private static final String SIGNATURE = "— ";
    private static final int ID_LENGTH = 4;

    private final Standing standing;
    private final String note;

    private Checkpoint(Standing standing, String note) {
        this.standing = standing;
        this.note = note;
    }

    static Checkpoint sign(Standing standing, LogKey key) {
        var verifier = key.verifier();
        var body = verifier.name() + "\n" + standing.size() + "\n"
                + standing.root().base64() + "\n";
        return new Checkpoint(standing, note(body, key));
    }

    /// A text of whole lines with the signature under it: a C2SP signed-note.
    static String note(String body, LogKey key) {
        var verifier = key.verifier();
        var signature = key.sign(body);
        var signed = new byte[ID_LENGTH + signature.length];
        System.arraycopy(verifier.id(), 0, signed, 0, ID_LENGTH);
        System.arraycopy(signature, 0, signed, ID_LENGTH, signature.length);
        var line = SIGNATURE + verifier.name() + " " + Base64.getEncoder().encodeToString(signed) + "\n";
        return body + "\n" + line;
    }

    /// Opens a checkpoint: reads it, and checks that this key signed it. Signatures of keys other than this one are
    /// passed over; one under this key's name and id must be right.
    ///
    /// @throws IllegalArgumentException with the reason, if it is not a checkpoint that this key signed
    public static Checkpoint open(String note, VerifierKey key) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("a signed note ends in an empty line and the lines of its signatures");
        }
        var body = note.substring(0, end + 1);
        var signatures = note.substring(end + 2).lines().toList();
        var signed = false;
        for (var line : signatures) {
            signed |= signedBy(key, body, line);
        }
        if (!signed) {
            throw new IllegalArgumentException("the checkpoint is not signed by " + key.name());
        }
        return new Checkpoint(standing(body, key.name()), note);
    }

    public Standing standing() {
        return standing;
    }

    /// The signed note, as it is published.
    public String note() {
        return note;
    }

    private static boolean signedBy(VerifierKey key, String body, String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 3 || !(parts[0] + " ").equals(SIGNATURE)) {
            throw new IllegalArgumentException("not the line of a signature: " + line);
        }
        var signature = Base64.getDecoder().decode(parts[2]);
        if (signature.length <= ID_LENGTH
                || !Base64.getEncoder().encodeToString(signature).equals(parts[2])) {
            throw new IllegalArgumentException("not a signature: " + parts[2]);
        }
        var ours = parts[1].equals(key.name()) && Arrays.equals(Arrays.copyOf(signature, ID_LENGTH), key.id());
        if (!ours) {
            return false;
        }
        var proper = Arrays.copyOfRange(signature, ID_LENGTH, signature.length);
        if (!key.verifies(body.getBytes(StandardCharsets.UTF_8), proper)) {
            throw new IllegalArgumentException("the signature of " + key.name() + " on the checkpoint is wrong");
        }
        return true;
    }

    private static Standing standing(String body, String origin) {
        var lines = body.lines().toList();
        if (lines.size() < 3 || !lines.getFirst().equals(origin)) {
            throw new IllegalArgumentException("a checkpoint names its log, " + origin + ", its size and its root");
        }
        var size = lines.get(1);
        if (!size.matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("not the size of a log: " + size);
        }
        var root = Hash.of(Base64.getDecoder().decode(lines.get(2)));
        if (!root.base64().equals(lines.get(2))) {
            throw new IllegalArgumentException("not the root of a log: " + lines.get(2));
        }
        return new Standing(Long.parseLong(size), root);
    }

    @Override
    public String toString() {
        return note;
    }
}

package plenum.journal;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A proof, to be kept and checked without the log, that an entry is in it: C2SP tlog-proof.
///
/// @param index the number of the entry
/// @param path the inclusion proof
/// @param checkpoint the signed note to whose root the path leads
public record Receipt(long index, List<Hash> path, String checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";

    /// The text of a `.tlog-proof` file.
    public String text() {
        var text = new StringBuilder(HEADER + "\n" + INDEX + index + "\n");
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    /// Reads the text of a `.tlog-proof` file; whether it proves anything is another question.
    ///
    /// @throws IllegalArgumentException if it is not such a text
    public static Receipt parse(String text) {
        var end = text.indexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException("a receipt is a proof, an empty line and a checkpoint");
        }
        var lines = text.substring(0, end).lines().toList();
        if (lines.size() < 2
                || !lines.getFirst().equals(HEADER)
                || !lines.get(1).matches("index (0|[1-9][0-9]{0,17})")) {
            throw new IllegalArgumentException("a receipt begins with " + HEADER + " and an index");
        }
        var path = new ArrayList<Hash>();
        for (var line : lines.subList(2, lines.size())) {
            path.add(Hash.of(Base64.getDecoder().decode(line)));
        }
        return new Receipt(
                Long.parseLong(lines.get(1).substring(INDEX.length())), List.copyOf(path), text.substring(end + 2));
    }

    /// Whether the entry stands in the log of this key.
    ///
    /// @throws IllegalArgumentException with the reason, if the checkpoint is not one that the key signed
    public boolean proves(Entry entry, VerifierKey key) {
        var standing = Checkpoint.open(checkpoint, key).standing();
        return entry.number() == index
                && MerkleProof.includes(Hash.leaf(entry.bytes()), index, standing.size(), path, standing.root());
    }
}

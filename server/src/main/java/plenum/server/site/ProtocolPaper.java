package plenum.server.site;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// A file that is handed in with a protocol: a PDF or an image, known by its first bytes (here in hexadecimal digits),
/// whatever its name says.
enum ProtocolPaper {
    PDF("application/pdf", "pdf", "255044462d"),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "jpg", "ffd8ff");

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_HEAD = 8;

    private final String type;
    private final String ending;
    private final String head;

    ProtocolPaper(String type, String ending, String head) {
        this.type = type;
        this.ending = ending;
        this.head = head;
    }

    static Optional<ProtocolPaper> of(byte[] bytes) {
        var start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_HEAD));
        return Arrays.stream(values())
                .filter(paper -> start.startsWith(paper.head))
                .findFirst();
    }

    String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    /// The name under which a file is handed in, with nothing in it that leads elsewhere, and the ending of its kind.
    String name(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var stem = last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
        var plain = stem.replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
        var kept = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (kept.isEmpty() ? "protocol" : kept) + "." + ending;
    }
}

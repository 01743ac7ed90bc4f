package plenum.ballot.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Pattern;

/// The records that name other records: what events bring when they bring more than one. Each is written in one way
/// only; `parse` gives nothing for another.
public sealed interface Payload {
    /// The record as it stands in the archive.
    byte[] bytes();

    /// What an election begins with.
    record Setup(Hash election, Hash trustees, Hash credentials) implements Payload {
        private static final Pattern WRITTEN = Pattern.compile("\\{\"election\":\"([0-9a-f]{64})\","
                + "\"trustees\":\"([0-9a-f]{64})\",\"credentials\":\"([0-9a-f]{64})\"\\}");

        public static Optional<Setup> parse(byte[] bytes) {
            var parts = WRITTEN.matcher(new String(bytes, ISO_8859_1));
            return parts.matches()
                    ? Optional.of(new Setup(
                            Hash.parse(parts.group(1)), Hash.parse(parts.group(2)), Hash.parse(parts.group(3))))
                    : Optional.empty();
        }

        @Override
        public byte[] bytes() {
            return ("{\"election\":\"" + election + "\",\"trustees\":\"" + trustees + "\",\"credentials\":\""
                            + credentials + "\"}")
                    .getBytes(ISO_8859_1);
        }
    }

    /// How many ballots have been counted, and what they weigh together.
    record Tallied(long ballots, long weight, Hash tally) implements Payload {
        /// Larger weights are written between quotation marks.
        private static final long LARGEST_NUMBER = (1 << 30) - 1;

        private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
        private static final Pattern WRITTEN = Pattern.compile("\\{\"num_tallied\":" + NUMBER + ",\"total_weight\":\"?"
                + NUMBER + "\"?,\"encrypted_tally\":\"([0-9a-f]{64})\"\\}");

        public static Optional<Tallied> parse(byte[] bytes) {
            var written = new String(bytes, ISO_8859_1);
            var parts = WRITTEN.matcher(written);
            return parts.matches()
                    ? Optional.of(new Tallied(
                                    Long.parseLong(parts.group(1)),
                                    Long.parseLong(parts.group(2)),
                                    Hash.parse(parts.group(3))))
                            .filter(read -> read.text().equals(written))
                    : Optional.empty();
        }

        @Override
        public byte[] bytes() {
            return text().getBytes(ISO_8859_1);
        }

        private String text() {
            var mark = weight > LARGEST_NUMBER ? "\"" : "";
            return "{\"num_tallied\":" + ballots + ",\"total_weight\":" + mark + weight + mark
                    + ",\"encrypted_tally\":\"" + tally + "\"}";
        }
    }

    /// What a trustee has done.
    ///
    /// @param owner the number of the trustee, counted from 1 over all
    record Owned(int owner, Hash payload) implements Payload {
        private static final Pattern WRITTEN =
                Pattern.compile("\\{\"owner\":([1-9][0-9]{0,8}),\"payload\":\"([0-9a-f]{64})\"\\}");

        public static Optional<Owned> parse(byte[] bytes) {
            var parts = WRITTEN.matcher(new String(bytes, ISO_8859_1));
            return parts.matches()
                    ? Optional.of(new Owned(Integer.parseInt(parts.group(1)), Hash.parse(parts.group(2))))
                    : Optional.empty();
        }

        @Override
        public byte[] bytes() {
            return ("{\"owner\":" + owner + ",\"payload\":\"" + payload + "\"}").getBytes(ISO_8859_1);
        }
    }
}

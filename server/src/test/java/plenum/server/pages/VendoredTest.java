package plenum.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// Browser code of others is what its registry gave out, byte for byte.
class VendoredTest {
    @Test
    void every_file_has_the_digest_that_is_listed() throws Exception {
        var lines =
                new String(bytes("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        for (var line : lines) {
            var parts = line.split("  ", 2);
            assertThat(digest(bytes(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (var file = SeatMap.class.getResourceAsStream("/plenum/server/static/vendor/" + name)) {
            assertThat(file).as(name).isNotNull();
            return file.readAllBytes();
        }
    }

    private static String digest(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

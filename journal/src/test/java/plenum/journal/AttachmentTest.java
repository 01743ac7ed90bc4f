package plenum.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttachmentTest {
    /// The one-block message of the SHA-256 examples that NIST publishes with FIPS 180-4, and its digest.
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void an_attachment_is_named_by_its_sha_256() {
        assertThat(Attachment.of("abc".getBytes(UTF_8)).hash().hex()).isEqualTo(ABC);
    }

    @Test
    void an_attachment_never_changes() {
        var handedOver = "abc".getBytes(UTF_8);
        var attachment = Attachment.of(handedOver);
        handedOver[0] = 'x';
        attachment.bytes()[1] = 'x';
        assertThat(attachment.bytes()).asString(UTF_8).isEqualTo("abc");
    }

    @Test
    void what_is_too_large_for_any_store_is_refused_before_it_gets_there() {
        assertThatThrownBy(() -> Attachment.of(new byte[Attachment.LARGEST + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 268435456 bytes, not 268435457");
    }

    @Test
    void what_is_sealed_has_no_attachments() {
        var attachments = List.of(Attachment.of("abc".getBytes(UTF_8)));
        assertThatThrownBy(() ->
                        new Draft(Instant.EPOCH, "sealed/S19", "{}".getBytes(UTF_8), Optional.of("S19"), attachments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("S19")
                .hasMessageContaining("lie in the clear");
    }
}

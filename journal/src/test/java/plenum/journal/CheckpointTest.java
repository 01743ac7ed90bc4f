package plenum.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckpointTest {
    private static final String NAME = "example.org/congress";
    private static final Standing STANDING = new Standing(1349, Hash.sha256(new byte[] {20}));

    private final LogKey key = LogKey.generate(NAME);

    /// The key and the note are those of the documentation of Go's package note.
    @Test
    void a_key_that_go_made_is_read_and_checks_what_go_signed() {
        var key = VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThat(key.text()).isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThat(key.name()).isEqualTo("PeterNeumann");
    }

    @Test
    void what_was_signed_is_opened() {
        var signed = Checkpoint.sign(STANDING, key);
        assertThat(signed.note()).startsWith(NAME + "\n1349\n" + STANDING.root().base64() + "\n\n— " + NAME + " ");
        assertThat(Checkpoint.open(signed.note(), key.verifier()).standing()).isEqualTo(STANDING);
    }

    @Test
    void a_key_outlasts_being_written_down() {
        var again = LogKey.parse(key.text());
        assertThat(again.verifier()).isEqualTo(key.verifier());
        assertThat(Checkpoint.open(Checkpoint.sign(STANDING, again).note(), key.verifier())
                        .standing())
                .isEqualTo(STANDING);
    }

    @Test
    void every_altered_byte_is_noticed() {
        var note = Checkpoint.sign(STANDING, key).note();
        for (int i = 0; i < note.length(); i++) {
            var altered = note.substring(0, i) + (char) (note.charAt(i) ^ 1) + note.substring(i + 1);
            assertThatThrownBy(() -> Checkpoint.open(altered, key.verifier()))
                    .as("character %s", i)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_signature_of_another_log_is_passed_over_and_does_not_do() {
        var note = Checkpoint.sign(STANDING, key).note();
        var other = LogKey.generate("example.org/witness");
        var foreign = Checkpoint.sign(STANDING, other).note();
        var witnessed = note + foreign.substring(foreign.indexOf("— "));
        assertThat(Checkpoint.open(witnessed, key.verifier()).standing()).isEqualTo(STANDING);
        assertThatThrownBy(() -> Checkpoint.open(note, LogKey.generate(NAME).verifier()))
                .hasMessageContaining("not signed by " + NAME);
    }

    @Test
    void a_verifier_key_with_a_wrong_id_is_refused() {
        var text = key.verifier().text();
        var id = text.substring(NAME.length() + 1, NAME.length() + 9);
        var wrong = text.replace(id, id.equals("00000000") ? "00000001" : "00000000");
        assertThatThrownBy(() -> VerifierKey.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}

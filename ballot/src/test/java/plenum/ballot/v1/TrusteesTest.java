package plenum.ballot.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Altered records of trustees, made out of those of the tool.
class TrusteesTest {
    private static final String NEW = "threshold-BELENIOS-2048-tool3.3";
    private static final String OLD = "threshold-oldformat-BELENIOS-2048-tool2.0";
    private static final Pattern RESPONSE = Pattern.compile("\"response\":\"(\\d)");

    /// Every proof and signature stands in the record once; each, altered, is noticed.
    @ParameterizedTest
    @CsvSource({NEW + ", 16", OLD + ", 10"})
    void every_altered_proof_and_signature_is_noticed(String name, int count) {
        var text = text(name);
        assertThat(RESPONSE.matcher(text).results()).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(faults(name, altered(text, i))).isNotEmpty();
        }
    }

    @Test
    void a_fault_names_the_trustee_and_what_is_wrong() {
        var text = text(NEW);
        var words = List.of(
                "trustee 1: the proof of knowledge of the key is wrong",
                "trustee 2: the signature of the certificate is wrong",
                "trustee 3: the signature of the certificate is wrong",
                "trustee 4: the signature of the certificate is wrong",
                "trustee 2: the signature of the coefficients is wrong",
                "trustee 3: the signature of the coefficients is wrong",
                "trustee 4: the signature of the coefficients is wrong",
                "trustee 2: the signature of all certificates is wrong",
                "trustee 3: the signature of all certificates is wrong",
                "trustee 4: the signature of all certificates is wrong",
                "trustee 2: the proof of knowledge of the share is wrong",
                "trustee 2: the signature of the verification key is wrong",
                "trustee 3: the proof of knowledge of the share is wrong");
        for (int i = 0; i < words.size(); i++) {
            assertThat(faults(NEW, altered(text, i))).asString().contains(words.get(i));
        }
    }

    @Test
    void a_key_that_is_not_the_product_is_noticed() {
        var one = Case.of("motion10-BELENIOS-2048-tool2.0");
        var other = Case.of("blank10-weights-BELENIOS-2048-tool2.0");
        assertThat(one.trustees().faults(other.election()))
                .containsExactly(new Fault("public_key", "is not the product of the trustees' keys"));
    }

    @Test
    void a_copied_key_is_noticed() {
        var read = Case.of("motion10-BELENIOS-2048-tool2.0");
        var items = new ArrayList<>(read.trustees().items());
        items.add(items.getFirst());
        assertThat(new Trustees(read.election().group(), items).faults(read.election()))
                .asString()
                .contains("two of them have the same key");
    }

    @Test
    void another_structure_is_refused() {
        var group = Case.of(NEW).election().group();
        UnaryOperator<String> refusal = text -> {
            try {
                Trustees.parse(text.getBytes(StandardCharsets.UTF_8), group);
                return "";
            } catch (IllegalArgumentException wrong) {
                return String.valueOf(wrong.getMessage());
            }
        };
        assertThat(refusal.apply("[]")).isEqualTo("an election has trustees");
        assertThat(refusal.apply("[[\"Triple\",{}]]")).isEqualTo("[0][0]: expected Single or Pedersen");
        assertThat(refusal.apply(text(NEW).replace("\"threshold\":2,\"certs\"", "\"threshold\":4,\"certs\"")))
                .contains("a threshold from 1 to their number");
        assertThatThrownBy(() -> Trustees.parse(
                                text(NEW).replace("context", "Context").getBytes(StandardCharsets.UTF_8), group)
                        .electionKey())
                .isNotNull();
    }

    private static String altered(String text, int index) {
        var match = RESPONSE.matcher(text).results().skip(index).findFirst().orElseThrow();
        var digit = text.charAt(match.start(1)) == '1' ? '2' : '1';
        return text.substring(0, match.start(1)) + digit + text.substring(match.end(1));
    }

    private static String text(String name) {
        return new String(Case.of(name).trustees().bytes(), StandardCharsets.UTF_8);
    }

    private static List<Fault> faults(String name, String text) {
        var election = Case.of(name).election();
        return Trustees.parse(text.getBytes(StandardCharsets.UTF_8), election.group())
                .faults(election);
    }
}

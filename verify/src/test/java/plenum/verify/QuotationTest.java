package plenum.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.UtteranceId;
import plenum.congress.assembly.Minute;
import plenum.congress.form.Unreadable;
import plenum.congress.record.Layer;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.TakeDown;
import plenum.journal.Draft;
import plenum.journal.Finding;
import plenum.journal.Journal;
import plenum.journal.LogKey;
import plenum.journal.MemoryStore;

/// A paragraph is quoted; then somebody lies about one thing after the other, and it is told about which.
class QuotationTest {
    private static final UtteranceId T7 = new UtteranceId(7);
    private static final String WORDS = "Comrades, the year was dry, and the wells ran low.";

    private final LogKey key = LogKey.generate("example.org/meeting");
    private final Journal journal = Journal.open(new MemoryStore(), key);

    private Quotation quotation() {
        for (int i = 0; i < 9; i++) {
            journal.append(List.of(draft(i, i == 4 ? WORDS : "Words " + i)));
        }
        var filed = journal.entry(4).orElseThrow();
        var payload = filed.payload().orElseThrow();
        return new Quotation(
                WORDS,
                T7,
                Layer.RAW,
                new String(filed.entry().bytes(), UTF_8),
                HexFormat.of().formatHex(payload.salt()),
                new String(payload.bytes(), UTF_8),
                journal.receipt(4).text(),
                key.verifier().text());
    }

    private static Draft draft(int number, String words) {
        var minute = new Minute(
                Actor.of(new PersonId(1)),
                new TakeDown(Optional.empty(), words),
                List.of(new UtteranceTaken(T7, Optional.empty(), words)),
                Optional.empty());
        return new Draft(
                Instant.EPOCH.plusSeconds(number), "record.take-down", Minute.FORM.bytes(minute), Optional.empty());
    }

    @Test
    void what_was_said_verifies_in_whole_and_in_part() {
        var quotation = quotation();
        var report = quotation.check(Optional.of(key.verifier()));
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked()).hasSize(4);
        assertThat(quotation
                        .quoting("the year\n  was dry")
                        .check(Optional.empty())
                        .findings())
                .isEmpty();
        assertThat(Quotation.parse(quotation.bytes())).isEqualTo(quotation);
    }

    @Test
    void other_words_do_not_stand_in_the_paragraph() {
        var honest = quotation();
        assertFails(honest.quoting("the year was wet"), "text");
        assertFails(honest.quoting(" "), "text");
    }

    @Test
    void another_paragraph_or_layer_is_not_what_the_entry_is_about() {
        var honest = quotation();
        assertFails(
                new Quotation(
                        honest.text(),
                        new UtteranceId(8),
                        Layer.RAW,
                        honest.entry(),
                        honest.salt(),
                        honest.payload(),
                        honest.proof(),
                        honest.key()),
                "text");
        assertFails(
                new Quotation(
                        honest.text(),
                        T7,
                        Layer.EDITOR,
                        honest.entry(),
                        honest.salt(),
                        honest.payload(),
                        honest.proof(),
                        honest.key()),
                "text");
    }

    @Test
    void another_payload_or_salt_is_not_what_the_entry_commits_to() {
        var honest = quotation();
        assertFails(altered(honest, "wells", "wolves").quoting("the wolves ran low"), "payload");
        var salt = (honest.salt().charAt(0) == '0' ? "1" : "0") + honest.salt().substring(1);
        assertFails(
                new Quotation(
                        honest.text(),
                        T7,
                        Layer.RAW,
                        honest.entry(),
                        salt,
                        honest.payload(),
                        honest.proof(),
                        honest.key()),
                "payload");
    }

    @Test
    void an_entry_that_is_not_in_the_log_is_not_proved() {
        var honest = quotation();
        var forged = honest.entry().replace("1970-01-01T00:00:04", "1970-01-01T00:00:05");
        assertFails(
                new Quotation(
                        honest.text(),
                        T7,
                        Layer.RAW,
                        forged,
                        honest.salt(),
                        honest.payload(),
                        honest.proof(),
                        honest.key()),
                "proof");
        var other = journal.receipt(5).text();
        assertFails(
                new Quotation(
                        honest.text(),
                        T7,
                        Layer.RAW,
                        honest.entry(),
                        honest.salt(),
                        honest.payload(),
                        other,
                        honest.key()),
                "proof");
    }

    @Test
    void a_checkpoint_that_another_key_signed_is_not_believed() {
        var stranger = LogKey.generate("example.org/meeting").verifier();
        assertThat(quotation().check(Optional.of(stranger)).findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith("checkpoint");
    }

    @Test
    void what_is_no_quotation_cannot_be_read() {
        assertThatThrownBy(() -> Quotation.parse("{}".getBytes(UTF_8))).isInstanceOf(Unreadable.class);
    }

    private static Quotation altered(Quotation honest, String from, String to) {
        return new Quotation(
                honest.text(),
                honest.utterance(),
                honest.layer(),
                honest.entry(),
                honest.salt(),
                honest.payload().replace(from, to),
                honest.proof(),
                honest.key());
    }

    private static void assertFails(Quotation quotation, String step) {
        assertThat(quotation.check(Optional.empty()).findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith(step);
    }
}

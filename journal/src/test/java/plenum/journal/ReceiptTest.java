package plenum.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private final LogKey key = LogKey.generate("example.org/congress");
    private final Journal journal = Journal.open(new MemoryStore(), key);

    @Test
    void a_receipt_proves_its_entry_without_the_log() {
        var entries = append(300);
        for (var entry : entries) {
            var receipt = Receipt.parse(journal.receipt(entry.number()).text());
            assertThat(receipt.proves(entry, key.verifier())).isTrue();
        }
    }

    @Test
    void a_receipt_proves_no_other_entry() {
        var entries = append(300);
        var receipt = journal.receipt(17);
        assertThat(receipt.proves(entries.get(18), key.verifier())).isFalse();
        var renumbered = new Receipt(18, receipt.path(), receipt.checkpoint());
        assertThat(renumbered.proves(entries.get(18), key.verifier())).isFalse();
        var shortened = new Receipt(17, receipt.path().subList(1, receipt.path().size()), receipt.checkpoint());
        assertThat(shortened.proves(entries.get(17), key.verifier())).isFalse();
    }

    @Test
    void a_receipt_is_written_as_the_standard_says() {
        append(2);
        var receipt = journal.receipt(1);
        assertThat(receipt.text())
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 1\n"
                        + receipt.path().getFirst().base64() + "\n\n"
                        + journal.checkpoint().note());
    }

    private List<Entry> append(int count) {
        var draft = new Draft(Instant.EPOCH, "test.act", "{}".getBytes(UTF_8), Optional.empty());
        return journal.append(Collections.nCopies(count, draft));
    }
}

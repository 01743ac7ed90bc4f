package plenum.server.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import plenum.journal.Entry;
import plenum.journal.Payload;
import plenum.journal.Receipt;
import plenum.verify.Quotation;

/// Puts together what it takes to check a quotation.
public final class QuotationFile {
    private QuotationFile() {}

    /// The whole paragraph as a quotation with its proof.
    public static Quotation of(Passage passage, Entry entry, Payload payload, Receipt receipt, String key) {
        return new Quotation(
                passage.text(),
                passage.utterance(),
                passage.layer(),
                new String(entry.bytes(), UTF_8),
                HexFormat.of().formatHex(payload.salt()),
                new String(payload.bytes(), UTF_8),
                receipt.text(),
                key);
    }
}

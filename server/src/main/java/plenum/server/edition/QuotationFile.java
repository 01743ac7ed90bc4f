package plenum.server.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import plenum.journal.Entry;
import plenum.journal.Opening;
import plenum.journal.Payload;
import plenum.journal.Receipt;
import plenum.verify.Quotation;

/// Puts together what it takes to check a quotation.
public final class QuotationFile {
    private QuotationFile() {}

    /// The whole paragraph as a quotation with its proof.
    public static Quotation of(Passage passage, Entry entry, Payload payload, Receipt receipt, String key) {
        var salt = HexFormat.of().formatHex(payload.salt());
        return quotation(passage, entry, salt, payload, receipt, key);
    }

    /// A paragraph of which some stays black, with what proves the words that are shown.
    static Quotation inPart(
            Passage passage, Entry entry, Payload payload, Opening opening, Receipt receipt, String key) {
        return quotation(passage, entry, opening.proof(), payload, receipt, key);
    }

    private static Quotation quotation(
            Passage passage, Entry entry, String salt, Payload payload, Receipt receipt, String key) {
        return new Quotation(
                passage.text(),
                passage.utterance(),
                passage.layer(),
                new String(entry.bytes(), UTF_8),
                salt,
                new String(payload.bytes(), UTF_8),
                receipt.text(),
                key);
    }
}

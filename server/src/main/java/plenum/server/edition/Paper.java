package plenum.server.edition;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A page of the edition as PDF. Its fonts cover Latin, Greek and Cyrillic and go into the file.
public final class Paper {
    private static final String FONTS = "/plenum/server/fonts/";
    private static final String FAMILY = "Record";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    /// The PDF of a page of XHTML that needs no other file.
    ///
    /// @param at the time that the file says it was made: that of the last entry of which it tells, so that
    ///     the same record makes the same bytes
    public static byte[] of(String html, String title, Instant at) {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            font(builder, "DejaVuSerifCondensed.ttf", REGULAR, FontStyle.NORMAL);
            font(builder, "DejaVuSerifCondensed-Bold.ttf", BOLD, FontStyle.NORMAL);
            font(builder, "DejaVuSerifCondensed-Italic.ttf", REGULAR, FontStyle.ITALIC);
            builder.withHtmlContent(Marked.legal(html), null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            date(document, title, at);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), FAMILY, weight, style, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(FONTS + file), file);
    }

    private static void date(PDDocument document, String title, Instant at) {
        var made = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer("Plenum");
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentId(at.toEpochMilli());
    }
}

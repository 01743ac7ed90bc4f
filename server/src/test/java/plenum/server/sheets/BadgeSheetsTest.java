package plenum.server.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.server.pages.Words;
import plenum.server.sheets.BadgeList.Badge;

class BadgeSheetsTest {
    private static final int BADGES = 23;
    private static final int A_SHEET = 10;
    private static final int DOTS_AN_INCH = 200;

    @TempDir
    private Path folder;

    @Test
    void every_badge_has_a_name_and_a_code_that_signs_in() throws Exception {
        var list = Files.writeString(folder.resolve("badges.csv"), list());
        var badges = BadgeList.read(list);
        assertThat(badges).hasSize(BADGES);
        var sheets = folder.resolve("badges.pdf");
        BadgeSheets.write(
                badges, "XX съезд, a congress with a rather long name, held in Moscow", Words.ENGLISH, sheets);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sheets)))
                .isEqualTo("rw-------");
        try (var document = Loader.loadPDF(sheets.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Делегатова-7", "Mandate 7", "XX съезд", "code-12", "Guest", "Teller", "Secretary");
            assertThat(scanned(document))
                    .isEqualTo(badges.stream().map(Badge::link).collect(Collectors.toSet()));
        }
    }

    @Test
    void a_name_in_a_script_without_letters_is_still_a_badge() throws IOException {
        var sheets = folder.resolve("badges.pdf");
        var badge = new Badge("P1", "1", "習 Xi", List.of(), List.of(), "c", "https://example.org/sign-in?code=c");
        BadgeSheets.write(List.of(badge), "", Words.ENGLISH, sheets);
        try (var document = Loader.loadPDF(sheets.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("? Xi");
        }
    }

    @Test
    void a_list_of_something_else_is_refused() throws IOException {
        var list = Files.writeString(folder.resolve("badges.csv"), "person,name\nP1,Anna\n");
        assertThatThrownBy(() -> BadgeList.read(list))
                .hasMessageEndingWith("badges.csv, line 2: there is no number; expected the columns"
                        + " person, number, name, office, code, link");
        Files.writeString(list, "person,number,name,office,code,link\nP1,1,Anna,,c,\n");
        assertThatThrownBy(() -> BadgeList.read(list))
                .hasMessageEndingWith("line 2: the badge has no link to sign in with");
    }

    private static String list() {
        return IntStream.rangeClosed(1, BADGES)
                .mapToObj(
                        n -> "P%d,%s,Н. Делегатова-%d,%s,code-%d,https://congress.example.org/sign-in?code=%d-abcdefgh"
                                .formatted(n, n == BADGES ? "" : n, n, n == 3 ? "teller secretary" : "", n, n))
                .collect(Collectors.joining("\n", "person,number,name,office,code,link\n", "\n"));
    }

    /// What a camera finds on each badge once the sheets are cut.
    private static Set<String> scanned(PDDocument document) throws Exception {
        var found = new HashSet<String>();
        var renderer = new PDFRenderer(document);
        for (int badge = 0; badge < BADGES; badge++) {
            var sheet = renderer.renderImageWithDPI(badge / A_SHEET, DOTS_AN_INCH);
            var place = badge % A_SHEET;
            var cut = sheet.getSubimage(dots(15 + place % 2 * 90), dots(13.5 + place / 2 * 54), dots(90), dots(54));
            var pixels = cut.getRGB(0, 0, cut.getWidth(), cut.getHeight(), null, 0, cut.getWidth());
            var source = new RGBLuminanceSource(cut.getWidth(), cut.getHeight(), pixels);
            found.add(new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText());
        }
        return found;
    }

    private static int dots(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * DOTS_AN_INCH);
    }
}

package plenum.server.sheets;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import plenum.server.badges.Badges;
import plenum.server.pages.QrCode;
import plenum.server.pages.Words;
import plenum.server.sheets.BadgeList.Badge;

/// Badges as a PDF to print on A4 and cut: ten on a sheet, 90 by 54 millimetres each, with a code that signs the bearer
/// in when it is scanned. Its fonts cover Latin, Greek and Cyrillic.
public final class BadgeSheets {
    private static final String FONTS = "/plenum/server/fonts/";
    private static final float MM = 72 / 25.4f;
    private static final float WIDTH = 90 * MM;
    private static final float HEIGHT = 54 * MM;
    private static final float PAD = 5 * MM;
    /// The side of the code, its light border included.
    private static final float CODE = 36 * MM;

    private static final int QUIET = 4;
    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final float LARGEST = 17;
    private static final float SMALLEST = 9;
    private static final float SMALL = 8;
    private static final float LEADING = 1.25f;

    private final PDDocument document;
    private final PDFont regular;
    private final PDFont bold;
    private final String congress;
    private final Words words;

    private BadgeSheets(PDDocument document, String congress, Words words) throws IOException {
        this.document = document;
        this.regular = font(document, "DejaVuSerifCondensed.ttf");
        this.bold = font(document, "DejaVuSerifCondensed-Bold.ttf");
        this.congress = congress;
        this.words = words;
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (var stream = Objects.requireNonNull(BadgeSheets.class.getResourceAsStream(FONTS + file), file)) {
            return PDType0Font.load(document, stream);
        }
    }

    /// Writes the sheets into a file that only its owner can read: whoever has it can sign in as anybody.
    ///
    /// @param congress what stands on every badge
    public static void write(List<Badge> badges, String congress, Words words, Path file) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Badges.createForOwner(fresh);
        try (var out = Files.newOutputStream(fresh)) {
            write(badges, congress, words, out);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Writes the sheets for somebody who prints them at once.
    public static void write(List<Badge> badges, String congress, Words words, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var sheets = new BadgeSheets(document, congress, words);
            for (int from = 0; from < badges.size(); from += COLUMNS * ROWS) {
                sheets.sheet(badges.subList(from, Math.min(badges.size(), from + COLUMNS * ROWS)));
            }
            document.save(out);
        }
    }

    private void sheet(List<Badge> badges) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var left = (page.getMediaBox().getWidth() - COLUMNS * WIDTH) / 2;
        var top = (page.getMediaBox().getHeight() + ROWS * HEIGHT) / 2;
        try (var pen = new PDPageContentStream(document, page)) {
            for (int i = 0; i < badges.size(); i++) {
                var x = left + i % COLUMNS * WIDTH;
                var y = top - (1 + i / COLUMNS) * HEIGHT;
                pen.setStrokingColor(Color.LIGHT_GRAY);
                pen.setLineWidth(0.3f);
                pen.addRect(x, y, WIDTH, HEIGHT);
                pen.stroke();
                badge(badges.get(i), x, y, pen);
            }
        }
    }

    /// @param x and `y`: where the lower left corner of the badge is
    private void badge(Badge badge, float x, float y, PDPageContentStream pen) throws IOException {
        var room = WIDTH - PAD - CODE - PAD;
        var line = y + HEIGHT - PAD - SMALL;
        for (var part : lines(congress, regular, SMALL, WIDTH - 2 * PAD)) {
            text(part, regular, SMALL, x + PAD, line, pen);
            line -= SMALL * LEADING;
        }
        var size = size(badge.name(), room);
        line = Math.min(line, y + HEIGHT - 14 * MM) - size;
        for (var part : lines(badge.name(), bold, size, room)) {
            text(part, bold, size, x + PAD, line, pen);
            line -= size * LEADING;
        }
        line -= SMALL / 2;
        for (var role : roles(badge)) {
            for (var part : lines(role, regular, SMALL + 1, room)) {
                text(part, regular, SMALL + 1, x + PAD, line, pen);
                line -= (SMALL + 1) * LEADING;
            }
        }
        text(badge.code(), regular, SMALL, x + PAD, y + PAD, pen);
        code(badge.link(), x + WIDTH - CODE - PAD / 2, y + PAD / 2, pen);
    }

    private List<String> roles(Badge badge) {
        var roles = new ArrayList<String>();
        if (!badge.mandate().isEmpty()) {
            roles.add(words.say("badges.mandate", badge.mandate()));
        }
        badge.offices().forEach(office -> roles.add(words.say("badges.office." + office.code())));
        roles.addAll(badge.accredited());
        if (roles.isEmpty()) {
            roles.add(words.say("badges.guest"));
        }
        return roles;
    }

    /// The largest size at which no word of a name is wider than the room.
    private float size(String name, float room) throws IOException {
        var size = LARGEST;
        for (var word : name.split(" ", -1)) {
            size = Math.min(size, LARGEST * room / Math.max(room, width(word, bold, LARGEST)));
        }
        return Math.max(SMALLEST, size);
    }

    /// A text broken at its blanks.
    private static List<String> lines(String text, PDFont font, float size, float room) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font, size) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(printable(text, font)) / 1000 * size;
    }

    private static void text(String text, PDFont font, float size, float x, float y, PDPageContentStream pen)
            throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(x, y);
        pen.showText(printable(text, font));
        pen.endText();
    }

    /// What the font has no letter for is printed as a question mark, rather than no badge at all.
    private static String printable(String text, PDFont font) {
        var printable = new StringBuilder();
        text.codePoints().forEach(letter -> {
            var one = Character.toString(letter);
            printable.append(has(font, one) ? one : "?");
        });
        return printable.toString();
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    private static void code(String link, float x, float y, PDPageContentStream pen) throws IOException {
        var dark = QrCode.dark(link);
        var module = CODE / (dark.length + 2 * QUIET);
        for (int row = 0; row < dark.length; row++) {
            for (int column = 0; column < dark[row].length; column++) {
                if (dark[row][column]) {
                    pen.addRect(x + (QUIET + column) * module, y + CODE - (QUIET + row + 1) * module, module, module);
                }
            }
        }
        pen.fill();
    }
}

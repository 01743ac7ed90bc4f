package plenum.server.pages;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A link as a QR code.
public final class QrCode {
    /// The light border that readers need, in modules.
    private static final int QUIET = 4;

    private QrCode() {}

    /// Which modules are dark, row by row, without the light border that readers need.
    ///
    /// @throws IllegalArgumentException if the link is too long for a QR code
    public static boolean[][] dark(String link) {
        var code = modules(link);
        var dark = new boolean[code.getHeight()][code.getWidth()];
        for (var y = 0; y < code.getHeight(); y++) {
            for (var x = 0; x < code.getWidth(); x++) {
                dark[y][x] = code.get(x, y) == 1;
            }
        }
        return dark;
    }

    /// The code drawn as SVG.
    ///
    /// @throws IllegalArgumentException if the link is too long for a QR code
    static String svg(String link, String description) {
        var code = modules(link);
        var side = code.getWidth() + 2 * QUIET;
        var svg = new StringBuilder("<svg class=\"qr\" role=\"img\" shape-rendering=\"crispEdges\" viewBox=\"0 0 ");
        svg.append(side).append(' ').append(side).append("\" aria-label=\"");
        SeatMap.escape(description, svg);
        svg.append("\"><path d=\"");
        for (var y = 0; y < code.getHeight(); y++) {
            for (var x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y) == 1) {
                    svg.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return svg.append("\"/></svg>").toString();
    }

    private static ByteMatrix modules(String link) {
        try {
            return Encoder.encode(link, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code for a link of " + link.length() + " characters", tooLong);
        }
    }
}

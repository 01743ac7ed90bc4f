package plenum.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DrawingsTest {
    @Test
    void the_parts_of_a_result_bar_have_the_widths_of_their_votes() {
        assertThat(new ResultBar(13, 5, 2, 20, 11).svg("13 of 20"))
                .contains("<rect class=\"yes\" x=\"0\" y=\"15\" height=\"34\" width=\"650\"/>")
                .contains("<rect class=\"no\" x=\"650\" y=\"15\" height=\"34\" width=\"250\"/>")
                .contains("<rect class=\"abstain\" x=\"900\" y=\"15\" height=\"34\" width=\"100\"/>")
                .contains("d=\"M550 4V60\"")
                .contains("aria-label=\"13 of 20\"");
    }

    @Test
    void a_vote_in_which_nobody_voted_is_an_empty_bar() {
        assertThat(new ResultBar(0, 0, 0, 0, 0).svg("nobody")).doesNotContain("class=\"yes\"");
    }

    @Test
    void a_reader_of_qr_codes_reads_the_link() throws Exception {
        var link = "http://localhost:8080/sign-in?code=0417-K7QF-M2XD-9R";
        assertThat(read(QrCode.svg(link, "link"))).isEqualTo(link);
    }

    @Test
    void a_link_too_long_for_a_qr_code_is_not_drawn() {
        assertThatThrownBy(() -> QrCode.svg("x".repeat(5000), "link")).isInstanceOf(IllegalArgumentException.class);
    }

    /// Paints the path of the drawing and gives it to the library's reader.
    private static String read(String svg) throws Exception {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        var scale = 4;
        var side = Integer.parseInt(box.group(1)) * scale;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg).results().forEach(module -> {
            for (var y = 0; y < scale; y++) {
                var row = (Integer.parseInt(module.group(2)) * scale + y) * side;
                var from = row + Integer.parseInt(module.group(1)) * scale;
                Arrays.fill(pixels, from, from + scale, 0);
            }
        });
        var source = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}

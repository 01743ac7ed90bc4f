package plenum.server.pages;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenum.server.pages.SeatMap.Seat;

class SeatMapTest {
    private static final Pattern DOT = Pattern.compile("M(\\d+(?:\\.\\d)?) (\\d+(?:\\.\\d)?)h");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 25, 81, 400, 1349, 1500})
    void every_delegate_has_a_seat_of_his_own_within_the_hall(int delegates) {
        var places = new HashSet<String>();
        DOT.matcher(svg(nCopies(delegates, Seat.YES))).results().forEach(dot -> {
            places.add(dot.group());
            assertThat(Double.parseDouble(dot.group(1))).isBetween(0.0, 1000.0);
            assertThat(Double.parseDouble(dot.group(2))).isBetween(0.0, 530.0);
        });
        assertThat(places).hasSize(delegates);
    }

    @Test
    void each_seat_shows_its_own_choice() {
        var seats = new ArrayList<Seat>(nCopies(700, Seat.YES));
        seats.addAll(nCopies(400, Seat.NO));
        seats.addAll(nCopies(200, Seat.ABSTAIN));
        seats.addAll(nCopies(49, Seat.SILENT));
        var svg = svg(seats);
        assertThat(dots(svg, "yes")).isEqualTo(700);
        assertThat(dots(svg, "no")).isEqualTo(400);
        assertThat(dots(svg, "abstain")).isEqualTo(200);
        assertThat(dots(svg, "silent")).isEqualTo(49);
    }

    @Test
    void the_first_delegates_sit_on_the_left() {
        var seats = new ArrayList<Seat>(nCopies(100, Seat.YES));
        seats.addAll(nCopies(100, Seat.ABSENT));
        var left = DOT.matcher(path(svg(seats), "yes"))
                .results()
                .mapToDouble(dot -> Double.parseDouble(dot.group(1)))
                .max()
                .orElseThrow();
        assertThat(left).isLessThan(520);
    }

    @Test
    void a_hall_of_the_twentieth_congress_fits_a_frame() {
        assertThat(svg(nCopies(1349, Seat.YES)).length()).isLessThan(24_000);
    }

    @Test
    void an_empty_hall_and_words_with_angle_brackets_are_drawn() {
        assertThat(SeatMap.svg(List.of(), "<0>", "a & b", "\"none\""))
                .contains("&lt;0&gt;")
                .contains("a &amp; b")
                .contains("&quot;none&quot;");
    }

    private static String svg(List<Seat> seats) {
        return SeatMap.svg(seats, "1", "present", "the hall");
    }

    private static long dots(String svg, String style) {
        return DOT.matcher(path(svg, style)).results().count();
    }

    private static String path(String svg, String style) {
        var from = svg.indexOf("<path class=\"" + style + "\"");
        return svg.substring(from, svg.indexOf("/>", from));
    }
}

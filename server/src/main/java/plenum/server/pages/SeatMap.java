package plenum.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The hall as a half circle of seats, drawn as SVG.
///
/// The seats are filled from left to right in the order given, so that those of one unit lie together. All seats of one
/// kind are one path of dots: a frame of 1,349 seats stays below 20 KiB. A kind is told by its shape as well as by its
/// colour: yes is a full dot, no a square, an abstention a ring, silence a small dot.
public final class SeatMap {
    /// What a seat shows.
    public enum Seat {
        YES("yes", 1.0),
        NO("no", 0.86),
        ABSTAIN("abstain", 1.0),
        SILENT("silent", 0.42),
        PRESENT("present", 1.0),
        ABSENT("absent", 0.5);

        private final String style;
        private final double size;

        Seat(String style, double size) {
            this.style = style;
            this.size = size;
        }
    }

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 530;
    private static final double OUTER = 480;
    private static final double INNER = 190;

    /// The middles of the seats of a hall, and how wide a seat is.
    private record Plan(double width, List<Place> places) {}

    private record Place(double angle, double x, double y) {}

    private static final Map<Integer, Plan> PLANS = new ConcurrentHashMap<>();

    private SeatMap() {}

    /// The drawing.
    ///
    /// @param seats what each seat shows, those of one unit beside each other
    /// @param figure the number in the middle, and below it what it counts; the same in words is the drawing's text
    public static String svg(List<Seat> seats, String figure, String caption, String description) {
        var plan = PLANS.computeIfAbsent(seats.size(), SeatMap::plan);
        var svg = new StringBuilder(256 + seats.size() * 14);
        svg.append("<svg class=\"seats\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT);
        svg.append("\" role=\"img\" aria-label=\"");
        escape(description, svg);
        svg.append("\">");
        for (var dots : dots(seats, plan).entrySet()) {
            draw(dots.getKey(), dots.getValue(), plan.width(), svg);
        }
        svg.append("<text class=\"figure\" x=\"500\" y=\"480\">");
        escape(figure, svg);
        svg.append("</text><text x=\"500\" y=\"512\">");
        escape(caption, svg);
        return svg.append("</text></svg>").toString();
    }

    private static Map<Seat, StringBuilder> dots(List<Seat> seats, Plan plan) {
        var dots = new EnumMap<Seat, StringBuilder>(Seat.class);
        for (var number = 0; number < seats.size(); number++) {
            var seat = seats.get(number);
            var place = plan.places().get(number);
            var path = dots.computeIfAbsent(seat, _ -> new StringBuilder());
            if (seat == Seat.NO) {
                var side = plan.width() * seat.size;
                path.append('M')
                        .append(shortly(place.x() - side / 2))
                        .append(' ')
                        .append(shortly(place.y()));
                path.append('h').append(shortly(side));
            } else {
                path.append('M')
                        .append(shortly(place.x()))
                        .append(' ')
                        .append(shortly(place.y()))
                        .append("h0");
            }
        }
        return dots;
    }

    private static void draw(Seat seat, StringBuilder dots, double width, StringBuilder svg) {
        path(seat.style, dots, width * seat.size, svg);
        if (seat == Seat.ABSTAIN) {
            path("hole", dots, width * 0.5, svg);
        }
    }

    private static void path(String style, StringBuilder dots, double width, StringBuilder svg) {
        svg.append("<path class=\"").append(style).append("\" stroke-width=\"").append(shortly(width));
        svg.append("\" d=\"").append(dots).append("\"/>");
    }

    /// Rows between the inner and the outer arc, each with seats by its length; numbered by angle from left to right.
    private static Plan plan(int seats) {
        var rows = rows(seats);
        var radii = new ArrayList<Double>();
        for (var row = 0; row < rows; row++) {
            radii.add(rows == 1 ? OUTER : INNER + (OUTER - INNER) * row / (rows - 1));
        }
        var whole = radii.stream().mapToDouble(Double::doubleValue).sum();
        var places = new ArrayList<Place>(seats);
        var width = rows == 1 ? 80.0 : (OUTER - INNER) / (rows - 1) * 0.8;
        var placed = 0;
        var lengthSoFar = 0.0;
        for (var radius : radii) {
            lengthSoFar += radius;
            var upTo = (int) Math.round(seats * lengthSoFar / whole);
            var inRow = upTo - placed;
            arc(radius, inRow, places);
            width = inRow > 1 ? Math.min(width, Math.PI * radius / (inRow - 1) * 0.86) : width;
            placed = upTo;
        }
        places.sort(Comparator.comparingDouble(Place::angle).reversed().thenComparingDouble(Place::y));
        return new Plan(Math.min(width, 44), List.copyOf(places));
    }

    private static int rows(int seats) {
        var rows = 1;
        while (rows < seats && seats > rows * Math.PI * (OUTER + INNER) / 2 / ((OUTER - INNER) / Math.max(1, rows))) {
            rows++;
        }
        return rows;
    }

    private static void arc(double radius, int seats, List<Place> places) {
        for (var seat = 0; seat < seats; seat++) {
            var angle = seats == 1 ? Math.PI / 2 : Math.PI * (1 - (double) seat / (seats - 1));
            places.add(new Place(angle, WIDTH / 2.0 + radius * Math.cos(angle), 505 - radius * Math.sin(angle)));
        }
    }

    /// Tenths are finer than any screen shows.
    private static String shortly(double number) {
        var tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    static void escape(String text, StringBuilder into) {
        for (var at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '&' -> into.append("&amp;");
                case '"' -> into.append("&quot;");
                default -> into.append(text.charAt(at));
            }
        }
    }
}

package plenum.server.pages;

/// The result of a vote as a bar, with a line where the majority begins.
///
/// @param base the votes of which a majority is needed: the length of the bar
/// @param needed the least number of yes votes that carries
public record ResultBar(long yes, long no, long abstain, long base, long needed) {
    private static final int WIDTH = 1000;

    /// The drawing. The words that go with it stand beside it; for a reader who does not see it, `description` says
    /// all.
    public String svg(String description) {
        var whole = Math.max(1, Math.max(base, Math.max(needed, yes + no + abstain)));
        var svg = new StringBuilder("<svg class=\"bar\" viewBox=\"0 0 1000 64\" role=\"img\" aria-label=\"");
        SeatMap.escape(description, svg);
        svg.append("\">");
        part("yes", 0, yes, whole, svg);
        part("no", yes, no, whole, svg);
        part("abstain", yes + no, abstain, whole, svg);
        svg.append("<rect class=\"ground\" x=\"0.5\" y=\"14.5\" width=\"999\" height=\"35\"/>");
        var line = across(needed, whole);
        svg.append("<path class=\"line\" d=\"M").append(line).append(" 4V60\"/>");
        label(yes, 0, whole, svg);
        label(no, yes, whole, svg);
        label(abstain, yes + no, whole, svg);
        return svg.append("</svg>").toString();
    }

    private static void part(String style, long from, long votes, long whole, StringBuilder svg) {
        if (votes > 0) {
            var left = across(from, whole);
            svg.append("<rect class=\"").append(style).append("\" x=\"").append(left);
            svg.append("\" y=\"15\" height=\"34\" width=\"")
                    .append(across(from + votes, whole) - left)
                    .append("\"/>");
        }
    }

    /// A part that is wide enough has its number on a light plate, which reads on every colour.
    private static void label(long votes, long from, long whole, StringBuilder svg) {
        var left = across(from, whole);
        var number = Long.toString(votes);
        var width = 12 + 9 * number.length();
        if (votes > 0 && across(from + votes, whole) - left > width + 12) {
            svg.append("<rect class=\"plate\" x=\"").append(left + 6).append("\" y=\"22\" height=\"20\" width=\"");
            svg.append(width).append("\"/><text x=\"").append(left + 12).append("\" y=\"37\">");
            svg.append(number).append("</text>");
        }
    }

    private static long across(long votes, long whole) {
        return Math.round((double) votes * WIDTH / whole);
    }
}

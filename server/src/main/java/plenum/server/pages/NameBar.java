package plenum.server.pages;

/// The votes for one name as a bar: what was in the urn, what was on paper, then who said no and who abstained.
///
/// @param inUrn votes for the name in the urn
/// @param onPaper the same on paper
/// @param cast all ballots of the round: the length of the bar
record NameBar(long inUrn, long onPaper, long no, long abstain, long cast) {
    private static final int WIDTH = 1000;

    /// The drawing. The figures stand beside it in words; for a reader who does not see it, `description` says them.
    String svg(String description) {
        var whole = Math.max(1, Math.max(cast, inUrn + onPaper + no + abstain));
        var svg = new StringBuilder("<svg class=\"bar name-bar\" viewBox=\"0 0 1000 28\" preserveAspectRatio=\"none\""
                + " role=\"img\" aria-label=\"");
        SeatMap.escape(description, svg);
        svg.append("\">");
        part("for-urn", 0, inUrn, whole, svg);
        part("for-paper", inUrn, onPaper, whole, svg);
        part("no", inUrn + onPaper, no, whole, svg);
        part("abstain", inUrn + onPaper + no, abstain, whole, svg);
        return svg.append("<rect class=\"ground\" x=\"0.5\" y=\"2.5\" width=\"999\" height=\"23\"/></svg>")
                .toString();
    }

    private static void part(String style, long from, long votes, long whole, StringBuilder svg) {
        if (votes > 0) {
            var left = across(from, whole);
            svg.append("<rect class=\"").append(style).append("\" x=\"").append(left);
            svg.append("\" y=\"3\" height=\"22\" width=\"")
                    .append(across(from + votes, whole) - left)
                    .append("\"/>");
        }
    }

    private static long across(long votes, long whole) {
        return Math.round((double) votes * WIDTH / whole);
    }
}

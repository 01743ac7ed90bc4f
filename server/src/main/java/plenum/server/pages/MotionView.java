package plenum.server.pages;

import java.util.List;

/// A motion with its text as amended.
///
/// @param state where it stands, in words
public record MotionView(
        String id, String title, String mover, String state, String text, List<AmendmentView> amendments) {

    /// An amendment and what it would change.
    public record AmendmentView(String id, String mover, String state, String reason, TextDiff change) {}

    /// Whether the text is set smaller in the hall, so that all of it is on the screen.
    public boolean isLong() {
        return text.length() > 600;
    }
}

package plenum.server.pages;

import java.util.List;
import java.util.Map;

/// A step that whoever presides can take with one press.
///
/// @param label what it does
/// @param action where its form is sent
/// @param fields what the form holds
/// @param buttons the ways to take it; the first one is the usual one
public record Offer(String label, String action, Map<String, String> fields, List<Button> buttons) {
    /// A button, which may hold a field of its own.
    ///
    /// @param name of the field; empty if the button holds none
    public record Button(String label, String name, String value) {}

    /// A step that is not possible now.
    ///
    /// @param why the refusal, in words
    /// @param article on what it rests
    public record Barred(String label, String why, String article) {}
}

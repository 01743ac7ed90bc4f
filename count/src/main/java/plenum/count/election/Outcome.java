package plenum.count.election;

import java.util.List;

/// What a count without stages says: its transcript line by line, and its result as JSON.
///
/// @param lotRequired whether nobody is elected before a lot is drawn
public record Outcome(List<String> lines, String json, boolean lotRequired) {
    public Outcome {
        lines = List.copyOf(lines);
    }
}

package plenum.count.election;

import java.util.ArrayList;
import java.util.List;
import plenum.count.file.Json;
import plenum.count.transcript.Margin;

/// What a count without stages says: its transcript line by line, and its result as JSON.
///
/// @param table who or what stood, and what became of each, for pages; first the headings, or nothing at all
/// @param lotRequired whether nobody is elected before a lot is drawn
public record Outcome(List<List<String>> table, List<String> lines, String json, boolean lotRequired) {
    public Outcome {
        table = table.stream().map(List::copyOf).toList();
        lines = List.copyOf(lines);
    }

    /// The same outcome, with how close it was.
    public Outcome with(Margin margin) {
        var told = new ArrayList<>(lines);
        told.add("How close was it?");
        margin.lines().forEach(line -> told.add("  " + line));
        var result = json.substring(0, json.length() - 1);
        return new Outcome(table, told, result + "," + Json.member("margin", margin.json()) + "}", lotRequired);
    }
}

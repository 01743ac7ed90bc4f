package plenum.server.archive;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was found.
///
/// @param total of the texts that fit
/// @param hits the first of them, in the order asked for
/// @param days how many texts fit, by the day
public record Found(long total, List<Hit> hits, SortedMap<String, Integer> days) {
    private static final int YEAR = 4;

    /// A text with the words that were looked for, in their context.
    ///
    /// @param before up to the first place where the words stand
    /// @param match the words there; empty if no words were asked for
    /// @param after from there on
    public record Hit(Text text, String before, String match, String after) {}

    /// How many texts fit over time: by the year if they reach over more than two, otherwise by the day.
    public SortedMap<String, Integer> overTime() {
        var years = new TreeMap<String, Integer>();
        days.forEach((day, count) -> years.merge(day.substring(0, YEAR), count, Integer::sum));
        return years.size() > 2 ? years : days;
    }
}

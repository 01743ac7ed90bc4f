package plenum.count.single;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import plenum.count.file.Unreadable;

/// The tally sheets of Debian: lines that end in `Option n---->: name`, then a line `V: marks` for each
/// ballot. A mark is one character for each option, its rank from 1 to 9 and then from A, or `-` where
/// the option is not ranked.
public final class DebianTally {
    private static final Pattern OPTION = Pattern.compile(".*Option\\s+(\\d{1,3})\\s*-*>\\s*:\\s*(.*)");
    private static final Pattern VOTE = Pattern.compile("V:\\s*(\\S+).*");
    private static final int RADIX = 36;

    private DebianTally() {}

    /// The options in the order of the sheet, the default one last, and the ballots.
    ///
    /// @throws Unreadable if the text is no such sheet
    public static Rankings read(String text) {
        var options = new ArrayList<String>();
        var ballots = new ArrayList<Ranking>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var option = OPTION.matcher(lines.get(i));
            var vote = VOTE.matcher(lines.get(i));
            if (option.matches()) {
                options.add(option.group(2).strip());
                if (Integer.parseInt(option.group(1)) != options.size()) {
                    throw new Unreadable(i + 1, option.start(1) + 1, "option " + options.size() + " is expected here");
                }
            } else if (vote.matches()) {
                ballots.add(ranking(vote.group(1), options.size(), i + 1, vote.start(1) + 1));
            }
        }
        if (options.isEmpty()) {
            throw new Unreadable(1, 1, "no line names an option");
        }
        return new Rankings(options, ballots);
    }

    private static Ranking ranking(String marks, int options, int line, int column) {
        if (marks.length() != options) {
            throw new Unreadable(line, column, marks.length() + " marks for " + options + " options");
        }
        var tiers = new TreeMap<Integer, List<Integer>>();
        for (var option = 0; option < options; option++) {
            var rank = Character.digit(marks.charAt(option), RADIX);
            if (rank > 0) {
                tiers.computeIfAbsent(rank, _ -> new ArrayList<>()).add(option);
            } else if (marks.charAt(option) != '-') {
                throw new Unreadable(line, column + option, "\"" + marks.charAt(option) + "\" is no rank");
            }
        }
        return new Ranking(List.copyOf(tiers.values()), BigInteger.ONE);
    }
}

package plenum.server.founding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plenum.congress.orders.QuorumFor;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;

/// Conditions of a quorum as tables, such as `{share: 1/2, more-than: true, of: units}`.
public final class QuorumTable {
    /// What a share must be, to be read after "expected".
    public static final String EXPECTED = "a share of one at most, such as 1/2";
    private static final String MEASURES =
            "one of " + QuorumMeasure.ALL.stream().map(QuorumMeasure::code).toList();
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,4})/([1-9][0-9]{0,3})");

    private QuorumTable() {}

    /// The condition that a table says; a share of those who are there, by heads, unless it says otherwise.
    static QuorumRule read(YamlTable table) {
        var rule = condition(table);
        table.end();
        return rule;
    }

    /// The further conditions of the usual quorum, and those of single matters.
    ///
    /// @param matters that may have a quorum of their own
    static List<QuorumFor> further(YamlTable table, List<String> matters) {
        var further = new ArrayList<QuorumFor>();
        table.tables("also").forEach(also -> further.add(new QuorumFor(QuorumFor.USUAL, read(also))));
        if (table.has("for")) {
            var own = table.table("for");
            matters.forEach(matter -> own.tables(matter)
                    .forEach(condition -> further.add(new QuorumFor(matter, ofMatter(matter, condition)))));
            own.end();
        }
        return List.copyOf(further);
    }

    /// The condition at the head of a table that has more to say.
    static QuorumRule condition(YamlTable table) {
        var moreThan = table.truth("more-than");
        var of = table.has("of") ? table.read("of", MEASURES, QuorumTable::measure) : QuorumMeasure.HEADS;
        var represented = table.has("represented") && table.truth("represented");
        return table.read("share", EXPECTED, text -> rule(text, moreThan, of, represented));
    }

    /// Those who sit in a body have a vote each, and nobody votes for them.
    private static QuorumRule ofMatter(String matter, YamlTable table) {
        var rule = read(table);
        if (matter.equals(QuorumFor.BODIES) && (rule.of() != QuorumMeasure.HEADS || rule.represented())) {
            throw table.fault(table.has("of") ? "of" : "represented", "the quorum of a body is counted by heads");
        }
        return rule;
    }

    /// The condition with a share such as `2/3`; nothing if that is none, or more than one.
    public static Optional<QuorumRule> rule(String share, boolean moreThan, QuorumMeasure of, boolean represented) {
        var parts = SHARE.matcher(share);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var numerator = Integer.parseInt(parts.group(1));
        var denominator = Integer.parseInt(parts.group(2));
        return numerator <= denominator
                ? Optional.of(new QuorumRule(numerator, denominator, moreThan, of, represented))
                : Optional.empty();
    }

    private static Optional<QuorumMeasure> measure(String code) {
        return QuorumMeasure.ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}

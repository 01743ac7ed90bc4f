package plenum.server.pages;

import java.util.List;
import plenum.congress.elections.GroupOfPersons;
import plenum.congress.elections.QuotasOfPersons;

/// The quotas of persons of an election.
///
/// @param lines the seats of each group, in words
/// @param shortage what happens if those who stand cannot meet them, in a sentence
/// @param attributes in which persons are alike or differ, each with its groups
public record QuotasView(List<String> lines, String shortage, List<Attribute> attributes) {
    /// What the members of some groups are alike in.
    ///
    /// @param field of the form in which it is told
    public record Attribute(String field, String name, List<DelegateView.Option> groups) {}

    static QuotasView of(QuotasOfPersons quotas, Words words) {
        var names = quotas.groups().stream()
                .map(seats -> seats.group().attribute())
                .distinct()
                .toList();
        return new QuotasView(
                quotas.groups().stream().map(seats -> line(seats, words)).toList(),
                words.say(
                        "elections.quotas.shortage",
                        words.say("elections.shortage." + quotas.shortage().id())),
                names.stream()
                        .map(name -> new Attribute("group-" + (names.indexOf(name) + 1), name, groups(quotas, name)))
                        .toList());
    }

    private static String line(QuotasOfPersons.Seats seats, Words words) {
        var bounds =
                seats.most().isEmpty() ? (seats.least() > 0 ? "least" : "none") : (seats.least() > 0 ? "both" : "most");
        return words.say(
                "elections.quota." + bounds,
                seats.group(),
                seats.least(),
                seats.most().orElse(0));
    }

    private static List<DelegateView.Option> groups(QuotasOfPersons quotas, String attribute) {
        return quotas.groups().stream()
                .map(QuotasOfPersons.Seats::group)
                .filter(group -> group.attribute().equals(attribute))
                .map((GroupOfPersons group) -> new DelegateView.Option(group.toString(), group.name()))
                .toList();
    }
}

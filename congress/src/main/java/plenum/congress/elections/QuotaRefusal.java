package plenum.congress.elections;

import plenum.congress.ElectionId;
import plenum.congress.Refusal;
import plenum.congress.orders.Rule;

/// Why quotas of persons cannot be kept in an election.
public sealed interface QuotaRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.ELECTIONS;
    }

    /// The rule cannot be told of quotas of persons.
    record RuleKeepsNoQuotas(String countedBy) implements QuotaRefusal {}

    /// A quota has no name, or stands there twice, or nothing is between its minimum and its maximum.
    record ImpossibleQuota(GroupOfPersons group) implements QuotaRefusal {}

    /// The groups of one attribute have more seats at least than there are.
    record MinimaAboveSeats(String attribute, long least, int seats) implements QuotaRefusal {}

    /// Those who stand cannot meet the quotas, in the words of the count.
    record QuotasUnmet(ElectionId election, String why) implements QuotaRefusal {}

    /// No seats of this election go to the group.
    record NoSuchGroup(GroupOfPersons group) implements QuotaRefusal {}

    /// Nobody is in two groups of one attribute.
    record TwoGroups(String attribute) implements QuotaRefusal {}

    /// The rule keeps places for groups, and the quotas name too few.
    record GroupsMissing(String countedBy, int groups) implements QuotaRefusal {}
}

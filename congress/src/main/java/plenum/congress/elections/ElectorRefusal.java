package plenum.congress.elections;

import plenum.congress.Refusal;
import plenum.congress.orders.Nominator;
import plenum.congress.orders.Rule;

/// Why somebody has no part in an election, a body cannot elect, or not by this rule.
public sealed interface ElectorRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.ELECTIONS;
    }

    /// In an election by the congress delegates nominate, and the chair for them.
    record NotADelegate() implements ElectorRefusal {}

    /// In an election by a body its members with a vote nominate, and the chair for them.
    record NotOfTheBody(String body) implements ElectorRefusal {}

    /// The orders take no names in this way.
    record NoNamesBy(Nominator nominator) implements ElectorRefusal {}

    /// In the name of a unit the leader of its delegation nominates.
    record LeadsNoDelegation() implements ElectorRefusal {}

    /// The orders name the rules that count elections to so many seats.
    record NotOfTheOrders(String countedBy, String named) implements ElectorRefusal {}

    /// Too few of a body are in the hall to elect.
    record NoQuorumOf(String body, long present, long required) implements ElectorRefusal {
        @Override
        public Rule rule() {
            return Rule.QUORUM;
        }
    }
}

package plenum.congress.minutes;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.orders.ElectionRule;
import plenum.congress.orders.FloorRule;
import plenum.congress.orders.MandateRule;
import plenum.congress.orders.MotionRule;
import plenum.congress.orders.OrdersFact.OrdersAdopted;
import plenum.congress.orders.QuorumFor;
import plenum.congress.orders.QuorumRule;
import plenum.congress.orders.RecordRule;
import plenum.congress.orders.SecretRule;
import plenum.congress.orders.StandingOrders;
import plenum.congress.orders.TieRule;
import plenum.congress.orders.VotingRule;

/// General parliamentary law with one rule changed.
public final class Orders {
    private static final StandingOrders GENERAL = StandingOrders.general();

    private Orders() {}

    public static Fact floor(FloorRule rule) {
        return adopted(rule, GENERAL.motions(), GENERAL.voting());
    }

    public static Fact motions(MotionRule rule) {
        return adopted(GENERAL.floor(), rule, GENERAL.voting());
    }

    public static Fact voting(VotingRule rule) {
        return adopted(GENERAL.floor(), GENERAL.motions(), rule);
    }

    /// Secret votes are taken by this rule.
    public static Fact secret(SecretRule rule) {
        return new OrdersAdopted(new StandingOrders(
                GENERAL.edition(),
                GENERAL.articles(),
                GENERAL.quorum(),
                GENERAL.floor(),
                GENERAL.motions(),
                GENERAL.voting(),
                rule,
                GENERAL.mandates(),
                GENERAL.record(),
                false));
    }

    /// Mandates pass to alternates and are challenged by this rule.
    public static Fact mandates(MandateRule rule) {
        return new OrdersAdopted(new StandingOrders(
                GENERAL.edition(),
                GENERAL.articles(),
                GENERAL.quorum(),
                GENERAL.floor(),
                GENERAL.motions(),
                GENERAL.voting(),
                GENERAL.secret(),
                rule,
                GENERAL.record(),
                false));
    }

    /// Votes are taken however few are present.
    public static Fact votingWithoutQuorum(VotingRule rule) {
        return new OrdersAdopted(new StandingOrders(
                GENERAL.edition(),
                GENERAL.articles(),
                new QuorumRule(0, 1, false),
                GENERAL.floor(),
                GENERAL.motions(),
                rule,
                GENERAL.secret(),
                GENERAL.mandates(),
                GENERAL.record(),
                false));
    }

    /// The usual quorum is `quorum`, and single matters have others.
    public static Fact quorums(QuorumRule quorum, QuorumFor... others) {
        return new OrdersAdopted(new StandingOrders(
                GENERAL.edition(),
                GENERAL.articles(),
                quorum,
                GENERAL.floor(),
                GENERAL.motions(),
                new VotingRule(List.of(), TieRule.REJECTED, true, 1),
                GENERAL.secret(),
                GENERAL.mandates(),
                GENERAL.record(),
                false,
                GENERAL.elections(),
                List.of(others)));
    }

    /// Elections are counted by these rules.
    public static Fact electing(ElectionRule rule) {
        return new OrdersAdopted(new StandingOrders(
                GENERAL.edition(),
                GENERAL.articles(),
                GENERAL.quorum(),
                GENERAL.floor(),
                GENERAL.motions(),
                GENERAL.voting(),
                GENERAL.secret(),
                GENERAL.mandates(),
                GENERAL.record(),
                false,
                rule,
                List.of()));
    }

    /// Speakers have so many days to approve or correct their words.
    public static Fact approvalWithin(int days) {
        return new OrdersAdopted(new StandingOrders(
                GENERAL.edition(),
                GENERAL.articles(),
                GENERAL.quorum(),
                GENERAL.floor(),
                GENERAL.motions(),
                GENERAL.voting(),
                GENERAL.secret(),
                GENERAL.mandates(),
                new RecordRule(days),
                false));
    }

    private static Fact adopted(FloorRule floor, MotionRule motions, VotingRule voting) {
        return new OrdersAdopted(new StandingOrders(
                GENERAL.edition(),
                GENERAL.articles(),
                GENERAL.quorum(),
                floor,
                motions,
                voting,
                GENERAL.secret(),
                GENERAL.mandates(),
                GENERAL.record(),
                false));
    }
}

package plenum.congress.runs;

import java.util.List;
import java.util.Random;
import plenum.congress.minutes.Trustees;
import plenum.congress.orders.Alternation;
import plenum.congress.orders.Edition;
import plenum.congress.orders.ElectionRule;
import plenum.congress.orders.ElectionTie;
import plenum.congress.orders.FloorRule;
import plenum.congress.orders.GuestHall;
import plenum.congress.orders.GuestKind;
import plenum.congress.orders.GuestRule;
import plenum.congress.orders.GuestSpeech;
import plenum.congress.orders.MajorityFor;
import plenum.congress.orders.MandateRule;
import plenum.congress.orders.MotionRule;
import plenum.congress.orders.Nominator;
import plenum.congress.orders.QuorumFor;
import plenum.congress.orders.QuorumMeasure;
import plenum.congress.orders.QuorumRule;
import plenum.congress.orders.RecordRule;
import plenum.congress.orders.SecretRule;
import plenum.congress.orders.SpeakingTime;
import plenum.congress.orders.StandingOrders;
import plenum.congress.orders.TieRule;
import plenum.congress.orders.VotingRule;
import plenum.count.majority.MajorityRule;

/// Standing orders drawn from a seed.
record OrdersChance(Random random) {
    StandingOrders orders() {
        var majorities = List.of("motion", "amendment", "orders", "procedure", "agenda", "closed-sitting").stream()
                .filter(_ -> once(3))
                .map(matter -> new MajorityFor(
                        matter, once(20) ? "whatever" : one(MajorityRule.ALL).id()))
                .toList();
        return new StandingOrders(
                new Edition("drawn", below(100), "Drawn"),
                List.of(),
                new QuorumRule(below(4), 4 + below(3), once(2)),
                new FloorRule(List.of(new SpeakingTime("contribution", 300)), below(3), once(2), once(2)),
                new MotionRule(below(3), once(2), once(5) ? 0 : 1, below(2)),
                new VotingRule(
                        majorities,
                        once(3) ? TieRule.REJECTED : TieRule.CHAIR_CASTS,
                        once(2),
                        one(List.of(0, 1, 1, 4, 4, 4))),
                new SecretRule(once(9) ? group() : Trustees.GROUP, Trustees.GROUP, 1 + below(3), 2, once(2) ? 1 : 2),
                new MandateRule(
                        one(Alternation.ALL),
                        once(2),
                        once(2) ? 0 : 1,
                        once(3),
                        new OrdersChance(new Random(random.nextLong())).guests()),
                new RecordRule(below(3)),
                once(2),
                new ElectionRule(
                        List.of(),
                        List.of(),
                        below(2) == 0 ? ElectionTie.LOT : ElectionTie.CHAIR_CASTS,
                        once(3) ? List.of(one(Nominator.ALL), Nominator.DELEGATES) : Nominator.ALL),
                new OrdersChance(new Random(random.nextLong())).quorums());
    }

    private List<GuestRule> guests() {
        return GuestKind.ALL.stream()
                .filter(_ -> once(2))
                .map(kind -> new GuestRule(kind, one(GuestHall.ALL), one(GuestSpeech.ALL), once(2), once(2), once(2)))
                .toList();
    }

    private List<QuorumFor> quorums() {
        return List.of("orders", "credentials", QuorumFor.USUAL, QuorumFor.BODIES, QuorumFor.OPENING).stream()
                .filter(_ -> once(9))
                .map(matter ->
                        new QuorumFor(matter, new QuorumRule(below(2), 3, once(2), one(QuorumMeasure.ALL), once(2))))
                .toList();
    }

    private String group() {
        return one(List.of(Trustees.GROUP, "RFC-3526-2048", "BELENIOS-2048"));
    }

    private <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }

    private boolean once(int in) {
        return below(in) == 0;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}

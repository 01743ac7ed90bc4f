package plenum.congress.runs;

import java.util.List;
import java.util.Random;
import plenum.congress.Act;
import plenum.congress.MandateNumber;
import plenum.congress.ReportId;
import plenum.congress.assembly.Assembly;
import plenum.congress.credentials.DescribeAttribute;
import plenum.congress.credentials.Described;
import plenum.congress.credentials.LayReport;
import plenum.congress.credentials.Yardstick;
import plenum.congress.mandates.RevokeProxy;
import plenum.congress.mandates.WithdrawMandate;
import plenum.congress.voting.Question;

/// What becomes of mandates and what the credentials commission does, drawn from a seed.
record MandateChance(Random random) {
    Act<? super Assembly> act() {
        return switch (below(5)) {
            case 0 -> new LayReport();
            case 1 -> new DescribeAttribute(described());
            case 2 -> new WithdrawMandate(mandate(), "moved away");
            default -> new RevokeProxy(mandate());
        };
    }

    private MandateNumber mandate() {
        return new MandateNumber(1 + below(10));
    }

    private Described described() {
        return new Described(
                once(4) ? "" : "sex",
                List.of("woman", once(9) ? "woman" : "man"),
                List.of(new Yardstick(one(Yardstick.Of.ALL), List.of((long) below(9), 3L), 9, "")));
    }

    Question question(Assembly assembly) {
        return new Question.OnReport(
                new ReportId(1 + below(assembly.credentials().reports().size() + 1)));
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

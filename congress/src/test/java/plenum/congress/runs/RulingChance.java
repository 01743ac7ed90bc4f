package plenum.congress.runs;

import java.util.Optional;
import java.util.Random;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.RulingId;
import plenum.congress.assembly.Assembly;
import plenum.congress.rulings.AppealRuling;
import plenum.congress.rulings.Finding;
import plenum.congress.rulings.RuleOnPoint;
import plenum.congress.rulings.Ruling;
import plenum.congress.rulings.SecondAppeal;
import plenum.congress.rulings.WithdrawAppeal;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question.OnAppeal;

/// Points of order, rulings of the chair and appeals from them, drawn from a seed.
record RulingChance(Random random) {
    Act<? super Assembly> any(Assembly assembly) {
        return switch (below(6)) {
            case 0, 1 -> ruling();
            case 2 -> new AppealRuling(last(assembly), "It was another one.");
            case 3 -> new SecondAppeal(last(assembly));
            case 4 -> new WithdrawAppeal(last(assembly));
            default -> new PutQuestion(new OnAppeal(last(assembly)), Method.ALL.get(below(Method.ALL.size())));
        };
    }

    /// What the last ruling waits for, while it waits for anything.
    Optional<Act<? super Assembly>> due(Assembly assembly) {
        return assembly.rulings().all().stream()
                .reduce((_, later) -> later)
                .filter(ruling -> ruling.ripe() ? below(6) == 0 : assembly.timely(ruling) && below(2) == 0)
                .map(ruling -> due(ruling));
    }

    private Act<? super Assembly> due(Ruling ruling) {
        if (ruling.appealed() && below(6) == 0) {
            return new WithdrawAppeal(ruling.id());
        }
        if (ruling.ripe()) {
            return new PutQuestion(new OnAppeal(ruling.id()), Method.ALL.get(below(3)));
        }
        return ruling.appealed() ? new SecondAppeal(ruling.id()) : new AppealRuling(ruling.id(), "");
    }

    /// Who withdraws an appeal.
    static Optional<PersonId> appellant(RulingId ruling, Assembly assembly) {
        return assembly.rulings()
                .ruling(ruling)
                .filter(given -> given.stage() instanceof Ruling.Stage.Appealed)
                .map(given -> ((Ruling.Stage.Appealed) given.stage()).by());
    }

    private RuleOnPoint ruling() {
        return new RuleOnPoint(
                below(3) == 0 ? Optional.empty() : Optional.of(new PersonId(1 + below(Chance.PERSONS + 1))),
                below(9) == 0 ? " " : "The motion is out of order.",
                Finding.ALL.get(below(Finding.ALL.size())),
                below(9) == 0 ? "" : "It was decided already.",
                "");
    }

    private RulingId last(Assembly assembly) {
        return new RulingId(Math.max(1, assembly.rulings().all().size() + (below(9) == 0 ? 1 : 0)));
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}

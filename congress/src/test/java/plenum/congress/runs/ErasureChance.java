package plenum.congress.runs;

import java.util.List;
import java.util.Random;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.erasure.AskForErasure;
import plenum.congress.erasure.Data;
import plenum.congress.erasure.DeclineErasure;
import plenum.congress.erasure.EraseData;
import plenum.congress.erasure.Ground;
import plenum.congress.sittings.Withheld;

/// What becomes of personal data, drawn from a seed.
record ErasureChance(Random random) {
    Act<? super Assembly> any(Assembly assembly) {
        var data = List.of(Data.ALL.get(below(Data.ALL.size())));
        var person = new PersonId(1 + below(7));
        if (below(3) == 0) {
            return declining(assembly);
        }
        return below(2) == 0
                ? new AskForErasure(person, data)
                : new EraseData(
                        person,
                        data,
                        below(5) == 0 ? "" : "on request",
                        List.of(new Withheld(below(1 + (int) assembly.entries()), below(5), 5 + below(9))),
                        List.of());
    }

    /// Mostly what somebody has asked for.
    private DeclineErasure declining(Assembly assembly) {
        var grounds = below(5) == 0 ? List.<Ground>of() : List.of(Ground.ALL.get(below(Ground.ALL.size())));
        return assembly.erasures().asked().entrySet().stream()
                .findFirst()
                .map(asked -> new DeclineErasure(asked.getKey(), asked.getValue(), grounds, "kept for the archive"))
                .orElseGet(() -> new DeclineErasure(new PersonId(1 + below(7)), Data.ALL, grounds, ""));
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}

package plenum.rehearsal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plenum.rehearsal.script.Step.Conduct;

/// How many are for, against, and neither.
record Poll(long yes, long no, long abstain) {
    /// So many votes, in the shares that the script has; what rounding leaves abstains.
    static Poll of(long votes, Conduct conduct) {
        var yes = Math.min(votes, Math.round(votes * conduct.yes()));
        var no = Math.min(votes - yes, Math.round(votes * conduct.no()));
        return new Poll(yes, no, votes - yes - no);
    }

    long total() {
        return yes + no + abstain;
    }

    Poll plus(String choice, long weight) {
        return switch (choice) {
            case "yes" -> new Poll(yes + weight, no, abstain);
            case "no" -> new Poll(yes, no + weight, abstain);
            default -> new Poll(yes, no, abstain + weight);
        };
    }

    /// A choice for each vote: those for first.
    List<String> choices() {
        var choices = new ArrayList<String>();
        choices.addAll(Collections.nCopies(Math.toIntExact(yes), "yes"));
        choices.addAll(Collections.nCopies(Math.toIntExact(no), "no"));
        choices.addAll(Collections.nCopies(Math.toIntExact(abstain), "abstain"));
        return choices;
    }

    /// Split into so many blocks, as even as can be.
    List<Poll> blocks(int count) {
        var blocks = new ArrayList<Poll>();
        for (int i = 0; i < count; i++) {
            blocks.add(new Poll(part(yes, i, count), part(no, i, count), part(abstain, i, count)));
        }
        return blocks;
    }

    private static long part(long whole, int index, int count) {
        return whole * (index + 1) / count - whole * index / count;
    }
}

package plenum.count.single;

import java.util.ArrayList;
import java.util.List;
import plenum.count.file.Json;

/// Who is elected, or who is tied, with the steps that lead to it.
///
/// @param winners everybody who can win, by their places on the ballot paper, in its order
public record Verdict(List<String> candidates, List<Integer> winners, List<Step> steps) {
    public Verdict {
        candidates = List.copyOf(candidates);
        winners = winners.stream().distinct().sorted().toList();
        steps = List.copyOf(steps);
        if (winners.isEmpty()) {
            throw new IllegalArgumentException("nobody is elected");
        }
    }

    /// The verdict whose transcript ends with its winners.
    static Verdict of(List<String> candidates, List<Integer> winners, List<? extends Step> steps) {
        var all = new ArrayList<Step>(steps);
        all.add(new Step.Elected(
                winners.stream().distinct().sorted().map(candidates::get).toList()));
        return new Verdict(candidates, winners, all);
    }

    /// Whether a lot or a casting vote must decide.
    public boolean isTied() {
        return winners.size() > 1;
    }

    /// The names of the winners.
    public List<String> names() {
        return winners.stream().map(candidates::get).toList();
    }

    /// `{"elected":[name],"ties":[]}`, or nobody elected and the names that are tied.
    public String json() {
        return Json.object(List.of(
                Json.member("elected", Json.texts(isTied() ? List.of() : names())),
                Json.member("ties", isTied() ? Json.list(List.of(Json.texts(names()))) : "[]")));
    }

    /// The transcript as plain text, one line for each step.
    public List<String> lines() {
        return steps.stream().map(Step::text).toList();
    }
}

package plenum.count.single;

import java.util.ArrayList;

/// Copeland: who beats the most others, less those by whom beaten, wins.
public record Copeland() implements PairwiseRule {
    @Override
    public String id() {
        return "copeland";
    }

    @Override
    public String title() {
        return "Copeland";
    }

    @Override
    public String source() {
        return "A. H. Copeland, A reasonable social welfare function, 1951";
    }

    @Override
    public String proof() {
        return "pref_voting's profiles, confirmed by a second program";
    }

    @Override
    public Verdict decide(Pairwise matrix) {
        var balance =
                matrix.places().stream().map(place -> balance(matrix, place)).toList();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(matrix.candidates().size(), matrix.voters()));
        steps.addAll(matrix.defeats());
        steps.add(new Step.Tally(
                "victories less defeats",
                matrix.candidates(),
                balance.stream().map(String::valueOf).toList()));
        return Verdict.of(matrix.candidates(), Most.highest(matrix.places(), balance::get), steps);
    }

    private static int balance(Pairwise matrix, int place) {
        return matrix.places().stream()
                .mapToInt(other -> (matrix.beats(place, other) ? 1 : 0) - (matrix.beats(other, place) ? 1 : 0))
                .sum();
    }
}

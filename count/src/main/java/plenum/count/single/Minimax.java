package plenum.count.single;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;

/// Minimax: who has the least worst defeat wins. By margins, somebody whom nobody beats has a worst
/// defeat below zero, and the more so the better.
public record Minimax(Strength strength) implements PairwiseRule {
    /// By margins.
    public Minimax() {
        this(Strength.MARGINS);
    }

    @Override
    public String id() {
        return "minimax" + strength.suffix(Strength.MARGINS);
    }

    @Override
    public String title() {
        return "minimax by " + strength.words();
    }

    @Override
    public String source() {
        return "P. B. Simpson, 1969; G. H. Kramer, 1977";
    }

    @Override
    public String proof() {
        return "pref_voting's profiles, confirmed by a second program";
    }

    @Override
    public Verdict decide(Pairwise matrix) {
        var worst = matrix.places().stream().map(place -> worst(matrix, place)).toList();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(matrix.candidates().size(), matrix.voters()));
        steps.addAll(matrix.defeats());
        steps.add(new Step.Tally(
                "worst defeat",
                matrix.candidates(),
                worst.stream().map(BigInteger::toString).toList()));
        return Verdict.of(matrix.candidates(), Most.lowest(matrix.places(), worst::get), steps);
    }

    private BigInteger worst(Pairwise matrix, int place) {
        return matrix.places().stream()
                .filter(other -> other != place)
                .map(other ->
                        strength == Strength.MARGINS ? matrix.margin(other, place) : strength.of(matrix, other, place))
                .max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO);
    }
}

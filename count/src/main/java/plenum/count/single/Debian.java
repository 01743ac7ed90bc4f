package plenum.count.single;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenum.count.exact.Fraction;

/// Debian's way of deciding: options that too few prefer to the default are dropped; of the others, the
/// weakest defeats are dropped until nobody in the Schwartz set beats another.
///
/// A defeat is weaker than another if fewer prefer its winner, or as many and more prefer its loser.
/// Several that are weakest are dropped together. Where more than one option is left, the casting vote
/// decides; it may be the default.
///
/// @param defaultOption the place of the default option on the ballot paper
/// @param electors how many could vote, where a quorum is asked for: an option needs 3/2 of the square
/// root of that     number, not rounded, of votes over the default
/// @param ratios what each option needs over the default for one vote against, 1 where it needs no
/// supermajority
public record Debian(int defaultOption, Optional<BigInteger> electors, List<Fraction> ratios, Wording wording)
        implements PairwiseRule {
    /// What "defeats the default option by a ratio" means.
    public enum Wording {
        /// At least the ratio, and more votes than against.
        A5_OF_1_9,
        /// More than the ratio.
        A6_OF_1_2
    }

    public Debian {
        ratios = List.copyOf(ratios);
    }

    /// The constitution in force, without quorum and supermajorities.
    public Debian(int defaultOption) {
        this(defaultOption, Optional.empty(), List.of(), Wording.A5_OF_1_9);
    }

    /// The same rule for an election with this default option and so many electors.
    public Debian in(int option, Optional<BigInteger> number) {
        return new Debian(option, number, ratios, wording);
    }

    @Override
    public String id() {
        return "debian" + (wording == Wording.A5_OF_1_9 ? "" : "-1.2");
    }

    @Override
    public String title() {
        return "Debian, constitution A.5";
    }

    @Override
    public String source() {
        return "Debian Constitution 1.9, A.5 (versions 1.2 and 1.3: A.6)";
    }

    @Override
    public String proof() {
        return "leaders of 2006 and 2007 (official)";
    }

    @Override
    public Verdict decide(Pairwise matrix) {
        if (defaultOption < 0 || defaultOption >= matrix.candidates().size()) {
            throw new IllegalArgumentException("there is no default option");
        }
        var steps = new ArrayList<Step>();
        steps.add(new Step.Opened(matrix.candidates().size(), matrix.voters()));
        var options = matrix.places().stream()
                .filter(option -> option == defaultOption || stays(matrix, option, steps))
                .toList();
        var defeats = new LinkedHashSet<Defeat>();
        for (var a : options) {
            for (var b : options) {
                if (matrix.beats(a, b)) {
                    defeats.add(new Defeat(a, b));
                    steps.add(matrix.defeat(a, b));
                }
            }
        }
        return Verdict.of(matrix.candidates(), lastSchwartzSet(matrix, options, defeats, steps), steps);
    }

    private record Defeat(int winner, int loser) {}

    /// A.5.2 and A.5.3: the quorum and the majority over the default option.
    private boolean stays(Pairwise matrix, int option, List<Step> steps) {
        var votes = matrix.over(option, defaultOption);
        var against = matrix.over(defaultOption, option);
        if (electors.isPresent() && isBelowQuorum(votes, electors.get())) {
            steps.add(new Step.OutOfTheCount(
                    matrix.candidates().get(option),
                    votes + " votes over the default are below the quorum of " + electors.get() + " electors"));
            return false;
        }
        if (!hasMajority(votes, against, option)) {
            steps.add(new Step.OutOfTheCount(
                    matrix.candidates().get(option),
                    votes + " votes over the default against " + against + " are not enough"));
            return false;
        }
        return true;
    }

    /// V < 3√n ÷ 2, which is 4V² < 9n.
    private static boolean isBelowQuorum(BigInteger votes, BigInteger electors) {
        return votes.pow(2).multiply(BigInteger.valueOf(4)).compareTo(electors.multiply(BigInteger.valueOf(9))) < 0;
    }

    private boolean hasMajority(BigInteger votes, BigInteger against, int option) {
        var ratio = option < ratios.size() ? ratios.get(option) : Fraction.ONE;
        var order = Fraction.of(votes).compareTo(ratio.times(Fraction.of(against)));
        return wording == Wording.A6_OF_1_2 ? order > 0 : order >= 0 && votes.compareTo(against) > 0;
    }

    /// A.5.4 to A.5.8.
    private static List<Integer> lastSchwartzSet(
            Pairwise matrix, List<Integer> options, Set<Defeat> defeats, List<Step> steps) {
        while (true) {
            var schwartz = schwartzSet(options, defeats);
            steps.add(new Step.Remaining(
                    "Schwartz set",
                    schwartz.stream().map(matrix.candidates()::get).toList()));
            var within = defeats.stream()
                    .filter(defeat -> schwartz.contains(defeat.winner()) && schwartz.contains(defeat.loser()))
                    .toList();
            if (within.isEmpty()) {
                return schwartz;
            }
            var weakest = Collections.min(within, (one, other) -> compare(matrix, one, other));
            for (var defeat : within) {
                if (compare(matrix, defeat, weakest) == 0) {
                    defeats.remove(defeat);
                    steps.add(new Step.DefeatDropped(
                            matrix.candidates().get(defeat.winner()),
                            matrix.candidates().get(defeat.loser()),
                            "it is the weakest"));
                }
            }
        }
    }

    /// The weaker first.
    private static int compare(Pairwise matrix, Defeat one, Defeat other) {
        var votes = matrix.over(one.winner(), one.loser()).compareTo(matrix.over(other.winner(), other.loser()));
        return votes != 0
                ? votes
                : matrix.over(other.loser(), other.winner()).compareTo(matrix.over(one.loser(), one.winner()));
    }

    /// Who is defeated, by whatever chain, only by those whom a chain leads back to.
    private static List<Integer> schwartzSet(List<Integer> options, Set<Defeat> defeats) {
        return options.stream()
                .filter(option -> options.stream()
                        .allMatch(other -> !reaches(other, option, defeats) || reaches(option, other, defeats)))
                .toList();
    }

    private static boolean reaches(int from, int to, Set<Defeat> defeats) {
        var reached = new ArrayList<>(List.of(from));
        for (var i = 0; i < reached.size(); i++) {
            for (var defeat : defeats) {
                if (defeat.winner() == reached.get(i) && !reached.contains(defeat.loser())) {
                    reached.add(defeat.loser());
                }
            }
        }
        return from != to && reached.contains(to);
    }
}

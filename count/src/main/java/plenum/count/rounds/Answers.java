package plenum.count.rounds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Ballots that answer for each name: yes, no, or an abstention.
public record Answers(List<String> candidates, List<Sheet> sheets) implements Round {
    /// What is said of a name. What is left open is an abstention.
    public enum Answer {
        YES,
        NO,
        ABSTAIN
    }

    /// So many ballots that all say the same.
    public record Sheet(List<Answer> answers, BigInteger weight) {
        public Sheet {
            answers = List.copyOf(answers);
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("a ballot of negative weight");
            }
        }
    }

    /// @throws IllegalArgumentException if a name comes twice, or a ballot has not one answer for each
    public Answers {
        candidates = Round.distinct(candidates);
        sheets = List.copyOf(sheets);
        for (var sheet : sheets) {
            if (sheet.answers().size() != candidates.size()) {
                throw new IllegalArgumentException(
                        sheet.answers().size() + " answers for " + candidates.size() + " names");
            }
        }
    }

    /// A ballot that says yes to more names than are valid is invalid as a whole. One that says yes to
    /// few, or to nobody, has answered all the same.
    @Override
    public Sums sums(Crosses valid) {
        var figures = new ArrayList<>(Collections.nCopies(candidates.size(), Figures.NONE));
        var cast = BigInteger.ZERO;
        var invalid = BigInteger.ZERO;
        for (var sheet : sheets) {
            cast = cast.add(sheet.weight());
            if (Collections.frequency(sheet.answers(), Answer.YES) > valid.most()) {
                invalid = invalid.add(sheet.weight());
            } else {
                for (var place = 0; place < figures.size(); place++) {
                    figures.set(
                            place, figures.get(place).plus(one(sheet.answers().get(place), sheet.weight())));
                }
            }
        }
        return new Sums(candidates, figures, Asked.ANSWERS, cast, invalid, BigInteger.ZERO);
    }

    private static Figures one(Answer answer, BigInteger weight) {
        var nothing = BigInteger.ZERO;
        return switch (answer) {
            case YES -> new Figures(weight, nothing, nothing);
            case NO -> new Figures(nothing, weight, nothing);
            case ABSTAIN -> new Figures(nothing, nothing, weight);
        };
    }
}

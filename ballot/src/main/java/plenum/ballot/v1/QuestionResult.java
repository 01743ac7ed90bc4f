package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.List;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// The result of one question. Section 4.7.
public sealed interface QuestionResult {
    /// How much weight each choice has, the blank vote first where there is one.
    record Sums(List<Long> sums) implements QuestionResult {
        public Sums {
            sums = List.copyOf(sums);
        }
    }

    /// The numbers that each ballot gave to the answers, in the order in which the last shuffle left them.
    record Rankings(List<List<Integer>> rankings) implements QuestionResult {
        public Rankings {
            rankings = rankings.stream().map(List::copyOf).toList();
        }
    }

    static QuestionResult read(Part part, Question question) {
        return switch (question) {
            case Question.Homomorphic homomorphic ->
                new Sums(part.items(homomorphic.choices()).stream()
                        .map(Weight::readSum)
                        .toList());
            case Question.NonHomomorphic ranked ->
                new Rankings(part.list(ranking -> ranking.items(ranked.answers().size()).stream()
                        .map(Part::count)
                        .toList()));
        };
    }

    default Json json() {
        return switch (this) {
            case Sums(var sums) -> Json.items(sums, sum -> Weight.sum(BigInteger.valueOf(sum)));
            case Rankings(var rankings) ->
                Json.items(rankings, ranking -> Json.items(ranking, number -> Json.whole(number)));
        };
    }
}

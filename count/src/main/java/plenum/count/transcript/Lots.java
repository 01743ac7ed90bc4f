package plenum.count.transcript;

import java.util.List;
import java.util.Optional;
import plenum.count.lot.Seed;

/// The lots of a count, drawn beforehand. Asked only where the rule leaves it to chance.
@FunctionalInterface
public interface Lots {
    /// No lot has been drawn: the count stops where it needs one.
    Lots NONE = (_, _, _) -> Optional.empty();

    /// Chooses one of several: who is excluded, or who goes first.
    ///
    /// @param number how many lots the count has asked for, this one included
    /// @param among at least two, in the order of the ballot paper
    Optional<Drawn> draw(int number, Tie.Question question, List<Integer> among);

    /// What was drawn, and how everybody can see that it was.
    record Drawn(int candidate, String how) {}

    /// An order drawn once for the whole count: who stands earlier is preferred, so that the last of
    /// those who tie is excluded, and the first of them elected. It must name all who can tie; else the
    /// lot is still to be drawn.
    static Lots inOrder(List<Integer> preferredFirst) {
        var order = List.copyOf(preferredFirst);
        return (_, question, among) -> {
            if (!order.containsAll(among)) {
                return Optional.empty();
            }
            var ranked = order.stream().filter(among::contains).toList();
            var chosen = question == Tie.Question.EXCLUSION ? ranked.getLast() : ranked.getFirst();
            return Optional.of(new Drawn(chosen, "by the order drawn beforehand"));
        };
    }

    /// Lots that follow from a text published before the count, as [Seed] says. Those who tie are
    /// numbered in the order of the ballot paper.
    static Lots fromSeed(String text) {
        return new Lots() {
            private Seed seed = new Seed(text);

            @Override
            public Optional<Drawn> draw(int number, Tie.Question question, List<Integer> among) {
                if (number == 1) {
                    seed = new Seed(text);
                }
                var drawn = seed.next(among.size());
                return Optional.of(new Drawn(among.get(drawn.number()), drawn.how()));
            }
        };
    }
}

package plenum.congress.elections;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.congress.elections.ElectionFact.CastingVoteGiven;
import plenum.congress.elections.ElectionFact.LotDrawn;
import plenum.congress.elections.ElectionFact.TieBroken;
import plenum.congress.urns.Urns;
import plenum.count.ballots.BallotBox;
import plenum.count.ballots.Ballots;
import plenum.count.lot.Seed;
import plenum.count.quotas.Unfulfillable;
import plenum.count.rounds.RoundCount;
import plenum.count.rounds.RoundRule;
import plenum.count.rounds.RoundText;
import plenum.count.rounds.Sums;
import plenum.count.stv.RankedRule;
import plenum.count.stv.RuleWithQuotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.PlainText;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// How an election stands when the rounds that were held are counted, with the lots that were drawn. All
/// arithmetic is that of `plenum.count`; the transcript tells before it what was in each urn and what was on
/// paper.
///
/// @param elected so far, in the order in which they were elected
public record ElectionCount(List<Integer> elected, Outcome outcome, List<String> transcript) {
    /// What follows from a count. Names are numbers of nominations.
    public sealed interface Outcome {
        /// The election is over.
        ///
        /// @param vacant the seats that nobody has got
        record Complete(int vacant) implements Outcome {}

        /// Another round is to be held.
        ///
        /// @param open whether others can be nominated besides
        record AnotherRound(List<Integer> standing, boolean open) implements Outcome {}

        /// A lot must be drawn before the count can go on.
        record LotRequired(Tie.Question question, List<Integer> among) implements Outcome {}
    }

    /// The count in rounds of an election whose urns are counted: the whole of it, for a page to draw.
    ///
    /// @throws java.util.NoSuchElementException if an urn is not counted, or rankings were asked for
    public static RoundCount inRounds(Election election, Urns urns) {
        return inRounds(election)
                .count(
                        held(election, urns),
                        election.called().seats(),
                        election.quotas(election.everybody()),
                        lots(election));
    }

    private static RoundRule inRounds(Election election) {
        // A rule that asks for a majority of the members means those whom the body had in the first round.
        return RulesOfCount.inRounds(
                election.called(), election.rounds().getFirst().opening().members());
    }

    private static List<Sums> held(Election election, Urns urns) {
        return election.rounds().stream()
                .map(round -> RoundFigures.of(election, round, urns).together())
                .toList();
    }

    /// Why those who are to stand in the round that comes next cannot meet the quotas of persons, if they
    /// cannot; or why the rule cannot count a round of them at all, as where one name is left and the rule
    /// wants several.
    static Optional<String> unmet(Election election, List<Integer> standing, Urns urns) {
        if (election.called().quotas().isEmpty()) {
            return Optional.empty();
        }
        try {
            demand(election, standing, urns);
            return Optional.empty();
        } catch (Unfulfillable | IllegalArgumentException why) {
            return Optional.of(String.valueOf(why.getMessage()));
        }
    }

    /// In a further round the count alone knows who can still be elected besides those who stand: it is asked what it
    /// would say if nobody voted.
    private static void demand(Election election, List<Integer> standing, Urns urns) {
        var names = election.names(standing);
        var next = election.with(standing);
        if (election.rounds().isEmpty()) {
            next.quotas(names).demands(names.size(), election.called().seats());
            return;
        }
        var rounds = new ArrayList<>(held(election, urns));
        rounds.add(RoundFigures.nobodyVoted(election.called().form(), names));
        inRounds(election).count(rounds, election.called().seats(), next.quotas(next.everybody()), lots(next));
    }

    /// The count of rankings of an election whose urn is counted: the whole of it, for a page to draw.
    ///
    /// @throws java.util.NoSuchElementException if the urn is not counted, or no rankings were asked for
    public static Transcript ranked(Election election, Urns urns) {
        return rule(election)
                .count(
                        box(election, urns).papers(rule(election).treatment()),
                        election.called().seats(),
                        lots(election));
    }

    private static RankedRule rule(Election election) {
        return rule(election, election.everybody());
    }

    private static RankedRule rule(Election election, List<String> names) {
        var rule = RulesOfCount.ranked(
                        election.called().form(), election.called().rule())
                .orElseThrow();
        return rule instanceof RuleWithQuotas open ? open.keeping(election.quotas(names)) : rule;
    }

    static ElectionCount of(Election election, Urns urns) {
        return election.called().form() == BallotForm.RANKING ? ofRankings(election, urns) : ofRounds(election, urns);
    }

    private static ElectionCount ofRounds(Election election, Urns urns) {
        var count = inRounds(election, urns);
        var lines = new ArrayList<String>();
        election.rounds()
                .forEach(round ->
                        lines.addAll(RoundFigures.of(election, round, urns).lines()));
        lines.addAll(RoundText.of(count).lines().toList());
        return new ElectionCount(numbers(election, count.winners()), outcome(election, count), List.copyOf(lines));
    }

    private static Outcome outcome(Election election, RoundCount count) {
        return switch (count.outcome()) {
            case plenum.count.rounds.Outcome.Complete(var vacant) -> new Outcome.Complete(vacant);
            case plenum.count.rounds.Outcome.AnotherRound next ->
                new Outcome.AnotherRound(numbers(election, next.names()), next.open());
            case plenum.count.rounds.Outcome.LotRequired(var question, var among) ->
                new Outcome.LotRequired(question, numbers(election, among));
        };
    }

    private static ElectionCount ofRankings(Election election, Urns urns) {
        var count = ranked(election, urns);
        var lines = new ArrayList<>(RoundRankings.of(election, urns).lines());
        lines.addAll(PlainText.of(count).lines().toList());
        return new ElectionCount(numbers(election, count.winners()), outcome(election, count), List.copyOf(lines));
    }

    /// Who is elected first when the rankings are counted again without those who have left their seats, and without
    /// regard to who sits: nobody who sits loses the seat by it. Nobody where that count would need a lot, or where
    /// those who are left cannot meet the quotas.
    ///
    /// @param sitting who have a seat by the election
    static List<Integer> nextByRankings(Election election, Urns urns, List<Integer> sitting) {
        var standing = election.round().orElseThrow().opening().standing();
        var left = standing.stream()
                .filter(number -> sitting.contains(number) || !election.hadSeat(number))
                .toList();
        if (left.size() <= sitting.size()) {
            return List.of();
        }
        var gone = IntStream.range(0, standing.size())
                .filter(place -> !left.contains(standing.get(place)))
                .boxed()
                .collect(toUnmodifiableSet());
        var names = election.names(left);
        var rule = rule(election, names);
        try {
            var count = rule.count(
                    box(election, urns).without(gone).papers(rule.treatment()),
                    Math.min(election.called().seats(), left.size()),
                    Lots.NONE);
            return count.lotRequired().isPresent()
                    ? List.of()
                    : numbers(election, count.winners()).stream()
                            .filter(number -> !sitting.contains(number))
                            .limit(1)
                            .toList();
        } catch (Unfulfillable _) {
            return List.of();
        }
    }

    private static Outcome outcome(Election election, Transcript count) {
        return count.lotRequired()
                .<Outcome>map(
                        lot -> new Outcome.LotRequired(lot.question(), numbers(election, count.names(lot.among()))))
                // Where the statutes leave seats vacant for want of persons, the count has fewer than were called for.
                .orElseGet(() -> new Outcome.Complete(
                        election.called().seats() - count.elected().size()));
    }

    private static Ballots box(Election election, Urns urns) {
        var standing = election.round().orElseThrow().opening().standing();
        var box = new BallotBox(standing.size());
        RoundRankings.of(election, urns).into(box);
        return box.seal(election.names(standing), Ballots.Heading.NONE);
    }

    private static List<Integer> numbers(Election election, List<String> names) {
        return names.stream().map(election::number).toList();
    }

    /// What was settled between equals, in the order in which the count asks for it.
    private static Lots lots(Election election) {
        var drawn = election.lots().drawn();
        var everybody = election.everybody();
        return (number, _, among) -> number > drawn.size()
                ? Optional.empty()
                : Optional.of(drawn(drawn.get(number - 1), among.size(), election, everybody));
    }

    private static Lots.Drawn drawn(TieBroken tie, int among, Election election, List<String> everybody) {
        var name = election.names(List.of(tie.nomination())).getFirst();
        var how = switch (tie) {
            case CastingVoteGiven _ -> "the casting vote of the chair";
            case LotDrawn(var _, var _, var seed) ->
                seed.map(text -> new Seed(text).next(among).how()).orElse("drawn in the hall");
        };
        return new Lots.Drawn(everybody.indexOf(name), how);
    }
}

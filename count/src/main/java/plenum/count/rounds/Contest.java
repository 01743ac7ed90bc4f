package plenum.count.rounds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.count.quotas.Demands;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// An election in rounds while it is counted: who is left, what was voted in the round at hand, and what
/// has come of it so far.
///
/// A rule decides a round by [#elect], [#drop] and [#byLot], and ends with [#another] or [#close]. Where
/// it needs a lot that nobody has drawn, the count stops there. Names are places in the list of all who
/// have ever stood.
public final class Contest {
    private final RoundRule rule;
    private final int seats;
    private final Quotas quotas;
    private final Lots lots;
    private final List<String> roster = new ArrayList<>();
    private final List<Integer> remaining = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Transcript.Lot> drawn = new ArrayList<>();
    private final List<Integer> electedNow = new ArrayList<>();
    private final List<Integer> outNow = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<String> why = new ArrayList<>();
    private List<Integer> withdrawn = List.of();
    private List<Integer> standing = List.of();
    private List<Integer> admitted = List.of();
    private Purpose purpose = Purpose.FIRST;
    private Majority majority;
    private Sums sums = new Sums(
            List.of("nobody"), List.of(Figures.NONE), Asked.CROSSES, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);
    private int seatsBefore;
    private Optional<Outcome> outcome = Optional.empty();

    /// Nobody has drawn the lot that the rule asks for.
    private static final class LotMissing extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Outcome.LotRequired required;

        LotMissing(Outcome.LotRequired required) {
            super(null, null, false, false);
            this.required = required;
        }
    }

    Contest(RoundRule rule, int seats, Quotas quotas, Lots lots) {
        if (seats < 1) {
            throw new IllegalArgumentException(seats + " seats");
        }
        if (rule.forOneSeat() && seats > 1) {
            throw new IllegalArgumentException(rule.id() + " fills one seat, not " + seats);
        }
        if (!quotas.equals(Quotas.NONE) && !rule.keepsQuotas()) {
            throw new IllegalArgumentException(rule.id() + " does not know quotas of persons");
        }
        this.rule = rule;
        this.seats = seats;
        this.quotas = quotas;
        this.lots = lots;
        this.majority = rule.first();
    }

    RoundCount through(List<? extends Round> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("no round has been held");
        }
        for (var round : rounds) {
            hold(round);
        }
        return new RoundCount(rule.id(), seats, roster, stages, elected, drawn, outcome.orElseThrow());
    }

    private void hold(Round round) {
        try {
            begin(round);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("round " + number() + ": " + wrong.getMessage(), wrong);
        }
        try {
            rule.decide(this);
        } catch (LotMissing missing) {
            outcome = Optional.of(missing.required);
        }
        end();
    }

    private void begin(Round round) {
        outcome.ifPresent(Contest::refuseToGoOn);
        enrol(round.candidates());
        standing = IntStream.range(0, roster.size())
                .filter(place -> round.candidates().contains(roster.get(place)))
                .boxed()
                .toList();
        withdrawn = admitted.stream().filter(place -> !standing.contains(place)).toList();
        remaining.removeAll(withdrawn);
        seatsBefore = seatsLeft();
        sums = rule.understood(round.sums(rule.crosses(seatsBefore, standing.size())));
        if (rule.forOneSeat() && sums.asked() == Asked.ANSWERS && standing.size() > 1) {
            throw new IllegalArgumentException(
                    rule.id() + " counts one cross for one of several; yes and no are asked of a single name");
        }
        outcome = Optional.empty();
    }

    private static void refuseToGoOn(Outcome before) {
        switch (before) {
            case Outcome.Complete _ -> throw new IllegalArgumentException("nothing is left to be elected");
            case Outcome.LotRequired lot ->
                throw new IllegalArgumentException("a lot for " + lot.question().id() + " among "
                        + String.join(", ", lot.among()) + " must be drawn before it");
            case Outcome.AnotherRound _ -> {}
        }
    }

    private void enrol(List<String> names) {
        for (var name : names) {
            if (!roster.contains(name)) {
                if (!stages.isEmpty() && !rule.isOpen()) {
                    throw new IllegalArgumentException(name + " stands, who did not stand before");
                }
                remaining.add(roster.size());
                roster.add(name);
            } else if (!stages.isEmpty() && !admitted.contains(roster.indexOf(name)) && !rule.isOpen()) {
                throw new IllegalArgumentException(name + " stands, who is not admitted to it");
            }
        }
    }

    private void end() {
        stages.add(new Stage(
                number(),
                purpose,
                seatsBefore,
                rule.crosses(seatsBefore, standing.size()),
                standing,
                standing.stream().map(this::figures).toList(),
                sums.asked(),
                sums.cast(),
                sums.invalid(),
                sums.abstained(),
                majority,
                needed(),
                withdrawn,
                electedNow,
                outNow,
                ties,
                why));
        electedNow.clear();
        outNow.clear();
        ties.clear();
        why.clear();
        if (outcome.orElseThrow() instanceof Outcome.AnotherRound next) {
            purpose = next.purpose();
            majority = next.majority();
        }
    }

    /// The number of the round at hand, from 1.
    public int number() {
        return stages.size() + 1;
    }

    /// Why the round at hand is held.
    public Purpose purpose() {
        return purpose;
    }

    /// The seats that nobody has.
    public int seatsLeft() {
        return seats - elected.size();
    }

    /// Who stood in the round at hand and is not elected, in the order of the list.
    public List<Integer> standing() {
        return standing.stream().filter(place -> !elected.contains(place)).toList();
    }

    /// Who is neither elected nor out, whether or not they stood in the round at hand.
    public List<Integer> remaining() {
        return remaining.stream().sorted().toList();
    }

    /// The votes of one who stood.
    public BigInteger votes(int place) {
        return figures(place).yes();
    }

    private Figures figures(int place) {
        return sums.figures().get(sums.candidates().indexOf(roster.get(place)));
    }

    /// All votes of the round.
    public BigInteger votesInAll() {
        return standing.stream().map(this::votes).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// Whether one who stood has the majority that this round asks for, and a vote.
    public boolean hasMajority(int place) {
        return votes(place).signum() > 0
                && base(place)
                        .map(base -> votes(place).shiftLeft(1).compareTo(base) > 0)
                        .orElse(true);
    }

    private Optional<BigInteger> base(int place) {
        return majority.base(sums, sums.candidates().indexOf(roster.get(place)), rule.members());
    }

    private Optional<BigInteger> needed() {
        var bases = standing.stream().map(this::base).distinct().toList();
        return bases.size() == 1
                ? bases.getFirst().map(base -> base.shiftRight(1).add(BigInteger.ONE))
                : Optional.empty();
    }

    /// Those of some with the majority, from the most votes to the fewest.
    public List<Integer> withMajority() {
        return byVotes(standing().stream().filter(this::hasMajority).toList());
    }

    /// From the most votes to the fewest; equal ones in the order of the list.
    public List<Integer> byVotes(List<Integer> some) {
        return some.stream()
                .sorted(Comparator.comparing(this::votes).reversed())
                .toList();
    }

    /// Those of some who have the fewest votes.
    public List<Integer> fewest(List<Integer> some) {
        var least =
                some.stream().map(this::votes).min(Comparator.naturalOrder()).orElseThrow();
        return some.stream().filter(place -> votes(place).equals(least)).toList();
    }

    /// Those of some with the most votes, so many of them, and all who are equal to the last of these.
    public List<Integer> mostWithEquals(List<Integer> some, int number) {
        var order = byVotes(some);
        if (order.size() <= number) {
            return some;
        }
        var last = votes(order.get(number - 1));
        return some.stream().filter(place -> votes(place).compareTo(last) >= 0).toList();
    }

    /// Elects from some, the highest first, as many as there are seats for.
    ///
    /// @return those who are equal where there are fewer seats than they; empty if nobody is
    public List<Integer> fill(List<Integer> some) {
        var order = byVotes(some);
        var contenders = mostWithEquals(some, Math.max(1, seatsLeft()));
        if (seatsLeft() == 0 || order.isEmpty()) {
            return List.of();
        }
        if (contenders.size() <= seatsLeft()) {
            byVotes(contenders).forEach(this::elect);
            return List.of();
        }
        var equal = fewest(contenders);
        byVotes(contenders.stream().filter(place -> !equal.contains(place)).toList())
                .forEach(this::elect);
        return equal;
    }

    /// Fills the seats that are left from equals by lot.
    public void fillByLot(List<Integer> equal) {
        var left = new ArrayList<>(equal);
        while (seatsLeft() > 0 && !left.isEmpty()) {
            var chosen = byLot(Tie.Question.ELECTION, List.copyOf(left));
            elect(chosen);
            left.remove(Integer.valueOf(chosen));
        }
    }

    /// Elects from some, the highest first, as many as there are seats for and as the quotas of persons
    /// allow. Who of several equals is elected is decided by lot where not all of them can be.
    ///
    /// Whoever stands could still be needed for a quota: a seat that only somebody without a vote could
    /// take for one stays vacant.
    public void fillWithLots(List<Integer> some) {
        var demands = quotas.demands(standing().size(), seats);
        demands.concessions().forEach(this::tell);
        var left = new ArrayList<>(some);
        while (elected.size() < demands.seats()) {
            left.removeAll(doomed(demands, left));
            if (left.isEmpty()) {
                return;
            }
            var highest = mostWithEquals(left.stream().sorted().toList(), 1);
            if (canAllBeElected(demands, highest)) {
                highest.forEach(this::elect);
            } else {
                elect(byLot(Tie.Question.ELECTION, highest));
            }
            left.removeAll(elected);
        }
    }

    /// Those of some who can no longer be elected for the quotas; each is told, and falls out.
    private List<Integer> doomed(Demands demands, List<Integer> some) {
        var doomed = new ArrayList<Integer>();
        for (var finding : demands.outlook(elected, remaining()).doomed()) {
            if (some.contains(finding.candidate())) {
                doomed.add(finding.candidate());
                drop(finding.candidate());
                tell(roster.get(finding.candidate()) + " cannot be elected: " + finding.why());
            }
        }
        return doomed;
    }

    private boolean canAllBeElected(Demands demands, List<Integer> some) {
        var all = new ArrayList<>(elected);
        all.addAll(some);
        var others = remaining().stream().filter(place -> !some.contains(place)).toList();
        return all.size() <= demands.seats() && demands.outlook(all, others).feasible();
    }

    /// Elects.
    public void elect(int place) {
        elected.add(place);
        electedNow.add(place);
        remaining.remove(Integer.valueOf(place));
    }

    /// Says that one cannot stand any more.
    public void drop(int place) {
        outNow.add(place);
        remaining.remove(Integer.valueOf(place));
    }

    /// Says that nobody but these can stand any more.
    public void dropAllBut(List<Integer> some) {
        remaining().stream().filter(place -> !some.contains(place)).forEach(this::drop);
    }

    /// Chooses among equals by lot.
    public int byLot(Tie.Question question, List<Integer> equal) {
        if (equal.size() == 1) {
            return equal.getFirst();
        }
        var lot = lots.draw(drawn.size() + 1, question, equal)
                .orElseThrow(() -> new LotMissing(new Outcome.LotRequired(question, names(equal))));
        drawn.add(new Transcript.Lot(number(), question, equal, lot.candidate(), lot.how()));
        ties.add(new Tie(question, equal, lot.candidate(), "by lot: " + lot.how()));
        return lot.candidate();
    }

    /// Tells a reason.
    public void tell(String reason) {
        why.add(reason);
    }

    /// Calls another round.
    public void another(Purpose next, List<Integer> names, Majority needed, String reason) {
        tell(reason);
        admitted = names.stream().sorted().toList();
        outcome = Optional.of(new Outcome.AnotherRound(
                next, names(admitted), rule.isOpen(), seatsLeft(), needed, rule.crosses(seatsLeft(), names.size())));
    }

    /// Ends the election.
    public void close(String reason) {
        tell(reason);
        outcome = Optional.of(new Outcome.Complete(seatsLeft()));
    }

    /// Holds the round again, because nobody got a vote in it.
    public void repeat() {
        another(purpose, standing(), majority, "nobody got a vote; the round is held again");
    }

    /// The names of some.
    public List<String> names(List<Integer> places) {
        return places.stream().map(roster::get).toList();
    }

    /// The names of some, as a sentence lists them.
    public String list(List<Integer> places) {
        return String.join(", ", names(places));
    }
}

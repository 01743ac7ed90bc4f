package plenum.count.rounds;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import plenum.count.quotas.Group;
import plenum.count.quotas.Quotas;
import plenum.count.quotas.Unfulfillable;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;

/// An election in rounds while it is counted: who is left, what was voted in the round at hand, and what
/// has come of it so far.
///
/// A rule decides a round by [#electTheMost], [#drop] and [#byLot], and ends with [#another] or [#close]. Where
/// it needs a lot that nobody has drawn, the count stops there. Names are places in the list of all who
/// have ever stood.
///
/// Quotas of persons are kept in every round: whoever could be elected only against them is barred and falls
/// out, and nobody falls out without whom they could not be met.
public final class Contest {
    private static final Sums NOTHING = new Sums(
            List.of("nobody"), List.of(Figures.NONE), Asked.CROSSES, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

    private final RoundRule rule;
    private final int seats;
    private final Claims claims;
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
    private final List<Integer> barred = new ArrayList<>();
    private final Deque<Poll> interrupted = new ArrayDeque<>();
    private final List<Integer> passedOver = new ArrayList<>();
    private List<Integer> withdrawn = List.of();
    private List<Integer> admitted = List.of();
    private Poll held;
    private Poll judged;
    private int seatsBefore;
    private Optional<Outcome> outcome = Optional.empty();

    /// What was voted in a round, and what for.
    ///
    /// @param standing in the order of the list
    private record Poll(Purpose purpose, Majority majority, List<Integer> standing, Sums sums) {}

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
        this.rule = rule;
        this.seats = seats;
        this.claims = new Claims(quotas, seats);
        this.lots = lots;
        this.held = new Poll(Purpose.FIRST, rule.first(), List.of(), NOTHING);
        this.judged = held;
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
        } catch (Unfulfillable unfulfillable) {
            throw stages.isEmpty()
                    ? unfulfillable
                    : new Unfulfillable("round " + number() + ": " + unfulfillable.getMessage());
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
        var standing = IntStream.range(0, roster.size())
                .filter(place -> round.candidates().contains(roster.get(place)))
                .boxed()
                .toList();
        withdrawn = admitted.stream().filter(place -> !standing.contains(place)).toList();
        remaining.removeAll(withdrawn);
        claims.among(elected, remaining()).forEach(this::tell);
        seatsBefore = seats - elected.size();
        var sums = rule.understood(round.sums(rule.crosses(seatsBefore, standing.size())));
        held = new Poll(held.purpose(), held.majority(), standing, sums);
        judged = held;
        if (interrupted.isEmpty()) {
            passedOver.clear();
        }
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
            var place = roster.indexOf(name);
            if (place < 0) {
                if (!stages.isEmpty() && !rule.isOpen()) {
                    throw new IllegalArgumentException(name + " stands, who did not stand before");
                }
                remaining.add(roster.size());
                roster.add(name);
            } else if (!stages.isEmpty() && !admitted.contains(place)) {
                nominateAgain(place);
            }
        }
    }

    private void nominateAgain(int place) {
        if (!rule.isOpen()) {
            throw new IllegalArgumentException(roster.get(place) + " stands, who is not admitted to it");
        }
        if (!barred.contains(place)) {
            remaining.add(place);
        }
    }

    private void end() {
        judged = held;
        stages.add(new Stage(
                number(),
                held.purpose(),
                seatsBefore,
                rule.crosses(seatsBefore, held.standing().size()),
                held.standing(),
                held.standing().stream().map(this::figures).toList(),
                held.sums().asked(),
                held.sums().cast(),
                held.sums().invalid(),
                held.sums().abstained(),
                held.majority(),
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
            held = new Poll(next.purpose(), next.majority(), List.of(), NOTHING);
        }
    }

    /// The number of the round at hand, from 1.
    public int number() {
        return stages.size() + 1;
    }

    /// Why the round at hand is held.
    public Purpose purpose() {
        return judged.purpose();
    }

    /// What elects in the round at hand.
    public Majority majority() {
        return judged.majority();
    }

    /// The seats that somebody can still have.
    public int seatsLeft() {
        return seats - claims.vacant() - elected.size();
    }

    /// Who stood in the round at hand and is neither elected nor out, in the order of the list.
    public List<Integer> standing() {
        return judged.standing().stream().filter(remaining::contains).toList();
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
        return judged.sums().figures().get(judged.sums().candidates().indexOf(roster.get(place)));
    }

    /// All votes of the round.
    public BigInteger votesInAll() {
        return judged.standing().stream().map(this::votes).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// Whether one who stood has the majority that this round asks for, and a vote.
    public boolean hasMajority(int place) {
        return votes(place).signum() > 0
                && base(place)
                        .map(base -> votes(place).shiftLeft(1).compareTo(base) > 0)
                        .orElse(true);
    }

    private Optional<BigInteger> base(int place) {
        var sums = judged.sums();
        return majority().base(sums, sums.candidates().indexOf(roster.get(place)), rule.members());
    }

    private Optional<BigInteger> needed() {
        var bases = held.standing().stream().map(this::base).distinct().toList();
        return bases.size() == 1
                ? bases.getFirst().map(base -> base.shiftRight(1).add(BigInteger.ONE))
                : Optional.empty();
    }

    /// Those who stood and have the majority, from the most votes to the fewest.
    public List<Integer> withMajority() {
        return byVotes(standing().stream()
                .filter(this::hasMajority)
                .filter(place -> !passedOver.contains(place))
                .toList());
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

    /// Of those who stood so many with the most votes, with all who are equal to the last of these; and the
    /// highest of the others without whom the quotas of persons could not be met.
    public List<Integer> admitted(int number) {
        var admitted = standing();
        var others = new ArrayList<>(admitted);
        others.removeAll(mostWithEquals(admitted, number));
        while (!others.isEmpty()) {
            var last = fewest(others);
            others.removeAll(last);
            var rest = admitted.stream().filter(place -> !last.contains(place)).toList();
            admitted = claims.canDoWith(rest, elected) ? rest : admitted;
        }
        return admitted;
    }

    /// Elects from those with the majority, the highest first, as many as there are seats for and as the
    /// quotas of persons allow. When a vote between equals is settled by it, the round goes on that it
    /// interrupted.
    ///
    /// @return equals of whom not all can be elected; empty if nobody is
    public List<Integer> electTheMost() {
        return electTheMost(_ -> true);
    }

    /// The same, but only of those who pass.
    public List<Integer> electTheMost(Predicate<Integer> passes) {
        var equal = fill(passes);
        while (equal.isEmpty() && standing().isEmpty() && seatsLeft() > 0 && !interrupted.isEmpty()) {
            judged = interrupted.pop();
            equal = fill(passes);
        }
        return equal;
    }

    private List<Integer> fill(Predicate<Integer> passes) {
        while (seatsLeft() > 0) {
            bar();
            var left = withMajority().stream().filter(passes).toList();
            if (left.isEmpty()) {
                return List.of();
            }
            var highest = mostWithEquals(left, 1);
            if (!claims.allow(highest, elected, remaining())) {
                return highest;
            }
            highest.forEach(this::elect);
        }
        return List.of();
    }

    /// The same where the lot decides among equals.
    ///
    /// Whoever stands could still be needed for a quota: a seat that only somebody without a vote could
    /// take for one stays vacant.
    public void electWithLots() {
        var equal = electTheMost();
        while (!equal.isEmpty()) {
            elect(byLot(Tie.Question.ELECTION, equal));
            equal = electTheMost();
        }
    }

    /// Elects one, the highest of those with the majority who pass, by lot among equals.
    ///
    /// @return whether there is one
    public boolean electHighest(Predicate<Integer> passes) {
        bar();
        var left = withMajority().stream().filter(passes).toList();
        if (left.isEmpty()) {
            return false;
        }
        elect(byLot(Tie.Question.ELECTION, mostWithEquals(left, 1)));
        return true;
    }

    /// The place on the list that whoever is elected next comes to, from 1.
    public int nextPlace() {
        return elected.size() + 1;
    }

    /// The groups that have quotas, in the order of the statutes.
    public List<Group> groups() {
        return claims.groups();
    }

    /// Whether the statutes give to others what groups leave.
    public boolean fillsWhatGroupsLeave() {
        return claims.fill();
    }

    /// Elects from equals by lot, as many as there are seats for and as the quotas of persons allow.
    public void fillByLot(List<Integer> equal) {
        var left = new ArrayList<>(equal);
        while (seatsLeft() > 0 && !left.isEmpty()) {
            elect(byLot(Tie.Question.ELECTION, List.copyOf(left)));
            bar();
            left.retainAll(remaining);
        }
    }

    /// Drops whoever can be elected no more for the quotas of persons, and tells why.
    ///
    /// @return whether there is somebody
    public boolean bar() {
        var findings = claims.barred(elected, remaining());
        for (var finding : findings) {
            barred.add(finding.candidate());
            drop(finding.candidate());
            tell(roster.get(finding.candidate()) + " cannot be elected: " + finding.why());
        }
        return !findings.isEmpty();
    }

    /// Whether one who stood has at least the votes of everybody whom a quota has barred.
    public boolean isNotBehindTheBarred(int place) {
        return judged.standing().stream()
                .filter(barred::contains)
                .allMatch(other -> votes(other).compareTo(votes(place)) <= 0);
    }

    /// Has equals of whom not all can be elected voted on alone. Without quotas nobody else has a seat to
    /// hope for; with quotas the round is interrupted until it is known who of them is elected.
    public void between(List<Integer> equal, Purpose next, Majority needed, String reason) {
        if (claims.exist()) {
            interrupted.push(judged);
        } else {
            dropAllBut(equal);
        }
        another(next, equal, needed, reason);
    }

    /// Goes back to the round that was interrupted, if one was: whoever of the equals has not been elected
    /// is not elected by that round any more.
    ///
    /// @return equals, as [#electTheMost] does
    public List<Integer> resume(Predicate<Integer> passes) {
        if (interrupted.isEmpty() || seatsLeft() == 0) {
            return List.of();
        }
        passedOver.addAll(standing());
        judged = interrupted.pop();
        return electTheMost(passes);
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

    /// Says that of those who stood nobody but these can stand any more.
    public void dropAllBut(List<Integer> some) {
        standing().stream().filter(place -> !some.contains(place)).forEach(this::drop);
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
        var open = seats - elected.size();
        outcome = Optional.of(new Outcome.AnotherRound(
                next, names(admitted), rule.isOpen(), open, needed, rule.crosses(open, names.size())));
    }

    /// Ends the election.
    public void close(String reason) {
        tell(reason);
        outcome = Optional.of(new Outcome.Complete(seats - elected.size()));
    }

    /// Holds the round again, because nobody got a vote in it.
    public void repeat() {
        another(purpose(), standing(), majority(), "nobody got a vote; the round is held again");
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

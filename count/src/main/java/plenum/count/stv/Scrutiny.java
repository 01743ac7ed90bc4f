package plenum.count.stv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.count.ballots.Papers;
import plenum.count.ballots.Uncountable;
import plenum.count.quotas.Demands;
import plenum.count.quotas.Finding;
import plenum.count.quotas.Outlook;
import plenum.count.quotas.Quotas;
import plenum.count.transcript.Exact;
import plenum.count.transcript.Lots;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Tie;
import plenum.count.transcript.Transcript;
import plenum.count.transcript.Transfer;

/// A count in progress: who has how many votes, who is in and who is out, and the stages so far.
///
/// A rule opens a stage, moves votes, elects and excludes, and closes it. Where it needs a lot that
/// nobody has drawn, [#transcript] ends with what is required.
final class Scrutiny {
    /// The transcript has a number for each candidate at each stage.
    private static final int MOST_CANDIDATES = 3000;

    final int candidates;
    final int seats;
    final long valid;
    final BigDecimal[] votes;
    BigDecimal nonTransferable;
    BigDecimal quota = BigDecimal.ZERO;

    private final RankedRule rule;
    private final Demands demands;
    private final Papers papers;
    private final Lots lots;
    private final int decimals;
    private final boolean[] hopeful;
    private final boolean[] isElected;
    private final List<Integer> elected = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Transcript.Lot> drawn = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Integer> electedNow = new ArrayList<>();
    private final List<Integer> excludedNow = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();
    private final List<Finding> guardedNow = new ArrayList<>();
    private final List<Finding> doomedNow = new ArrayList<>();
    private Optional<Outlook> outlook = Optional.empty();
    private BigDecimal lost = BigDecimal.ZERO;
    private int firstOfPass;
    private List<BigDecimal> keep = List.of();
    private Optional<BigDecimal> quotaNow = Optional.empty();
    private Stage.What what = Stage.What.FIRST_PREFERENCES;
    private List<Integer> of = List.of();
    private String why = "";
    private Transcript.Quota quotaTold = new Transcript.Quota(Exact.of(BigDecimal.ZERO), "");

    /// Nobody has drawn the lot that the rule asks for.
    private static final class LotMissing extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Transcript.Open required;

        LotMissing(Transcript.Open required) {
            super(null, null, false, false);
            this.required = required;
        }
    }

    /// A count that has not begun.
    ///
    /// @param decimals as many as the rule reckons votes to
    Scrutiny(RankedRule rule, Papers papers, int seats, Lots lots, int decimals) {
        this(rule, papers, seats, Quotas.NONE, lots, decimals);
    }

    /// A count that has not begun, and what it owes to groups.
    ///
    /// @param seats of which some stay vacant if the quotas want it
    /// @throws plenum.count.quotas.Unfulfillable if those who stand cannot meet the quotas
    Scrutiny(RankedRule rule, Papers papers, int seats, Quotas quotas, Lots lots, int decimals) {
        if (seats < 1) {
            throw new IllegalArgumentException(seats + " seats");
        }
        if (!papers.equalRanks().isEmpty() && !rule.sharesEqualRanks()) {
            throw new IllegalArgumentException(rule.id() + " cannot share a paper among names at one rank");
        }
        if (papers.candidates().size() > MOST_CANDIDATES) {
            throw new Uncountable(papers.candidates().size() + " candidates, more than " + MOST_CANDIDATES);
        }
        this.rule = rule;
        this.papers = papers;
        this.lots = lots;
        this.decimals = decimals;
        this.candidates = papers.candidates().size();
        this.demands = quotas.demands(candidates, seats);
        this.seats = demands.seats() < Math.min(candidates, seats) ? demands.seats() : seats;
        this.valid = papers.valid();
        this.votes = new BigDecimal[candidates];
        Arrays.fill(votes, zero());
        this.nonTransferable = zero();
        this.hopeful = new boolean[candidates];
        Arrays.fill(hopeful, true);
        this.isElected = new boolean[candidates];
    }

    /// Runs the rule to its end, or to the lot that is missing.
    Transcript transcript(Runnable steps) {
        Optional<Transcript.Open> required = Optional.empty();
        try {
            steps.run();
        } catch (LotMissing missing) {
            required = Optional.of(missing.required);
        }
        return new Transcript(
                rule.id(),
                seats,
                papers.candidates(),
                demands.inWords(),
                new Transcript.Cast(papers.cast(), valid),
                quotaTold,
                stages,
                elected,
                drawn,
                required);
    }

    BigDecimal zero() {
        return BigDecimal.ZERO.setScale(decimals);
    }

    Papers papers() {
        return papers;
    }

    /// Fixes the quota and how it was reckoned. What is told is the first.
    void quota(BigDecimal quota, String how) {
        this.quota = quota;
        if (quotaTold.how().isEmpty()) {
            quotaTold = new Transcript.Quota(Exact.of(quota), how);
        }
    }

    /// The quota of Droop in whole votes: floor(valid ÷ (seats + 1)) + 1.
    void quotaOfDroop() {
        var whole = valid / (seats + 1L) + 1;
        quota(BigDecimal.valueOf(whole), "⌊" + valid + " ÷ (" + seats + " + 1)⌋ + 1 = " + whole);
    }

    String name(int candidate) {
        return papers.candidates().get(candidate);
    }

    String names(List<Integer> some) {
        return String.join(", ", some.stream().map(this::name).toList());
    }

    boolean isHopeful(int candidate) {
        return hopeful[candidate];
    }

    boolean isElected(int candidate) {
        return isElected[candidate];
    }

    /// Whether some seats are owed to a group.
    boolean keepsQuotas() {
        return !demands.groups().isEmpty();
    }

    /// The hopeful candidates who can still be elected.
    List<Integer> electable() {
        return hopefuls().stream().filter(c -> !outlook().dooms(c)).toList();
    }

    /// Those among whom the next to be excluded is found: who can no longer be elected, if there are any;
    /// else all hopeful candidates who need not be spared.
    List<Integer> excludable() {
        var doomed = doomed();
        return doomed.isEmpty()
                ? hopefuls().stream().filter(c -> !outlook().guards(c)).toList()
                : doomed;
    }

    /// The hopeful candidates who can no longer be elected.
    List<Integer> doomed() {
        return hopefuls().stream().filter(c -> outlook().dooms(c)).toList();
    }

    /// Whether the seats can be filled, and all demands met, without these.
    boolean canSpare(List<Integer> some) {
        var others = hopefuls().stream().filter(c -> !some.contains(c)).toList();
        return others.size() >= vacancies()
                && (!keepsQuotas() || demands.outlook(elected, others).feasible());
    }

    /// Why a candidate is the one to be excluded.
    String whyExcluded(int candidate) {
        if (doomed().contains(candidate)) {
            return "can no longer be elected, with " + votes[candidate] + " votes";
        }
        var spared =
                hopefuls().stream().anyMatch(c -> outlook().guards(c) && votes[c].compareTo(votes[candidate]) <= 0);
        return "the fewest votes" + (spared ? " of those who are not guarded" : "") + ": " + votes[candidate];
    }

    /// What the quotas say as things stand; whoever is newly guarded or doomed is told at this stage.
    private Outlook outlook() {
        var now = outlook.orElseGet(() -> demands.outlook(elected, hopefuls()));
        if (outlook.isEmpty()) {
            outlook = Optional.of(now);
            tellNew(now.guarded(), guardedNow);
            tellNew(now.doomed(), doomedNow);
        }
        return now;
    }

    private void tellNew(List<Finding> findings, List<Finding> toTell) {
        for (var finding : findings) {
            if (told.stream().noneMatch(before -> before.candidate() == finding.candidate())) {
                told.add(finding);
                toTell.add(finding);
            }
        }
    }

    /// Neither elected nor excluded, in the order of the ballot paper.
    List<Integer> hopefuls() {
        return IntStream.range(0, candidates).filter(c -> hopeful[c]).boxed().toList();
    }

    /// The votes of all hopeful candidates.
    BigDecimal activeVotes() {
        return sum(hopefuls());
    }

    BigDecimal sum(List<Integer> some) {
        return some.stream().map(c -> votes[c]).reduce(zero(), BigDecimal::add);
    }

    /// The next seat: the excluded are hopeful again, and nobody has a vote.
    void beginNextSeat() {
        for (var candidate = 0; candidate < candidates; candidate++) {
            hopeful[candidate] |= !isElected[candidate];
        }
        clear();
    }

    /// The count from its beginning: the elected are hopeful again, the excluded are out, and nobody
    /// has a vote.
    void beginPass() {
        for (var candidate : elected) {
            hopeful[candidate] = true;
            isElected[candidate] = false;
        }
        elected.clear();
        firstOfPass = stages.size();
        told.clear();
        clear();
        outlook = Optional.empty();
    }

    private void clear() {
        Arrays.fill(votes, zero());
        nonTransferable = zero();
    }

    /// In the order in which they were elected.
    List<Integer> elected() {
        return List.copyOf(elected);
    }

    /// The seats that nobody has.
    int vacancies() {
        return seats - elected.size();
    }

    /// The hopeful candidates from the most votes to the fewest; equal ones in the order of the ballot
    /// paper.
    List<Integer> byVotes(List<Integer> some) {
        return some.stream()
                .sorted(Comparator.comparing((Integer c) -> votes[c]).reversed())
                .toList();
    }

    /// Those of some who have the fewest votes.
    List<Integer> lowest(List<Integer> some) {
        var fewest =
                some.stream().map(c -> votes[c]).min(Comparator.naturalOrder()).orElseThrow();
        return some.stream().filter(c -> votes[c].compareTo(fewest) == 0).toList();
    }

    /// Those of some who have the most votes.
    List<Integer> highest(List<Integer> some) {
        var most =
                some.stream().map(c -> votes[c]).max(Comparator.naturalOrder()).orElseThrow();
        return some.stream().filter(c -> votes[c].compareTo(most) == 0).toList();
    }

    void open(Stage.What what, List<Integer> of, String why) {
        this.what = what;
        this.of = of;
        this.why = why;
    }

    /// Tells what rounding has taken from the votes that were moved.
    void tellLost(BigDecimal some) {
        lost = lost.add(some);
    }

    void tell(Transfer transfer) {
        transfers.add(transfer);
    }

    /// Tells the quota of this stage, where the rule reckons it anew.
    void tellQuota() {
        quotaNow = Optional.of(quota);
    }

    void tellKeep(BigDecimal... values) {
        keep = List.of(values);
    }

    void elect(int candidate) {
        hopeful[candidate] = false;
        isElected[candidate] = true;
        elected.add(candidate);
        electedNow.add(candidate);
        outlook = Optional.empty();
    }

    void exclude(int candidate) {
        hopeful[candidate] = false;
        excludedNow.add(candidate);
        outlook = Optional.empty();
    }

    /// Chooses one of several equals.
    @FunctionalInterface
    interface Choosing {
        int choose(Tie.Question question, List<Integer> equals);
    }

    /// Elects the hopeful candidates with at least the quota, the highest first, as far as groups have
    /// seats for them.
    ///
    /// @param among for equals of whom a group has a seat for some only
    void electThoseWithTheQuota(Choosing among) {
        for (var reached = withTheQuota(); !reached.isEmpty(); reached = withTheQuota()) {
            elect(next(highest(reached), among));
        }
    }

    /// Those who can still be elected and have at least the quota.
    List<Integer> withTheQuota() {
        return electable().stream()
                .filter(candidate -> votes[candidate].compareTo(quota) >= 0)
                .toList();
    }

    /// The next of equals to be elected: the first on the ballot paper, if all of them can be.
    int next(List<Integer> equals, Choosing among) {
        return equals.size() == 1 || fitTogether(equals)
                ? equals.getFirst()
                : among.choose(Tie.Question.ELECTION, equals);
    }

    /// Whether all of these can be elected as far as the quotas go.
    boolean fitTogether(List<Integer> some) {
        var others = hopefuls().stream().filter(c -> !some.contains(c)).toList();
        return !keepsQuotas()
                || demands.outlook(
                                Stream.concat(elected.stream(), some.stream()).toList(), others)
                        .feasible();
    }

    void close() {
        outlook();
        stages.add(new Stage(
                stages.size() + 1,
                what,
                of,
                why,
                quotaNow.map(Exact::of),
                Arrays.stream(votes).map(Exact::of).toList(),
                Exact.of(nonTransferable),
                Exact.of(zero().add(lost)),
                keep.stream().map(Exact::of).toList(),
                electedNow,
                excludedNow,
                transfers,
                ties,
                guardedNow,
                doomedNow));
        quotaNow = Optional.empty();
        keep = List.of();
        lost = BigDecimal.ZERO;
        electedNow.clear();
        excludedNow.clear();
        transfers.clear();
        ties.clear();
        guardedNow.clear();
        doomedNow.clear();
    }

    /// A stage in which as many as are left take the seats that are left, the highest first.
    void electTheRest(String why) {
        open(Stage.What.LAST_SEATS, List.of(), why);
        byVotes(hopefuls()).forEach(this::elect);
        close();
    }

    /// Chooses among equals by the most recent stage at which they were not.
    int backwards(Tie.Question question, List<Integer> equals) {
        return bySeparatingStages(question, equals, stages.reversed());
    }

    /// Chooses among equals by the most recent stage since the count last began at which they were not.
    int backwardsInPass(Tie.Question question, List<Integer> equals) {
        return bySeparatingStages(
                question, equals, stages.subList(firstOfPass, stages.size()).reversed());
    }

    /// Chooses among equals by the most recent stage at which no two of them were equal, else by lot.
    int backwardsWhereAllDiffer(Tie.Question question, List<Integer> equals) {
        for (var stage : equals.size() > 1 ? stages.reversed() : List.<Stage>of()) {
            if (equals.stream().map(stage.tallies()::get).distinct().count() == equals.size()) {
                return bySeparatingStages(question, equals, List.of(stage));
            }
        }
        return byLot(question, equals);
    }

    /// Chooses among equals by the earliest stage at which they were not.
    int forwards(Tie.Question question, List<Integer> equals) {
        return bySeparatingStages(question, equals, stages);
    }

    /// Chooses who of several equals is elected first by the earliest stage at which they were not
    /// equal.
    ///
    /// @param enough whether there is a seat for all of them, so that it does not matter
    /// @return -1 if they always were, and it does matter
    int forwardsOrNobody(List<Integer> equals, boolean enough) {
        var left = equals;
        for (var stage : stages) {
            left = extreme(Tie.Question.ELECTION, left, stage);
        }
        return enough || left.size() == 1 ? left.getFirst() : -1;
    }

    /// Chooses among equals by lot.
    int byLot(Tie.Question question, List<Integer> equals) {
        if (equals.size() == 1) {
            return equals.getFirst();
        }
        var lot = lots.draw(drawn.size() + 1, question, equals)
                .orElseThrow(() -> new LotMissing(new Transcript.Open(question, equals)));
        drawn.add(new Transcript.Lot(stages.size() + 1, question, equals, lot.candidate(), lot.how()));
        ties.add(new Tie(question, equals, lot.candidate(), "by lot: " + lot.how()));
        return lot.candidate();
    }

    private int bySeparatingStages(Tie.Question question, List<Integer> equals, List<Stage> inOrder) {
        var left = equals;
        var last = 0;
        for (var stage : inOrder) {
            if (left.size() == 1) {
                break;
            }
            var extreme = extreme(question, left, stage);
            if (extreme.size() < left.size()) {
                last = stage.number();
                left = extreme;
            }
        }
        if (left.size() > 1) {
            return byLot(question, left);
        }
        var chosen = left.getFirst();
        if (equals.size() > 1) {
            var least = question == Tie.Question.EXCLUSION ? "fewest" : "most";
            ties.add(new Tie(question, equals, chosen, "had the " + least + " votes at stage " + last));
        }
        return chosen;
    }

    /// Those of some who had the fewest votes at a stage, or the most where the question is who goes
    /// first.
    private static List<Integer> extreme(Tie.Question question, List<Integer> some, Stage stage) {
        var order = Comparator.<Exact>naturalOrder();
        var tallies = some.stream().map(stage.tallies()::get);
        var extreme = (question == Tie.Question.EXCLUSION ? tallies.min(order) : tallies.max(order)).orElseThrow();
        return some.stream()
                .filter(c -> stage.tallies().get(c).compareTo(extreme) == 0)
                .toList();
    }

    /// A quotient with so many decimals, what is left of it ignored.
    static BigDecimal quotient(BigDecimal number, BigDecimal by, int decimals) {
        return number.divide(by, decimals, RoundingMode.DOWN);
    }
}

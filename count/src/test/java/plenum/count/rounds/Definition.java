package plenum.count.rounds;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The rules a second time, as plainly as their texts: ballot by ballot, name by name, nothing shared with
/// what they check.
final class Definition {
    /// A ballot: what stands beside each name on it. Points and crosses are numbers, answers words.
    record Ballot(Map<String, String> marks) {}

    /// A round: who stands, and the ballots.
    record Held(List<String> names, List<Ballot> ballots) {}

    /// So many of these people are to be elected, at least and at most.
    record Claim(String attribute, String name, Set<String> members, int least, int most) {}

    /// A round that was interrupted for a vote between equals.
    private record Memory(Set<String> standing, Map<String, Integer> votes, int valid, int blank, String kind) {}

    private static final Set<String> ONE_SEAT = Set.of(
            "two-round",
            "three-rounds",
            "exhaustive-ballot",
            "olympic-host-city",
            "commons-speaker-1b",
            "federal-president-54");

    private final String rule;
    private final int seats;
    private final int members;
    private final List<String> lots;
    private final List<Claim> claims;
    private final Set<String> elected = new TreeSet<>();
    private final Set<String> barred = new TreeSet<>();
    private final Set<String> passedOver = new TreeSet<>();
    private final Deque<Memory> interrupted = new ArrayDeque<>();
    private Set<String> pool = new TreeSet<>();
    private Set<String> called = new TreeSet<>();
    private Set<String> left = new TreeSet<>();
    private int places;
    private String kind = "";
    private String says = "";

    private Map<String, Integer> votes = new HashMap<>();
    private int cast;
    private int valid;
    private int blank;

    /// Stops where nobody has drawn a lot.
    private static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// @param lots the preferred first; empty if none has been drawn
    Definition(String rule, int seats, int members, List<String> lots, List<Claim> claims) {
        this.rule = rule;
        this.seats = seats;
        this.members = members;
        this.lots = lots;
        this.claims = claims;
    }

    /// Who is elected, and what is to be done next.
    String after(List<Held> rounds) {
        for (var round : rounds) {
            add(round);
            if (kind.isEmpty()) {
                pool.addAll(round.names());
            } else {
                called.removeAll(round.names());
                pool.removeAll(called);
            }
            if (interrupted.isEmpty()) {
                passedOver.clear();
            }
            places = Math.min(seats, elected.size() + pool.size());
            if (!possible(elected, pool)) {
                return elected + " refused";
            }
            if (kind.isEmpty() || rule.equals("federal-president-54")) {
                left = new TreeSet<>(round.names());
                kind = kind.isEmpty() ? "first" : kind;
            } else if (!kind.equals("tie")) {
                left.retainAll(round.names());
            }
            try {
                decide(new TreeSet<>(round.names()));
            } catch (Stuck _) {
                return elected + " " + says;
            }
        }
        return elected + " " + says;
    }

    private void add(Held round) {
        votes = new HashMap<>();
        cast = round.ballots().size();
        valid = 0;
        blank = 0;
        for (var name : round.names()) {
            votes.put(name, 0);
        }
        var open = seats - elected.size();
        for (var ballot : round.ballots()) {
            var sum = 0;
            var highest = 0;
            var answered = false;
            for (var mark : ballot.marks().values()) {
                if (mark.matches("\\d+")) {
                    sum += Integer.parseInt(mark);
                    highest = Math.max(highest, Integer.parseInt(mark));
                } else {
                    answered = true;
                }
            }
            if (answered) {
                valid++;
            } else if (sum == 0) {
                valid++;
                blank++;
                continue;
            } else if (isInvalid(sum, highest, open, round.names().size())) {
                continue;
            } else {
                valid++;
            }
            for (var name : round.names()) {
                var mark = ballot.marks().getOrDefault(name, "");
                if (mark.matches("\\d+")) {
                    votes.merge(name, Integer.parseInt(mark), Integer::sum);
                } else if (mark.equals("yes") || (rule.equals("struck-names") && !mark.equals("no"))) {
                    votes.merge(name, 1, Integer::sum);
                }
            }
        }
    }

    private int of(String name) {
        return votes.getOrDefault(name, 0);
    }

    private boolean isInvalid(int sum, int highest, int open, int standing) {
        return switch (rule) {
            case "cumulative-vote" -> sum > open;
            case "limited-vote" -> sum > open - 1 || highest > 1;
            case "cdu-statute-43" -> highest > 1 || sum > open || (2 * sum < open && sum < standing);
            default -> highest > 1 || sum > (ONE_SEAT.contains(rule) ? 1 : open);
        };
    }

    private void decide(Set<String> standing) {
        switch (rule) {
            case "two-round", "three-rounds" -> twoRound(standing);
            case "repeated-ballot" -> repeated(standing);
            case "exhaustive-ballot", "olympic-host-city", "commons-speaker-1b" -> fallOut(standing);
            case "federal-president-54" -> president(standing);
            case "cdu-statute-43" -> cdu(standing);
            case "ordered-list", "zipper-odd", "zipper" -> placeByPlace(standing);
            case "spd-list-8", "greens-munich-1" -> twoRoundsOfAList(standing);
            default -> oneRound(standing);
        }
    }

    /// Whether a body that meets the claims can be made of these and some of the others: every set of others is
    /// tried.
    private boolean possible(Set<String> these, Set<String> others) {
        if (claims.isEmpty()) {
            return true;
        }
        var names = new ArrayList<>(others);
        for (var subset = 0; subset < 1 << names.size(); subset++) {
            var body = new TreeSet<>(these);
            for (var i = 0; i < names.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    body.add(names.get(i));
                }
            }
            if (body.size() == places && claims.stream().allMatch(claim -> meets(body, claim))) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(Set<String> body, Claim claim) {
        var have = body.stream().filter(claim.members()::contains).count();
        return have >= claim.least() && have <= claim.most();
    }

    /// Takes out whoever is in no body that meets the claims.
    private boolean bar() {
        var out = new TreeSet<String>();
        for (var name : pool) {
            if (elected.size() < places && !possible(plus(elected, Set.of(name)), minus(pool, Set.of(name)))) {
                out.add(name);
            }
        }
        barred.addAll(out);
        pool.removeAll(out);
        left.removeAll(out);
        return !out.isEmpty();
    }

    private static Set<String> plus(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /// One seat: without those who are barred it is voted again, unless another has the majority.
    private boolean heldAgain(Set<String> standing) {
        var strict = kind.equals("first") || kind.equals("further");
        var somebody = bar();
        standing.retainAll(pool);
        if (somebody && standing.stream().noneMatch(name -> strict ? 2 * of(name) > valid - blank : of(name) > 0)) {
            next(kind, standing);
            return true;
        }
        return false;
    }

    private void twoRound(Set<String> standing) {
        if (nobodyVoted(standing)) {
            next(kind, standing);
            return;
        }
        if (heldAgain(standing)) {
            return;
        }
        if (kind.equals("run-off")) {
            elected.add(lot("election", best(standing)));
            says = "complete";
            return;
        }
        for (var name : standing) {
            if (2 * of(name) > valid - blank) {
                elected.add(name);
                says = "complete";
                return;
            }
        }
        if (standing.size() == 1) {
            says = "complete, 1 vacant";
            return;
        }
        if (rule.equals("three-rounds") && kind.equals("first")) {
            next("further", left);
            return;
        }
        var two = new TreeSet<String>();
        var rest = new TreeSet<>(standing);
        while (two.size() < 2) {
            var best = best(rest);
            var chosen = two.size() + best.size() <= 2 ? best.first() : lot("admission", best);
            two.add(chosen);
            rest.remove(chosen);
        }
        left = two;
        next("run-off", two);
    }

    private void fallOut(Set<String> standing) {
        if (nobodyVoted(standing)) {
            next(kind, standing);
            return;
        }
        if (heldAgain(standing)) {
            return;
        }
        if (kind.equals("tie")) {
            left.remove(lot("exclusion", worst(standing)));
            next("further", left);
            return;
        }
        for (var name : standing) {
            if (2 * of(name) > valid - blank) {
                elected.add(name);
                says = "complete";
                return;
            }
        }
        var worst = worst(standing);
        if (standing.size() == 1) {
            says = "complete, 1 vacant";
        } else if (standing.size() == 2 && rule.equals("commons-speaker-1b")) {
            next("further", left);
        } else if (standing.size() == 2) {
            elected.add(lot("election", worst));
            says = "complete";
        } else if (rule.equals("olympic-host-city") && worst.size() > 1) {
            next("tie", worst);
        } else if (rule.equals("commons-speaker-1b") && someUnderFivePercent(standing)) {
            left.removeIf(name -> 100 * of(name) < 5 * (valid - blank));
            next("further", left);
        } else {
            left.remove(lot("exclusion", worst));
            next("further", left);
        }
    }

    private boolean someUnderFivePercent(Set<String> standing) {
        var under = 0;
        for (var name : standing) {
            under += 100 * of(name) < 5 * (valid - blank) ? 1 : 0;
        }
        return under > 0 && under < standing.size();
    }

    private void president(Set<String> standing) {
        var majority = kind.equals("first") || kind.equals("second");
        bar();
        standing.retainAll(pool);
        var best = best(standing);
        if (best.isEmpty()) {
            next(kind.equals("first") ? "second" : "third", left);
        } else if (majority && 2 * of(best.first()) > members) {
            elected.add(best.first());
            says = "complete";
        } else if (!majority && best.size() == 1 && of(best.first()) > 0) {
            elected.add(best.first());
            says = "complete";
        } else {
            next(kind.equals("first") ? "second" : "third", left);
        }
    }

    private void repeated(Set<String> standing) {
        fill(standing, name -> 2 * of(name) > cast - blank);
        var rest = new TreeSet<>(standing);
        rest.retainAll(pool);
        if (elected.size() == seats) {
            says = "complete";
        } else if (rest.isEmpty()) {
            says = "complete, " + (seats - elected.size()) + " vacant";
        } else {
            next("further", rest);
        }
    }

    private void cdu(Set<String> standing) {
        var tied = fill(standing, name -> 2 * of(name) > valid - blank);
        while (tied.isEmpty() && minus(standing, minus(standing, pool)).isEmpty() && canGoBack()) {
            standing = goBack();
            tied = fill(standing, name -> 2 * of(name) > valid - blank);
        }
        var rest = new TreeSet<>(standing);
        rest.retainAll(pool);
        if (elected.size() == seats) {
            says = "complete";
        } else if (!tied.isEmpty()) {
            interrupt(standing);
            next("run-off", tied);
        } else if (rest.isEmpty()) {
            says = "complete, " + (seats - elected.size()) + " vacant";
        } else {
            var open = seats - elected.size();
            next("run-off", admitted(rest, open + open / 2 + open % 2));
        }
    }

    private void twoRoundsOfAList(Set<String> standing) {
        var tied = fill(standing, this::hasMajority);
        if (kind.equals("tie")) {
            while (elected.size() < seats && !tied.isEmpty()) {
                var chosen = lot("election", tied);
                elected.add(chosen);
                pool.remove(chosen);
                bar();
                tied.retainAll(pool);
            }
            if (canGoBack()) {
                passedOver.addAll(minus(standing, elected));
                standing = goBack();
                tied = fill(standing, this::hasMajority);
            }
        }
        var rest = new TreeSet<>(standing);
        rest.retainAll(pool);
        if (elected.size() == seats) {
            says = "complete";
        } else if (!tied.isEmpty()) {
            interrupt(standing);
            next("tie", tied);
        } else if (kind.equals("first") && !rest.isEmpty()) {
            next("further", rule.equals("spd-list-8") ? rest : admitted(rest, 2 * (seats - elected.size())));
        } else if (rest.stream().anyMatch(this::hasMajority)) {
            next("further", rest);
        } else {
            says = "complete, " + (seats - elected.size()) + " vacant";
        }
    }

    private boolean hasMajority(String name) {
        return !passedOver.contains(name) && (kind.equals("first") ? 2 * of(name) > valid : of(name) > 0);
    }

    private void interrupt(Set<String> standing) {
        if (!claims.isEmpty()) {
            interrupted.push(new Memory(standing, votes, valid, blank, kind));
        }
    }

    private boolean canGoBack() {
        return !interrupted.isEmpty() && elected.size() < seats;
    }

    private Set<String> goBack() {
        var memory = interrupted.pop();
        votes = memory.votes();
        valid = memory.valid();
        blank = memory.blank();
        kind = memory.kind();
        return memory.standing();
    }

    /// The highest, and of the others whoever cannot be left out, tried from the lowest.
    private Set<String> admitted(Set<String> rest, int number) {
        Set<String> kept = new TreeSet<>(rest);
        var others = minus(rest, highest(rest, number));
        while (!others.isEmpty()) {
            var worst = worst(others);
            others = minus(others, worst);
            kept = possible(elected, minus(kept, worst)) ? minus(kept, worst) : kept;
        }
        pool.removeAll(minus(rest, kept));
        return kept;
    }

    /// Each place by itself, with a lot wherever two are equal.
    private void placeByPlace(Set<String> standing) {
        for (var place = elected.size() + 1; place <= places; place++) {
            bar();
            var rest = new TreeSet<>(standing);
            rest.retainAll(pool);
            rest.removeIf(name -> of(name) == 0);
            var claim =
                    rule.equals("ordered-list") || (rule.equals("zipper-odd") && place % 2 == 0) ? 9 : 1 - place % 2;
            if (claim < claims.size()) {
                rest.retainAll(claims.get(claim).members());
            }
            if (rest.isEmpty()) {
                break;
            }
            var chosen = lot("election", best(rest));
            elected.add(chosen);
            pool.remove(chosen);
        }
        says = elected.size() == seats ? "complete" : "complete, " + (seats - elected.size()) + " vacant";
    }

    private void oneRound(Set<String> standing) {
        var asked = rule.equals("yes-no-abstain") || rule.equals("struck-names");
        var tied = fill(standing, name -> asked ? 2 * of(name) > valid : of(name) > 0);
        while (!tied.isEmpty()) {
            var chosen = lot("election", tied);
            elected.add(chosen);
            pool.remove(chosen);
            tied = fill(standing, name -> asked ? 2 * of(name) > valid : of(name) > 0);
        }
        says = elected.size() == seats ? "complete" : "complete, " + (seats - elected.size()) + " vacant";
    }

    /// Elects the best, then the best of the rest; gives those of whom there are too many.
    private SortedSet<String> fill(Set<String> standing, Predicate<String> eligible) {
        while (elected.size() < seats) {
            bar();
            var rest = new TreeSet<>(standing);
            rest.retainAll(pool);
            rest.removeIf(eligible.negate());
            rest.removeIf(name -> rule.equals("spd-list-8")
                    && barred.stream().anyMatch(other -> standing.contains(other) && of(other) > of(name)));
            var best = best(rest);
            if (best.isEmpty()
                    || elected.size() + best.size() > seats
                    || !possible(plus(elected, best), minus(pool, best))) {
                return best;
            }
            elected.addAll(best);
            pool.removeAll(best);
        }
        return new TreeSet<>();
    }

    /// So many of the highest, and who is equal to one of them.
    private SortedSet<String> highest(Set<String> some, int places) {
        var highest = new TreeSet<String>();
        for (var name : some) {
            var better = some.stream().filter(other -> of(other) > of(name)).count();
            if (better < places) {
                highest.add(name);
            }
        }
        return highest;
    }

    private boolean nobodyVoted(Set<String> standing) {
        return standing.stream().allMatch(name -> of(name) == 0);
    }

    private SortedSet<String> best(Set<String> some) {
        return extreme(some, 1);
    }

    private SortedSet<String> worst(Set<String> some) {
        return extreme(some, -1);
    }

    private SortedSet<String> extreme(Set<String> some, int sign) {
        var extreme = new TreeSet<String>();
        for (var name : some) {
            if (some.stream().noneMatch(other -> sign * of(other) > sign * of(name))) {
                extreme.add(name);
            }
        }
        return extreme;
    }

    private String lot(String question, Set<String> equal) {
        if (equal.size() == 1) {
            return equal.iterator().next();
        }
        if (lots.isEmpty()) {
            says = "lot for " + question + " among " + new TreeSet<>(equal);
            throw new Stuck();
        }
        var order = new ArrayList<>(lots);
        order.retainAll(equal);
        return question.equals("exclusion") ? order.getLast() : order.getFirst();
    }

    private void next(String what, Set<String> names) {
        kind = what;
        called = new TreeSet<>(names);
        says = "next " + new TreeSet<>(names);
    }
}

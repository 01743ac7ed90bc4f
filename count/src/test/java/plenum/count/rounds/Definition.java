package plenum.count.rounds;

import java.util.ArrayList;
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

    private static final Set<String> ONE_SEAT =
            Set.of("two-round", "exhaustive-ballot", "olympic-host-city", "commons-speaker-1b", "federal-president-54");

    private final String rule;
    private final int seats;
    private final int members;
    private final List<String> lots;
    private final Set<String> elected = new TreeSet<>();
    private Set<String> left = new TreeSet<>();
    private String kind = "";
    private String says = "";

    private Map<String, Integer> votes = new HashMap<>();
    private int valid;
    private int blank;

    /// Stops where nobody has drawn a lot.
    private static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// @param lots the preferred first; empty if none has been drawn
    Definition(String rule, int seats, int members, List<String> lots) {
        this.rule = rule;
        this.seats = seats;
        this.members = members;
        this.lots = lots;
    }

    /// Who is elected, and what is to be done next.
    String after(List<Held> rounds) {
        for (var round : rounds) {
            add(round);
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
            case "two-round" -> twoRound(standing);
            case "exhaustive-ballot", "olympic-host-city", "commons-speaker-1b" -> fallOut(standing);
            case "federal-president-54" -> president(standing);
            case "cdu-statute-43" -> cdu(standing);
            case "spd-list-8", "greens-munich-1" -> twoRoundsOfAList(standing);
            default -> oneRound(standing);
        }
    }

    private void twoRound(Set<String> standing) {
        if (nobodyVoted(standing)) {
            next(kind, standing);
            return;
        }
        if (!kind.equals("first")) {
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
        var best = best(standing);
        if (majority && 2 * of(best.first()) > members) {
            elected.add(best.first());
            says = "complete";
        } else if (!majority && best.size() == 1 && of(best.first()) > 0) {
            elected.add(best.first());
            says = "complete";
        } else {
            next(kind.equals("first") ? "second" : "third", left);
        }
    }

    private void cdu(Set<String> standing) {
        var tied = fill(standing, name -> 2 * of(name) > valid - blank);
        var rest = new TreeSet<>(standing);
        rest.removeAll(elected);
        if (elected.size() == seats) {
            says = "complete";
        } else if (!tied.isEmpty()) {
            next("run-off", tied);
        } else if (rest.isEmpty()) {
            says = "complete, " + (seats - elected.size()) + " vacant";
        } else {
            var open = seats - elected.size();
            var places = open + open / 2 + open % 2;
            next("run-off", highest(rest, places));
        }
    }

    private void twoRoundsOfAList(Set<String> standing) {
        var first = kind.equals("first");
        var tied = fill(standing, name -> first ? 2 * of(name) > valid : of(name) > 0);
        if (kind.equals("tie")) {
            while (elected.size() < seats && !tied.isEmpty()) {
                var chosen = lot("election", tied);
                elected.add(chosen);
                tied.remove(chosen);
            }
        }
        var rest = new TreeSet<>(standing);
        rest.removeAll(elected);
        if (elected.size() == seats) {
            says = "complete";
        } else if (!tied.isEmpty()) {
            next("tie", tied);
        } else if (first && !rest.isEmpty()) {
            next("further", rule.equals("spd-list-8") ? rest : highest(rest, 2 * (seats - elected.size())));
        } else {
            says = "complete, " + (seats - elected.size()) + " vacant";
        }
    }

    private void oneRound(Set<String> standing) {
        var asked = rule.equals("yes-no-abstain") || rule.equals("struck-names");
        var tied = fill(standing, name -> asked ? 2 * of(name) > valid : of(name) > 0);
        while (elected.size() < seats && !tied.isEmpty()) {
            var chosen = lot("election", tied);
            elected.add(chosen);
            tied.remove(chosen);
        }
        says = elected.size() == seats ? "complete" : "complete, " + (seats - elected.size()) + " vacant";
    }

    /// Elects the best, then the best of the rest; gives those of whom there are too many.
    private SortedSet<String> fill(Set<String> standing, Predicate<String> eligible) {
        var rest = new TreeSet<>(standing);
        rest.removeIf(eligible.negate());
        while (elected.size() < seats && !rest.isEmpty()) {
            var best = best(rest);
            if (elected.size() + best.size() > seats) {
                return best;
            }
            elected.addAll(best);
            rest.removeAll(best);
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
        says = "next " + new TreeSet<>(names);
    }
}

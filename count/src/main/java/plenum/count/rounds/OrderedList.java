package plenum.count.rounds;

import java.util.List;
import java.util.Optional;
import plenum.count.quotas.Group;

/// A list in an order, filled place by place in one round: every voter crosses as many names as there are places, or
/// fewer, and each place goes to whoever has the most crosses among those who are left and may have it. Equals draw
/// lots for a place, even where all of them come onto the list.
///
/// Where places are reserved for a group of the quotas and nobody of it is left with a vote, the list ends there;
/// only if the statutes fill what groups leave, the place goes to somebody else.
public record OrderedList(Places places) implements RoundRule {
    /// For whom the places are.
    public enum Places {
        /// All for everybody.
        OPEN("ordered-list", 0),
        /// The odd ones for the group that the quotas name first, the even ones for everybody.
        ODD("zipper-odd", 1),
        /// In turn for the two groups that the quotas name first, beginning with the first.
        IN_TURN("zipper", 2);

        private final String rule;
        private final int groups;

        Places(String rule, int groups) {
            this.rule = rule;
            this.groups = groups;
        }

        /// The group that alone may have a place.
        ///
        /// @param place from 1
        Optional<Group> reserved(int place, List<Group> named) {
            var which = (place - 1) % 2;
            return which < Math.min(groups, named.size()) ? Optional.of(named.get(which)) : Optional.empty();
        }
    }

    @Override
    public String id() {
        return places.rule;
    }

    @Override
    public String title() {
        return switch (places) {
            case OPEN -> "Ordered list, place by place to the most votes";
            case ODD -> "Zipper, odd places for the first group and even ones for everybody";
            case IN_TURN -> "Zipper, places in turn for the first two groups";
        };
    }

    @Override
    public String source() {
        return "common practice; odd places for women as in the statutes of the German Greens";
    }

    @Override
    public String proof() {
        return "no outside proof; a second program of our own agrees";
    }

    @Override
    public boolean forOneSeat() {
        return false;
    }

    /// How many groups the quotas must name, so that it is known for whom the places are.
    public int groups() {
        return places.groups;
    }

    @Override
    public Crosses crosses(int seats, int standing) {
        return Crosses.between(1, Math.max(seats, 1));
    }

    @Override
    public Majority first() {
        return Majority.MOST;
    }

    @Override
    public void decide(Contest contest) {
        var place = contest.nextPlace();
        while (contest.seatsLeft() > 0 && fill(place, contest)) {
            place++;
        }
        contest.close(
                contest.seatsLeft() == 0
                        ? "each place goes to the most votes among those who may have it"
                        : "nobody with a vote is left who may have place " + place + "; the list ends before it");
    }

    private boolean fill(int place, Contest contest) {
        var reserved = places.reserved(place, contest.groups());
        if (reserved.isEmpty()) {
            return contest.electHighest(_ -> true);
        }
        var group = reserved.get();
        return contest.electHighest(group.members()::contains) || open(place, group, contest);
    }

    private static boolean open(int place, Group group, Contest contest) {
        var opened = contest.fillsWhatGroupsLeave() && contest.electHighest(_ -> true);
        if (opened) {
            contest.tell("place " + place + " is open to everybody: nobody of " + group + " is left with a vote");
        }
        return opened;
    }
}

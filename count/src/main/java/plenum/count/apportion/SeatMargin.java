package plenum.count.apportion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import plenum.count.file.Json;

/// How close a distribution was: the fewest votes found that, moved from one unit to another, change the
/// seats.
///
/// By quotients and by remainders a seat changes hands only when the claim of one unit to its next seat
/// overtakes that of another to its last; a vote moved from the one to the other counts on both sides, so
/// that no other way of moving votes needs fewer. With bounds, with a threshold and by the quota method that
/// is not so: the number is then an upper bound.
///
/// @param votes how many are moved
/// @param exact whether no fewer would do
/// @param from the place of the unit that loses them
/// @param to the place of the unit that gains them
/// @param after the seats then, as counted again
public record SeatMargin(BigInteger votes, boolean exact, int from, int to, Apportioned before, Apportioned after) {
    /// Searches; empty where a lot decides already, or no move between two units was found that changes the
    /// seats. Counts about as many times as there are pairs of units.
    public static Optional<SeatMargin> of(Apportionment method, List<Unit> units, House house) {
        var search = new Search(method, units, house);
        return search.before.isComplete() ? search.margin() : Optional.empty();
    }

    /// The fewest votes of all pairs for which something holds.
    private static final class Search {
        private final Apportionment method;
        private final List<Unit> units;
        private final House house;
        private final Apportioned before;

        Search(Apportionment method, List<Unit> units, House house) {
            this.method = method;
            this.units = units;
            this.house = house;
            this.before = method.apportion(units, house);
        }

        Optional<SeatMargin> margin() {
            return fewest(this::changes)
                    .map(found -> new SeatMargin(
                            found.votes(),
                            isSimple()
                                    && found.votes()
                                            .equals(fewest(this::disturbs)
                                                    .orElseThrow()
                                                    .votes()),
                            found.from(),
                            found.to(),
                            before,
                            counted(found).orElseThrow()));
        }

        private record Move(int from, int to, BigInteger votes) {
            Move with(BigInteger others) {
                return new Move(from, to, others);
            }
        }

        private boolean changes(Move move) {
            return counted(move)
                    .filter(after -> after.isComplete() && !after.seats().equals(before.seats()))
                    .isPresent();
        }

        /// Whether the seats cannot stay as they are, whatever lots may be drawn. Where no move between two does
        /// that, no other way of moving as many votes changes them.
        private boolean disturbs(Move move) {
            return counted(move).filter(after -> !canStay(after)).isPresent();
        }

        private boolean canStay(Apportioned after) {
            var tied =
                    after.ties().stream().flatMap(tie -> tie.places().stream()).toList();
            return IntStream.range(0, units.size()).allMatch(place -> {
                var byLot = before.seats().get(place) - after.seats().get(place);
                return byLot == 0 || (byLot == 1 && tied.contains(place));
            });
        }

        private Optional<Apportioned> counted(Move move) {
            var changed = new ArrayList<>(units);
            changed.set(
                    move.from(), withVotes(units.get(move.from()), move.votes().negate()));
            changed.set(move.to(), withVotes(units.get(move.to()), move.votes()));
            try {
                return Optional.of(method.apportion(changed, house));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        private static Unit withVotes(Unit unit, BigInteger more) {
            return new Unit(unit.name(), unit.votes().add(more), unit.minimum(), unit.maximum());
        }

        private Optional<Move> fewest(Predicate<Move> wanted) {
            var best = Optional.<Move>empty();
            for (var from = 0; from < units.size(); from++) {
                for (var to = 0; to < units.size(); to++) {
                    var most = best.map(found -> found.votes().subtract(BigInteger.ONE))
                            .orElse(units.get(from).votes())
                            .min(units.get(from).votes());
                    var move = new Move(from, to, most);
                    if (from != to && most.signum() > 0 && wanted.test(move)) {
                        best = Optional.of(shortened(move, wanted));
                    }
                }
            }
            return best;
        }

        private static Move shortened(Move move, Predicate<Move> wanted) {
            var tooFew = BigInteger.ZERO;
            var enough = move.votes();
            while (enough.subtract(tooFew).compareTo(BigInteger.ONE) > 0) {
                var middle = tooFew.add(enough).shiftRight(1);
                if (wanted.test(move.with(middle))) {
                    enough = middle;
                } else {
                    tooFew = middle;
                }
            }
            return move.with(enough);
        }

        private boolean isSimple() {
            return !(method instanceof QuotaMethod)
                    && house.bounds().equals(Bounds.NONE)
                    && units.stream().allMatch(unit -> unit.minimum() == 0 && unit.maximum() == Integer.MAX_VALUE);
        }
    }

    /// What a chair can say of it.
    public List<String> lines() {
        var names = before.labels();
        var seats = IntStream.range(0, names.size())
                .filter(place -> !before.seats().get(place).equals(after.seats().get(place)))
                .mapToObj(place ->
                        names.get(place) + " would have " + after.seats().get(place) + " instead of "
                                + before.seats().get(place))
                .toList();
        return List.of((exact ? "Exactly " : "At most ") + votes + (votes.equals(BigInteger.ONE) ? " vote" : " votes")
                + " from " + names.get(from) + " to " + names.get(to) + ": " + String.join(", ", seats)
                + (exact ? "; no fewer would do." : "; fewer might do."));
    }

    /// The same for a program: `{"votes":"12","exact":true,"from":unit,"to":unit,"seats":{unit:n}}`.
    public String json() {
        var names = before.labels();
        return Json.object(List.of(
                Json.member("votes", Json.quoted(votes.toString())),
                Json.member("exact", Boolean.toString(exact)),
                Json.member("from", Json.quoted(names.get(from))),
                Json.member("to", Json.quoted(names.get(to))),
                Json.member(
                        "seats",
                        Json.object(IntStream.range(0, names.size())
                                .mapToObj(place -> Json.member(
                                        names.get(place),
                                        after.seats().get(place).toString()))
                                .toList()))));
    }
}

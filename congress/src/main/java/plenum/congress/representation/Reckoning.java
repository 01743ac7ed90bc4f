package plenum.congress.representation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import plenum.congress.UnitId;
import plenum.congress.bodies.Bodies;
import plenum.congress.bodies.UnitHistory;
import plenum.count.apportion.Apportioned;
import plenum.count.apportion.Bounds;
import plenum.count.apportion.DrawnLots;
import plenum.count.apportion.House;
import plenum.count.apportion.Methods;
import plenum.count.apportion.OnePer;
import plenum.count.apportion.Threshold;
import plenum.count.apportion.Tie;
import plenum.count.apportion.Unit;
import plenum.count.exact.Fraction;

/// What a rule gives by some figures: reckoned by `plenum.count`, and by nothing else.
///
/// @param units those that may send delegates; all lists of seats are in their order
/// @param consultative empty where the rule knows no consultative seats
public record Reckoning(
        RepresentationRule rule, List<Counted> units, Apportioned decisive, Optional<Apportioned> consultative) {
    public Reckoning {
        units = List.copyOf(units);
    }

    /// The units that may send delegates, by the figures of a day.
    public static List<Counted> counted(Senders senders, Bodies bodies, LocalDate day) {
        var counted = new LinkedHashMap<UnitId, Counted>();
        for (var unit : bodies.units()) {
            if (unit.openOn(day)) {
                var sender = senders == Senders.EACH ? unit : top(unit, bodies, day);
                var strength = unit.strengthOn(day);
                counted.computeIfAbsent(
                        sender.id(), id -> new Counted(id, sender.unit().name(), 0, 0));
                counted.computeIfPresent(
                        sender.id(), (_, sofar) -> sofar.with(strength.members(), strength.candidates()));
            }
        }
        return List.copyOf(counted.values());
    }

    /// Reckons with the lots that were drawn; ties for which none was drawn stay open.
    ///
    /// @throws IllegalArgumentException if the bounds leave no way to fill the house
    public static Reckoning of(RepresentationRule rule, List<Counted> units, List<UnitId> lots) {
        return new Reckoning(
                rule,
                units,
                apportioned(rule.decisive(), units, lots),
                rule.consultative().map(voice -> apportioned(voice, units, lots)));
    }

    /// The first tie that no lot has settled, with the units that are tied.
    public Optional<Tie> open() {
        return decisive.ties().stream()
                .findFirst()
                .or(() -> consultative.flatMap(seats -> seats.ties().stream().findFirst()));
    }

    /// The units that are tied.
    public List<UnitId> tied(Tie tie) {
        return tie.places().stream().map(place -> units.get(place).unit()).toList();
    }

    /// How many may sit by their office beside those elected with a decisive vote.
    public long allowedByOffice() {
        return rule.exOfficio().map(by -> by.allowedBeside(decisive.total())).orElse(0L);
    }

    /// The seats of all units, of those who sit by office last.
    public List<UnitSeats> seats() {
        var all = new ArrayList<UnitSeats>();
        for (var place = 0; place < units.size(); place++) {
            var unit = units.get(place);
            var at = place;
            all.add(new UnitSeats(
                    unit.unit(),
                    unit.members(),
                    unit.candidates(),
                    decisive.seats().get(place),
                    consultative.map(seats -> seats.seats().get(at)).orElse(0)));
        }
        rule.exOfficio().ifPresent(by -> {
            if (all.stream().noneMatch(one -> one.unit().equals(by.unit()))) {
                all.add(new UnitSeats(by.unit(), 0, 0, 0, 0));
            }
            all.replaceAll(one -> one.unit().equals(by.unit()) ? with(one, by.seats()) : one);
        });
        return all;
    }

    private static UnitSeats with(UnitSeats seats, int byOffice) {
        return new UnitSeats(
                seats.unit(), seats.members(), seats.candidates(), seats.decisive() + byOffice, seats.consultative());
    }

    private static Apportioned apportioned(VoiceRule rule, List<Counted> units, List<UnitId> lots) {
        var counted = units.stream()
                .map(unit -> Unit.of(unit.name(), unit.of(rule.basis())))
                .toList();
        return switch (rule.key()) {
            case Key.OnePer(var members, var rounding) ->
                new OnePer(BigInteger.valueOf(members), rounding).delegates(counted, bounds(rule.bounds()));
            case Key.House(var seats, var method) ->
                Methods.named(method)
                        .orElseThrow()
                        .apportion(counted, new House(seats, bounds(rule.bounds())), drawn(units, lots));
        };
    }

    private static Bounds bounds(SeatBounds bounds) {
        return new Bounds(
                bounds.base(),
                bounds.minimum(),
                bounds.maximum().orElse(Integer.MAX_VALUE),
                new Threshold(Fraction.ZERO, BigInteger.valueOf(bounds.threshold())));
    }

    private static DrawnLots drawn(List<Counted> units, List<UnitId> lots) {
        var ids = units.stream().map(Counted::unit).toList();
        return new DrawnLots(
                lots.stream().map(ids::indexOf).filter(place -> place >= 0).toList());
    }

    private static UnitHistory top(UnitHistory unit, Bodies bodies, LocalDate day) {
        return unit.parent()
                .flatMap(bodies::history)
                .filter(above -> above.openOn(day))
                .map(above -> top(above, bodies, day))
                .orElse(unit);
    }
}

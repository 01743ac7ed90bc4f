package plenum.congress.representation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.UnitId;

/// The seats of all units by the figures of a day.
///
/// @param rule the rule they follow from
/// @param lots the units in the order in which they were drawn, where claims were equal
public record SeatPlan(LocalDate day, RepresentationRule rule, List<UnitSeats> seats, List<UnitId> lots) {
    public SeatPlan {
        seats = List.copyOf(seats);
        lots = List.copyOf(lots);
    }

    public Optional<UnitSeats> of(UnitId unit) {
        return seats.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    public int decisive() {
        return seats.stream().mapToInt(UnitSeats::decisive).sum();
    }

    public int consultative() {
        return seats.stream().mapToInt(UnitSeats::consultative).sum();
    }
}

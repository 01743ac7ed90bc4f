package plenum.congress.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;
import plenum.congress.PersonId;
import plenum.congress.attendance.AttendanceFact.EquipmentFact;
import plenum.congress.attendance.AttendanceFact.PieceLent;
import plenum.congress.attendance.AttendanceFact.PieceMissed;
import plenum.congress.attendance.AttendanceFact.PieceReturned;

/// The voting cards and devices that were handed over and have not come back.
public record Equipment(TreePMap<Piece, Loan> out) {
    static final Equipment NONE = new Equipment(TreePMap.empty());

    /// Who has, or has lost, a card or a device.
    public Optional<Loan> loan(Piece piece) {
        return Optional.ofNullable(out.get(piece));
    }

    /// Everything that has not come back, cards first.
    public Collection<Loan> loans() {
        return out.values();
    }

    /// What a person has, or has lost.
    public List<Loan> of(PersonId person) {
        return out.values().stream()
                .filter(loan -> loan.holder().equals(person))
                .toList();
    }

    Equipment evolve(EquipmentFact fact, Instant at) {
        return switch (fact) {
            case PieceLent(var piece, var person) ->
                new Equipment(out.plus(piece, new Loan(piece, person, at, Optional.empty())));
            case PieceReturned(var piece) -> new Equipment(out.minus(piece));
            case PieceMissed(var piece, var note) ->
                new Equipment(loan(piece)
                        .map(loan -> out.plus(piece, loan.missed(note)))
                        .orElse(out));
        };
    }
}

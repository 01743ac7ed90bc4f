package plenum.congress.attendance;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.PersonId;

/// A card or a device that has not come back.
///
/// @param since when it was handed over
/// @param lost what was said when it was missed; nothing while its holder has it
public record Loan(Piece piece, PersonId holder, Instant since, Optional<String> lost) {
    Loan missed(String note) {
        return new Loan(piece, holder, since, Optional.of(note));
    }
}

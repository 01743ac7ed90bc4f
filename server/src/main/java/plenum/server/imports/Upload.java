package plenum.server.imports;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.assembly.Assembly;

/// A list that waits to be entered.
///
/// @param number marks it, so that nobody enters another list than the one looked at
/// @param at when it was uploaded
public record Upload(int number, ImportKind kind, Sheet sheet, Basis basis, Preview preview, Instant at) {
    /// The same list compared with the congress as it is now.
    public Upload anew(Assembly congress, Actor by) {
        return new Upload(number, kind, sheet, basis, kind.preview(sheet, basis, congress, by), at);
    }
}

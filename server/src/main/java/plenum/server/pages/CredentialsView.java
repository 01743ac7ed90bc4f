package plenum.server.pages;

import java.util.List;
import java.util.Optional;

/// The credentials desk.
///
/// @param answer to the last scan
/// @param found persons by the search; nobody if nothing was searched
public record CredentialsView(
        Optional<Answer> answer,
        Situation now,
        long present,
        long absent,
        List<UnitLine> units,
        String search,
        List<PersonLine> found,
        Optional<NewCode> code) {

    /// What the desk says to whoever has just been scanned.
    public record Answer(boolean good, String verdict, String details) {}

    /// A unit and how many of its delegates are in the hall.
    public record UnitLine(String name, long mandates, long present) {}

    /// Somebody enrolled.
    ///
    /// @param mandate the number; empty without a mandate
    public record PersonLine(String id, String name, String mandate, String unit, boolean present) {}

    /// A code that has just been made; it is shown this once.
    ///
    /// @param qr the drawing of the link
    public record NewCode(String name, String code, String link, String qr) {}
}

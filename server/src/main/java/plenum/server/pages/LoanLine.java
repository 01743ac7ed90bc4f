package plenum.server.pages;

import java.time.ZoneId;
import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.attendance.HasAttendance;
import plenum.congress.attendance.Loan;
import plenum.congress.attendance.Piece;
import plenum.congress.bodies.Person;

/// A voting card or a device that is out.
///
/// @param kind the code of its kind
/// @param label what it is, such as "Card 17"
/// @param name of its holder
/// @param since day and time
/// @param lost what was said when it was missed; empty while its holder has it
/// @param missed whether it was noted as lost
public record LoanLine(
        String kind, String number, String label, String name, String since, boolean missed, String lost) {
    /// Everything that is out, cards first.
    static List<LoanLine> all(HasAttendance congress, Words words, ZoneId hall) {
        return congress.attendance().equipment().loans().stream()
                .map(loan -> of(loan, congress, words, hall))
                .toList();
    }

    /// What a person has, or has lost.
    static List<LoanLine> of(PersonId person, HasAttendance congress, Words words, ZoneId hall) {
        return congress.attendance().equipment().of(person).stream()
                .map(loan -> of(loan, congress, words, hall))
                .toList();
    }

    private static LoanLine of(Loan loan, HasAttendance congress, Words words, ZoneId hall) {
        return new LoanLine(
                loan.piece().kind().code(),
                loan.piece().number(),
                label(loan.piece(), words),
                congress.bodies().person(loan.holder()).map(Person::name).orElse(""),
                words.moment(loan.since(), hall),
                loan.lost().isPresent(),
                loan.lost().orElse(""));
    }

    static String label(Piece piece, Words words) {
        return words.say("loans." + piece.kind().code(), piece.number());
    }
}

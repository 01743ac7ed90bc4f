package plenum.congress.runs;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.assembly.Assembly;
import plenum.congress.attendance.CheckIn;
import plenum.congress.attendance.Doubt;
import plenum.congress.attendance.LendPiece;
import plenum.congress.attendance.MissPiece;
import plenum.congress.attendance.NoteScan;
import plenum.congress.attendance.Piece;
import plenum.congress.attendance.PieceKind;
import plenum.congress.attendance.ReturnPiece;
import plenum.congress.attendance.Scan;
import plenum.congress.attendance.SettleDoubt;
import plenum.congress.attendance.Way;
import plenum.congress.mandates.Badge;
import plenum.congress.record.AttendanceList;
import plenum.congress.record.SignAttendanceList;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage;

/// What happens at the doors and at the desk where cards are handed over, drawn from a seed of its own.
///
/// @param busy whether anything happens there but that people come in at the desk
record DoorChance(Random random, boolean busy) {
    private static final int LONGEST_OFFLINE_SECONDS = 300;

    /// Mostly the person comes in at the desk.
    Act<? super Assembly> coming(Assembly assembly, PersonId person) {
        if (!busy) {
            return new CheckIn(person);
        }
        return switch (random.nextInt(24)) {
            case 0 -> new NoteScan(person, Optional.empty(), one(Way.ALL), station(), Optional.empty());
            case 1 ->
                new NoteScan(
                        person,
                        Optional.empty(),
                        one(Way.ALL),
                        station(),
                        Optional.of(assembly.at().minusSeconds(random.nextInt(LONGEST_OFFLINE_SECONDS) - 2)));
            case 2, 3 ->
                replaced(assembly)
                        .map(badge -> scanned(badge.person(), badge.serial()))
                        .orElseGet(() -> scanned(person, 1 + random.nextInt(3)));
            case 4 -> settlement(assembly, person);
            case 5 -> new LendPiece(piece(), person);
            case 6 -> new ReturnPiece(piece());
            case 7 -> new MissPiece(piece(), "left on the train");
            case 8 -> signature(assembly);
            default -> new CheckIn(person);
        };
    }

    private NoteScan scanned(PersonId person, int badge) {
        return new NoteScan(person, Optional.of(badge), Way.IN, station(), Optional.empty());
    }

    /// A badge in the place of which its person has another.
    private static Optional<Badge> replaced(Assembly assembly) {
        var badges = assembly.mandates().badges();
        return badges.all().values().stream()
                .filter(badge -> !badges.of(badge.person()).equals(Optional.of(badge.serial())))
                .findFirst();
    }

    /// Of a scan that waits to be looked at, if there is one.
    private SettleDoubt settlement(Assembly assembly, PersonId person) {
        return assembly.attendance().doubts().stream()
                .filter(Doubt::open)
                .findFirst()
                .map(doubt -> new SettleDoubt(doubt.person(), doubt.scan(), "came in with the band"))
                .orElseGet(() -> new SettleDoubt(
                        person, new Scan(assembly.at(), Way.OUT, station()), "was shown another badge"));
    }

    /// Of the list of a sitting that is over, if there is one.
    private Act<? super Assembly> signature(Assembly assembly) {
        var over = assembly.sittings().all().stream()
                .filter(sitting -> sitting.stage() instanceof Stage.Adjourned)
                .map(Sitting::id)
                .findFirst()
                .orElse(new SittingId(1));
        return new SignAttendanceList(
                over,
                AttendanceList.of(over, assembly.inTheOpen())
                        .map(AttendanceList::hash)
                        .orElse(""));
    }

    private Piece piece() {
        return new Piece(one(PieceKind.ALL), String.valueOf(1 + random.nextInt(2)));
    }

    private String station() {
        return one(List.of("North door", "South door"));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}

package plenum.congress.sittings;

import java.util.Optional;
import org.pcollections.PSet;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.sittings.Stage.Adjourned;
import plenum.congress.sittings.Stage.InRecess;
import plenum.congress.sittings.Stage.InSession;
import plenum.congress.sittings.Stage.Planned;

/// One sitting of the congress.
///
/// @param day and `opensAt`: as they stand in the programme, such as `14 February 1956` and `10:00`
/// @param closed whether only delegates, officers and invited guests are admitted
public record Sitting(
        SittingId id, String title, String day, String opensAt, boolean closed, PSet<PersonId> guests, Stage stage) {
    /// Who presides, while the sitting is in session or in recess.
    public Optional<PersonId> presiding() {
        return switch (stage) {
            case InSession(var person) -> Optional.of(person);
            case InRecess(var person, var _) -> Optional.of(person);
            case Planned(), Adjourned() -> Optional.empty();
        };
    }

    public boolean inSession() {
        return stage instanceof InSession;
    }

    Sitting at(Stage next) {
        return new Sitting(id, title, day, opensAt, closed, guests, next);
    }

    Sitting withDoors(boolean shut) {
        return new Sitting(id, title, day, opensAt, shut, guests, stage);
    }

    Sitting inviting(PSet<PersonId> invited) {
        return new Sitting(id, title, day, opensAt, closed, invited, stage);
    }
}

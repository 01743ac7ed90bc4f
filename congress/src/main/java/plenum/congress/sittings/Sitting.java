package plenum.congress.sittings;

import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.sittings.SittingFact.SittingPlanned;
import plenum.congress.sittings.Stage.Adjourned;
import plenum.congress.sittings.Stage.InRecess;
import plenum.congress.sittings.Stage.InSession;
import plenum.congress.sittings.Stage.Planned;

/// One sitting of the congress.
///
/// @param planned as it was put into the programme
/// @param closed whether only delegates, officers and invited guests are admitted now
/// @param stenogram whether what is said is taken down
/// @param keeping who keeps the key to what is sealed; nobody if the server does
/// @param release of what is sealed
/// @param partial what is released of it meanwhile
public record Sitting(
        SittingPlanned planned,
        boolean closed,
        PSet<PersonId> guests,
        Stage stage,
        boolean stenogram,
        Optional<Keeping> keeping,
        Release release,
        Optional<Partial> partial) {
    static Sitting of(SittingPlanned planned) {
        return new Sitting(
                planned,
                planned.closed(),
                HashTreePSet.empty(),
                new Planned(),
                true,
                Optional.empty(),
                planned.closed() ? new Release.Sealed() : new Release.Open(),
                Optional.empty());
    }

    public SittingId id() {
        return planned.sitting();
    }

    public String title() {
        return planned.title();
    }

    /// As it stands in the programme, such as `14 February 1956`.
    public String day() {
        return planned.day();
    }

    /// As it stands in the programme, such as `10:00`.
    public String opensAt() {
        return planned.opensAt();
    }

    /// Whether an earlier sitting of the same business had no quorum.
    public boolean onSecondCall() {
        return planned.secondCall();
    }

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

    /// Whether a person keeps a share of its key.
    public boolean keeps(PersonId person) {
        return keeping.map(names -> names.keepers().contains(person)).orElse(false);
    }

    /// Whether what was sealed in it is for everybody to read.
    public boolean released() {
        return release instanceof Release.Released;
    }

    /// Whether at least a part of what was sealed in it is for everybody to read.
    public boolean readable() {
        return released() || partial.isPresent();
    }

    Sitting at(Stage next) {
        return new Sitting(planned, closed, guests, next, stenogram, keeping, release, partial);
    }

    /// Once its doors were closed, something of it is sealed, even if they are opened again.
    Sitting withDoors(boolean shut) {
        var sealed = shut ? new Release.Sealed() : release;
        return new Sitting(planned, shut, guests, stage, stenogram, keeping, sealed, partial);
    }

    Sitting inviting(PSet<PersonId> invited) {
        return new Sitting(planned, closed, invited, stage, stenogram, keeping, release, partial);
    }

    Sitting withoutStenogram() {
        return new Sitting(planned, closed, guests, stage, false, keeping, release, partial);
    }

    Sitting keptBy(Keeping names) {
        return new Sitting(planned, closed, guests, stage, stenogram, Optional.of(names), release, partial);
    }

    Sitting with(Release next) {
        return new Sitting(planned, closed, guests, stage, stenogram, keeping, next, partial);
    }

    /// What is left is sealed as before.
    Sitting with(Partial part) {
        return new Sitting(planned, closed, guests, stage, stenogram, keeping, new Release.Sealed(), Optional.of(part));
    }
}

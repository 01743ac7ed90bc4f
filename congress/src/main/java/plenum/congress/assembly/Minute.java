package plenum.congress.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.attendance.AttendanceAct;
import plenum.congress.attendance.MissPiece;
import plenum.congress.attendance.SettleDoubt;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnAct;
import plenum.congress.voting.CastVote;

/// What one entry of the journal says: who did what, and what happened. The payload of the entry.
///
/// @param token the mark of the request, by which a repetition is known; never shown
public record Minute(Actor by, Act<? super Assembly> act, List<Fact> facts, Optional<String> token) {
    private static final String VOTER = "voter";
    private static final Form<Actor> ACTOR = Form.optional(Form.TEXT).as(Minute::actor, Minute::written);

    public static final ObjectForm<Minute> FORM = Form.of(
            Field.of("by", Minute::by, ACTOR),
            Field.of("act", Minute::act, Acts.FORM),
            Field.of("facts", Minute::facts, Form.list(Facts.FORM)),
            Field.of("token", Minute::token, Form.optional(Form.TEXT)),
            Minute::new);

    private static final String SEALED = "sealed/";

    private static Actor actor(Optional<String> written) {
        if (written.isEmpty()) {
            return new Actor.Organiser();
        }
        return written.get().equals(VOTER) ? new Actor.Voter() : Actor.of(PersonId.parse(written.get()));
    }

    private static Optional<String> written(Actor actor) {
        return switch (actor) {
            case Actor.Organiser() -> Optional.empty();
            case Actor.Voter() -> Optional.of(VOTER);
            case Actor.Person(var id) -> Optional.of(id.toString());
        };
    }

    /// Whether words of an act can be erased one by one, so that it is committed to word by word: not of those by which
    /// thousands come and go or vote, as they name persons by their numbers only.
    public static boolean erasable(Act<? super Assembly> act) {
        return switch (act) {
            case SettleDoubt _, MissPiece _ -> true;
            case AttendanceAct _, UrnAct _, CastVote _ -> false;
            default -> true;
        };
    }

    /// The closed sitting with which an entry of this kind is sealed.
    public static Optional<SittingId> seal(String kind) {
        return kind.startsWith(SEALED)
                ? Optional.of(SittingId.FORM.parse(("\"" + kind.substring(SEALED.length()) + "\"").getBytes(UTF_8)))
                : Optional.empty();
    }

    /// The kind under which an act is journaled: its name, or in a closed sitting only that it is sealed with it.
    public static String kind(Act<? super Assembly> act, Optional<SittingId> seal) {
        return seal.map(sitting -> SEALED + sitting).orElseGet(() -> Acts.FORM.nameOf(act));
    }
}

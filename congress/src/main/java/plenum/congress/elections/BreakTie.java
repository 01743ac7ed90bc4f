package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.PersonId;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.CastingVoteGiven;
import plenum.congress.elections.TieRefusal.InOwnCause;
import plenum.congress.elections.TieRefusal.LotDecides;
import plenum.congress.elections.TieRefusal.NoLot;
import plenum.congress.elections.TieRefusal.NotAmong;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.Sitting;

/// The chair gives a casting vote between those whom the count finds equal, where the orders want that in place of a
/// lot.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; unless its count has
/// found equals; if the lot decides; if the name is not among the equals; to a chair who is among them.
///
/// @param nomination the number of the name that comes first
public record BreakTie(ElectionId election, int nomination) implements ElectionAct {
    public static final ObjectForm<BreakTie> FORM = Form.of(
            Field.of("election", BreakTie::election, ElectionId.FORM),
            Field.of("nomination", BreakTie::nomination, Form.INT),
            BreakTie::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(election, called -> broken(congress, called));
    }

    private Decision broken(HasElections congress, Election called) {
        if (!(called.stage() instanceof Stage.Drawing(var _, var _, var among, var _))) {
            return Decision.refuse(new NoLot(election));
        }
        if (!congress.chairCasts(called)) {
            return Decision.refuse(new LotDecides(election));
        }
        if (!among.contains(nomination)) {
            return Decision.refuse(new NotAmong(nomination));
        }
        var chair = congress.sittings().current().flatMap(Sitting::presiding).orElseThrow();
        return among.stream().anyMatch(number -> isFor(chair, number, called))
                ? Decision.refuse(new InOwnCause(election))
                : Decision.allow(new CastingVoteGiven(election, nomination, chair));
    }

    private static boolean isFor(PersonId chair, int number, Election called) {
        return called.nomination(number)
                .flatMap(Nomination::person)
                .filter(chair::equals)
                .isPresent();
    }
}

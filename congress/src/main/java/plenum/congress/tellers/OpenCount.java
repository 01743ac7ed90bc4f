package plenum.congress.tellers;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.elections.PaperBallots;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.tellers.TellersFact.CountOpened;
import plenum.congress.tellers.TellersRefusal.NotWhatWasSealed;
import plenum.congress.tellers.TellersRefusal.NothingSealed;
import plenum.congress.tellers.TellersRefusal.StillSealed;

/// A count under seal is opened, as soon as another teller has entered an own one. Whoever keeps its figures does it,
/// without anybody's will.
///
/// Refused, in this order: behind closed doors; if there is no such urn; unless it is being counted; if nobody votes
/// on paper; where the orders ask for one count; if nothing lies under seal; before anybody else has counted; if it is
/// not what was sealed; and what a [count][CountPaper] is refused for.
public record OpenCount(UrnId urn, PaperBallots found, String salt) implements TellersAct {
    public static final ObjectForm<OpenCount> FORM = Form.of(
            Field.of("urn", OpenCount::urn, UrnId.FORM),
            Field.of("found", OpenCount::found, PaperBallots.FORM),
            Field.of("salt", OpenCount::salt, Form.TEXT),
            OpenCount::new);

    @Override
    public Decision decide(HasTellers congress, Actor by, Instant at) {
        return congress.counting(
                urn, ballot -> opened(ballot, congress.tellers().paper(urn)));
    }

    private Decision opened(PaperBallot ballot, PaperUrn paper) {
        var sealed = paper.sealed();
        if (sealed.isEmpty()) {
            return Decision.refuse(new NothingSealed(urn));
        }
        if (!paper.toBeOpened()) {
            return Decision.refuse(new StillSealed(urn));
        }
        if (!sealed.get().opensAs(urn, found, salt)) {
            return Decision.refuse(new NotWhatWasSealed(urn));
        }
        return paper.refusal(urn, ballot, found)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.allow(
                        ballot.settled(new CountOpened(urn, sealed.get().by(), found, salt), paper.opened(found))));
    }
}

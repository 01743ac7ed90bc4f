package plenum.congress.tellers;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.form.SaltedHash;
import plenum.congress.tellers.TellersFact.CountSealed;
import plenum.congress.tellers.TellersRefusal.NoSeal;
import plenum.congress.tellers.TellersRefusal.NotTheFirst;

/// A teller hands in the first count of the paper ballots under a seal, so that whoever counts next knows nothing of
/// it, even with the published journal at hand. It takes the place of the own earlier one until somebody else has
/// counted; then it is opened.
///
/// Refused, in this order: behind closed doors; if there is no such urn; unless it is being counted; if nobody votes
/// on paper; where the orders ask for one count; if the seal can be none; once another teller has handed in a count.
///
/// @param seal as [SealedCount#seal] makes it
public record SealCount(UrnId urn, String seal) implements TellersAct {
    public static final ObjectForm<SealCount> FORM = Form.of(
            Field.of("urn", SealCount::urn, UrnId.FORM), Field.of("seal", SealCount::seal, Form.TEXT), SealCount::new);

    @Override
    public Decision decide(HasTellers congress, Actor by, Instant at) {
        return congress.counting(
                urn, _ -> sealed(congress.tellers().paper(urn), by.person().orElseThrow()));
    }

    private Decision sealed(PaperUrn paper, PersonId teller) {
        if (!SaltedHash.isOne(seal)) {
            return Decision.refuse(new NoSeal());
        }
        return paper.unseen(teller)
                ? Decision.allow(new CountSealed(urn, teller, seal))
                : Decision.refuse(new NotTheFirst(urn));
    }
}

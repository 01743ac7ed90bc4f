package plenum.congress.tellers;

import java.time.Instant;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.bodies.Office;
import plenum.congress.elections.PaperBallots;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.tellers.TellersFact.PaperCounted;
import plenum.congress.tellers.TellersRefusal.AnotherCounts;
import plenum.congress.tellers.TellersRefusal.CountsAgree;
import plenum.congress.tellers.TellersRefusal.OwnSealed;

/// A teller enters an own count of the paper ballots that go with an urn, without those that are unclear. It takes the
/// place of the own earlier one until somebody else has counted. The first of them is better
/// [handed in under seal][SealCount]. When it agrees with another teller's, that is what was on paper; where the first
/// two differ, a recount is made by a teller who has not counted yet, if there is one.
///
/// Refused, in this order: behind closed doors; if there is no such urn; unless it is being counted; if nobody
/// votes on paper; where the orders ask for one count; if what is entered does not fit the ballot paper; with
/// papers that are invalid, which are decided one by one; if no ballots add up to it, or more than votes on the
/// roll are cast on paper, together with what was decided; once two counts agree; by whose own count lies under
/// seal and is to be opened; a recount by who has counted, while another teller has not.
public record CountPaper(UrnId urn, PaperBallots found) implements TellersAct {
    public static final ObjectForm<CountPaper> FORM = Form.of(
            Field.of("urn", CountPaper::urn, UrnId.FORM),
            Field.of("found", CountPaper::found, PaperBallots.FORM),
            CountPaper::new);

    @Override
    public Decision decide(HasTellers congress, Actor by, Instant at) {
        return congress.counting(
                urn,
                ballot -> counted(
                        congress,
                        ballot,
                        congress.tellers().paper(urn),
                        by.person().orElseThrow()));
    }

    private Decision counted(HasTellers congress, PaperBallot ballot, PaperUrn paper, PersonId teller) {
        var refusal = paper.refusal(urn, ballot, found);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        var again = new PaperUrn.Count(teller, found);
        if (!paper.counts().isEmpty() && paper.counts().getLast().equals(again)) {
            return Decision.unchanged();
        }
        if (paper.agreement().isPresent()) {
            return Decision.refuse(new CountsAgree(urn));
        }
        if (paper.toBeOpened() && paper.isSealedBy(teller)) {
            return Decision.refuse(new OwnSealed(urn));
        }
        var others = paper.unseen(teller) || !paper.hasCounted(teller) ? List.<PersonId>of() : fresh(congress, paper);
        return others.isEmpty()
                ? Decision.allow(ballot.settled(new PaperCounted(urn, teller, found), paper.counted(teller, found)))
                : Decision.refuse(new AnotherCounts(others));
    }

    private static List<PersonId> fresh(HasTellers congress, PaperUrn paper) {
        return congress.bodies().holders(Office.TELLER).stream()
                .filter(other -> !paper.hasCounted(other))
                .toList();
    }
}

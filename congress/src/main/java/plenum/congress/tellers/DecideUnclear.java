package plenum.congress.tellers;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.elections.PaperBallots;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.tellers.TellersFact.UnclearDecided;
import plenum.congress.tellers.TellersRefusal.ImpossiblePaper;
import plenum.congress.tellers.TellersRefusal.NoReason;
import plenum.congress.tellers.TellersRefusal.NoSuchPaper;
import plenum.congress.tellers.TellersRefusal.NotOneDecision;
import plenum.congress.tellers.TellersRefusal.OtherPaper;
import plenum.congress.tellers.TellersRefusal.PaperStands;

/// The tellers decide what a paper is that does not say plainly what is voted: invalid, or as valid for whom.
/// Papers that are quite alike are decided together. What was decided can be decided otherwise until what was
/// in the electronic urn is known.
///
/// Refused, in this order: behind closed doors; if there is no such urn; unless it is being counted; if nobody
/// votes on paper; where the orders ask for one count; if there is no paper of this number; if what is decided
/// does not fit the ballot paper; without a reason; if no ballots add up to it, or more than votes on the roll
/// are cast on paper; if it is some of each, valid and invalid, or no paper at all; if it is too much together
/// with what was counted; once two counts agree and what was in the electronic urn is known.
///
/// @param number of the paper whose decision changes; nothing for one more
/// @param as how it is counted
public record DecideUnclear(UrnId urn, Optional<Integer> number, UnclearKind kind, PaperBallots as, String reason)
        implements TellersAct {
    public static final ObjectForm<DecideUnclear> FORM = Form.of(
            Field.of("urn", DecideUnclear::urn, UrnId.FORM),
            Field.of("number", DecideUnclear::number, Form.optional(Form.INT)),
            Field.of("kind", DecideUnclear::kind, UnclearKind.FORM),
            Field.of("as", DecideUnclear::as, PaperBallots.FORM),
            Field.of("reason", DecideUnclear::reason, Form.TEXT),
            DecideUnclear::new);

    @Override
    public Decision decide(HasTellers congress, Actor by, Instant at) {
        return congress.counting(
                urn,
                ballot -> decided(
                        ballot, congress.tellers().paper(urn), by.person().orElseThrow()));
    }

    private Decision decided(PaperBallot ballot, PaperUrn paper, PersonId teller) {
        var many = paper.unclear().size();
        if (number.isPresent() && (number.get() < 1 || number.get() > many)) {
            return Decision.refuse(new NoSuchPaper(urn, number.get()));
        }
        if (!ballot.fits(as)) {
            return Decision.refuse(new OtherPaper(urn));
        }
        if (reason.isBlank()) {
            return Decision.refuse(new NoReason());
        }
        var decision = new UnclearPaper(number.orElse(many + 1), kind, as, reason, teller);
        if (!ballot.isPossible(as)) {
            return Decision.refuse(new ImpossiblePaper(ballot.most()));
        }
        if (!decision.isOneDecision()) {
            return Decision.refuse(new NotOneDecision());
        }
        var after = paper.decided(decision);
        if (!isPossible(ballot, after)) {
            return Decision.refuse(new ImpossiblePaper(ballot.most()));
        }
        if (paper.unclear().contains(decision)) {
            return Decision.unchanged();
        }
        return paper.agreement().isPresent() && ballot.urnKnown()
                ? Decision.refuse(new PaperStands(urn))
                : Decision.allow(ballot.settled(new UnclearDecided(urn, decision), after));
    }

    private static boolean isPossible(PaperBallot ballot, PaperUrn after) {
        var together = after.unclear().stream().map(UnclearPaper::as).reduce(PaperBallots::plus);
        return together.filter(ballot::isPossible).isPresent()
                && after.counts().stream().allMatch(count -> ballot.isPossible(after.with(count.found())));
    }
}

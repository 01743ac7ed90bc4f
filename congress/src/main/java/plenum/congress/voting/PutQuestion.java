package plenum.congress.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.Refusal;
import plenum.congress.VoteId;
import plenum.congress.credentials.Challenge;
import plenum.congress.credentials.CredentialsRefusal.ChallengeIsOver;
import plenum.congress.credentials.CredentialsRefusal.CommissionDecides;
import plenum.congress.credentials.CredentialsRefusal.NoSuchChallenge;
import plenum.congress.credentials.CredentialsRefusal.NotHeard;
import plenum.congress.credentials.Report;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.Mandate;
import plenum.congress.motions.Amendment;
import plenum.congress.motions.Motion;
import plenum.congress.orders.TieRule;
import plenum.congress.rulings.Ruling;
import plenum.congress.rulings.RulingRefusal.AppealIsDecided;
import plenum.congress.rulings.RulingRefusal.AppealWaits;
import plenum.congress.rulings.RulingRefusal.NoSuchRuling;
import plenum.congress.rulings.RulingRefusal.NotAppealed;
import plenum.congress.rulings.RulingRefusal.NotSeconded;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnAmendment;
import plenum.congress.voting.Question.OnAppeal;
import plenum.congress.voting.Question.OnChallenge;
import plenum.congress.voting.Question.OnClosedSitting;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Question.OnReport;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingRefusal.AgendaIsAdopted;
import plenum.congress.voting.VotingRefusal.AlreadyClosedSitting;
import plenum.congress.voting.VotingRefusal.AmendmentNotTabled;
import plenum.congress.voting.VotingRefusal.AmendmentsPending;
import plenum.congress.voting.VotingRefusal.AnotherVoteOpen;
import plenum.congress.voting.VotingRefusal.NoSuchAmendment;
import plenum.congress.voting.VotingRefusal.NoSuchMotion;
import plenum.congress.voting.VotingRefusal.NoSuchReport;
import plenum.congress.voting.VotingRefusal.NoSuchSitting;
import plenum.congress.voting.VotingRefusal.NoText;
import plenum.congress.voting.VotingRefusal.NotUnderDebate;
import plenum.congress.voting.VotingRefusal.ReportIsDecided;
import plenum.congress.voting.VotingRefusal.ReportOvertaken;
import plenum.congress.voting.VotingRefusal.UnknownMajority;
import plenum.count.majority.MajorityRule;

/// The chair puts a question to the vote, and the roll is frozen. For a secret vote an urn is prepared.
///
/// Refused, in this order: out of session; without a quorum; while another vote is open; while an appeal from a ruling
/// waits for the congress, unless the question is how to go on; if the question cannot be put now; if the orders ask
/// for a majority that nobody knows; in secret, if no urn can be prepared. A motion is put out of its debate, and once
/// no amendment is pending; an amendment once it is tabled and while its motion is under debate; the agenda until it is
/// adopted; the last report on credentials while it is not decided; a challenge to a mandate once its delegate was
/// heard, and without his vote; an appeal from a ruling once it is seconded; the closing of a sitting while it is open
/// and not over; a question of procedure in words.
public record PutQuestion(Question question, Method method) implements VotingAct {
    public static final ObjectForm<PutQuestion> FORM = Form.of(
            Field.of("question", PutQuestion::question, Questions.FORM),
            Field.of("method", PutQuestion::method, Method.FORM),
            PutQuestion::new);

    @Override
    public Decision decide(HasVoting congress, Actor by, Instant at) {
        var matter = congress.matter(question);
        var unable = congress.unableToDecide(matter);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        var another = congress.voting().current();
        if (another.isPresent()) {
            return Decision.refuse(new AnotherVoteOpen(another.get().id()));
        }
        var appealed = congress.rulings().appealed();
        if (appealed.isPresent() && yieldsToAppeals()) {
            return Decision.refuse(new AppealWaits(appealed.get().id()));
        }
        var premature = premature(congress);
        if (premature.isPresent()) {
            return Decision.refuse(premature.get());
        }
        var named = congress.orders().voting().majorityFor(matter);
        var majority = MajorityRule.named(named);
        if (majority.isEmpty()) {
            return Decision.refuse(new UnknownMajority(named));
        }
        var vote = congress.voting().next();
        var opening = opening(congress, vote, majority.get(), matter);
        var facts = new ArrayList<Fact>();
        facts.add(opening);
        if (method == Method.SECRET) {
            var unprepared = SecretVotes.unableToPrepare(congress, opening);
            if (unprepared.isPresent()) {
                return Decision.refuse(unprepared.get());
            }
            facts.add(SecretVotes.prepared(congress, opening, at));
        }
        facts.addAll(Consequences.ofOpening(question, vote));
        return Decision.allow(facts);
    }

    private VoteOpened opening(HasVoting congress, VoteId vote, MajorityRule majority, String matter) {
        var roll = congress.roll().stream()
                .filter(line -> !ownCause(congress, line))
                .toList();
        var members = Mandate.votes(congress.mandates().decisive());
        // Who presides is not asked to break a tie in the own cause: it sustains the ruling.
        var tie = question instanceof OnAppeal
                ? TieRule.REJECTED
                : congress.orders().voting().tie();
        return new VoteOpened(
                vote, question, method, majority, tie, roll, Roll.of(roll).total(), members, congress.quorum(matter));
    }

    /// Nobody votes in the own cause: neither for the mandate that is challenged, nor its delegate for anybody else.
    private boolean ownCause(HasVoting congress, RollLine line) {
        return question instanceof OnChallenge(var id)
                && congress.credentials()
                        .challenge(id)
                        .filter(challenge -> line.mandate().equals(challenge.mandate())
                                || line.voter().equals(challenge.delegate()))
                        .isPresent();
    }

    /// Whether the question waits while an appeal does. How to go on, and whether behind closed doors, can be decided
    /// in between (RONR 24:3).
    private boolean yieldsToAppeals() {
        return switch (question) {
            case OnMotion _, OnAmendment _, OnAgenda _, OnReport _, OnChallenge _ -> true;
            case OnAppeal _, OnProcedure _, OnClosedSitting _ -> false;
        };
    }

    private Optional<? extends Refusal> premature(HasVoting congress) {
        return switch (question) {
            case OnMotion(var id) ->
                congress.motions()
                        .motion(id)
                        .map(PutQuestion::premature)
                        .orElseGet(() -> Optional.of(new NoSuchMotion(id)));
            case OnAmendment(var id) ->
                congress.motions()
                        .amendment(id)
                        .map(amendment -> premature(congress, amendment))
                        .orElseGet(() -> Optional.of(new NoSuchAmendment(id)));
            case OnAgenda() -> congress.agenda().adopted() ? Optional.of(new AgendaIsAdopted()) : Optional.empty();
            case OnReport(var id) ->
                congress.credentials()
                        .report(id)
                        .map(report -> premature(congress, report))
                        .orElseGet(() -> Optional.of(new NoSuchReport(id)));
            case OnChallenge(var id) ->
                congress.credentials()
                        .challenge(id)
                        .map(challenge -> premature(congress, challenge))
                        .orElseGet(() -> Optional.of(new NoSuchChallenge(id)));
            case OnAppeal(var id) ->
                congress.rulings()
                        .ruling(id)
                        .map(PutQuestion::premature)
                        .orElseGet(() -> Optional.of(new NoSuchRuling(id)));
            case OnProcedure(var text) -> text.isBlank() ? Optional.of(new NoText()) : Optional.empty();
            case OnClosedSitting(var id) ->
                congress.sittings()
                        .sitting(id)
                        .filter(sitting -> !(sitting.stage() instanceof Stage.Adjourned))
                        .map(PutQuestion::premature)
                        .orElseGet(() -> Optional.of(new NoSuchSitting(id)));
        };
    }

    private static Optional<VotingRefusal> premature(Motion motion) {
        if (!motion.ripe()) {
            return Optional.of(new NotUnderDebate(motion.id()));
        }
        var pending = motion.pending();
        return pending.isEmpty() ? Optional.empty() : Optional.of(new AmendmentsPending(pending));
    }

    private static Optional<VotingRefusal> premature(HasVoting congress, Amendment amendment) {
        var motion = congress.motions().motion(amendment.id().motion()).orElseThrow();
        if (!motion.ripe()) {
            return Optional.of(new NotUnderDebate(motion.id()));
        }
        var tabled = amendment.stage() instanceof plenum.congress.motions.Stage.Tabled;
        return tabled ? Optional.empty() : Optional.of(new AmendmentNotTabled(amendment.id()));
    }

    private static Optional<VotingRefusal> premature(Sitting sitting) {
        return sitting.closed() ? Optional.of(new AlreadyClosedSitting(sitting.id())) : Optional.empty();
    }

    private static Optional<VotingRefusal> premature(HasVoting congress, Report report) {
        if (report.verdict().isPresent()) {
            return Optional.of(new ReportIsDecided(report.id()));
        }
        var latest = congress.credentials().latest().orElseThrow();
        return latest.id().equals(report.id())
                ? Optional.empty()
                : Optional.of(new ReportOvertaken(report.id(), latest.id()));
    }

    private static Optional<Refusal> premature(HasVoting congress, Challenge challenge) {
        if (congress.orders().mandates().commissionDecides()) {
            return Optional.of(new CommissionDecides());
        }
        if (!challenge.open()) {
            return Optional.of(new ChallengeIsOver(challenge.id()));
        }
        return challenge.heard().isEmpty() ? Optional.of(new NotHeard(challenge.id())) : Optional.empty();
    }

    private static Optional<Refusal> premature(Ruling ruling) {
        return switch (ruling.stage()) {
            case Ruling.Stage.Standing() -> Optional.of(new NotAppealed(ruling.id()));
            case Ruling.Stage.Appealed appealed ->
                appealed.seconded() ? Optional.empty() : Optional.of(new NotSeconded(ruling.id()));
            case Ruling.Stage.Settled _ -> Optional.of(new AppealIsDecided(ruling.id()));
        };
    }
}

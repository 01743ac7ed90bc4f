package plenum.congress.elections;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.ballot.group.Group;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.Refusal;
import plenum.congress.elections.CandidacyRefusal.ChallengesWait;
import plenum.congress.elections.Election.Round;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.BallotOpened;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.NobodyStands;
import plenum.congress.elections.ElectionRefusal.NotAsManyAsSeats;
import plenum.congress.elections.ElectionRefusal.NotReady;
import plenum.congress.elections.ElectionRefusal.RuleCannot;
import plenum.congress.elections.ElectionRefusal.TooFewNames;
import plenum.congress.elections.ElectionRefusal.TooManyNames;
import plenum.congress.elections.QuotaRefusal.QuotasUnmet;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.voting.RollLine;

/// The chair opens the ballot of a round: who may vote is settled as it is for a vote, or, where a body elects,
/// by who sits in it on the day and is there; the ballot paper is printed, and an urn is prepared, which waits
/// for the registrar's list.
///
/// Refused, in this order: out of session; behind closed doors; without a quorum of those who elect; if there
/// is no such election; unless nominations are closed and no round is being held; while a name is challenged; while
/// somebody stands who has left the body from among which the statutes have the post filled; if nobody stands;
/// unless a list has as many names as seats; if a ranking has more names than fit; if fewer stand than must be
/// crossed; if the rule cannot count answers on so many names; if those who stand cannot meet the quotas of
/// persons; if no urn can be prepared.
public record OpenBallot(ElectionId election) implements ElectionAct {
    public static final ObjectForm<OpenBallot> FORM =
            Form.of(Field.of("election", OpenBallot::election, ElectionId.FORM), OpenBallot::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        var day = LocalDate.ofInstant(at, UTC);
        var called = congress.elections().election(election);
        var unable = congress.unableToElect().<Refusal>map(why -> why).or(() -> congress.inquorate(called, day));
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        if (called.isEmpty()) {
            return Decision.refuse(new NoSuchElection(election));
        }
        if (!(called.get().stage() instanceof Stage.Ready(var _, var standing))) {
            return Decision.refuse(new NotReady(election));
        }
        var challenged = called.get().challenged(standing);
        if (!challenged.isEmpty()) {
            return Decision.refuse(new ChallengesWait(congress.candidate(election, challenged.getFirst())));
        }
        return congress.outsider(called.get(), standing, day)
                .or(() -> misfit(called.get(), standing.size(), congress.members(called.get(), day)))
                .or(() -> ElectionCount.unmet(called.get(), standing, congress.urns())
                        .map(why -> new QuotasUnmet(election, why)))
                .map(Decision::refuse)
                .orElseGet(() -> opened(congress, called.get(), standing, day, at));
    }

    private Optional<ElectionRefusal> misfit(Election called, int names, long members) {
        if (names == 0) {
            return Optional.of(new NobodyStands(election));
        }
        return switch (called.called().form()) {
            case LIST ->
                names == called.seatsLeft()
                        ? unableToCount(called, names, members)
                        : Optional.of(new NotAsManyAsSeats(names, called.seatsLeft()));
            case RANKING -> tooMany(called.called().group(), names);
            case CROSSES -> tooFew(called, names, members);
            case ANSWERS -> unableToCount(called, names, members);
        };
    }

    private static Optional<ElectionRefusal> tooMany(String group, int names) {
        var room = Group.named(group).orElseThrow().embedding().orElseThrow().room();
        return names > room ? Optional.of(new TooManyNames(names, room)) : Optional.empty();
    }

    private static Optional<ElectionRefusal> tooFew(Election called, int names, long members) {
        var least = RulesOfCount.inRounds(called.called(), members)
                .crosses(called.seatsLeft(), names)
                .least();
        return names < least ? Optional.of(new TooFewNames(names, least)) : Optional.empty();
    }

    /// Who answers may say yes to each name, whatever the number of seats.
    private static Optional<ElectionRefusal> unableToCount(Election called, int names, long members) {
        var rule = RulesOfCount.inRounds(called.called(), members);
        var able = rule.crosses(called.seatsLeft(), names).most() >= names && !(rule.forOneSeat() && names > 1);
        return able ? Optional.empty() : Optional.of(new RuleCannot(rule.id(), names, called.seatsLeft()));
    }

    private Decision opened(HasElections congress, Election called, List<Integer> standing, LocalDate day, Instant at) {
        var round = called.rounds().size() + 1;
        var electors = called.called().electorate().map(body -> congress.electors(body, day));
        var roll = electors.isPresent() ? List.<RollLine>of() : congress.roll();
        var members = congress.members(called, day);
        var paper = BallotPapers.of(called, round, standing, members);
        var onPaper = congress.onPaper(roll);
        var electorsOnPaper = congress.electorsOnPaper(electors.orElse(List.of()));
        var urn = congress.urns().next();
        var quorum = congress.quorum(called, day);
        var opening =
                new BallotOpened(election, round, urn, standing, roll, members, electors.orElse(List.of()), quorum);
        var units = opening.votes() - Round.onPaper(roll, onPaper, electorsOnPaper);
        var group = called.called().group();
        return congress.unableToPrepare(group, paper, units)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.allow(
                        opening,
                        congress.prepared(
                                new OnElection(election, round), group, paper, units, onPaper, electorsOnPaper, at)));
    }
}

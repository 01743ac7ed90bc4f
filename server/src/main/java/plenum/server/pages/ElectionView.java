package plenum.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenum.congress.BodyId;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Round;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact;
import plenum.congress.elections.GroupOfPersons;
import plenum.congress.elections.HasElections;
import plenum.congress.elections.Nomination;
import plenum.congress.elections.Nomination.Reply;
import plenum.congress.orders.Nominator;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Line;
import plenum.congress.record.RecordFact;
import plenum.congress.urns.UrnFact;

/// An election as everybody sees it.
///
/// @param form the code of what the ballot paper looks like
/// @param rule by which it is counted, in words
/// @param electorate the body that elects; nothing if it is the congress
/// @param stage the code of where it stands
/// @param state the same, in words
/// @param waits what is waited for, in a sentence; what became of it if it is over
/// @param between whether a round has left seats open and no other is being held
/// @param candidates all who were nominated, in that order
/// @param quotas of persons that the elected are to meet
/// @param urn of the round that is voted in or counted, or was last
/// @param rounds that are counted and declared
/// @param stages of the count of rankings
/// @param portrait of the body, once it is filled
/// @param elected in the order in which they were elected
/// @param vacant the seats that nobody has got; zero before it is over
/// @param draw among whom a lot must be drawn
/// @param names who proposes them
/// @param ties how they are broken
/// @param lots who was drawn or chosen, and by which seed if by any, in the order in which the count asked
/// @param transcript of the count, line by line
public record ElectionView(
        String id,
        String title,
        int seats,
        String form,
        String rule,
        Optional<Electorate> electorate,
        String stage,
        String state,
        String waits,
        boolean over,
        boolean between,
        List<Candidate> candidates,
        Optional<QuotasView> quotas,
        Optional<UrnLine> urn,
        List<RoundView> rounds,
        Optional<StagesView> stages,
        Optional<PortraitView> portrait,
        List<String> elected,
        int vacant,
        List<Candidate> draw,
        Names names,
        Ties ties,
        List<String> lots,
        List<String> transcript) {

    /// Somebody who was nominated.
    ///
    /// @param number of the nomination
    /// @param by who nominates
    /// @param enrolled whether the congress can ask
    /// @param reply `accepted`, `declined` or `withdrawn`; empty before there is one
    /// @param answer the same in words
    /// @param groups of those with quotas to which he or she belongs
    /// @param standing whether the name is, or would be, on the ballot paper
    /// @param challenged whether a challenge to the name waits for the congress
    /// @param page of the candidate
    public record Candidate(
            int number,
            String name,
            String by,
            boolean enrolled,
            String reply,
            String answer,
            List<String> groups,
            boolean standing,
            boolean challenged,
            String page) {
        /// Whether the answer is still waited for.
        public boolean asked() {
            return enrolled && reply.isEmpty();
        }

        /// Whether the name can be taken back.
        public boolean live() {
            return reply.isEmpty() || reply.equals(Reply.ACCEPTED.code());
        }
    }

    /// A body that elects.
    ///
    /// @param roll how many of how many are on the roll of the round at hand, in words; empty before there is
    /// one
    public record Electorate(String body, String name, String roll) {}

    /// Who proposes names.
    ///
    /// @param told in words
    /// @param own whether people do it for themselves, as delegates or for a unit
    /// @param units whether leaders of delegations do
    /// @param read whether the chair names somebody, from the floor or from a list
    public record Names(String told, boolean own, boolean units, boolean read) {}

    /// How ties are broken.
    ///
    /// @param byChair whether the chair chooses
    /// @param agreeing whether a source of lots can still be agreed on
    /// @param source from which lots follow that are not drawn in the hall; empty if none is agreed on
    public record Ties(boolean byChair, boolean agreeing, String source) {}

    /// The urn of a round.
    ///
    /// @param open whether it takes ballots now
    /// @param ballots that count so far
    /// @param units how many there can be
    /// @param progress how many are in, in words
    public record UrnLine(String id, boolean open, long ballots, long units, String progress) {}

    /// The election or elections that are not over, the one called last first.
    public static List<ElectionView> underWay(HasElections congress, Words words) {
        return latest(congress)
                .filter(Election::unfinished)
                .map(election -> of(election, congress, words))
                .toList();
    }

    private static Stream<Election> latest(HasElections congress) {
        return congress.elections().all().stream()
                .sorted(Comparator.comparing(Election::id).reversed());
    }

    /// The election that the hall looks at: of which something happened last; or in which ballots are cast or
    /// counted while nobody speaks.
    public static Optional<ElectionView> shown(HasRecord congress, Words words) {
        return freshly(congress)
                .or(() -> latest(congress)
                        .filter(_ -> congress.floor().speaking().isEmpty())
                        .filter(election -> election.stage() instanceof Stage.Balloting
                                || election.stage() instanceof Stage.Counting)
                        .findFirst())
                .map(election -> of(election, congress, words));
    }

    private static Optional<Election> freshly(HasRecord congress) {
        return congress.record().lines().reversed().stream()
                .map(Line::fact)
                .filter(fact -> !(fact instanceof RecordFact || fact instanceof UrnFact))
                .findFirst()
                .flatMap(fact -> fact instanceof ElectionFact told
                        ? congress.elections().election(told.election())
                        : Optional.empty());
    }

    public static ElectionView of(Election election, HasElections congress, Words words) {
        var called = election.called();
        return new ElectionView(
                election.id().toString(),
                called.title(),
                called.seats(),
                called.form().code(),
                words.say("elections.rule." + called.rule()),
                called.electorate().map(body -> electorate(body, election, congress, words)),
                stage(election),
                words.say("elections.stage." + stage(election)),
                new ElectionStanding(election, congress, words).sentence(),
                !election.unfinished(),
                between(election),
                election.nominations().stream()
                        .map(nomination -> candidate(nomination, election, congress, words))
                        .toList(),
                called.quotas().map(quotas -> QuotasView.of(quotas, words)),
                congress.urn(election).map(urn -> {
                    var units = urn.prepared().units();
                    return new UrnLine(
                            urn.id().toString(),
                            urn.open(),
                            urn.turnout(),
                            units,
                            words.say("elections.ballots-in", urn.turnout(), units));
                }),
                RoundView.all(election, congress.urns(), words),
                StagesView.of(election, congress.urns(), words),
                PortraitView.of(election, congress, words),
                election.names(election.elected()),
                election.stage() instanceof Stage.Decided(var _, var vacant, var _) ? vacant : 0,
                election.stage() instanceof Stage.Drawing(var _, var _, var among, var _)
                        ? among.stream()
                                .map(number ->
                                        candidate(election.nomination(number).orElseThrow(), election, congress, words))
                                .toList()
                        : List.of(),
                names(congress, words),
                ties(election, congress),
                election.lots().drawn().stream()
                        .map(lot -> lot(lot, election, words))
                        .toList(),
                election.transcript().toList());
    }

    private static Electorate electorate(BodyId body, Election election, HasElections congress, Words words) {
        var roll = election.round()
                .map(Round::opening)
                .map(opening ->
                        words.say("elections.electors", opening.electors().size(), opening.members()))
                .orElse("");
        return new Electorate(body.toString(), congress.name(body), roll);
    }

    private static Names names(HasElections congress, Words words) {
        var nominators = congress.orders().elections().nominators();
        var told = nominators.stream()
                .map(nominator -> words.say("elections.nominator." + nominator.code()))
                .collect(Collectors.joining("; "));
        return new Names(
                told,
                !nominators.equals(List.of(Nominator.LIST)),
                nominators.contains(Nominator.UNITS),
                nominators.contains(Nominator.DELEGATES) || nominators.contains(Nominator.LIST));
    }

    /// Who nominates, and in the name of which unit if in that of any.
    static String by(Nomination nomination, HasElections congress, Words words) {
        var name = Speaking.name(nomination.by(), congress);
        return nomination
                .unit()
                .flatMap(congress.bodies()::unit)
                .map(unit -> words.say("elections.for-unit-by", name, unit.name()))
                .orElse(name);
    }

    private static Ties ties(Election election, HasElections congress) {
        var byChair = congress.chairCasts(election);
        return new Ties(
                byChair,
                !byChair && election.beforeFirstBallot(),
                election.lots().source().orElse(""));
    }

    /// The word for where an election stands.
    public static String stage(Election election) {
        return switch (election.stage()) {
            case Stage.Nominating _ -> "nominating";
            case Stage.Ready _ -> "ready";
            case Stage.Balloting _ -> "balloting";
            case Stage.Counting _ -> "counting";
            case Stage.Drawing _ -> "drawing";
            case Stage.Drawn _ -> "drawn";
            case Stage.Undecided _ -> "undecided";
            case Stage.Decided _ -> "decided";
            case Stage.Annulled _ -> "annulled";
        };
    }

    private static boolean between(Election election) {
        return switch (election.stage()) {
            case Stage.Nominating _, Stage.Ready _, Stage.Undecided _ ->
                !election.rounds().isEmpty();
            case Stage.Balloting _, Stage.Counting _, Stage.Drawing _, Stage.Drawn _ -> false;
            case Stage.Decided _, Stage.Annulled _ -> false;
        };
    }

    private static String lot(ElectionFact.TieBroken tie, Election election, Words words) {
        var name = election.names(List.of(tie.nomination())).getFirst();
        return switch (tie) {
            case ElectionFact.CastingVoteGiven _ -> words.say("elections.by-casting-vote", name);
            case ElectionFact.LotDrawn(var _, var _, var seed) ->
                seed.map(text -> words.say("elections.lot-by-seed", name, text)).orElse(name);
        };
    }

    static Candidate candidate(Nomination nomination, Election election, HasElections congress, Words words) {
        var reply = election.reply(nomination.number());
        var code = reply.map(Reply::code).orElse(nomination.person().isPresent() ? "awaited" : "not-asked");
        return new Candidate(
                nomination.number(),
                nomination.name(),
                by(nomination, congress, words),
                nomination.person().isPresent(),
                reply.map(Reply::code).orElse(""),
                words.say("elections.reply." + code),
                nomination.groups().stream().map(GroupOfPersons::toString).toList(),
                ElectionStanding.standing(election).contains(nomination.number()),
                election.candidacy(nomination.number()).openChallenge().isPresent(),
                "/candidates/" + CandidateView.address(election, nomination.number()));
    }

    /// Whether nominations are taken.
    public boolean nominating() {
        return stage.equals("nominating");
    }

    /// Whether ballots are cast, or will be as soon as the urn is open.
    public boolean balloting() {
        return stage.equals("balloting");
    }

    /// Whether the chair can enter now what somebody who was nominated has said.
    public boolean answerable(Candidate candidate) {
        return candidate.live() && (nominating() || stage.equals("ready") || stage.equals("undecided"));
    }

    /// Whether something was counted and declared.
    public boolean counted() {
        return !rounds.isEmpty();
    }

    /// Whether voters number the names.
    public boolean ranking() {
        return form.equals(BallotForm.RANKING.code());
    }

    /// Those on the ballot paper.
    public List<Candidate> standing() {
        return candidates.stream().filter(Candidate::standing).toList();
    }
}

package plenum.congress.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.VoteId;
import plenum.congress.agenda.AgendaFact.ItemClosed;
import plenum.congress.agenda.AgendaFact.ItemTakenUp;
import plenum.congress.assembly.Assembly;
import plenum.congress.attendance.AttendanceFact.CheckedIn;
import plenum.congress.attendance.AttendanceFact.CheckedOut;
import plenum.congress.attendance.AttendanceFact.Scanned;
import plenum.congress.attendance.Scan;
import plenum.congress.attendance.Way;
import plenum.congress.elections.ElectionFact;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.mandates.Mandate;
import plenum.congress.orders.QuorumRule;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingFact.SittingResumed;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.UrnFact;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.voting.Cards;
import plenum.congress.voting.Choice;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question;
import plenum.congress.voting.Result;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingFact.CardsEntered;
import plenum.congress.voting.VotingFact.CastingVoteGiven;
import plenum.congress.voting.VotingFact.ObjectionRaised;
import plenum.congress.voting.VotingFact.PaperEntered;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;

/// A second book, kept from the facts alone and as simply as can be, that checks each fact and must agree with the
/// congress.
final class Ledger {
    private final Set<PersonId> present = new HashSet<>();
    private final Map<PersonId, Instant> seen = new HashMap<>();
    private final Map<MandateNumber, Choice> ballots = new TreeMap<>();
    private final Map<String, Cards> cards = new TreeMap<>();
    private final Set<PersonId> objections = new HashSet<>();
    private final UrnLedger urns = new UrnLedger();
    private final ElectionLedger elections = new ElectionLedger();
    private Optional<SittingId> sitting = Optional.empty();
    private boolean inSession;
    private Optional<SpeechId> speech = Optional.empty();
    private Optional<ItemId> item = Optional.empty();
    private Optional<VoteOpened> vote = Optional.empty();
    private List<MandateNumber> onPaper = List.of();
    private Optional<Tally> paper = Optional.empty();
    private Optional<VoteId> ended = Optional.empty();

    Ledger() {}

    /// Enters a fact that was decided on a congress as it was before the act.
    void enter(Fact fact, Assembly before, Instant at) {
        switch (fact) {
            case CheckedIn(var person) -> {
                assertThat(present.add(person)).as("was outside").isTrue();
                seen.put(person, at);
            }
            case CheckedOut(var person) -> {
                assertThat(present.remove(person)).as("was inside").isTrue();
                seen.put(person, at);
            }
            case Scanned(var person, var scan) -> scanned(person, scan);
            case SittingOpened(var opened, var _) -> {
                assertThat(sitting).isEmpty();
                sitting = Optional.of(opened);
                inSession = true;
            }
            case SittingRecessed(var recessed, var _) -> {
                interrupted(recessed);
                inSession = false;
            }
            case SittingResumed(var resumed) -> {
                assertThat(sitting).contains(resumed);
                inSession = true;
            }
            case SittingAdjourned(var adjourned) -> {
                interrupted(adjourned);
                sitting = Optional.empty();
                inSession = false;
            }
            case SpeechBegun begun -> {
                assertThat(speech).as("who speaks").isEmpty();
                speech = Optional.of(begun.speech());
            }
            case SpeechEnded(var ended) -> {
                assertThat(speech).as("who speaks").contains(ended);
                speech = Optional.empty();
            }
            case ItemTakenUp(var taken) -> {
                assertThat(item).isEmpty();
                item = Optional.of(taken);
            }
            case ItemClosed(var closed) -> {
                assertThat(item).contains(closed);
                item = Optional.empty();
            }
            case VoteOpened opened -> open(opened, before);
            case VoteCast(var id, var mandate, var choice) -> {
                assertThat(onRoll(id)).contains(mandate);
                ballots.put(mandate, choice);
            }
            case CardsEntered(var id, var block, var yes, var no, var abstain) -> {
                assertThat(vote.orElseThrow().vote()).isEqualTo(id);
                cards.put(block, new Cards(yes, no, abstain));
            }
            case ObjectionRaised(var _, var person) ->
                assertThat(objections.add(person)).isTrue();
            case PaperEntered(var id, var entered) -> {
                assertThat(vote.orElseThrow().vote()).isEqualTo(id);
                assertThat(entered.total()).isBetween(0L, weight(onPaper));
                paper = Optional.of(entered);
            }
            case VoteClosed closed -> close(closed);
            case CastingVoteGiven(var id, var _, var _) -> finish(id);
            case VoteAnnulled(var id, var _) -> finish(id);
            case UrnPrepared prepared -> {
                prepare(prepared, before);
                urns.enter(prepared);
            }
            case UrnFact happened -> urns.enter(happened);
            case ElectionFact happened -> elections.enter(happened, before);
            default -> {}
        }
    }

    /// Checks that the congress says the same.
    void agreesWith(Assembly assembly) {
        assertThat(assembly.bodies().persons())
                .allSatisfy(person -> assertThat(assembly.attendance().present(person.id()))
                        .isEqualTo(present.contains(person.id())));
        assertThat(assembly.sittings().current().map(current -> current.id())).isEqualTo(sitting);
        assertThat(assembly.sittings().all().stream()
                        .filter(each -> each.presiding().isPresent())
                        .count())
                .isEqualTo(sitting.isPresent() ? 1 : 0);
        assertThat(assembly.sittings().inSession()).isEqualTo(inSession);
        assertThat(assembly.floor().speaking().map(each -> each.id())).isEqualTo(speech);
        assertThat(assembly.agenda().current()).isEqualTo(item);
        assertThat(assembly.voteUnderWay()).isEqualTo(vote.map(VoteOpened::vote));
        var quorum = assembly.quorum(List.of(new QuorumRule(1, 2, true))).getFirst();
        assertThat(quorum.present()).isLessThanOrEqualTo(quorum.base());
        assertThat(quorum.present())
                .isEqualTo(decisive(assembly).stream()
                        .filter(mandate -> present.contains(mandate.holder()))
                        .count());
        assertThat(quorum.base()).isEqualTo(decisive(assembly).size());
        urns.agreesWith(assembly);
        elections.agreesWith(assembly);
        ended.ifPresent(urns::finished);
    }

    /// Who was seen last coming in is in the hall, whenever that became known.
    private void scanned(PersonId person, Scan scan) {
        if (scan.at().isBefore(seen.getOrDefault(person, Instant.MIN))) {
            return;
        }
        seen.put(person, scan.at());
        if (scan.way() == Way.IN) {
            present.add(person);
        } else {
            present.remove(person);
        }
    }

    private void interrupted(SittingId id) {
        assertThat(sitting).contains(id);
        assertThat(speech).as("who speaks").isEmpty();
        assertThat(vote).as("the vote under way").isEmpty();
    }

    private void open(VoteOpened opened, Assembly before) {
        assertThat(vote).as("the vote under way").isEmpty();
        assertThat(inSession).isTrue();
        var lines = opened.roll();
        assertThat(lines).extracting(RollLine::mandate).doesNotHaveDuplicates().isSorted();
        assertThat(lines.stream().mapToLong(RollLine::weight).sum()).isEqualTo(opened.present());
        assertThat(decisive(before).stream().mapToLong(Mandate::weight).sum()).isEqualTo(opened.members());
        var represented = new HashMap<PersonId, Integer>();
        for (var line : lines) {
            var mandate = before.mandates().mandate(line.mandate()).orElseThrow();
            assertThat(mandate.decisive()).isTrue();
            assertThat(line.weight()).isEqualTo(mandate.weight());
            assertThat(present).contains(line.voter());
            if (!mandate.holder().equals(line.voter())) {
                assertThat(present).doesNotContain(mandate.holder());
                assertThat(before.mandates().proxyOf(line.mandate())).contains(line.voter());
                represented.merge(line.voter(), 1, Integer::sum);
            }
        }
        assertThat(represented.values())
                .allMatch(proxies -> proxies <= before.orders().voting().proxiesPerHolder());
        assertThat(lines)
                .extracting(RollLine::mandate)
                .containsAll(decisive(before).stream()
                        .filter(mandate -> present.contains(mandate.holder()))
                        .filter(mandate -> !ownCause(opened, mandate, before))
                        .map(Mandate::number)
                        .toList());
        vote = Optional.of(opened);
        ballots.clear();
        cards.clear();
        objections.clear();
        onPaper = List.of();
        paper = Optional.empty();
    }

    /// On a challenge its delegate does not vote.
    private static boolean ownCause(VoteOpened opened, Mandate mandate, Assembly before) {
        return opened.question() instanceof Question.OnChallenge(var id)
                && before.credentials()
                        .challenge(id)
                        .filter(challenge -> challenge.mandate().equals(mandate.number())
                                || challenge.delegate().equals(mandate.holder()))
                        .isPresent();
    }

    /// Each vote on the roll is cast either into the urn or on paper.
    private void prepare(UrnPrepared prepared, Assembly before) {
        if (prepared.purpose() instanceof OnVote(var id)) {
            var opened = vote.orElseThrow();
            assertThat(opened.vote()).isEqualTo(id);
            assertThat(opened.method()).isEqualTo(Method.SECRET);
            assertThat(prepared.onPaper())
                    .isEqualTo(opened.roll().stream()
                            .map(RollLine::mandate)
                            .filter(before.urns().onPaper()::contains)
                            .toList());
            assertThat(prepared.units() + weight(prepared.onPaper())).isEqualTo(opened.present());
            onPaper = prepared.onPaper();
        }
    }

    private long weight(List<MandateNumber> mandates) {
        return vote.orElseThrow().roll().stream()
                .filter(line -> mandates.contains(line.mandate()))
                .mapToLong(RollLine::weight)
                .sum();
    }

    private void close(VoteClosed closed) {
        var opened = vote.orElseThrow();
        var tally = closed.tally();
        assertThat(tally).isEqualTo(recount(opened));
        assertThat(tally.yes() + tally.no() + tally.abstain() + tally.invalid())
                .isLessThanOrEqualTo(opened.present())
                .isLessThanOrEqualTo(opened.members());
        assertThat(closed.result() == Result.OBJECTED).isEqualTo(!objections.isEmpty());
        if (closed.result() != Result.TIED) {
            finish(closed.vote());
        }
    }

    private Tally recount(VoteOpened opened) {
        return switch (opened.method()) {
            case ACCLAMATION -> new Tally(objections.isEmpty() ? opened.present() : 0, 0, 0, 0);
            case CARDS ->
                new Tally(
                        cards.values().stream().mapToLong(Cards::yes).sum(),
                        cards.values().stream().mapToLong(Cards::no).sum(),
                        cards.values().stream().mapToLong(Cards::abstain).sum(),
                        0);
            case DEVICES ->
                new Tally(votes(opened, Choice.YES), votes(opened, Choice.NO), votes(opened, Choice.ABSTAIN), 0);
            case SECRET -> {
                assertThat(paper.isPresent() || onPaper.isEmpty())
                        .as("paper is counted")
                        .isTrue();
                yield urns.counted(opened.vote()).plus(paper.orElseGet(Tally::none));
            }
        };
    }

    private long votes(VoteOpened opened, Choice choice) {
        return opened.roll().stream()
                .filter(line -> ballots.get(line.mandate()) == choice)
                .mapToLong(RollLine::weight)
                .sum();
    }

    private List<MandateNumber> onRoll(VoteId id) {
        var opened = vote.orElseThrow();
        assertThat(opened.vote()).isEqualTo(id);
        assertThat(opened.method()).isEqualTo(Method.DEVICES);
        return opened.roll().stream().map(RollLine::mandate).toList();
    }

    private void finish(VoteId id) {
        assertThat(vote.map(VoteOpened::vote)).contains(id);
        if (vote.orElseThrow().method() == Method.SECRET) {
            ended = Optional.of(id);
        }
        vote = Optional.empty();
    }

    private static List<Mandate> decisive(Assembly assembly) {
        return assembly.mandates().valid().stream().filter(Mandate::decisive).toList();
    }
}

package plenum.congress.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import plenum.congress.ElectionId;
import plenum.congress.assembly.Assembly;
import plenum.congress.elections.Election;
import plenum.congress.elections.ElectionFact;
import plenum.congress.elections.ElectionFact.AnotherRoundRequired;
import plenum.congress.elections.ElectionFact.BallotOpened;
import plenum.congress.elections.ElectionFact.ElectedInstalled;
import plenum.congress.elections.ElectionFact.ElectionAnnulled;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.LotRequired;
import plenum.congress.elections.ElectionFact.NameChallengeDecided;
import plenum.congress.elections.ElectionFact.NameStruck;
import plenum.congress.elections.ElectionFact.OfficeAccepted;
import plenum.congress.elections.ElectionFact.OfficeRefused;
import plenum.congress.elections.ElectionFact.SeatOffered;
import plenum.congress.elections.ElectionFact.TieBroken;
import plenum.congress.elections.Elector;
import plenum.congress.urns.Urn;

/// The part of the [Ledger] that is about elections: who stood, and that nobody else is elected.
final class ElectionLedger {
    private final Map<ElectionId, Sheet> sheets = new TreeMap<>();

    /// What is known of one election.
    private static final class Sheet {
        private final ElectionCalled called;
        private final Set<Integer> stood = new HashSet<>();
        private final List<Integer> elected = new ArrayList<>();
        private final Set<Integer> offered = new HashSet<>();
        private List<Integer> among = List.of();
        private final Set<Integer> struck = new HashSet<>();
        private boolean over;

        private Sheet(ElectionCalled called) {
            this.called = called;
        }

        private void elected(List<Integer> now) {
            assertThat(now).doesNotHaveDuplicates();
            assertThat(now.subList(0, elected.size()))
                    .as("who was elected remains so")
                    .isEqualTo(elected);
            assertThat(now).hasSizeLessThanOrEqualTo(called.seats());
            assertThat(stood).containsAll(now);
            elected.clear();
            elected.addAll(now);
        }
    }

    ElectionLedger() {}

    /// Enters a fact that was decided on a congress as it was before the act.
    void enter(ElectionFact fact, Assembly before) {
        switch (fact) {
            case ElectionCalled called ->
                assertThat(sheets.put(called.election(), new Sheet(called))).isNull();
            case BallotOpened opened -> {
                assertThat(opened.standing()).noneMatch(sheet(opened).elected::contains);
                assertThat(opened.standing()).noneMatch(sheet(opened).struck::contains);
                assertThat(opened.standing()).isNotEmpty().doesNotHaveDuplicates();
                sheet(opened).stood.addAll(opened.standing());
                electing(opened, before);
            }
            case LotRequired required -> {
                counted(required, before);
                assertThat(required.among()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
                assertThat(sheet(required).stood).containsAll(required.among());
                sheet(required).among = required.among();
            }
            case TieBroken broken -> assertThat(sheet(fact).among).contains(broken.nomination());
            case AnotherRoundRequired required -> {
                counted(required, before);
                sheet(required).elected(required.elected());
                assertThat(required.elected())
                        .hasSizeLessThan(sheet(required).called.seats());
                assertThat(required.standing()).noneMatch(required.elected()::contains);
            }
            case ElectionDecided decided -> {
                counted(decided, before);
                sheet(decided).elected(decided.elected());
                assertThat(decided.elected().size() + decided.vacant())
                        .isEqualTo(sheet(decided).called.seats());
                over(decided);
            }
            case ElectionAnnulled annulled -> over(annulled);
            case NameChallengeDecided(var _, var _, var _, var upheld, var vote) ->
                assertThat(before.voting().vote(vote).orElseThrow().carried()).isEqualTo(upheld);
            case NameStruck(var _, var number) ->
                assertThat(sheet(fact).struck.add(number)).isTrue();
            case OfficeAccepted(var _, var numbers) -> seated(fact, numbers, before);
            case OfficeRefused(var _, var number) -> seated(fact, List.of(number), before);
            case ElectedInstalled(var _, var numbers, var _, var _) -> {
                seated(fact, numbers, before);
                assertThat(numbers).hasSizeLessThanOrEqualTo(sheet(fact).called.seats());
            }
            case SeatOffered(var _, var number, var among) -> {
                assertThat(sheet(fact).over).isTrue();
                assertThat(sheet(fact).stood).contains(number);
                assertThat(sheet(fact).elected).doesNotContain(number);
                assertThat(among).contains(number);
                sheet(fact).offered.add(number);
            }
            default -> assertThat(sheet(fact).over).isFalse();
        }
    }

    /// Mandates elect, or those of the body that was named: each once, and of its terms.
    private void electing(BallotOpened opened, Assembly before) {
        var body = sheet(opened).called.electorate();
        assertThat(opened.electors().isEmpty()).isEqualTo(body.isEmpty());
        assertThat(opened.roll().isEmpty()).isEqualTo(body.isPresent());
        assertThat(opened.votes()).isLessThanOrEqualTo(opened.members());
        assertThat(opened.electors().stream().map(Elector::voter)).doesNotHaveDuplicates();
        assertThat(opened.electors()).allSatisfy(elector -> {
            var term = before.succession().term(elector.term()).orElseThrow();
            assertThat(Optional.of(term.post().body())).isEqualTo(body);
            assertThat(term.holder().person()).contains(elector.voter());
        });
    }

    /// Only who was elected, or was next, takes a seat or refuses it, and only when it is decided.
    private void seated(ElectionFact fact, List<Integer> numbers, Assembly before) {
        var election = before.elections().election(fact.election()).orElseThrow();
        assertThat(election.stage()).isInstanceOf(Election.Stage.Decided.class);
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allMatch(number -> sheet(fact).elected.contains(number)
                        || sheet(fact).offered.contains(number));
    }

    private static void counted(ElectionFact fact, Assembly before) {
        var election = before.elections().election(fact.election()).orElseThrow();
        assertThat(before.urn(election).flatMap(Urn::result))
                .as("its urn is counted")
                .isPresent();
    }

    private void over(ElectionFact fact) {
        assertThat(sheet(fact).over).as("%s is over", fact.election()).isFalse();
        sheet(fact).over = true;
    }

    private Sheet sheet(ElectionFact fact) {
        return Optional.ofNullable(sheets.get(fact.election())).orElseThrow();
    }

    /// Checks that the congress says the same.
    void agreesWith(Assembly assembly) {
        assertThat(assembly.elections().all()).hasSameSizeAs(sheets.values());
        for (var election : assembly.elections().all()) {
            var sheet = Optional.ofNullable(sheets.get(election.id())).orElseThrow();
            assertThat(election.unfinished()).isNotEqualTo(sheet.over);
            if (election.unfinished()) {
                assertThat(election.elected()).isEqualTo(sheet.elected);
            } else {
                assertThat(assembly.urn(election).map(Urn::unfinished).orElse(false))
                        .as("its urn outlives %s", election.id())
                        .isFalse();
            }
        }
    }
}

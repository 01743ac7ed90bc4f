package plenum.congress.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Head;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.VoteId;
import plenum.congress.assembly.Assembly;
import plenum.congress.minutes.Chain;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.UrnFact;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.BallotTested;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnFact.FaultFound;
import plenum.congress.urns.UrnFact.KeyMade;
import plenum.congress.urns.UrnFact.PartDecrypted;
import plenum.congress.urns.UrnFact.ShufflesEnded;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.urns.UrnFact.UrnClosed;
import plenum.congress.urns.UrnFact.UrnCounted;
import plenum.congress.urns.UrnFact.UrnOpened;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnFact.UrnShuffled;
import plenum.congress.urns.UrnFact.UrnTallied;
import plenum.congress.urns.UrnFact.UrnVerified;
import plenum.congress.urns.UrnFact.UrnWithheld;
import plenum.congress.voting.Tally;

/// The part of the [Ledger] that is about urns: every ballot is written down, and every event of an archive is hashed
/// here once more.
final class UrnLedger {
    private static final Pattern SUMS = Pattern.compile("\\{\"result\":\\[\\[(\\d+),(\\d+),(\\d+)]]}");

    private final Map<String, CeremonyCalled> ceremonies = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<UrnId, Box> boxes = new TreeMap<>();

    /// What is known of one urn.
    private static final class Box {
        private final UrnPrepared prepared;
        private final Set<String> tested = new HashSet<>();
        private final Set<String> everCast = new HashSet<>();
        private final Map<Integer, String> counts = new HashMap<>();
        private final Set<PersonId> mixed = new HashSet<>();
        private final Set<PersonId> turned = new HashSet<>();
        private Optional<Chain> chain = Optional.empty();
        private String waitsFor = "the list";
        private Optional<String> result = Optional.empty();
        private int verified = -1;

        private Box(UrnPrepared prepared) {
            this.prepared = prepared;
        }

        private Chain chain() {
            return chain.orElseThrow();
        }

        private void grows(Chain longer, String head) {
            assertThat(head).as("the head of %s", prepared.urn()).isEqualTo(longer.head());
            chain = Optional.of(longer);
        }

        private void waited(String what) {
            assertThat(waitsFor).as("what %s waits for", prepared.urn()).isEqualTo(what);
        }

        private void verified() {
            assertThat(verified).as("how far %s is verified", prepared.urn()).isEqualTo(chain().height());
        }

        private boolean over() {
            return waitsFor.equals("nothing");
        }
    }

    UrnLedger() {}

    void enter(UrnFact fact) {
        switch (fact) {
            case CeremonyCalled called -> call(called);
            case KeyMade(var group, var _, var _) -> keys.add(group);
            case UrnPrepared prepared -> prepare(prepared);
            case UrnOpened opened -> open(opened, box(opened.urn()));
            case BallotCast cast -> cast(cast, box(cast.urn()));
            case UrnClosed(var urn, var head) -> {
                box(urn).waited("ballots");
                box(urn).grows(box(urn).chain().endBallots(), head);
                box(urn).waitsFor = "the tally";
            }
            case UrnWithheld(var urn, var ballots) -> {
                box(urn).waited("the tally");
                assertThat(ballots)
                        .isEqualTo(box(urn).counts.size())
                        .isLessThan(box(urn).prepared.rule().minimumTurnout());
                box(urn).waitsFor = "nothing";
            }
            case BallotTested(var urn, var ballot) -> {
                box(urn).waited("ballots");
                assertThat(box(urn).everCast).doesNotContain(ballot);
                assertThat(box(urn).tested.add(ballot)).as("tested once").isTrue();
            }
            case UrnVerified(var urn, var height, var head) -> {
                assertThat(box(urn).waitsFor).isNotIn("the list", "ballots", "an annulment");
                assertThat(height).isEqualTo(box(urn).chain().height());
                assertThat(head).isEqualTo(box(urn).chain().head());
                box(urn).verified = height;
            }
            case FaultFound(var urn, var _, var _, var _) -> {
                assertThat(box(urn).waitsFor).isIn("the tally", "shuffles", "keys");
                box(urn).waitsFor = "an annulment";
            }
            case UrnTallied(var urn, var tally, var head) -> tally(box(urn), tally, head);
            case UrnShuffled mixed -> mix(mixed, box(mixed.urn()));
            case ShufflesEnded(var urn, var head) -> {
                box(urn).waited("shuffles");
                assertThat(box(urn).mixed).hasSize(box(urn).prepared.rule().shuffles());
                box(urn).grows(box(urn).chain().endShuffles(), head);
                box(urn).waitsFor = "keys";
            }
            case PartDecrypted part -> turn(part, box(part.urn()));
            case UrnCounted(var urn, var result, var head) -> {
                box(urn).waited("keys");
                box(urn).verified();
                assertThat(box(urn).turned).hasSize(ceremony(box(urn)).threshold());
                box(urn).grows(box(urn).chain().result(result), head);
                box(urn).result = Optional.of(result);
                box(urn).waitsFor = "nothing";
            }
            case UrnAbandoned(var urn, var _) -> {
                assertThat(box(urn).over()).isFalse();
                box(urn).waitsFor = "nothing";
            }
            default -> {}
        }
    }

    private void call(CeremonyCalled called) {
        assertThat(called.trustees())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(called.threshold());
        assertThat(boxes.values())
                .as("urns that wait for a key that is made anew")
                .noneMatch(box -> box.prepared.group().equals(called.group()) && !box.over());
        ceremonies.put(called.group(), called);
        keys.remove(called.group());
    }

    private void prepare(UrnPrepared prepared) {
        assertThat(keys).contains(prepared.group());
        assertThat(prepared.units()).isPositive();
        assertThat(boxes.values()).noneMatch(box -> box.prepared.uuid().equals(prepared.uuid()));
        assertThat(boxes.put(prepared.urn(), new Box(prepared))).isNull();
    }

    private static void open(UrnOpened opened, Box box) {
        box.waited("the list");
        assertThat((long) opened.credentials().size()).isEqualTo(box.prepared.units());
        assertThat(opened.credentials()).doesNotHaveDuplicates();
        box.grows(Chain.of(opened.election(), opened.trustees(), opened.credentials()), opened.head());
        box.waitsFor = "ballots";
    }

    private static void cast(BallotCast cast, Box box) {
        box.waited("ballots");
        assertThat((long) cast.credential()).isBetween(0L, box.prepared.units() - 1);
        assertThat(box.everCast.add(cast.ballot()))
                .as("a ballot that was never cast")
                .isTrue();
        assertThat(box.tested).doesNotContain(cast.ballot());
        box.counts.put(cast.credential(), cast.ballot());
        box.grows(box.chain().ballot(cast.ballot()), cast.head());
        assertThat(cast.height()).isEqualTo(box.chain().height());
    }

    private static void tally(Box box, String tally, String head) {
        box.waited("the tally");
        box.verified();
        assertThat(box.counts)
                .as("ballots of %s", box.prepared.urn())
                .hasSizeGreaterThanOrEqualTo(box.prepared.rule().minimumTurnout());
        box.grows(box.chain().encryptedTally(box.counts.size(), tally), head);
        box.waitsFor = box.prepared.paper().mixed() ? "shuffles" : "keys";
    }

    private void mix(UrnShuffled mixed, Box box) {
        box.waited("shuffles");
        assertThat(box.mixed.add(mixed.trustee())).as("mixes once").isTrue();
        assertThat(ceremony(box).trustees().get(mixed.owner() - 1)).isEqualTo(mixed.trustee());
        box.grows(box.chain().shuffle(mixed.owner(), mixed.shuffle()), mixed.head());
    }

    private void turn(PartDecrypted part, Box box) {
        box.waited("keys");
        assertThat(box.turned.add(part.trustee())).as("turns a key once").isTrue();
        assertThat(ceremony(box).trustees().get(part.owner() - 1)).isEqualTo(part.trustee());
        box.grows(box.chain().partialDecryption(part.owner(), part.decryption()), part.head());
    }

    /// What was in the urn of a vote that is declared.
    Tally counted(VoteId vote) {
        var result = of(vote).flatMap(box -> box.result).orElseThrow();
        var sums = SUMS.matcher(result);
        assertThat(sums.matches()).as(result).isTrue();
        var tally = new Tally(
                Long.parseLong(sums.group(1)), Long.parseLong(sums.group(2)), Long.parseLong(sums.group(3)), 0);
        assertThat(tally.total()).isEqualTo(of(vote).orElseThrow().counts.size());
        return tally;
    }

    /// No urn outlives its vote.
    void finished(VoteId vote) {
        assertThat(of(vote).map(Box::over).orElse(true))
                .as("the urn of %s is over", vote)
                .isTrue();
    }

    private Optional<Box> of(VoteId vote) {
        return boxes.values().stream()
                .filter(box -> box.prepared.purpose().equals(new OnVote(vote)))
                .findFirst();
    }

    /// Checks that the congress says the same.
    void agreesWith(Assembly assembly) {
        assertThat(assembly.urns().all()).hasSameSizeAs(boxes.values());
        for (var urn : assembly.urns().all()) {
            var box = box(urn.id());
            assertThat(urn.head())
                    .isEqualTo(box.chain.map(chain -> new Head(chain.height(), Hash.parse(chain.head()))));
            assertThat(urn.unfinished()).isNotEqualTo(box.over());
            assertThat(urn.turnout()).isEqualTo(box.counts.size());
            assertThat(urn.result()).isEqualTo(box.result);
        }
        assertThat(latest(assembly)).isEqualTo(latest());
        ceremonies
                .keySet()
                .forEach(group ->
                        assertThat(assembly.urns().key(group).isPresent()).isEqualTo(keys.contains(group)));
    }

    private static List<Map<Integer, Hash>> latest(Assembly assembly) {
        var latest = new ArrayList<Map<Integer, Hash>>();
        assembly.urns().all().forEach(urn -> latest.add(urn.latest()));
        return latest;
    }

    private List<Map<Integer, Hash>> latest() {
        var latest = new ArrayList<Map<Integer, Hash>>();
        for (var box : boxes.values()) {
            var hashes = new HashMap<Integer, Hash>();
            box.counts.forEach((place, ballot) -> hashes.put(place, Hash.parse(ballot)));
            latest.add(hashes);
        }
        return latest;
    }

    private Box box(UrnId urn) {
        return Optional.ofNullable(boxes.get(urn)).orElseThrow();
    }

    private CeremonyCalled ceremony(Box box) {
        return Optional.ofNullable(ceremonies.get(box.prepared.group())).orElseThrow();
    }
}

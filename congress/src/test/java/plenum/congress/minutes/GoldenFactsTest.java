package plenum.congress.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static plenum.congress.minutes.Cast.A1;
import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARAS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.congress.AmendmentId;
import plenum.congress.Fact;
import plenum.congress.MotionId;
import plenum.congress.RequestId;
import plenum.congress.SpeechId;
import plenum.congress.UtteranceId;
import plenum.congress.VoteId;
import plenum.congress.floor.FloorFact.FloorRequested;
import plenum.congress.floor.FloorFact.ListClosed;
import plenum.congress.floor.FloorFact.ListReopened;
import plenum.congress.floor.FloorFact.RequestWithdrawn;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorFact.TimeExtended;
import plenum.congress.floor.FloorForms;
import plenum.congress.floor.FloorKind;
import plenum.congress.form.Family;
import plenum.congress.motions.MotionFact.AmendmentDecided;
import plenum.congress.motions.MotionFact.AmendmentMoved;
import plenum.congress.motions.MotionFact.AmendmentPut;
import plenum.congress.motions.MotionFact.AmendmentReturned;
import plenum.congress.motions.MotionFact.AmendmentSeconded;
import plenum.congress.motions.MotionFact.AmendmentTabled;
import plenum.congress.motions.MotionFact.AmendmentWithdrawn;
import plenum.congress.motions.MotionFact.DebateOpened;
import plenum.congress.motions.MotionFact.MotionDecided;
import plenum.congress.motions.MotionFact.MotionMoved;
import plenum.congress.motions.MotionFact.MotionPut;
import plenum.congress.motions.MotionFact.MotionReturned;
import plenum.congress.motions.MotionFact.MotionSeconded;
import plenum.congress.motions.MotionFact.MotionTabled;
import plenum.congress.motions.MotionFact.MotionWithdrawn;
import plenum.congress.motions.MotionFact.OrdersBroughtIn;
import plenum.congress.motions.MotionForms;
import plenum.congress.motions.Subject;
import plenum.congress.motions.Wording;
import plenum.congress.orders.TieRule;
import plenum.congress.record.Change;
import plenum.congress.record.Layer;
import plenum.congress.record.ReactionKind;
import plenum.congress.record.RecordFact.NoteAdded;
import plenum.congress.record.RecordFact.ReactionNoted;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.record.RecordForms;
import plenum.congress.voting.Choice;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.Result;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingFact.CardsEntered;
import plenum.congress.voting.VotingFact.CastingVoteGiven;
import plenum.congress.voting.VotingFact.ObjectionRaised;
import plenum.congress.voting.VotingFact.VoteAnnulled;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.congress.voting.VotingForms;
import plenum.count.majority.MajorityRule;

/// The exact bytes of every fact of the floor, motions, votes and the record, as they stand in journals for good.
class GoldenFactsTest {
    private static final RequestId R1 = new RequestId(1);
    private static final SpeechId L1 = new SpeechId(1);
    private static final MotionId M1 = new MotionId(1);
    private static final AmendmentId M1_1 = new AmendmentId(M1, 1);
    private static final VoteId V1 = new VoteId(1);
    private static final Family<Fact> FACTS =
            Family.union("fact", List.of(FloorForms.FACTS, MotionForms.FACTS, VotingForms.FACTS, RecordForms.FACTS));

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_has_these_bytes_and_is_read_from_them(Golden golden) {
        assertThat(new String(FACTS.bytes(golden.fact()), StandardCharsets.UTF_8))
                .isEqualTo(golden.json());
        assertThat(FACTS.parse(golden.json().getBytes(StandardCharsets.UTF_8))).isEqualTo(golden.fact());
    }

    @Test
    void no_fact_is_left_out() {
        assertThat(facts().map(golden -> FACTS.nameOf(golden.fact())))
                .containsExactlyElementsOf(
                        FACTS.members().stream().map(Family.Member::name).toList());
    }

    private static Stream<Golden> facts() {
        return Stream.of(
                given(
                        new FloorRequested(R1, ANNA, FloorKind.POINT_OF_ORDER, "quorum"),
                        "{\"fact\":\"floor.requested\",\"request\":\"R1\",\"person\":\"P1\",\"kind\":\"point-of-order\",\"note\":\"quorum\"}"),
                given(new RequestWithdrawn(R1), "{\"fact\":\"floor.request-withdrawn\",\"request\":\"R1\"}"),
                given(
                        new SpeechBegun(L1, ANNA, FloorKind.REPORT, Optional.of(R1), Optional.empty(), 600),
                        "{\"fact\":\"floor.speech-begun\",\"speech\":\"L1\",\"person\":\"P1\",\"kind\":\"report\",\"request\":\"R1\",\"item\":null,\"seconds\":600}"),
                given(new TimeExtended(L1, 60), "{\"fact\":\"floor.time-extended\",\"speech\":\"L1\",\"seconds\":60}"),
                given(new SpeechEnded(L1), "{\"fact\":\"floor.speech-ended\",\"speech\":\"L1\"}"),
                given(new ListClosed(), "{\"fact\":\"floor.list-closed\"}"),
                given(new ListReopened(), "{\"fact\":\"floor.list-reopened\"}"),
                given(
                        new MotionMoved(M1, ANNA, Subject.RESOLUTION, Optional.of(A1), "Land", "Plough it."),
                        "{\"fact\":\"motions.moved\",\"motion\":\"M1\",\"mover\":\"P1\",\"subject\":\"resolution\",\"item\":\"A1\",\"title\":\"Land\",\"text\":\"Plough it.\"}"),
                given(
                        new MotionSeconded(M1, BRUNO),
                        "{\"fact\":\"motions.seconded\",\"motion\":\"M1\",\"person\":\"P2\"}"),
                given(new MotionTabled(M1), "{\"fact\":\"motions.tabled\",\"motion\":\"M1\"}"),
                given(new DebateOpened(M1), "{\"fact\":\"motions.debate-opened\",\"motion\":\"M1\"}"),
                given(new MotionPut(M1, V1), "{\"fact\":\"motions.put\",\"motion\":\"M1\",\"vote\":\"V1\"}"),
                given(new MotionReturned(M1), "{\"fact\":\"motions.returned\",\"motion\":\"M1\"}"),
                given(
                        new MotionDecided(M1, true, V1),
                        "{\"fact\":\"motions.decided\",\"motion\":\"M1\",\"carried\":true,\"vote\":\"V1\"}"),
                given(new MotionWithdrawn(M1), "{\"fact\":\"motions.withdrawn\",\"motion\":\"M1\"}"),
                given(
                        new AmendmentMoved(M1_1, BRUNO, new Wording("it", "all"), "clearer"),
                        "{\"fact\":\"motions.amendment-moved\",\"amendment\":\"M1.1\",\"mover\":\"P2\",\"wording\":{\"passage\":\"it\",\"text\":\"all\"},\"reason\":\"clearer\"}"),
                given(
                        new AmendmentSeconded(M1_1, ANNA),
                        "{\"fact\":\"motions.amendment-seconded\",\"amendment\":\"M1.1\",\"person\":\"P1\"}"),
                given(new AmendmentTabled(M1_1), "{\"fact\":\"motions.amendment-tabled\",\"amendment\":\"M1.1\"}"),
                given(
                        new AmendmentPut(M1_1, V1),
                        "{\"fact\":\"motions.amendment-put\",\"amendment\":\"M1.1\",\"vote\":\"V1\"}"),
                given(new AmendmentReturned(M1_1), "{\"fact\":\"motions.amendment-returned\",\"amendment\":\"M1.1\"}"),
                given(
                        new AmendmentDecided(M1_1, false, V1),
                        "{\"fact\":\"motions.amendment-decided\",\"amendment\":\"M1.1\",\"carried\":false,\"vote\":\"V1\"}"),
                given(
                        new AmendmentWithdrawn(M1_1),
                        "{\"fact\":\"motions.amendment-withdrawn\",\"amendment\":\"M1.1\"}"),
                given(new OrdersBroughtIn(M1), "{\"fact\":\"motions.orders-brought-in\",\"motion\":\"M1\"}"),
                given(
                        new VoteOpened(
                                V1,
                                new OnMotion(M1),
                                Method.DEVICES,
                                MajorityRule.TWO_THIRDS,
                                TieRule.CHAIR_CASTS,
                                List.of(new RollLine(CLARAS, BRUNO, 3)),
                                3,
                                5),
                        "{\"fact\":\"voting.opened\",\"vote\":\"V1\",\"question\":{\"on\":\"motion\",\"motion\":\"M1\"},\"method\":\"devices\",\"majority\":\"two-thirds\",\"tie\":\"chair-casts\",\"roll\":[{\"mandate\":\"3\",\"voter\":\"P2\",\"weight\":3}],\"present\":3,\"members\":5}"),
                given(
                        new VoteCast(V1, ANNAS, Choice.ABSTAIN),
                        "{\"fact\":\"voting.cast\",\"vote\":\"V1\",\"mandate\":\"1\",\"choice\":\"abstain\"}"),
                given(
                        new ObjectionRaised(V1, ANNA),
                        "{\"fact\":\"voting.objection-raised\",\"vote\":\"V1\",\"person\":\"P1\"}"),
                given(
                        new CardsEntered(V1, "left", 1, 2, 3),
                        "{\"fact\":\"voting.cards-entered\",\"vote\":\"V1\",\"block\":\"left\",\"yes\":1,\"no\":2,\"abstain\":3}"),
                given(
                        new VoteClosed(V1, new Tally(3, 1, 0, 0), Result.CARRIED, List.of("carried")),
                        "{\"fact\":\"voting.closed\",\"vote\":\"V1\",\"tally\":{\"yes\":3,\"no\":1,\"abstain\":0,\"invalid\":0},\"result\":\"carried\",\"transcript\":[\"carried\"]}"),
                given(
                        new CastingVoteGiven(V1, CHAIR, Choice.NO),
                        "{\"fact\":\"voting.casting-vote-given\",\"vote\":\"V1\",\"chair\":\"P6\",\"choice\":\"no\"}"),
                given(
                        new VoteAnnulled(V1, "failed"),
                        "{\"fact\":\"voting.annulled\",\"vote\":\"V1\",\"reason\":\"failed\"}"),
                given(
                        new UtteranceTaken(new UtteranceId(1), Optional.of(L1), "Comrades!"),
                        "{\"fact\":\"record.utterance-taken\",\"utterance\":\"T1\",\"speech\":\"L1\",\"text\":\"Comrades!\"}"),
                given(
                        new UtteranceRevised(new UtteranceId(1), Layer.SPEAKER, "Friends!", Change.STYLE, ""),
                        "{\"fact\":\"record.utterance-revised\",\"utterance\":\"T1\",\"layer\":\"speaker\",\"text\":\"Friends!\",\"change\":\"style\",\"reason\":\"\"}"),
                given(
                        new ReactionNoted(ReactionKind.APPLAUSE, 4, true, "Stormy."),
                        "{\"fact\":\"record.reaction-noted\",\"kind\":\"applause\",\"intensity\":4,\"allRise\":true,\"wording\":\"Stormy.\"}"),
                given(new NoteAdded("Dark."), "{\"fact\":\"record.note-added\",\"text\":\"Dark.\"}"));
    }

    private static Golden given(Fact fact, String json) {
        return new Golden(fact, json);
    }

    record Golden(Fact fact, String json) {}
}

package plenum.congress.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.CorrectionId;
import plenum.congress.Fact;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.TextId;
import plenum.congress.UtteranceId;
import plenum.congress.agenda.AgendaFact;
import plenum.congress.credentials.CredentialsFact;
import plenum.congress.elections.ElectionFact;
import plenum.congress.floor.FloorFact;
import plenum.congress.mandates.MandateFact;
import plenum.congress.motions.MotionFact;
import plenum.congress.orders.OrdersFact;
import plenum.congress.record.RecordFact.AttendanceListSigned;
import plenum.congress.record.RecordFact.CopyRead;
import plenum.congress.record.RecordFact.MinutesApproved;
import plenum.congress.record.RecordFact.MinutesRemarked;
import plenum.congress.record.RecordFact.MinutesSigned;
import plenum.congress.record.RecordFact.NoteAdded;
import plenum.congress.record.RecordFact.ReactionNoted;
import plenum.congress.record.RecordFact.RecordPublished;
import plenum.congress.record.RecordFact.SpeechApproved;
import plenum.congress.record.RecordFact.TextCirculated;
import plenum.congress.record.RecordFact.TextReleased;
import plenum.congress.record.RecordFact.TurnTaken;
import plenum.congress.record.RecordFact.UtteranceContinued;
import plenum.congress.record.RecordFact.UtteranceCorrected;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.congress.rulings.RulingFact;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.SittingFact;
import plenum.congress.succession.Ending;
import plenum.congress.succession.SuccessionFact;
import plenum.congress.succession.Title;
import plenum.congress.tellers.TellersFact;
import plenum.congress.urns.UrnFact;
import plenum.congress.voting.VotingFact;

/// The record as it runs: what was said and what happened, in order.
///
/// @param sitting the open sitting that was opened last
/// @param speeches what was taken down of each speech
/// @param texts given to readers in numbered copies
/// @param minutes what people have added to the minutes of sittings
/// @param turn of the stenographer who took it last
/// @param published the sittings whose record is published, and since when
public record RunningRecord(
        PVector<Line> lines,
        TreePMap<UtteranceId, Utterance> utterances,
        TreePMap<SpeechId, SpeechText> speeches,
        Optional<SittingId> sitting,
        TreePMap<SittingId, Instant> published,
        TreePMap<CorrectionId, Correction> corrections,
        TreePMap<TextId, Circular> texts,
        TreePMap<SittingId, SittingMinutes> minutes,
        Optional<Turn> turn) {
    public static RunningRecord empty() {
        return new RunningRecord(
                TreePVector.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                Optional.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty(),
                Optional.empty());
    }

    public Optional<Utterance> utterance(UtteranceId id) {
        return Optional.ofNullable(utterances.get(id));
    }

    /// What was taken down of a speech; nothing if nothing was.
    public Optional<SpeechText> speech(SpeechId id) {
        return Optional.ofNullable(speeches.get(id));
    }

    public Optional<Correction> correction(CorrectionId id) {
        return Optional.ofNullable(corrections.get(id));
    }

    /// What people have added to the minutes of a sitting.
    public SittingMinutes minutes(SittingId held) {
        return minutes.getOrDefault(held, SittingMinutes.UNTOUCHED);
    }

    /// Whether the record of a sitting is published.
    public boolean published(SittingId held) {
        return published.containsKey(held);
    }

    /// Whether a paragraph is published with the record of its sitting, so that its words stand.
    public boolean published(Utterance paragraph) {
        return paragraph
                .sitting()
                .map(published::get)
                .map(since -> !paragraph.at().isAfter(since))
                .orElse(false);
    }

    /// How a paragraph should read: its published text or, if it was corrected, that of the last correction.
    public String corrected(Utterance paragraph) {
        return paragraph.corrections().isEmpty()
                ? paragraph.text(Layer.PUBLISHED)
                : correction(paragraph.corrections().getLast()).orElseThrow().text();
    }

    /// The speeches of a sitting that their speakers can still approve or correct.
    List<SpeechId> unsettled(SittingId held, int days, Instant at) {
        return speeches.values().stream()
                .filter(text -> utterance(text.paragraphs().getFirst())
                        .orElseThrow()
                        .sitting()
                        .equals(Optional.of(held)))
                .filter(text -> !text.settled(days, at))
                .map(SpeechText::speech)
                .toList();
    }

    /// The number of the next paragraph. Those of each closed sitting begin at a million of its own, so that none has
    /// the number of another when they are released, and the open record does not tell how many there are.
    UtteranceId next(Optional<Sitting> closed) {
        var before = closed.map(doors -> doors.id().number() * UtteranceId.IN_A_CLOSED_SITTING)
                .orElse(0);
        var last = utterances.isEmpty() ? before : utterances.lastKey().number();
        return new UtteranceId(last + 1);
    }

    /// A text in numbered copies.
    public Optional<Circular> text(TextId id) {
        return Optional.ofNullable(texts.get(id));
    }

    TextId nextText() {
        return new TextId(texts.size() + 1);
    }

    CorrectionId nextCorrection() {
        return new CorrectionId(corrections.size() + 1);
    }

    /// The record after a fact of any topic. What the record does not tell, such as who checked in or how each
    /// delegate voted, leaves it as it is.
    public RunningRecord evolve(Fact fact, long number, Instant at) {
        var after = switch (fact) {
            case RecordFact written -> written(written, number, at);
            case SittingFact.SittingOpened(var opened, var _) -> during(opened);
            default -> this;
        };
        return told(fact) ? after.with(new Line(number, at, fact)) : after;
    }

    private RunningRecord written(RecordFact fact, long entry, Instant at) {
        return switch (fact) {
            case UtteranceTaken(var id, var speech, var text) -> taken(Utterance.taken(id, speech, sitting, at, text));
            case UtteranceContinued(var id, var text) ->
                with(utterance(id).orElseThrow().continued(text, at));
            case UtteranceRevised(var id, var layer, var text, var change, var reason, var by) ->
                with(utterance(id).orElseThrow().revised(new Revision(layer, text, change, reason, by, at)));
            case SpeechApproved(var speech, var by) ->
                with(speech(speech).orElseThrow().approved(by, at));
            case RecordPublished(var held) ->
                new RunningRecord(
                        lines,
                        utterances,
                        speeches,
                        sitting,
                        published.plus(held, at),
                        corrections,
                        texts,
                        minutes,
                        turn);
            case UtteranceCorrected(var id, var paragraph, var text, var change, var reason, var by) ->
                with(utterance(paragraph).orElseThrow().corrected(id))
                        .with(new Correction(id, paragraph, text, change, reason, by, at));
            case TextCirculated(var id, var title, var about, var commitment, var readers) ->
                with(Circular.given(id, title, about, commitment, readers));
            case CopyRead(var id, var number, var reader) ->
                with(text(id).orElseThrow().read(new Circular.Reading(number, reader, at)));
            case TextReleased(var id, var words, var _) ->
                with(text(id).orElseThrow().released(words));
            case TurnTaken(var by) -> during(Optional.of(new Turn(by, at)));
            case MinutesRemarked(var held, var number, var text, var by) ->
                with(held, minutes(held).remarked(number, new SittingMinutes.Remark(text, by, at)));
            case MinutesSigned(var held, var by) -> with(held, minutes(held).signed(by, at));
            case AttendanceListSigned(var held, var hash, var by) ->
                with(held, minutes(held).signed(new SittingMinutes.SignedList(hash, by, entry, at)));
            case MinutesApproved(var held) -> with(held, minutes(held).approved(at));
            case ReactionNoted _, NoteAdded _ -> this;
        };
    }

    private RunningRecord taken(Utterance paragraph) {
        var after = with(paragraph);
        return paragraph
                .speech()
                .map(speech -> after.with(speech(speech)
                        .orElseGet(() -> SpeechText.begun(speech, paragraph.at()))
                        .plus(paragraph.id(), paragraph.at())))
                .orElse(after);
    }

    private RunningRecord during(SittingId opened) {
        return new RunningRecord(
                lines, utterances, speeches, Optional.of(opened), published, corrections, texts, minutes, turn);
    }

    private RunningRecord during(Optional<Turn> taken) {
        return new RunningRecord(lines, utterances, speeches, sitting, published, corrections, texts, minutes, taken);
    }

    private RunningRecord with(SittingId held, SittingMinutes added) {
        return new RunningRecord(
                lines, utterances, speeches, sitting, published, corrections, texts, minutes.plus(held, added), turn);
    }

    private RunningRecord with(Line line) {
        return new RunningRecord(
                lines.plus(line), utterances, speeches, sitting, published, corrections, texts, minutes, turn);
    }

    private RunningRecord with(Utterance paragraph) {
        return new RunningRecord(
                lines,
                utterances.plus(paragraph.id(), paragraph),
                speeches,
                sitting,
                published,
                corrections,
                texts,
                minutes,
                turn);
    }

    private RunningRecord with(SpeechText text) {
        return new RunningRecord(
                lines,
                utterances,
                speeches.plus(text.speech(), text),
                sitting,
                published,
                corrections,
                texts,
                minutes,
                turn);
    }

    private RunningRecord with(Circular text) {
        return new RunningRecord(
                lines,
                utterances,
                speeches,
                sitting,
                published,
                corrections,
                texts.plus(text.id(), text),
                minutes,
                turn);
    }

    private RunningRecord with(Correction correction) {
        return new RunningRecord(
                lines,
                utterances,
                speeches,
                sitting,
                published,
                corrections.plus(correction.id(), correction),
                texts,
                minutes,
                turn);
    }

    private static boolean told(Fact fact) {
        return switch (fact) {
            case OrdersFact _ -> true;
            case CredentialsFact credentials -> !(credentials instanceof CredentialsFact.AttributeDescribed);
            case MandateFact.MandateHandedOver _, MandateFact.MandateTakenBack _ -> true;
            case SittingFact sitting -> told(sitting);
            case AgendaFact agenda -> told(agenda);
            case FloorFact floor -> floor instanceof FloorFact.SpeechBegun;
            case MotionFact motion -> told(motion);
            case RulingFact _ -> true;
            case UrnFact urn -> told(urn);
            case VotingFact voting -> told(voting);
            case SuccessionFact succession -> told(succession);
            case ElectionFact election -> told(election);
            case TellersFact tellers -> told(tellers);
            case RecordFact written ->
                !(written instanceof UtteranceRevised
                        || written instanceof UtteranceContinued
                        || written instanceof SpeechApproved
                        || written instanceof CopyRead
                        || written instanceof TurnTaken
                        || written instanceof MinutesRemarked
                        || written instanceof MinutesSigned
                        || written instanceof AttendanceListSigned);
            default -> false;
        };
    }

    private static boolean told(SittingFact fact) {
        return switch (fact) {
            case SittingFact.SittingOpened _,
                    SittingFact.SittingRecessed _,
                    SittingFact.SittingResumed _,
                    SittingFact.SittingAdjourned _,
                    SittingFact.ChairHandedOver _,
                    SittingFact.DoorsClosed _,
                    SittingFact.DoorsOpened _,
                    SittingFact.ReleaseOrdered _,
                    SittingFact.SittingReleasedInPart _,
                    SittingFact.SittingReleased _ -> true;
            case SittingFact.SittingPlanned _,
                    SittingFact.GuestAdmitted _,
                    SittingFact.GuestDismissed _,
                    SittingFact.StenogramWaived _,
                    SittingFact.KeepersNamed _,
                    SittingFact.ShareTaken _ -> false;
        };
    }

    private static boolean told(SuccessionFact fact) {
        return switch (fact) {
            case SuccessionFact.SeatsChanged _ -> true;
            // That the elected have begun is told at once of all.
            case SuccessionFact.TermBegun begun -> !(begun.title() instanceof Title.Elected);
            case SuccessionFact.TermEnded ended -> !(ended.by() instanceof Ending.Succeeded);
            case SuccessionFact.BodyFormed _, SuccessionFact.PostCreated _ -> false;
        };
    }

    private static boolean told(AgendaFact fact) {
        return switch (fact) {
            case AgendaFact.AgendaAdopted _, AgendaFact.ItemTakenUp _, AgendaFact.ItemClosed _ -> true;
            case AgendaFact.ItemProposed _, AgendaFact.ItemMoved _, AgendaFact.ItemDropped _ -> false;
        };
    }

    private static boolean told(MotionFact fact) {
        return switch (fact) {
            case MotionFact.MotionMoved _,
                    MotionFact.DebateOpened _,
                    MotionFact.MotionWithdrawn _,
                    MotionFact.MotionDecided _,
                    MotionFact.AmendmentMoved _,
                    MotionFact.AmendmentWithdrawn _,
                    MotionFact.AmendmentDecided _ -> true;
            case MotionFact.MotionSeconded _,
                    MotionFact.MotionTabled _,
                    MotionFact.MotionPut _,
                    MotionFact.MotionReturned _,
                    MotionFact.AmendmentSeconded _,
                    MotionFact.AmendmentTabled _,
                    MotionFact.AmendmentPut _,
                    MotionFact.AmendmentReturned _,
                    MotionFact.OrdersBroughtIn _ -> false;
        };
    }

    private static boolean told(UrnFact fact) {
        return fact instanceof UrnFact.UrnClosed
                || fact instanceof UrnFact.UrnWithheld
                || fact instanceof UrnFact.UrnCounted;
    }

    private static boolean told(VotingFact fact) {
        return switch (fact) {
            case VotingFact.VoteOpened _,
                    VotingFact.ObjectionRaised _,
                    VotingFact.VoteClosed _,
                    VotingFact.CastingVoteGiven _,
                    VotingFact.VoteAnnulled _ -> true;
            case VotingFact.VoteCast _, VotingFact.CardsEntered _, VotingFact.PaperEntered _ -> false;
        };
    }

    private static boolean told(TellersFact fact) {
        return switch (fact) {
            case TellersFact.RecountOrdered _, TellersFact.ReportRead _ -> true;
            case TellersFact.PaperCounted _, TellersFact.CountSealed _, TellersFact.CountOpened _ -> false;
            case TellersFact.UnclearDecided _, TellersFact.ReportSigned _ -> false;
        };
    }

    private static boolean told(ElectionFact fact) {
        return switch (fact) {
            case ElectionFact.ElectionCalled _,
                    ElectionFact.Nominated _,
                    ElectionFact.NominationAccepted _,
                    ElectionFact.NominationDeclined _,
                    ElectionFact.NominationWithdrawn _,
                    ElectionFact.FurtherNamesAsked _,
                    ElectionFact.NameChallenged _,
                    ElectionFact.NameChallengeWithdrawn _,
                    ElectionFact.NameChallengeDecided _,
                    ElectionFact.NominationsClosed _,
                    ElectionFact.BallotOpened _,
                    ElectionFact.BallotClosed _,
                    ElectionFact.BallotVoid _,
                    ElectionFact.LotRequired _,
                    ElectionFact.SourceAgreed _,
                    ElectionFact.CastingVoteGiven _,
                    ElectionFact.LotDrawn _,
                    ElectionFact.AnotherRoundRequired _,
                    ElectionFact.RoundCalled _,
                    ElectionFact.ElectionDecided _,
                    ElectionFact.ElectionAnnulled _,
                    ElectionFact.OfficeAccepted _,
                    ElectionFact.OfficeRefused _,
                    ElectionFact.SeatOffered _,
                    ElectionFact.ElectedInstalled _ -> true;
            // What candidates and others write about them is on the candidates' pages; who was struck is told with the
            // decision.
            case ElectionFact.CandidateIntroduced _,
                    ElectionFact.CandidateAsked _,
                    ElectionFact.QuestionAnswered _,
                    ElectionFact.NameStruck _,
                    ElectionFact.PaperBallotsEntered _ -> false;
        };
    }
}

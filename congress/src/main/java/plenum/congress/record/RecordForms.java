package plenum.congress.record;

import java.util.List;
import plenum.congress.form.Family;
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

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class RecordForms {
    public static final List<Family.Member<? extends RecordFact>> FACTS = List.of(
            Family.member("record.utterance-taken", UtteranceTaken.class, UtteranceTaken.FORM),
            Family.member("record.utterance-continued", UtteranceContinued.class, UtteranceContinued.FORM),
            Family.member("record.utterance-revised", UtteranceRevised.class, UtteranceRevised.FORM),
            Family.member("record.speech-approved", SpeechApproved.class, SpeechApproved.FORM),
            Family.member("record.published", RecordPublished.class, RecordPublished.FORM),
            Family.member("record.utterance-corrected", UtteranceCorrected.class, UtteranceCorrected.FORM),
            Family.member("record.reaction-noted", ReactionNoted.class, ReactionNoted.FORM),
            Family.member("record.note-added", NoteAdded.class, NoteAdded.FORM),
            Family.member("record.turn-taken", TurnTaken.class, TurnTaken.FORM),
            Family.member("record.minutes-remarked", MinutesRemarked.class, MinutesRemarked.FORM),
            Family.member("record.minutes-signed", MinutesSigned.class, MinutesSigned.FORM),
            Family.member("record.minutes-approved", MinutesApproved.class, MinutesApproved.FORM),
            Family.member("record.attendance-list-signed", AttendanceListSigned.class, AttendanceListSigned.FORM),
            Family.member("record.text-circulated", TextCirculated.class, TextCirculated.FORM),
            Family.member("record.copy-read", CopyRead.class, CopyRead.FORM),
            Family.member("record.text-released", TextReleased.class, TextReleased.FORM));

    public static final List<Family.Member<? extends RecordAct>> ACTS = List.of(
            Family.member("record.take-down", TakeDown.class, TakeDown.FORM),
            Family.member("record.continue-utterance", ContinueUtterance.class, ContinueUtterance.FORM),
            Family.member("record.revise", Revise.class, Revise.FORM),
            Family.member("record.approve-speech", ApproveSpeech.class, ApproveSpeech.FORM),
            Family.member("record.publish", PublishRecord.class, PublishRecord.FORM),
            Family.member("record.correct", CorrectUtterance.class, CorrectUtterance.FORM),
            Family.member("record.note-reaction", NoteReaction.class, NoteReaction.FORM),
            Family.member("record.add-note", AddNote.class, AddNote.FORM),
            Family.member("record.take-turn", TakeTurn.class, TakeTurn.FORM),
            Family.member("record.remark-on-minutes", RemarkOnMinutes.class, RemarkOnMinutes.FORM),
            Family.member("record.sign-minutes", SignMinutes.class, SignMinutes.FORM),
            Family.member("record.approve-minutes", ApproveMinutes.class, ApproveMinutes.FORM),
            Family.member("record.sign-attendance-list", SignAttendanceList.class, SignAttendanceList.FORM),
            Family.member("record.circulate-text", CirculateText.class, CirculateText.FORM),
            Family.member("record.note-reading", NoteReading.class, NoteReading.FORM),
            Family.member("record.release-text", ReleaseText.class, ReleaseText.FORM));

    private RecordForms() {}
}

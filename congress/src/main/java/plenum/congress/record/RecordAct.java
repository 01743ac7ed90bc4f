package plenum.congress.record;

import plenum.congress.Act;

/// Acts on the record.
public sealed interface RecordAct extends Act<HasRecord>
        permits TakeDown,
                ContinueUtterance,
                Revise,
                ApproveSpeech,
                PublishRecord,
                CorrectUtterance,
                NoteReaction,
                AddNote,
                TakeTurn,
                RemarkOnMinutes,
                SignMinutes,
                ApproveMinutes,
                SignAttendanceList,
                CirculateText,
                NoteReading,
                ReleaseText {}

package plenum.congress.record;

import plenum.congress.Act;

/// Acts on the record.
public sealed interface RecordAct extends Act<HasRecord>
        permits TakeDown,
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

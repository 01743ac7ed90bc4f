package plenum.congress.record;

import java.util.List;
import java.util.Optional;
import plenum.congress.CorrectionId;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.TextId;
import plenum.congress.UtteranceId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What is written in the record.
public sealed interface RecordFact extends Fact {
    /// A paragraph, as taken down; outside a speech it is the chair's.
    record UtteranceTaken(UtteranceId utterance, Optional<SpeechId> speech, String text) implements RecordFact {
        public static final ObjectForm<UtteranceTaken> FORM = Form.of(
                Field.of("utterance", UtteranceTaken::utterance, UtteranceId.FORM),
                Field.of("speech", UtteranceTaken::speech, Form.optional(SpeechId.FORM)),
                Field.of("text", UtteranceTaken::text, Form.TEXT),
                UtteranceTaken::new);
    }

    /// The paragraph went on: as taken down it reads so from here on.
    record UtteranceContinued(UtteranceId utterance, String text) implements RecordFact {
        public static final ObjectForm<UtteranceContinued> FORM = Form.of(
                Field.of("utterance", UtteranceContinued::utterance, UtteranceId.FORM),
                Field.of("text", UtteranceContinued::text, Form.TEXT),
                UtteranceContinued::new);
    }

    /// The paragraph reads differently in a later layer.
    record UtteranceRevised(UtteranceId utterance, Layer layer, String text, Change change, String reason, PersonId by)
            implements RecordFact {
        public static final ObjectForm<UtteranceRevised> FORM = Form.of(
                Field.of("utterance", UtteranceRevised::utterance, UtteranceId.FORM),
                Field.of("layer", UtteranceRevised::layer, Layer.FORM),
                Field.of("text", UtteranceRevised::text, Form.TEXT),
                Field.of("change", UtteranceRevised::change, Change.FORM),
                Field.of("reason", UtteranceRevised::reason, Form.TEXT),
                Field.of("by", UtteranceRevised::by, PersonId.FORM),
                UtteranceRevised::new);
    }

    /// The speaker has approved what was taken down of the speech.
    record SpeechApproved(SpeechId speech, PersonId by) implements RecordFact {
        public static final ObjectForm<SpeechApproved> FORM = Form.of(
                Field.of("speech", SpeechApproved::speech, SpeechId.FORM),
                Field.of("by", SpeechApproved::by, PersonId.FORM),
                SpeechApproved::new);
    }

    /// The record of the sitting is published; its words stand.
    record RecordPublished(SittingId sitting) implements RecordFact {
        public static final ObjectForm<RecordPublished> FORM =
                Form.of(Field.of("sitting", RecordPublished::sitting, SittingId.FORM), RecordPublished::new);
    }

    /// A published paragraph should read otherwise.
    record UtteranceCorrected(
            CorrectionId correction, UtteranceId utterance, String text, Change change, String reason, PersonId by)
            implements RecordFact {
        public static final ObjectForm<UtteranceCorrected> FORM = Form.of(
                Field.of("correction", UtteranceCorrected::correction, CorrectionId.FORM),
                Field.of("utterance", UtteranceCorrected::utterance, UtteranceId.FORM),
                Field.of("text", UtteranceCorrected::text, Form.TEXT),
                Field.of("change", UtteranceCorrected::change, Change.FORM),
                Field.of("reason", UtteranceCorrected::reason, Form.TEXT),
                Field.of("by", UtteranceCorrected::by, PersonId.FORM),
                UtteranceCorrected::new);
    }

    /// How the hall received it: from 1, some, to 4, stormy and prolonged.
    record ReactionNoted(ReactionKind kind, int intensity, boolean allRise, String wording) implements RecordFact {
        public static final ObjectForm<ReactionNoted> FORM = Form.of(
                Field.of("kind", ReactionNoted::kind, ReactionKind.FORM),
                Field.of("intensity", ReactionNoted::intensity, Form.INT),
                Field.of("allRise", ReactionNoted::allRise, Form.TRUTH),
                Field.of("wording", ReactionNoted::wording, Form.TEXT),
                ReactionNoted::new);
    }

    /// A remark of the secretaries.
    record NoteAdded(String text) implements RecordFact {
        public static final ObjectForm<NoteAdded> FORM =
                Form.of(Field.of("text", NoteAdded::text, Form.TEXT), NoteAdded::new);
    }

    /// Another stenographer takes down what is said.
    record TurnTaken(PersonId by) implements RecordFact {
        public static final ObjectForm<TurnTaken> FORM =
                Form.of(Field.of("by", TurnTaken::by, PersonId.FORM), TurnTaken::new);
    }

    /// A remark stands in the minutes of a sitting, or in the place of the one with its number; empty, it is struck
    /// out.
    record MinutesRemarked(SittingId sitting, int number, String text, PersonId by) implements RecordFact {
        public static final ObjectForm<MinutesRemarked> FORM = Form.of(
                Field.of("sitting", MinutesRemarked::sitting, SittingId.FORM),
                Field.of("number", MinutesRemarked::number, Form.INT),
                Field.of("text", MinutesRemarked::text, Form.TEXT),
                Field.of("by", MinutesRemarked::by, PersonId.FORM),
                MinutesRemarked::new);
    }

    /// Somebody answers for the minutes as they stand.
    record MinutesSigned(SittingId sitting, PersonId by) implements RecordFact {
        public static final ObjectForm<MinutesSigned> FORM = Form.of(
                Field.of("sitting", MinutesSigned::sitting, SittingId.FORM),
                Field.of("by", MinutesSigned::by, PersonId.FORM),
                MinutesSigned::new);
    }

    /// Somebody answers for the attendance list of this hash.
    record AttendanceListSigned(SittingId sitting, String hash, PersonId by) implements RecordFact {
        public static final ObjectForm<AttendanceListSigned> FORM = Form.of(
                Field.of("sitting", AttendanceListSigned::sitting, SittingId.FORM),
                Field.of("hash", AttendanceListSigned::hash, Form.TEXT),
                Field.of("by", AttendanceListSigned::by, PersonId.FORM),
                AttendanceListSigned::new);
    }

    /// The body has approved the minutes.
    record MinutesApproved(SittingId sitting) implements RecordFact {
        public static final ObjectForm<MinutesApproved> FORM =
                Form.of(Field.of("sitting", MinutesApproved::sitting, SittingId.FORM), MinutesApproved::new);
    }

    /// A text was given to these readers in copies numbered from 1.
    record TextCirculated(
            TextId text, String title, Optional<SittingId> sitting, String commitment, List<PersonId> readers)
            implements RecordFact {
        public static final ObjectForm<TextCirculated> FORM = Form.of(
                Field.of("text", TextCirculated::text, TextId.FORM),
                Field.of("title", TextCirculated::title, Form.TEXT),
                Field.of("sitting", TextCirculated::sitting, Form.optional(SittingId.FORM)),
                Field.of("commitment", TextCirculated::commitment, Form.TEXT),
                Field.of("readers", TextCirculated::readers, Form.list(PersonId.FORM)),
                TextCirculated::new);
    }

    /// A reader has opened the own copy.
    record CopyRead(TextId text, int number, PersonId reader) implements RecordFact {
        public static final ObjectForm<CopyRead> FORM = Form.of(
                Field.of("text", CopyRead::text, TextId.FORM),
                Field.of("number", CopyRead::number, Form.INT),
                Field.of("reader", CopyRead::reader, PersonId.FORM),
                CopyRead::new);
    }

    /// The text is everybody's, and with its salt it is what was committed to.
    record TextReleased(TextId text, String words, String salt) implements RecordFact {
        public static final ObjectForm<TextReleased> FORM = Form.of(
                Field.of("text", TextReleased::text, TextId.FORM),
                Field.of("words", TextReleased::words, Form.TEXT),
                Field.of("salt", TextReleased::salt, Form.TEXT),
                TextReleased::new);
    }
}

package plenum.congress.record;

import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.SpeechId;
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

    /// The paragraph reads differently in a later layer.
    record UtteranceRevised(UtteranceId utterance, Layer layer, String text, Change change, String reason)
            implements RecordFact {
        public static final ObjectForm<UtteranceRevised> FORM = Form.of(
                Field.of("utterance", UtteranceRevised::utterance, UtteranceId.FORM),
                Field.of("layer", UtteranceRevised::layer, Layer.FORM),
                Field.of("text", UtteranceRevised::text, Form.TEXT),
                Field.of("change", UtteranceRevised::change, Change.FORM),
                Field.of("reason", UtteranceRevised::reason, Form.TEXT),
                UtteranceRevised::new);
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
}

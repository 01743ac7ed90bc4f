package plenum.congress.floor;

import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.RequestId;
import plenum.congress.SpeechId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens on the floor.
public sealed interface FloorFact extends Fact {
    /// The person waits for the floor.
    record FloorRequested(RequestId request, PersonId person, FloorKind kind, String note) implements FloorFact {
        public static final ObjectForm<FloorRequested> FORM = Form.of(
                Field.of("request", FloorRequested::request, RequestId.FORM),
                Field.of("person", FloorRequested::person, PersonId.FORM),
                Field.of("kind", FloorRequested::kind, FloorKind.FORM),
                Field.of("note", FloorRequested::note, Form.TEXT),
                FloorRequested::new);
    }

    /// The request is no longer in the queue.
    record RequestWithdrawn(RequestId request) implements FloorFact {
        public static final ObjectForm<RequestWithdrawn> FORM =
                Form.of(Field.of("request", RequestWithdrawn::request, RequestId.FORM), RequestWithdrawn::new);
    }

    /// The person has the floor, for so many seconds; 0 means without limit.
    record SpeechBegun(
            SpeechId speech,
            PersonId person,
            FloorKind kind,
            Optional<RequestId> request,
            Optional<ItemId> item,
            int seconds)
            implements FloorFact {
        public static final ObjectForm<SpeechBegun> FORM = Form.of(
                Field.of("speech", SpeechBegun::speech, SpeechId.FORM),
                Field.of("person", SpeechBegun::person, PersonId.FORM),
                Field.of("kind", SpeechBegun::kind, FloorKind.FORM),
                Field.of("request", SpeechBegun::request, Form.optional(RequestId.FORM)),
                Field.of("item", SpeechBegun::item, Form.optional(ItemId.FORM)),
                Field.of("seconds", SpeechBegun::seconds, Form.INT),
                SpeechBegun::new);
    }

    /// The speaker has so many seconds more.
    record TimeExtended(SpeechId speech, int seconds) implements FloorFact {
        public static final ObjectForm<TimeExtended> FORM = Form.of(
                Field.of("speech", TimeExtended::speech, SpeechId.FORM),
                Field.of("seconds", TimeExtended::seconds, Form.INT),
                TimeExtended::new);
    }

    /// The floor is free.
    record SpeechEnded(SpeechId speech) implements FloorFact {
        public static final ObjectForm<SpeechEnded> FORM =
                Form.of(Field.of("speech", SpeechEnded::speech, SpeechId.FORM), SpeechEnded::new);
    }

    /// Nobody else is put on the list of speakers.
    record ListClosed() implements FloorFact {
        public static final ObjectForm<ListClosed> FORM = Form.of(ListClosed::new);
    }

    /// Speakers are put on the list again.
    record ListReopened() implements FloorFact {
        public static final ObjectForm<ListReopened> FORM = Form.of(ListReopened::new);
    }
}

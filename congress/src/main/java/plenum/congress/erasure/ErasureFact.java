package plenum.congress.erasure;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.Withheld;

/// What happens to personal data.
public sealed interface ErasureFact extends Fact {
    /// Somebody wants the own data erased.
    record ErasureAsked(PersonId person, List<Data> data) implements ErasureFact {
        public static final ObjectForm<ErasureAsked> FORM = Form.of(
                Field.of("person", ErasureAsked::person, PersonId.FORM),
                Field.of("data", ErasureAsked::data, Form.list(Data.FORM)),
                ErasureAsked::new);
    }

    /// What somebody wants erased stays, on these grounds.
    record ErasureDeclined(PersonId person, List<Data> data, List<Ground> grounds, String reason)
            implements ErasureFact {
        public static final ObjectForm<ErasureDeclined> FORM = Form.of(
                Field.of("person", ErasureDeclined::person, PersonId.FORM),
                Field.of("data", ErasureDeclined::data, Form.list(Data.FORM)),
                Field.of("grounds", ErasureDeclined::grounds, Form.list(Ground.FORM)),
                Field.of("reason", ErasureDeclined::reason, Form.TEXT),
                ErasureDeclined::new);
    }

    /// These passages of earlier entries are black from here on, and nobody can find their words again.
    record DataErased(PersonId person, List<Data> data, String reason, List<Withheld> passages, List<Long> resting)
            implements ErasureFact {
        public static final ObjectForm<DataErased> FORM = Form.of(
                Field.of("person", DataErased::person, PersonId.FORM),
                Field.of("data", DataErased::data, Form.list(Data.FORM)),
                Field.of("reason", DataErased::reason, Form.TEXT),
                Field.of("passages", DataErased::passages, Form.list(Withheld.FORM)),
                Field.of("resting", DataErased::resting, Form.list(Form.LONG)),
                DataErased::new);
    }
}

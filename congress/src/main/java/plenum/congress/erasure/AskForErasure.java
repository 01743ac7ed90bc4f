package plenum.congress.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.erasure.ErasureFact.ErasureAsked;
import plenum.congress.erasure.ErasureRefusal.NotYours;
import plenum.congress.erasure.ErasureRefusal.NothingToErase;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A person asks to have the own data erased (General Data Protection Regulation, art. 17). Asking again for
/// other data takes the place of what was asked before.
///
/// Refused, in this order: to anybody else; without anything to erase.
public record AskForErasure(PersonId person, List<Data> data) implements ErasureAct {
    public static final ObjectForm<AskForErasure> FORM = Form.of(
            Field.of("person", AskForErasure::person, PersonId.FORM),
            Field.of("data", AskForErasure::data, Form.list(Data.FORM)),
            AskForErasure::new);

    @Override
    public Decision decide(HasErasures congress, Actor by, Instant at) {
        if (!by.is(person)) {
            return Decision.refuse(new NotYours(person));
        }
        if (data.isEmpty()) {
            return Decision.refuse(new NothingToErase(person));
        }
        return congress.erasures().askedBy(person).equals(Optional.of(data))
                ? Decision.unchanged()
                : Decision.allow(new ErasureAsked(person, data));
    }
}

package plenum.congress.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.erasure.ErasureFact.DataErased;
import plenum.congress.erasure.ErasureRefusal.NameIsPublic;
import plenum.congress.erasure.ErasureRefusal.NoReason;
import plenum.congress.erasure.ErasureRefusal.NotEnrolled;
import plenum.congress.erasure.ErasureRefusal.NothingToErase;
import plenum.congress.erasure.ErasureRefusal.PassagesOutOfOrder;
import plenum.congress.erasure.ErasureRefusal.ReasonNames;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.sittings.Withheld;

/// The secretary erases somebody's data for good. The act names places in the journal, never words.
///
/// Refused, in this order: who is not enrolled; without anything to erase; without a reason; with one that
/// names the person; the name of who holds an office, stood in an election, or holds or held a post; if the
/// passages are not in the order of the journal.
///
/// @param passages all passages of the entries concerned, those that were black before among them
/// @param resting the entries of acts that would not be decided in the same way without what is erased
public record EraseData(PersonId person, List<Data> data, String reason, List<Withheld> passages, List<Long> resting)
        implements ErasureAct {
    public static final ObjectForm<EraseData> FORM = Form.of(
            Field.of("person", EraseData::person, PersonId.FORM),
            Field.of("data", EraseData::data, Form.list(Data.FORM)),
            Field.of("reason", EraseData::reason, Form.TEXT),
            Field.of("passages", EraseData::passages, Form.list(Withheld.FORM)),
            Field.of("resting", EraseData::resting, Form.list(Form.LONG)),
            EraseData::new);

    @Override
    public Decision decide(HasErasures congress, Actor by, Instant at) {
        return wrong(congress)
                .<Decision>map(Decision::refuse)
                .orElseGet(() -> Decision.allow(new DataErased(person, data, reason, passages, resting)));
    }

    private Optional<ErasureRefusal> wrong(HasErasures congress) {
        if (congress.bodies().person(person).isEmpty()) {
            return Optional.of(new NotEnrolled(person));
        }
        if (data.isEmpty() || passages.isEmpty()) {
            return Optional.of(new NothingToErase(person));
        }
        if (reason.isBlank()) {
            return Optional.of(new NoReason());
        }
        if (congress.named(person, reason)) {
            return Optional.of(new ReasonNames(person));
        }
        if (data.contains(Data.NAME) && congress.publicName(person)) {
            return Optional.of(new NameIsPublic(person));
        }
        return Withheld.inOrder(passages) ? Optional.empty() : Optional.of(new PassagesOutOfOrder());
    }
}

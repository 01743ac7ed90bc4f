package plenum.congress.erasure;

import java.util.List;
import plenum.congress.erasure.ErasureFact.DataErased;
import plenum.congress.erasure.ErasureFact.ErasureAsked;
import plenum.congress.erasure.ErasureFact.ErasureDeclined;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class ErasureForms {
    public static final List<Family.Member<? extends ErasureFact>> FACTS = List.of(
            Family.member("erasure.asked", ErasureAsked.class, ErasureAsked.FORM),
            Family.member("erasure.declined", ErasureDeclined.class, ErasureDeclined.FORM),
            Family.member("erasure.data-erased", DataErased.class, DataErased.FORM));

    public static final List<Family.Member<? extends ErasureAct>> ACTS = List.of(
            Family.member("erasure.ask", AskForErasure.class, AskForErasure.FORM),
            Family.member("erasure.decline", DeclineErasure.class, DeclineErasure.FORM),
            Family.member("erasure.erase-data", EraseData.class, EraseData.FORM));

    private ErasureForms() {}
}

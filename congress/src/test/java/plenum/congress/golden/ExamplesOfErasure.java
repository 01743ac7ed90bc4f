package plenum.congress.golden;

import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.erasure.AskForErasure;
import plenum.congress.erasure.Data;
import plenum.congress.erasure.DeclineErasure;
import plenum.congress.erasure.EraseData;
import plenum.congress.erasure.ErasureAct;
import plenum.congress.erasure.ErasureFact;
import plenum.congress.erasure.ErasureFact.DataErased;
import plenum.congress.erasure.ErasureFact.ErasureAsked;
import plenum.congress.erasure.ErasureFact.ErasureDeclined;
import plenum.congress.erasure.Ground;
import plenum.congress.sittings.Withheld;

/// Examples of what becomes of personal data.
final class ExamplesOfErasure {
    private static final PersonId P3 = new PersonId(3);
    private static final String REASON = "on request";
    private static final List<Withheld> PASSAGES = List.of(new Withheld(4, 17, 20_000), new Withheld(21, 5, 9));
    private static final List<Long> RESTING = List.of(33L);

    static final List<ErasureFact> FACTS = List.of(
            new ErasureAsked(P3, Data.ALL),
            new ErasureDeclined(P3, List.of(Data.NAME), Ground.ALL, "kept for the archive"),
            new DataErased(P3, List.of(Data.NAME), REASON, PASSAGES, RESTING));

    static final List<ErasureAct> ACTS = List.of(
            new AskForErasure(P3, Data.ALL),
            new DeclineErasure(P3, List.of(Data.SPEECHES), Ground.ALL, "kept for the archive"),
            new EraseData(P3, List.of(Data.ANSWERS), REASON, PASSAGES, RESTING));

    private ExamplesOfErasure() {}
}

package plenum.congress.assembly;

import java.util.List;
import plenum.congress.Fact;
import plenum.congress.agenda.AgendaForms;
import plenum.congress.attendance.AttendanceForms;
import plenum.congress.bodies.BodiesForms;
import plenum.congress.credentials.CredentialsForms;
import plenum.congress.elections.ElectionForms;
import plenum.congress.erasure.ErasureForms;
import plenum.congress.floor.FloorForms;
import plenum.congress.form.Family;
import plenum.congress.mandates.MandateForms;
import plenum.congress.motions.MotionForms;
import plenum.congress.orders.OrdersForms;
import plenum.congress.record.RecordForms;
import plenum.congress.representation.RepresentationForms;
import plenum.congress.rulings.RulingForms;
import plenum.congress.sittings.SittingForms;
import plenum.congress.succession.SuccessionForms;
import plenum.congress.tellers.TellersForms;
import plenum.congress.urns.UrnForms;
import plenum.congress.voting.VotingForms;

/// Every fact there is, under its name in the journal.
public final class Facts {
    public static final Family<Fact> FORM = Family.union(
            "fact",
            List.of(
                    OrdersForms.FACTS,
                    BodiesForms.FACTS,
                    RepresentationForms.FACTS,
                    MandateForms.FACTS,
                    AttendanceForms.FACTS,
                    CredentialsForms.FACTS,
                    SittingForms.FACTS,
                    AgendaForms.FACTS,
                    FloorForms.FACTS,
                    MotionForms.FACTS,
                    RulingForms.FACTS,
                    UrnForms.FACTS,
                    VotingForms.FACTS,
                    SuccessionForms.FACTS,
                    ElectionForms.FACTS,
                    TellersForms.FACTS,
                    ErasureForms.FACTS,
                    RecordForms.FACTS));

    private Facts() {}
}

package plenum.congress.assembly;

import java.util.List;
import plenum.congress.Act;
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

/// Every act there is, under its name in the journal.
public final class Acts {
    public static final Family<Act<? super Assembly>> FORM = Family.union(
            "act",
            List.of(
                    OrdersForms.ACTS,
                    BodiesForms.ACTS,
                    RepresentationForms.ACTS,
                    MandateForms.ACTS,
                    AttendanceForms.ACTS,
                    CredentialsForms.ACTS,
                    SittingForms.ACTS,
                    AgendaForms.ACTS,
                    FloorForms.ACTS,
                    MotionForms.ACTS,
                    RulingForms.ACTS,
                    UrnForms.ACTS,
                    VotingForms.ACTS,
                    SuccessionForms.ACTS,
                    ElectionForms.ACTS,
                    TellersForms.ACTS,
                    ErasureForms.ACTS,
                    RecordForms.ACTS));

    private Acts() {}
}

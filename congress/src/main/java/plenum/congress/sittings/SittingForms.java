package plenum.congress.sittings;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.sittings.SittingFact.ChairHandedOver;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.DoorsOpened;
import plenum.congress.sittings.SittingFact.GuestAdmitted;
import plenum.congress.sittings.SittingFact.GuestDismissed;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.SittingPlanned;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingFact.SittingResumed;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class SittingForms {
    public static final List<Family.Member<? extends SittingFact>> FACTS = List.of(
            Family.member("sittings.planned", SittingPlanned.class, SittingPlanned.FORM),
            Family.member("sittings.opened", SittingOpened.class, SittingOpened.FORM),
            Family.member("sittings.recessed", SittingRecessed.class, SittingRecessed.FORM),
            Family.member("sittings.resumed", SittingResumed.class, SittingResumed.FORM),
            Family.member("sittings.adjourned", SittingAdjourned.class, SittingAdjourned.FORM),
            Family.member("sittings.chair-handed-over", ChairHandedOver.class, ChairHandedOver.FORM),
            Family.member("sittings.guest-admitted", GuestAdmitted.class, GuestAdmitted.FORM),
            Family.member("sittings.guest-dismissed", GuestDismissed.class, GuestDismissed.FORM),
            Family.member("sittings.doors-closed", DoorsClosed.class, DoorsClosed.FORM),
            Family.member("sittings.doors-opened", DoorsOpened.class, DoorsOpened.FORM));

    public static final List<Family.Member<? extends SittingAct>> ACTS = List.of(
            Family.member("sittings.plan-sitting", PlanSitting.class, PlanSitting.FORM),
            Family.member("sittings.open-sitting", OpenSitting.class, OpenSitting.FORM),
            Family.member("sittings.recess", Recess.class, Recess.FORM),
            Family.member("sittings.resume", Resume.class, Resume.FORM),
            Family.member("sittings.adjourn", Adjourn.class, Adjourn.FORM),
            Family.member("sittings.hand-over-chair", HandOverChair.class, HandOverChair.FORM),
            Family.member("sittings.admit-guest", AdmitGuest.class, AdmitGuest.FORM),
            Family.member("sittings.dismiss-guest", DismissGuest.class, DismissGuest.FORM),
            Family.member("sittings.open-doors", OpenDoors.class, OpenDoors.FORM));

    private SittingForms() {}
}

package plenum.congress.sittings;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.sittings.SittingFact.ChairHandedOver;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.DoorsOpened;
import plenum.congress.sittings.SittingFact.GuestAdmitted;
import plenum.congress.sittings.SittingFact.GuestDismissed;
import plenum.congress.sittings.SittingFact.KeepersNamed;
import plenum.congress.sittings.SittingFact.ReleaseOrdered;
import plenum.congress.sittings.SittingFact.ShareTaken;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;
import plenum.congress.sittings.SittingFact.SittingPlanned;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.sittings.SittingFact.SittingReleased;
import plenum.congress.sittings.SittingFact.SittingReleasedInPart;
import plenum.congress.sittings.SittingFact.SittingResumed;
import plenum.congress.sittings.SittingFact.StenogramWaived;

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
            Family.member("sittings.doors-opened", DoorsOpened.class, DoorsOpened.FORM),
            Family.member("sittings.stenogram-waived", StenogramWaived.class, StenogramWaived.FORM),
            Family.member("sittings.keepers-named", KeepersNamed.class, KeepersNamed.FORM),
            Family.member("sittings.share-taken", ShareTaken.class, ShareTaken.FORM),
            Family.member("sittings.release-ordered", ReleaseOrdered.class, ReleaseOrdered.FORM),
            Family.member("sittings.released", SittingReleased.class, SittingReleased.FORM),
            Family.member("sittings.released-in-part", SittingReleasedInPart.class, SittingReleasedInPart.FORM));

    public static final List<Family.Member<? extends SittingAct>> ACTS = List.of(
            Family.member("sittings.plan-sitting", PlanSitting.class, PlanSitting.FORM),
            Family.member("sittings.open-sitting", OpenSitting.class, OpenSitting.FORM),
            Family.member("sittings.recess", Recess.class, Recess.FORM),
            Family.member("sittings.resume", Resume.class, Resume.FORM),
            Family.member("sittings.adjourn", Adjourn.class, Adjourn.FORM),
            Family.member("sittings.hand-over-chair", HandOverChair.class, HandOverChair.FORM),
            Family.member("sittings.admit-guest", AdmitGuest.class, AdmitGuest.FORM),
            Family.member("sittings.dismiss-guest", DismissGuest.class, DismissGuest.FORM),
            Family.member("sittings.open-doors", OpenDoors.class, OpenDoors.FORM),
            Family.member("sittings.waive-stenogram", WaiveStenogram.class, WaiveStenogram.FORM),
            Family.member("sittings.name-keepers", NameKeepers.class, NameKeepers.FORM),
            Family.member("sittings.take-share", TakeShare.class, TakeShare.FORM),
            Family.member("sittings.order-release", OrderRelease.class, OrderRelease.FORM),
            Family.member("sittings.release", ReleaseSitting.class, ReleaseSitting.FORM),
            Family.member("sittings.release-in-part", ReleaseInPart.class, ReleaseInPart.FORM));

    private SittingForms() {}
}

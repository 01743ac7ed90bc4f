package plenum.congress.sittings;

import plenum.congress.Act;

/// Acts on sittings and their chair.
public sealed interface SittingAct extends Act<HasSittings>
        permits PlanSitting,
                OpenSitting,
                Recess,
                Resume,
                Adjourn,
                HandOverChair,
                AdmitGuest,
                DismissGuest,
                OpenDoors,
                WaiveStenogram,
                NameKeepers,
                TakeShare,
                OrderRelease,
                ReleaseSitting,
                ReleaseInPart {}

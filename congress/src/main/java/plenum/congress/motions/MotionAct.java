package plenum.congress.motions;

import plenum.congress.Act;

/// Acts on motions and amendments.
public sealed interface MotionAct extends Act<HasMotions>
        permits MoveMotion,
                SecondMotion,
                OpenDebate,
                WithdrawMotion,
                MoveAmendment,
                SecondAmendment,
                WithdrawAmendment,
                BringOrdersIntoForce {}

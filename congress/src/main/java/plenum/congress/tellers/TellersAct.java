package plenum.congress.tellers;

import plenum.congress.Act;

/// Acts of tellers, and of those who hear them.
public sealed interface TellersAct extends Act<HasTellers>
        permits CountPaper, SealCount, OpenCount, DecideUnclear, OrderRecount, SignReport, ReadReport {}

package plenum.congress.rulings;

import plenum.congress.Act;

/// Acts on points of order.
public sealed interface RulingAct extends Act<HasRulings>
        permits RuleOnPoint, AppealRuling, SecondAppeal, WithdrawAppeal {}

package plenum.congress.mandates;

import plenum.congress.Act;

/// Acts on mandates, badges and proxies.
public sealed interface MandateAct extends Act<HasMandates>
        permits IssueMandates,
                WithdrawMandate,
                ListAlternates,
                NameLeader,
                IssueBadge,
                GiveProxy,
                RevokeProxy,
                EnterProtocol {}

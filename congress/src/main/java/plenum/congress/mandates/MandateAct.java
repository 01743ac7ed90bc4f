package plenum.congress.mandates;

import plenum.congress.Act;

/// Acts on mandates, badges, proxies and accreditations.
public sealed interface MandateAct extends Act<HasMandates>
        permits IssueMandates,
                WithdrawMandate,
                ListAlternates,
                NameLeader,
                IssueBadge,
                GiveProxy,
                RevokeProxy,
                EnterProtocol,
                Accredit,
                WithdrawAccreditation {}

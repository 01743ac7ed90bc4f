package plenum.congress.credentials;

import plenum.congress.Act;

/// Acts of the credentials commission.
public sealed interface CredentialsAct extends Act<HasCredentials>
        permits DescribeAttribute,
                LayReport,
                HandOver,
                TakeBack,
                LodgeChallenge,
                WithdrawChallenge,
                HearChallenge,
                DecideChallenge {}

package plenum.congress.voting;

import plenum.congress.Act;

/// Acts on votes.
public sealed interface VotingAct extends Act<HasVoting>
        permits PutQuestion,
                CastVote,
                RaiseObjection,
                EnterCards,
                EnterPaper,
                CloseVote,
                DeclareResult,
                GiveCastingVote,
                AnnulVote {}

package plenum.congress.elections;

import plenum.congress.Act;

/// Acts on elections.
public sealed interface ElectionAct extends Act<HasElections>
        permits CallElection,
                Nominate,
                AcceptNomination,
                DeclineNomination,
                WithdrawNomination,
                AskForFurtherNames,
                IntroduceCandidate,
                AskCandidate,
                AnswerQuestion,
                ChallengeName,
                WithdrawNameChallenge,
                DecideNameChallenge,
                CloseNominations,
                OpenBallot,
                CloseBallot,
                EnterPaperBallots,
                DeclareElected,
                AgreeOnSource,
                BreakTie,
                DrawLot,
                DrawLotBySeed,
                NextRound,
                LeaveVacant,
                AcceptOffice,
                RefuseOffice,
                OfferSeat,
                InstallElected,
                AnnulElection {}

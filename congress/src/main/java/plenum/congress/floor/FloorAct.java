package plenum.congress.floor;

import plenum.congress.Act;

/// Acts on the list of speakers and the speech in progress.
public sealed interface FloorAct extends Act<HasFloor>
        permits RequestFloor, WithdrawRequest, CallSpeaker, GiveFloor, ExtendTime, EndSpeech, CloseList, ReopenList {}

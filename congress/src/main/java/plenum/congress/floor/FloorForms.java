package plenum.congress.floor;

import java.util.List;
import plenum.congress.floor.FloorFact.FloorRequested;
import plenum.congress.floor.FloorFact.ListClosed;
import plenum.congress.floor.FloorFact.ListReopened;
import plenum.congress.floor.FloorFact.RequestWithdrawn;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorFact.TimeExtended;
import plenum.congress.form.Family;

/// The names under which the facts and acts of this topic stand in the journal. They never change.
public final class FloorForms {
    public static final List<Family.Member<? extends FloorFact>> FACTS = List.of(
            Family.member("floor.requested", FloorRequested.class, FloorRequested.FORM),
            Family.member("floor.request-withdrawn", RequestWithdrawn.class, RequestWithdrawn.FORM),
            Family.member("floor.speech-begun", SpeechBegun.class, SpeechBegun.FORM),
            Family.member("floor.time-extended", TimeExtended.class, TimeExtended.FORM),
            Family.member("floor.speech-ended", SpeechEnded.class, SpeechEnded.FORM),
            Family.member("floor.list-closed", ListClosed.class, ListClosed.FORM),
            Family.member("floor.list-reopened", ListReopened.class, ListReopened.FORM));

    public static final List<Family.Member<? extends FloorAct>> ACTS = List.of(
            Family.member("floor.request-floor", RequestFloor.class, RequestFloor.FORM),
            Family.member("floor.withdraw-request", WithdrawRequest.class, WithdrawRequest.FORM),
            Family.member("floor.call-speaker", CallSpeaker.class, CallSpeaker.FORM),
            Family.member("floor.give-floor", GiveFloor.class, GiveFloor.FORM),
            Family.member("floor.extend-time", ExtendTime.class, ExtendTime.FORM),
            Family.member("floor.end-speech", EndSpeech.class, EndSpeech.FORM),
            Family.member("floor.close-list", CloseList.class, CloseList.FORM),
            Family.member("floor.reopen-list", ReopenList.class, ReopenList.FORM));

    private FloorForms() {}
}

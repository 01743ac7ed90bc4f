package plenum.congress.erasure;

import plenum.congress.Act;

/// Acts by which personal data come out of the journal.
public sealed interface ErasureAct extends Act<HasErasures> permits AskForErasure, DeclineErasure, EraseData {}

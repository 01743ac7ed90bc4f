package plenum.congress.agenda;

import plenum.congress.Act;

/// Acts on the agenda and its items.
public sealed interface AgendaAct extends Act<HasAgenda>
        permits ProposeItem, MoveItem, DropItem, TakeUpItem, CloseItem {}

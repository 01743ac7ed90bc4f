package plenum.congress.succession;

import plenum.congress.Act;

/// Acts on bodies, their posts and those who hold them.
public sealed interface SuccessionAct extends Act<HasSuccession>
        permits FormBody, CreatePost, ChangeSeats, EnterTerm, Resign, Recall, RecordDeath, MoveUp, CoOpt, NameInterim {}

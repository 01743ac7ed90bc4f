package plenum.congress.sittings;

import java.util.List;

/// What is released of a sitting that is not released as a whole: everything but some passages.
///
/// @param decision on which
/// @param withheld the passages that stay black, in the order of the journal
public record Partial(String decision, List<Withheld> withheld) {
    public Partial {
        withheld = List.copyOf(withheld);
    }
}

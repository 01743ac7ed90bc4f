package plenum.congress.sittings;

import java.util.Optional;

/// How far the words of a closed sitting are on their way into the open: sealed → ordered → released; open
/// where the doors never were closed. Where the day of release has come, no order is needed. What was ordered
/// in part is sealed again once that part is released.
public sealed interface Release {
    /// Nothing of the sitting is sealed.
    record Open() implements Release {}

    /// Nothing of it is decided.
    record Sealed() implements Release {}

    /// It is decided, in the words of whoever did; the keepers have still to bring the key.
    ///
    /// @param inPart whether some passages are to stay black, which have still to be marked
    record Ordered(String decision, boolean inPart) implements Release {}

    /// Anybody can read it, and check that it is what was committed to then.
    ///
    /// @param decision on which it was released; nothing if it was the day
    record Released(Optional<String> decision) implements Release {}
}

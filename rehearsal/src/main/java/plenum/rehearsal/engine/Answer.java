package plenum.rehearsal.engine;

/// What the server says to an act.
sealed interface Answer {
    /// The act is in the journal.
    ///
    /// @param made the id of what came into being by it; empty if nothing did
    record Recorded(long entry, String made) implements Answer {}

    /// Everything already was as the act wants it.
    record Unchanged() implements Answer {}

    /// The act is against the standing orders.
    record Refused(String code, String article, String words) implements Answer {}

    /// The request did not get as far as the standing orders: unreadable, not signed in, the wrong
    /// office, a fault.
    record Rejected(int status, String words) implements Answer {}

    /// No answer came.
    record Lost(String why) implements Answer {}

    /// Whether the congress is now as the act wanted it.
    default boolean done() {
        return switch (this) {
            case Recorded _, Unchanged _ -> true;
            case Refused _, Rejected _, Lost _ -> false;
        };
    }

    /// Under what the answer is counted if it is a no: the code of the refusal, or `http-403`.
    default String code() {
        return switch (this) {
            case Refused(var code, var _, var _) -> code;
            case Rejected(var status, var _) -> "http-" + status;
            case Recorded _, Unchanged _, Lost _ -> "";
        };
    }
}

package plenum.rehearsal.wire;

/// How a follower reads its live connection.
public enum Reading {
    /// As soon as there is something.
    PROMPT,
    /// A little every two seconds.
    SLOW,
    /// Never after the request was sent.
    NEVER
}

package plenum.count.majority;

/// What a poll decides. A tie is left to the rule on ties of whoever asked.
public enum Outcome {
    CARRIED,
    REJECTED,
    TIE
}

package plenum.journal;

/// How an entry is bound to its payload.
public enum Commitment {
    /// To all of it at once: quickly made, and erased as a whole or not at all.
    WHOLE,
    /// Word by word, as [Pieces] say: some of the words can be erased or stay black, and the others are still proved.
    WORD_BY_WORD
}

package plenum.ballot.verify;

/// What a strict verifier insists on. Section 5.2 of the protocol.
public enum Rule {
    ARCHIVE(1, "headers, padding and names of the records are as they must be, and nothing comes after the last"),
    CHAIN(2, "each event refers to the one before and to its own records, and every record is canonical"),
    GRAMMAR(3, "the events come in the order of an election"),
    SETUP(4, "election and credentials are well-formed, and no credential is there twice"),
    TRUSTEES(5, "the trustees prove that they know their keys, and the election's key is made of theirs"),
    BALLOTS(6, "every ballot is by somebody admitted, signed, proven, and there only once"),
    TALLY(7, "the encrypted tally is made of the last ballot of each credential"),
    SHUFFLES(8, "every shuffle is proven, and begins where the one before ended"),
    DECRYPTIONS(9, "every decryption is proven, all that are needed are there, and the result follows from them");

    private final int number;
    private final String words;

    Rule(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public int number() {
        return number;
    }

    /// What holds where the rule is kept.
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return "rule " + number + " (" + words + ")";
    }
}

package plenum.count.election;

/// What voters write on a ballot, and the files in which it is found.
public enum Marks {
    RANKS(
            "ranks",
            "BLT, PrefLib (.soi, .soc, .toi, .toc), Condorcet Election Format (.cvotes), Debian's tally sheets,"
                    + " tables with rank1, rank2 …"),
    SCORES("scores", "tables with a column of whole numbers, or of crosses (x), for each candidate"),
    APPROVALS("approvals", "abcvoting (.abc.yaml), PrefLib (.cat)"),
    ANSWERS("answers", "tables with yes, no and abstain"),
    FIGURES("figures", "tables with cast, and name, votes or yes, no, abstain"),
    PROJECTS("votes for projects", "Pabulib (.pb)");

    private final String words;
    private final String files;

    Marks(String words, String files) {
        this.words = words;
        this.files = files;
    }

    /// What they are called: `ranks`.
    public String words() {
        return words;
    }

    /// The files they are found in.
    public String files() {
        return files;
    }
}

package plenum.count.rounds;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/// What elects in a round.
public enum Majority {
    /// More than half of the valid votes, abstentions not counted.
    OF_VOTES("more than half of the votes, abstentions not counted"),
    /// More than half of the valid ballots, abstentions counted.
    OF_BALLOTS("more than half of the valid ballots, abstentions counted"),
    /// More than half of the ballots that are not blank, invalid ones counted.
    OF_CAST("more than half of the votes cast, invalid ones counted"),
    /// More than half of the members of the body, whether they have voted or not.
    OF_MEMBERS("more than half of the members"),
    /// More votes than others.
    MOST("the most votes");

    private final String words;

    Majority(String words) {
        this.words = words;
    }

    /// The word for it in a file: `of-votes`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How a transcript calls it.
    public String words() {
        return words;
    }

    /// What more than half is needed of for one name; nothing where the most votes elect.
    ///
    /// @param members of the body
    Optional<BigInteger> base(Sums sums, int place, BigInteger members) {
        var figures = sums.figures().get(place);
        var answers = sums.asked() == Asked.ANSWERS;
        return switch (this) {
            case OF_VOTES -> Optional.of(answers ? figures.yes().add(figures.no()) : sums.crossed());
            case OF_BALLOTS -> Optional.of(answers ? figures.all() : sums.valid());
            case OF_CAST ->
                Optional.of(answers ? figures.yes().add(figures.no()).add(sums.invalid()) : sums.voted());
            case OF_MEMBERS -> Optional.of(members);
            case MOST -> Optional.empty();
        };
    }
}

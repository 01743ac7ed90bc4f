package plenum.count.rounds;

import java.math.BigInteger;
import java.util.ArrayList;

/// A list from which every voter strikes whom he does not want: elected is whose name stands unstruck on
/// more than half of the valid ballots.
///
/// On a ballot a struck name is answered no; what is left open is for it. When more names reach the
/// majority than there are seats, the fewest strikings decide, and among equals the lot. When fewer do,
/// seats stay vacant.
public record StruckNames() implements NameByName {
    @Override
    public String id() {
        return "struck-names";
    }

    @Override
    public String title() {
        return "List with strikings, counted against each name";
    }

    @Override
    public String source() {
        return "practice of the congresses of the CPSU: secret ballot on a printed list, a vote against is a striking";
    }

    @Override
    public String proof() {
        return "no outside proof: no figures were published; a second program of our own agrees";
    }

    /// Who does not strike a name votes for it.
    @Override
    public Sums understood(Sums sums) {
        if (sums.asked() == Asked.CROSSES) {
            throw new IllegalArgumentException(
                    id() + " counts strikings, and these ballots say who is crossed; a struck name is answered no");
        }
        var figures = new ArrayList<Figures>();
        for (var struck : sums.figures()) {
            figures.add(new Figures(sums.valid().subtract(struck.no()), struck.no(), BigInteger.ZERO));
        }
        return new Sums(sums.candidates(), figures, sums.asked(), sums.cast(), sums.invalid(), sums.abstained());
    }

    @Override
    public String filled() {
        return "unstruck on more than half of the valid ballots";
    }

    @Override
    public String vacant() {
        return "nobody else is unstruck on more than half of the valid ballots; the other seats stay vacant";
    }
}

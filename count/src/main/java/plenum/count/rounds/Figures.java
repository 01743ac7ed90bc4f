package plenum.count.rounds;

import java.math.BigInteger;

/// The votes for one name: yes, no, abstained. Crosses are yes.
public record Figures(BigInteger yes, BigInteger no, BigInteger abstain) {
    static final Figures NONE = crosses(BigInteger.ZERO);

    /// @throws IllegalArgumentException if one of them is negative
    public Figures {
        if (yes.signum() < 0 || no.signum() < 0 || abstain.signum() < 0) {
            throw new IllegalArgumentException("a negative number of votes");
        }
    }

    /// So many crosses.
    public static Figures crosses(BigInteger number) {
        return new Figures(number, BigInteger.ZERO, BigInteger.ZERO);
    }

    /// All who said something of this name.
    BigInteger all() {
        return yes.add(no).add(abstain);
    }

    Figures plus(Figures other) {
        return new Figures(yes.add(other.yes), no.add(other.no), abstain.add(other.abstain));
    }
}

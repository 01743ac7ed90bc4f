package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.List;

/// What only the maker of a ciphertext knows: the randomness r and the number m that is encrypted.
record Opening(BigInteger r, BigInteger m) {
    /// The opening of the product.
    static Opening sum(Zq zq, List<Opening> openings) {
        return new Opening(
                zq.sum(openings.stream().map(Opening::r).toList()),
                zq.sum(openings.stream().map(Opening::m).toList()));
    }

    @Override
    public String toString() {
        return "Opening[secret]";
    }
}

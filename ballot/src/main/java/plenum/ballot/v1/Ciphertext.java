package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.List;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// An ElGamal ciphertext: `alpha = g^r`, `beta = y^r g^m`, or `y^r xi` where an element is encrypted. Section 4.5.
public record Ciphertext(Element alpha, Element beta) {
    static Ciphertext read(Part part, Group group) {
        part.only("alpha", "beta");
        return new Ciphertext(
                part.field("alpha").text(group::element), part.field("beta").text(group::element));
    }

    Json json() {
        return Json.fields().with("alpha", alpha.toString()).with("beta", beta.toString());
    }

    /// Encrypts the sum of what both encrypt.
    public Ciphertext times(Ciphertext other) {
        var group = alpha.group();
        return new Ciphertext(group.multiply(alpha, other.alpha), group.multiply(beta, other.beta));
    }

    /// Encrypts so many times what this one does.
    public Ciphertext power(BigInteger exponent) {
        var group = alpha.group();
        return new Ciphertext(group.power(alpha, exponent), group.power(beta, exponent));
    }

    /// The product of at least one.
    static Ciphertext product(List<Ciphertext> ciphertexts) {
        return ciphertexts.stream().reduce(Ciphertext::times).orElseThrow();
    }

    /// As it stands in what is hashed.
    String text() {
        return alpha + "," + beta;
    }
}

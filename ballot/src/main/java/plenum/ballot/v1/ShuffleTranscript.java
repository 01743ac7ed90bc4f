package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Sha256;

/// What a proof of a shuffle is about, and the hashes over it. Section 4.8.
///
/// @param phi the fingerprint of the election
/// @param y its public key
/// @param before the ciphertexts e
/// @param after the ciphertexts e', shuffled and encrypted anew
record ShuffleTranscript(Group group, String phi, Element y, List<Ciphertext> before, List<Ciphertext> after) {
    /// The challenges `u_1..u_N`.
    List<BigInteger> u(List<Element> c) {
        var zq = Zq.of(group);
        var hash = Sha256.hex("shuffle-challenges|" + phi + "|" + ciphertexts() + texts(c));
        var u = new ArrayList<BigInteger>();
        for (int i = 0; i < before.size(); i++) {
            u.add(zq.of(Sha256.number(hash + Sha256.hex(Integer.toString(i)))));
        }
        return u;
    }

    /// The challenge x, to which the responses answer.
    BigInteger x(List<Element> t, List<Element> tHat, List<Element> c, List<Element> cHat) {
        var hashed =
                "shuffle-challenge|" + phi + "|" + texts(t) + texts(tHat) + ciphertexts() + texts(c) + texts(cHat) + y;
        return Zq.of(group).of(Sha256.number(hashed));
    }

    private String ciphertexts() {
        var elements = new ArrayList<Element>();
        for (var list : List.of(before, after)) {
            for (var ciphertext : list) {
                elements.add(ciphertext.alpha());
                elements.add(ciphertext.beta());
            }
        }
        return texts(elements);
    }

    /// E(..): a comma after every one.
    private String texts(List<Element> elements) {
        var text = new StringBuilder();
        group.texts(elements).forEach(element -> text.append(element).append(','));
        return text.toString();
    }

    /// `h = Gen(-1)`.
    Element h() {
        return group.independentGenerator(-1);
    }

    /// `h_i = Gen(i-1)`, for i = 1..N.
    List<Element> generators() {
        var generators = new ArrayList<Element>();
        for (int i = 0; i < before.size(); i++) {
            generators.add(group.independentGenerator(i));
        }
        return generators;
    }
}

package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// What one trustee adds to the decryption: `alpha^x` of each ciphertext, with the proof that it is that. Section 4.7.
public record PartialDecryption(List<List<Element>> factors, List<List<Proof>> proofs) {
    public PartialDecryption {
        factors = factors.stream().map(List::copyOf).toList();
        proofs = proofs.stream().map(List::copyOf).toList();
    }

    /// The decryption of a tally, after the last shuffle where there is one.
    ///
    /// @param random must be cryptographically secure, except in tests
    public static PartialDecryption make(
            TrusteeKey key, Election election, EncryptedTally tally, RandomGenerator random) {
        var group = election.group();
        var x = key.x();
        var publicKey = group.fixed(group.powersOfGenerator().secretPower(x));
        var equality = new EqualLogarithms(group, election.fingerprint(), publicKey);
        var factors = new ArrayList<List<Element>>();
        var proofs = new ArrayList<List<Proof>>();
        for (var ciphertexts : tally.questions()) {
            var alphas = ciphertexts.stream().map(Ciphertext::alpha).toList();
            factors.add(
                    alphas.stream().map(alpha -> group.secretPower(alpha, x)).toList());
            proofs.add(alphas.stream()
                    .map(alpha -> equality.prove(alpha, x, random))
                    .toList());
        }
        return new PartialDecryption(factors, proofs);
    }

    /// Reads the record.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static PartialDecryption parse(byte[] text, Group group) {
        return Json.canonical(text, part -> read(part, group), PartialDecryption::json);
    }

    private static PartialDecryption read(Part part, Group group) {
        part.only("decryption_factors", "decryption_proofs");
        var zq = Zq.of(group);
        return new PartialDecryption(
                part.field("decryption_factors").list(question -> question.list(factor -> factor.text(group::element))),
                part.field("decryption_proofs").list(question -> question.list(proof -> Proof.read(proof, zq))));
    }

    private Json json() {
        return Json.fields()
                .with(
                        "decryption_factors",
                        Json.items(factors, question -> Json.items(question, factor -> Json.text(factor.toString()))))
                .with("decryption_proofs", Json.items(proofs, question -> Json.items(question, Proof::json)));
    }

    public byte[] bytes() {
        return json().bytes();
    }

    /// Whether there is a factor and a proof for each ciphertext.
    boolean fits(EncryptedTally tally) {
        var expected = tally.questions().stream().map(List::size).toList();
        return factors.stream().map(List::size).toList().equals(expected)
                && proofs.stream().map(List::size).toList().equals(expected);
    }
}

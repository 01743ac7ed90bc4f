package plenum.ballot.v1;

import java.util.List;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;
import plenum.ballot.text.Sha256;

/// What trustee i adds to a shared key. First only its [#commitment] is published; when those of all trustees are in,
/// the contribution itself: so nobody can choose coefficients after having seen the others'.
///
/// `{"coefexps":{"message","signature"},"signature":{..},"shares":[{"ephemeral","ciphertext","mac"}..]}`
///
/// @param coefexps the signed coefficients in the exponent
/// @param signature of all certificates and of these coefficients
/// @param shares `s_ij`, encrypted to each trustee j in turn, also to trustee i
public record Contribution(SignedMessage coefexps, Proof signature, List<EncryptedShare> shares) {
    public Contribution {
        shares = List.copyOf(shares);
    }

    /// Reads a contribution.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static Contribution parse(byte[] text, Group group) {
        return Json.canonical(text, part -> read(part, group), Contribution::json);
    }

    private static Contribution read(Part part, Group group) {
        part.only("coefexps", "signature", "shares");
        var zq = Zq.of(group);
        return new Contribution(
                SignedMessage.read(part.field("coefexps"), zq),
                Proof.read(part.field("signature"), zq),
                part.field("shares").list(share -> EncryptedShare.read(share, group)));
    }

    private Json json() {
        return Json.fields()
                .with("coefexps", coefexps.json())
                .with("signature", signature.json())
                .with("shares", Json.items(shares, EncryptedShare::json));
    }

    public byte[] bytes() {
        return json().bytes();
    }

    /// The SHA-256 of the signed coefficients, as 64 hexadecimal digits.
    public String commitment() {
        return Sha256.hex(coefexps.json().bytes());
    }
}

package plenum.ballot.v1;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Sha256;

/// What a share is encrypted and authenticated with on its way from trustee i to trustee j: hashed ElGamal, with
/// `R = g^w` and `K = D_j^w`, which j computes as `R^dk`.
///
/// - pad: the blocks `SHA256("share-pad|" k "|" group "|" i "|" j "|" R "|" K)` for k = 0, 1, ..
/// - key of the HMAC-SHA256 of the ciphertext: `SHA256("share-mac|" group "|" i "|" j "|" R "|" K)`
record Channel(Group group, int i, int j, Element r, Element k) {
    /// The share as it travels, in hexadecimal digits; its length is that of q.
    String encrypt(BigInteger share) {
        var plain = new byte[length()];
        var bytes = share.toByteArray();
        var zeros = Math.max(0, bytes.length - plain.length);
        var count = bytes.length - zeros;
        System.arraycopy(bytes, zeros, plain, plain.length - count, count);
        return HexFormat.of().formatHex(padded(plain));
    }

    BigInteger decrypt(byte[] ciphertext) {
        return new BigInteger(1, padded(ciphertext));
    }

    /// How many bytes a share has.
    int length() {
        return (group.order().bitLength() + 7) / 8;
    }

    byte[] mac(byte[] ciphertext) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Sha256.of("share-mac|" + context()), "HmacSHA256"));
            return mac.doFinal(ciphertext);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA256", missing);
        }
    }

    private byte[] padded(byte[] bytes) {
        var padded = Arrays.copyOf(bytes, bytes.length);
        for (int start = 0, block = 0; start < bytes.length; start += 32, block++) {
            var pad = Sha256.of("share-pad|" + block + "|" + context());
            for (int at = start; at < Math.min(start + 32, bytes.length); at++) {
                padded[at] ^= pad[at - start];
            }
        }
        return padded;
    }

    private String context() {
        return group.name() + "|" + i + "|" + j + "|" + r + "|" + k;
    }

    @Override
    public String toString() {
        return "Channel[secret]";
    }
}

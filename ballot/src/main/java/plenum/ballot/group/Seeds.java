package plenum.ballot.group;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hashes that independent generators are made of. Section 4.8.
final class Seeds {
    private Seeds() {}

    /// `SHA256("ggen|" i)`, read with the first byte as the most significant.
    static BigInteger hash(int i) {
        if (i < -1) {
            throw new IllegalArgumentException("independent generators are numbered from -1, not " + i);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new BigInteger(1, digest.digest(("ggen|" + i).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

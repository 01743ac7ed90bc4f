package plenum.server.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Seals the secrets of badges, so that whoever reads the server's files still cannot sign in.
///
/// A seal is Argon2id (RFC 9106) in the usual notation, `$argon2id$v=19$m=4096,t=1,p=1$salt$hash`. With 50 random bits
/// behind it, 4 MiB and one pass are plenty. All but one core at most work on seals: when everybody signs in at once, a
/// vote must not wait.
public final class BadgeSeals {
    private static final int MEMORY_KIB = 4096;
    private static final int PASSES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern SEAL = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final SecureRandom random = new SecureRandom();

    /// A seal to be kept in the place of the code.
    public String seal(BadgeCode code) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hash = hash(code.letters().getBytes(US_ASCII), salt, MEMORY_KIB, PASSES, 1, HASH_BYTES);
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(MEMORY_KIB, PASSES, base64(salt), base64(hash));
    }

    /// Whether the seal was made of this code.
    public boolean fits(String seal, BadgeCode code) {
        return fits(seal, code.letters().getBytes(US_ASCII));
    }

    boolean fits(String seal, byte[] secret) {
        var parts = SEAL.matcher(seal);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a seal of Argon2id");
        }
        var expected = Base64.getDecoder().decode(parts.group(5));
        var hash = hash(
                secret,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, hash);
    }

    private byte[] hash(byte[] secret, byte[] salt, int memory, int passes, int lanes, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        cores.acquireUninterruptibly();
        try {
            generator.generateBytes(secret, hash);
        } finally {
            cores.release();
        }
        return hash;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}

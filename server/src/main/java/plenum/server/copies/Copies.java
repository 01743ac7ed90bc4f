package plenum.server.copies;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import plenum.congress.record.Circular;
import plenum.congress.record.ReleaseText;
import plenum.journal.Store;

/// The numbered copies of texts. Each lies in the store's cabinet encrypted under a code that only its reader
/// has; the text itself, with all its alternatives, under a code for the archive. The server keeps no code:
/// without one of them it cannot read the text either.
public final class Copies {
    private static final String KEPT = "copies";
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LETTERS = 24;
    private static final int SALT_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MARKS_AT_ONCE = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Store store;
    private final SecretKeySpec key;

    private Copies(Store store, byte[] key) {
        this.store = store;
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /// The copies kept in a store.
    public static Copies keptIn(Store store) {
        return new Copies(store, store.secret(KEPT).orElseGet(() -> {
            var fresh = new byte[SALT_BYTES];
            RANDOM.nextBytes(fresh);
            store.keep(KEPT, fresh);
            return fresh;
        }));
    }

    /// Copies that were made.
    ///
    /// @param commitment to the text and its salt
    /// @param codes of the copies 1, 2 and so on
    /// @param archive the code of the text itself
    public record Made(String commitment, List<String> codes, String archive) {}

    /// The text of the archive.
    public record Original(MarkedText text, String salt) {}

    /// Makes so many copies of a text.
    ///
    /// @throws IllegalArgumentException if its alternatives are not written as they must be
    public Made make(String master, int copies) {
        var text = MarkedText.parse(master);
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var written = HexFormat.of().formatHex(salt);
        var commitment = ReleaseText.commitment(text.plain(), written);
        var codes = new ArrayList<String>();
        for (int number = 1; number <= copies; number++) {
            var copy = number;
            codes.add(kept(commitment, number, text.copy(place -> mark(commitment, copy, place))));
        }
        return new Made(commitment, List.copyOf(codes), kept(commitment, 0, written + "\n" + master));
    }

    /// Takes copies away that nobody is given.
    public void forget(Made made) {
        for (int number = 0; number <= made.codes().size(); number++) {
            store.forget(drawer(made.commitment(), number));
        }
    }

    /// The text of a copy, for whoever has its code.
    public Optional<String> open(Circular circular, int number, String code) {
        return opened(circular.commitment(), number, code);
    }

    /// The text of the archive, for whoever has its code.
    public Optional<Original> original(Circular circular, String code) {
        return opened(circular.commitment(), 0, code).map(kept -> {
            var end = kept.indexOf('\n');
            return new Original(MarkedText.parse(kept.substring(end + 1)), kept.substring(0, end));
        });
    }

    /// From which copy a leaked text comes.
    public Trace trace(Circular circular, Original original, String leaked) {
        return Trace.of(
                leaked,
                original.text(),
                circular.readers().size(),
                (number, place) -> mark(circular.commitment(), number, place));
    }

    /// Whether a place is written the other way in a copy: drawn for each copy and place by the key of the cabinet.
    private boolean mark(String commitment, int number, int place) {
        var block = hmac(commitment + "/" + number + "/" + place / MARKS_AT_ONCE);
        var bit = place % MARKS_AT_ONCE;
        return ((block[bit / 8] >> (bit % 8)) & 1) == 1;
    }

    private byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
        }
    }

    private String kept(String commitment, int number, String text) {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LETTERS; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var secret = cipher(Cipher.ENCRYPT_MODE, code.toString(), nonce).doFinal(text.getBytes(UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + secret.length);
            System.arraycopy(secret, 0, whole, NONCE_BYTES, secret.length);
            store.keep(drawer(commitment, number), whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
        return code.toString();
    }

    private Optional<String> opened(String commitment, int number, String code) {
        return store.secret(drawer(commitment, number)).flatMap(whole -> {
            try {
                var cipher = cipher(Cipher.DECRYPT_MODE, code, Arrays.copyOf(whole, NONCE_BYTES));
                return Optional.of(new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), UTF_8));
            } catch (AEADBadTagException wrong) {
                return Optional.empty();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has AES-GCM", impossible);
            }
        });
    }

    /// A code has 120 random bits: one hash of it is as good a key as many.
    private static Cipher cipher(int mode, String code, byte[] nonce) throws GeneralSecurityException {
        var plain = code.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var digest = MessageDigest.getInstance("SHA-256").digest(("numbered copy " + plain).getBytes(UTF_8));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(digest, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static String drawer(String commitment, int number) {
        return "copy/" + commitment + "/" + number;
    }
}

package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import plenum.congress.floor.Speech;
import plenum.journal.Store;

/// The links by which speakers approve and correct what was taken down of their speeches, without a badge: the
/// secretary hands each to its speaker. Whoever has the link acts for the speaker, on this one speech and
/// nothing else.
public final class SpeakerLinks {
    private static final String KEPT = "speaker-links";
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SHOWN_BYTES = 16;

    private final SecretKeySpec key;

    private SpeakerLinks(byte[] key) {
        this.key = new SecretKeySpec(key, MAC);
    }

    /// The links of the congress in a store, whose cabinet keeps what vouches for them.
    public static SpeakerLinks keptIn(Store store) {
        return new SpeakerLinks(store.secret(KEPT).orElseGet(() -> {
            var fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            store.keep(KEPT, fresh);
            return fresh;
        }));
    }

    /// The page of a speech with the key for it.
    String link(Speech speech) {
        return "/speeches/" + speech.id() + "?key=" + seal(speech);
    }

    boolean opens(Speech speech, String shown) {
        return MessageDigest.isEqual(seal(speech).getBytes(UTF_8), shown.getBytes(UTF_8));
    }

    private String seal(Speech speech) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            var whole = mac.doFinal(("speech " + speech.id() + " of " + speech.person()).getBytes(UTF_8));
            return HexFormat.of().formatHex(whole, 0, SHOWN_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
        }
    }
}

package plenum.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Knows who a request is from by a signed cookie, and that a form was on a page of ours by a secret bound to the
/// session.
///
/// The server remembers nothing: with the same key, sessions outlive a restart.
public final class Sessions {
    static final int KEY_BYTES = 32;

    private static final String NAME = "plenum";
    private static final Pattern COOKIE = Pattern.compile("(?:^|;)\\s*" + NAME + "=([A-Za-z0-9_.-]+)");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int MARK_BYTES = 12;

    private final SecretKeySpec key;
    private final Duration lasting;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /// @param key     32 random bytes that are known to nobody else
    /// @param lasting how long a badge shown once is good for
    public Sessions(byte[] key, Duration lasting, InstantSource clock) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("the key has " + key.length + " bytes instead of " + KEY_BYTES);
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.lasting = lasting;
        this.clock = clock;
    }

    /// A session that begins now. It reaches the browser with [Answer#signingIn].
    public Session begin(String person, int badge) {
        var now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        return new Session(person, badge, now, ENCODER.encodeToString(random(MARK_BYTES)));
    }

    /// The secret that a form of this session sends in `csrf`, or a program in `X-CSRF`.
    ///
    /// It looks different each time, so that nobody can guess it from the length of compressed pages.
    public String csrf(Session session) {
        var secret = secret(session);
        var mask = random(secret.length);
        var masked = Arrays.copyOf(mask, 2 * secret.length);
        for (int i = 0; i < secret.length; i++) {
            masked[secret.length + i] = (byte) (secret[i] ^ mask[i]);
        }
        return ENCODER.encodeToString(masked);
    }

    /// Whether a page of this session made the form.
    boolean vouches(Session session, String csrf) {
        var secret = secret(session);
        var masked = decoded(csrf).orElse(new byte[0]);
        if (masked.length != 2 * secret.length) {
            return false;
        }
        var unmasked = new byte[secret.length];
        for (int i = 0; i < secret.length; i++) {
            unmasked[i] = (byte) (masked[i] ^ masked[secret.length + i]);
        }
        return MessageDigest.isEqual(secret, unmasked);
    }

    /// The session of a request, from its `Cookie` header. A cookie that is forged or outlived is none.
    Optional<Session> read(String cookies) {
        return COOKIE.matcher(cookies)
                .results()
                .map(cookie -> cookie.group(1))
                .map(this::session)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// A `Set-Cookie` header that begins a session.
    String cookie(Session session, boolean https) {
        var signed = ENCODER.encodeToString(text(session).getBytes(UTF_8));
        return cookie(signed + "." + ENCODER.encodeToString(mac("session " + signed)), lasting, https);
    }

    /// A `Set-Cookie` header that ends the session.
    static String noCookie(boolean https) {
        return cookie("", Duration.ZERO, https);
    }

    private static String cookie(String value, Duration lasting, boolean https) {
        return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                .formatted(NAME, value, lasting.toSeconds(), https ? "; Secure" : "");
    }

    private Optional<Session> session(String value) {
        var parts = value.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return decoded(parts[1])
                .filter(mac -> MessageDigest.isEqual(mac, mac("session " + parts[0])))
                .flatMap(_ -> decoded(parts[0]))
                .map(Sessions::session)
                .filter(session -> clock.instant().isBefore(session.since().plus(lasting)));
    }

    private static String text(Session session) {
        return session.since().getEpochSecond() + " " + session.badge() + " " + session.mark() + " " + session.person();
    }

    private static Session session(byte[] signed) {
        var parts = new String(signed, UTF_8).split(" ", 4);
        var since = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return new Session(parts[3], Integer.parseInt(parts[1]), since, parts[2]);
    }

    private byte[] secret(Session session) {
        return mac("form " + text(session));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}

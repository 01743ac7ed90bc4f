package plenum.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/// The secret key with which a log signs its checkpoints (Ed25519), and the name of the log.
public final class LogKey {
    private final PrivateKey secret;
    private final VerifierKey verifier;

    private LogKey(PrivateKey secret, VerifierKey verifier) {
        this.secret = secret;
        this.verifier = verifier;
    }

    /// A fresh key for a log of this name, which stands in every checkpoint: a URL without its scheme, such as
    /// `congress.example.org/2026`.
    public static LogKey generate(String name) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new LogKey(pair.getPrivate(), VerifierKey.of(name, pair.getPublic()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java since 15 has Ed25519", impossible);
        }
    }

    /// Reads what [#text] writes.
    ///
    /// @throws IllegalArgumentException if it is not such a text
    public static LogKey parse(String text) {
        var lines = text.strip().split("\n", 2);
        if (lines.length != 2) {
            throw new IllegalArgumentException("not the key of a log");
        }
        try {
            var secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines[1])));
            return new LogKey(secret, VerifierKey.parse(lines[0]));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("not the key of a log", wrong);
        }
    }

    /// The public and the secret key, a line each. Keep it as secret as the log is to be trusted.
    public String text() {
        return verifier.text() + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n";
    }

    public VerifierKey verifier() {
        return verifier;
    }

    byte[] sign(String text) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key that was read can sign", impossible);
        }
    }
}

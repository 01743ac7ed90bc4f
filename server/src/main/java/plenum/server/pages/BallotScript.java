package plenum.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The script of secret ballots: what its files are, so that everybody runs the same one and can see that he does.
///
/// Voters compare the [digest][#digest] on their page with the one announced in the hall. A page that loads a module
/// names its hash as [integrity][#integrity].
///
/// @param hashes the SHA-256 of each file in hexadecimal digits, by name
/// @param digest the SHA-256 of the list `SHA256SUMS.txt` in hexadecimal digits: one line for the whole script
public record BallotScript(SequencedMap<String, String> hashes, String digest) {
    static final String FOLDER = "/plenum/server/static/ballot/";
    static final String LIST = "SHA256SUMS.txt";

    private static final String BETWEEN = "  ";

    /// The script as this program gives it out under `/static/ballot/`.
    public static BallotScript shipped() {
        try (var list = BallotScript.class.getResourceAsStream(FOLDER + LIST)) {
            if (list == null) {
                throw new IllegalStateException("the program was built without " + FOLDER + LIST);
            }
            return read(list.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BallotScript read(byte[] list) {
        var hashes = new TreeMap<String, String>();
        for (var line : new String(list, UTF_8).lines().toList()) {
            var parts = line.split(BETWEEN, 2);
            hashes.put(parts[1], parts[0]);
        }
        return new BallotScript(hashes, HexFormat.of().formatHex(sha256(list)));
    }

    /// The value of the attribute `integrity` for a module. Browsers hold to it for the module that a page names,
    /// not for those it imports: name each of them by `modulepreload`.
    ///
    /// @throws IllegalArgumentException if the script has no such file
    public String integrity(String file) {
        var hash = hashes.get(file);
        if (hash == null) {
            throw new IllegalArgumentException("the script has no file " + file);
        }
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

package plenum.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A share of the key of a closed sitting, after Shamir, "How to Share a Secret", Communications of the ACM 22
/// (1979): each byte of the key is the value at 0 of a random polynomial over GF(2⁸), and a share holds the
/// values at its place. So many shares as the polynomials have coefficients give the key; fewer tell nothing
/// about it, whatever is computed.
///
/// Written as one line that can be kept on paper: `S3-2-` and the letters and digits of the values, with a check at the
/// end.
public final class KeyShare {
    /// So many shares of a key there can be: each has a place of its own, and 0 is the key's.
    public static final int MOST = 255;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHECK_LETTERS = 4;
    private static final Pattern WRITTEN =
            Pattern.compile("(S[1-9][0-9]{0,8})-([1-9][0-9]{0,2})-([0-9A-HJKMNP-TV-Z]+)");

    private final String sitting;
    private final int place;
    private final byte[] values;

    private KeyShare(String sitting, int place, byte[] values) {
        this.sitting = sitting;
        this.place = place;
        this.values = values.clone();
    }

    /// Splits a key into shares of which any `threshold` give it back.
    ///
    /// @throws IllegalArgumentException unless 1 ≤ threshold ≤ shares ≤ [#MOST]
    static List<KeyShare> split(String sitting, byte[] key, int shares, int threshold) {
        if (threshold < 1 || threshold > shares || shares > MOST) {
            throw new IllegalArgumentException(threshold + " of " + shares + " shares");
        }
        var coefficients = new byte[threshold][];
        coefficients[0] = key;
        for (int power = 1; power < threshold; power++) {
            coefficients[power] = new byte[key.length];
            RANDOM.nextBytes(coefficients[power]);
        }
        var all = new ArrayList<KeyShare>();
        for (int place = 1; place <= shares; place++) {
            var values = new byte[key.length];
            for (int power = threshold - 1; power >= 0; power--) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = (byte) (product(values[i] & 0xff, place) ^ coefficients[power][i]);
                }
            }
            all.add(new KeyShare(sitting, place, values));
        }
        return List.copyOf(all);
    }

    /// The value at 0 of the polynomials through the shares, by Lagrange's formula: the key, if there are enough of
    /// them.
    ///
    /// @throws IllegalArgumentException if they are not shares of one key, each once
    static byte[] joined(List<KeyShare> shares) {
        var length = shares.getFirst().values.length;
        var places = shares.stream().map(share -> share.place).distinct().count();
        if (places != shares.size() || shares.stream().anyMatch(share -> share.values.length != length)) {
            throw new IllegalArgumentException("these are not the shares of one key, each once");
        }
        var key = new byte[length];
        for (var share : shares) {
            var weight = 1;
            for (var other : shares) {
                if (other.place != share.place) {
                    weight = product(weight, quotient(other.place, other.place ^ share.place));
                }
            }
            for (int i = 0; i < length; i++) {
                key[i] ^= (byte) product(weight, share.values[i] & 0xff);
            }
        }
        return key;
    }

    /// The share that is written so. Small letters, spaces, and the letters O, I and L for the digits they look
    /// like are read as well.
    ///
    /// @throws IllegalArgumentException if it is none, or was mistyped
    public static KeyShare parse(String text) {
        var plain = text.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        var dash = plain.lastIndexOf('-');
        plain = plain.substring(0, dash + 1)
                + plain.substring(dash + 1).replace('O', '0').replace('I', '1').replace('L', '1');
        var parts = WRITTEN.matcher(plain);
        if (!parts.matches() || parts.group(3).length() <= CHECK_LETTERS) {
            throw new IllegalArgumentException("a share looks like S3-2-0A1B…, with a check at its end");
        }
        var letters = parts.group(3);
        var share = new KeyShare(
                parts.group(1),
                Integer.parseInt(parts.group(2)),
                bytes(letters.substring(0, letters.length() - CHECK_LETTERS)));
        if (!share.text().equals(plain)) {
            throw new IllegalArgumentException("the check at the end of the share does not fit: it was mistyped");
        }
        return share;
    }

    /// The closed sitting whose key it is a share of.
    public String sitting() {
        return sitting;
    }

    /// The share as one line.
    public String text() {
        var body = sitting + "-" + place + "-" + letters(values);
        var check = Hash.sha256(body.getBytes(StandardCharsets.US_ASCII)).bytes();
        return body + letters(check).substring(0, CHECK_LETTERS);
    }

    /// By which the share is known when it is handed in: the hash of what is written, as hex.
    public String check() {
        return Hash.sha256(text().getBytes(StandardCharsets.US_ASCII)).hex();
    }

    /// Five bits a letter, the last one filled up with zeros.
    private static String letters(byte[] bytes) {
        var text = new StringBuilder();
        var bits = 0;
        var held = 0;
        for (var one : bytes) {
            held = (held << 8) | (one & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt((held >> bits) & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((held << (5 - bits)) & 31));
        }
        return text.toString();
    }

    private static byte[] bytes(String letters) {
        var bytes = new byte[letters.length() * 5 / 8];
        var bits = 0;
        var held = 0;
        var next = 0;
        for (int i = 0; i < letters.length() && next < bytes.length; i++) {
            held = (held << 5) | LETTERS.indexOf(letters.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[next++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }

    /// The product of two polynomials modulo x⁸ + x⁴ + x³ + x + 1 (FIPS 197, section 4.2), in a time that does not
    /// depend on them.
    static int product(int a, int b) {
        var product = 0;
        var shifted = a;
        for (int bit = 0; bit < 8; bit++) {
            product ^= shifted & -((b >> bit) & 1);
            shifted = (shifted << 1) ^ (0x11b & -(shifted >> 7));
        }
        return product;
    }

    /// `a ÷ b`, as `a · b²⁵⁴`.
    private static int quotient(int a, int b) {
        var power = 1;
        for (int bit = 7; bit >= 0; bit--) {
            power = product(power, power);
            if (((254 >> bit) & 1) == 1) {
                power = product(power, b);
            }
        }
        return product(a, power);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyShare share
                && sitting.equals(share.sitting)
                && place == share.place
                && Arrays.equals(values, share.values);
    }

    @Override
    public int hashCode() {
        return sitting.hashCode() + 31 * place + 961 * Arrays.hashCode(values);
    }

    /// Which share it is, and not what it says.
    @Override
    public String toString() {
        return "share " + place + " of the key of " + sitting;
    }
}

package plenum.ballot.v1;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// The share `s_ij` on its way from trustee i to trustee j, readable by j alone: `{"ephemeral":R,"ciphertext":hex,
/// "mac":hex}`. How it is encrypted is said at [Channel]; this transport is our own.
public record EncryptedShare(Element ephemeral, String ciphertext, String mac) {
    private static final HexFormat HEX = HexFormat.of();

    /// @param encryption the key `D_j` of trustee j
    static EncryptedShare encrypt(BigInteger share, int i, int j, Element encryption, RandomGenerator random) {
        var group = encryption.group();
        var w = Zq.of(group).random(random);
        var ephemeral = group.powersOfGenerator().secretPower(w);
        var channel = new Channel(group, i, j, ephemeral, group.secretPower(encryption, w));
        var ciphertext = channel.encrypt(share);
        return new EncryptedShare(ephemeral, ciphertext, HEX.formatHex(channel.mac(HEX.parseHex(ciphertext))));
    }

    /// The share, if it was sent from i to j and not altered on its way.
    Optional<BigInteger> decrypt(int i, int j, BigInteger dk) {
        var group = ephemeral.group();
        if (!group.contains(ephemeral)) {
            return Optional.empty();
        }
        var channel = new Channel(group, i, j, ephemeral, group.secretPower(ephemeral, dk));
        var bytes = HEX.parseHex(ciphertext);
        if (bytes.length != channel.length() || !MessageDigest.isEqual(channel.mac(bytes), HEX.parseHex(mac))) {
            return Optional.empty();
        }
        return Optional.of(channel.decrypt(bytes)).filter(share -> share.compareTo(group.order()) < 0);
    }

    static EncryptedShare read(Part part, Group group) {
        part.only("ephemeral", "ciphertext", "mac");
        return new EncryptedShare(
                part.field("ephemeral").text(group::element),
                part.field("ciphertext").text(EncryptedShare::hex),
                part.field("mac").text(EncryptedShare::hex));
    }

    Json json() {
        return Json.fields()
                .with("ephemeral", ephemeral.toString())
                .with("ciphertext", ciphertext)
                .with("mac", mac);
    }

    private static String hex(String text) {
        if (!HEX.formatHex(HEX.parseHex(text)).equals(text)) {
            throw new IllegalArgumentException("expected hexadecimal digits in lower case");
        }
        return text;
    }
}

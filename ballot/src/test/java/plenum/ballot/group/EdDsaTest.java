package plenum.ballot.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The curve against the JDK's own Ed25519: keys from seeds, and signatures both ways (RFC 8032, section 5.1).
class EdDsaTest {
    private static final Group CURVE = Group.ED25519;
    private static final BigInteger L = CURVE.order();
    private static final int HALF = 32;

    private final Random random = new Random(8032);

    @Test
    void public_keys_are_those_of_the_jdk() throws GeneralSecurityException {
        agreeOnKeys(300);
    }

    @Test
    @Tag("slow")
    void many_public_keys_are_those_of_the_jdk() throws GeneralSecurityException {
        agreeOnKeys(10_000);
    }

    private void agreeOnKeys(int times) throws GeneralSecurityException {
        for (var i = 0; i < times; i++) {
            var pair = pair();
            var scalar = scalar(pair).mod(L);
            var expected = publicKey(pair);
            assertThat(CURVE.powersOfGenerator().power(scalar)).isEqualTo(expected);
            assertThat(CURVE.powersOfGenerator().secretPower(scalar)).isEqualTo(expected);
            assertThat(CURVE.power(CURVE.generator(), scalar)).isEqualTo(expected);
            assertThat(CURVE.secretPower(CURVE.generator(), scalar)).hasToString(expected.toString());
        }
    }

    @Test
    void signatures_of_the_jdk_hold() throws GeneralSecurityException {
        agreeOnSignatures(100);
    }

    @Test
    @Tag("slow")
    void many_signatures_of_the_jdk_hold() throws GeneralSecurityException {
        agreeOnSignatures(5_000);
    }

    /// `g^S = R A^H(R, A, M)`, reckoned in each of the ways in which a product of powers can be.
    private void agreeOnSignatures(int times) throws GeneralSecurityException {
        for (var i = 0; i < times; i++) {
            var pair = pair();
            var message = bytes(random.nextInt(100));
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(message);
            var signature = signer.sign();
            var r = CURVE.element(hex(Arrays.copyOf(signature, HALF)));
            var s = littleEndian(Arrays.copyOfRange(signature, HALF, 2 * HALF));
            var key = publicKey(pair);
            var h = challenge(r, key, message);
            assertThat(CURVE.multiply(r, CURVE.power(key, h)))
                    .isEqualTo(CURVE.powersOfGenerator().power(s));
            assertThat(CURVE.product(List.of(CURVE.generator(), key), List.of(s, L.subtract(h))))
                    .isEqualTo(r);
            var powers = CURVE.powers(key, List.of(h, L));
            assertThat(CURVE.multiply(r, powers.getFirst()))
                    .isEqualTo(CURVE.powersOfGenerator().power(s));
            assertThat(powers.getLast()).isEqualTo(CURVE.one());
        }
    }

    @Test
    void the_jdk_accepts_what_is_signed_here() throws GeneralSecurityException {
        for (var i = 0; i < 100; i++) {
            var pair = pair();
            var message = bytes(random.nextInt(100));
            var nonce = new BigInteger(400, random).mod(L);
            var r = CURVE.powersOfGenerator().secretPower(nonce);
            var h = challenge(r, publicKey(pair), message);
            var s = nonce.add(h.multiply(scalar(pair))).mod(L);
            var signature = Arrays.copyOf(rfc8032(r), 2 * HALF);
            var bigEndian = s.toByteArray();
            for (var j = 0; j < bigEndian.length; j++) {
                signature[HALF + j] = bigEndian[bigEndian.length - 1 - j];
            }
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(pair.getPublic());
            verifier.update(message);
            assertThat(verifier.verify(signature)).isTrue();
        }
    }

    private KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new SeededRandom(bytes(HALF)));
        return generator.generateKeyPair();
    }

    private static BigInteger scalar(KeyPair pair) throws GeneralSecurityException {
        var seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        var hash = Arrays.copyOf(MessageDigest.getInstance("SHA-512").digest(seed), HALF);
        hash[0] &= (byte) 0xf8;
        hash[HALF - 1] &= 0x7f;
        hash[HALF - 1] |= 0x40;
        return littleEndian(hash);
    }

    private static Element publicKey(KeyPair pair) {
        var point = ((EdECPublicKey) pair.getPublic()).getPoint();
        var number = point.isXOdd() ? point.getY().setBit(255) : point.getY();
        return CURVE.element(String.format("%064x", number));
    }

    private static BigInteger challenge(Element r, Element key, byte[] message) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-512");
        digest.update(rfc8032(r));
        digest.update(rfc8032(key));
        return littleEndian(digest.digest(message)).mod(L);
    }

    private static byte[] rfc8032(Element element) {
        return reversed(HexFormat.of().parseHex(element.toString()));
    }

    private static String hex(byte[] rfc8032) {
        return HexFormat.of().formatHex(reversed(rfc8032));
    }

    private static BigInteger littleEndian(byte[] bytes) {
        return new BigInteger(1, reversed(bytes));
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /// Gives the one seed that a key is made of.
    private static final class SeededRandom extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        SeededRandom(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}

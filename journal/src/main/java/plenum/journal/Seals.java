package plenum.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The keys of the closed sittings, and what is locked with them: salt and payload under AES-256-GCM, bound to their
/// entry.
///
/// While a sitting is held its key lies in the store's cabinet. Where it has keepers, it is split among them
/// beforehand and taken out of the cabinet when the sitting is over: from then on nobody who has the store can
/// read what was said there, until so many keepers as were agreed bring the key back. Without keepers it stays
/// in the cabinet, and whoever has the whole store can read it. A journal with a sealed payload whose key is
/// neither there nor given away is refused when it is opened.
final class Seals {
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int REMEMBERED = 4096;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Store store;
    private final Map<String, SecretKey> keys = new ConcurrentHashMap<>();
    private final Map<Long, Hash> proved = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Hash> eldest) {
            return size() > REMEMBERED;
        }
    });

    Seals(Store store) {
        this.store = store;
    }

    /// What the store keeps of a payload. The first payload of a sitting makes its key.
    Kept kept(Payload payload, Entry entry) {
        return payload.seal()
                .<Kept>map(sitting -> new Kept.Sealed(sitting, locked(payload, entry, keyFor(sitting))))
                .orElseGet(() -> new Kept.Open(payload));
    }

    /// What is kept beside an entry; no payload if the key to it was given to its keepers.
    ///
    /// @throws StoreAltered if it is sealed and its key does not open it, or it is not what was committed to
    Filed opened(Kept kept, Entry entry) {
        return switch (kept) {
            case Kept.Open(var payload) -> committed(entry, payload);
            case Kept.Sealed(var sitting, var _) when givenAway(sitting) -> new Filed(entry, Optional.empty());
            case Kept.Sealed(var sitting, var ciphertext) -> committed(entry, unlocked(sitting, ciphertext, entry));
            case Kept.InPart(var sitting, var line) -> inPart(sitting, line, entry);
        };
    }

    private Filed committed(Entry entry, Payload payload) {
        var whole = payload.commitment();
        var known = Optional.ofNullable(proved.get(entry.number()));
        if (!whole.equals(entry.commitment()) && !known.equals(Optional.of(whole))) {
            if (!entry.commitsTo(payload)) {
                throw altered(entry);
            }
            prove(entry, payload);
        }
        return new Filed(entry, Optional.of(payload));
    }

    /// Remembers that a payload is what its entry commits to word by word: that takes a while to find out.
    void prove(Entry entry, Payload payload) {
        proved.put(entry.number(), payload.commitment());
    }

    private static Filed inPart(Optional<String> sitting, byte[] line, Entry entry) {
        var shown = Shown.parse(new String(line, StandardCharsets.ISO_8859_1).stripTrailing())
                .filter(one -> one.number() == entry.number() && one.isOf(entry))
                .orElseThrow(() -> altered(entry));
        var left = new Payload(shown.payload().salt(), shown.payload().bytes(), sitting);
        return new Filed(entry, Optional.of(left), shown.opening());
    }

    private static StoreAltered altered(Entry entry) {
        return new StoreAltered(entry.number(), "does not commit to the payload beside it");
    }

    private static byte[] locked(Payload payload, Entry entry, SecretKey key) {
        try {
            var nonce = new byte[NONCE_LENGTH];
            RANDOM.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, entry);
            var plain = Arrays.copyOf(payload.salt(), Hash.LENGTH + payload.bytes().length);
            System.arraycopy(payload.bytes(), 0, plain, Hash.LENGTH, plain.length - Hash.LENGTH);
            var secret = cipher.doFinal(plain);
            var whole = Arrays.copyOf(nonce, NONCE_LENGTH + secret.length);
            System.arraycopy(secret, 0, whole, NONCE_LENGTH, secret.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    private Payload unlocked(String sitting, byte[] ciphertext, Entry entry) {
        var key = key(sitting)
                .orElseThrow(() -> new StoreAltered(
                        entry.number(), "is sealed with " + sitting + ", whose key is not in the cabinet"));
        try {
            if (ciphertext.length < NONCE_LENGTH) {
                throw new GeneralSecurityException("too short");
            }
            var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(ciphertext, NONCE_LENGTH), entry);
            var plain = cipher.doFinal(ciphertext, NONCE_LENGTH, ciphertext.length - NONCE_LENGTH);
            if (plain.length < Hash.LENGTH) {
                throw new GeneralSecurityException("too short");
            }
            return new Payload(
                    Arrays.copyOf(plain, Hash.LENGTH),
                    Arrays.copyOfRange(plain, Hash.LENGTH, plain.length),
                    Optional.of(sitting));
        } catch (GeneralSecurityException _) {
            throw new StoreAltered(
                    entry.number(), "has a payload beside it that the key of " + sitting + " does not open");
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, Entry entry) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(entry.bytes());
        return cipher;
    }

    /// Splits the key of a sitting, which is made if there is none yet.
    List<KeyShare> shares(String sitting, int shares, int threshold) {
        return KeyShare.split(sitting, keyFor(sitting).getEncoded(), shares, threshold);
    }

    boolean givenAway(String sitting) {
        return key(sitting).isEmpty() && store.secret(mark(sitting)).isPresent();
    }

    /// Takes the key out of the cabinet. A mark by which it is known again stays there.
    void giveAway(String sitting) {
        var key = key(sitting);
        if (key.isPresent()) {
            store.keep(mark(sitting), known(key.get().getEncoded()));
            store.forget(drawer(sitting));
            keys.remove(sitting);
        }
    }

    /// Puts a key back that its keepers have joined.
    ///
    /// @return whether it is the one that was given away
    boolean takeBack(String sitting, List<KeyShare> shares) {
        var joined = KeyShare.joined(shares);
        var right = store.secret(mark(sitting)).map(mark -> MessageDigest.isEqual(mark, known(joined)));
        if (!right.orElse(false)) {
            return false;
        }
        store.keep(drawer(sitting), joined);
        remembered(sitting, joined);
        return true;
    }

    /// Takes a key into memory that its keepers have joined, and leaves the cabinet as it is.
    ///
    /// @return whether it is the one that was given away
    boolean borrow(String sitting, List<KeyShare> shares) {
        var joined = KeyShare.joined(shares);
        var right = store.secret(mark(sitting)).map(mark -> MessageDigest.isEqual(mark, known(joined)));
        if (right.orElse(false)) {
            remembered(sitting, joined);
        }
        return right.orElse(false);
    }

    /// Keeps what is opened of a sitting, beside what was opened before.
    void open(String sitting, String name, byte[] lines) {
        store.keep(opened(sitting) + name, lines);
    }

    /// What is opened of a sitting under a name.
    Optional<byte[]> opened(String sitting, String name) {
        return store.secret(opened(sitting) + name);
    }

    /// Forgets all that was opened of a sitting: what is released as a whole is read from its entries.
    void forgetOpened(String sitting) {
        store.forgetAll(opened(sitting));
    }

    private static String opened(String sitting) {
        return "opened/" + sitting + "/";
    }

    private static String mark(String sitting) {
        return "seal-given/" + sitting;
    }

    /// By this a key is known again, and not found: it has 256 bits.
    private static byte[] known(byte[] key) {
        return Hash.sha256("the key of a closed sitting".getBytes(StandardCharsets.US_ASCII), key)
                .bytes();
    }

    private SecretKey keyFor(String sitting) {
        return key(sitting).orElseGet(() -> {
            var fresh = new byte[KEY_LENGTH];
            RANDOM.nextBytes(fresh);
            store.keep(drawer(sitting), fresh);
            return remembered(sitting, fresh);
        });
    }

    private Optional<SecretKey> key(String sitting) {
        return Optional.ofNullable(keys.get(sitting))
                .or(() -> store.secret(drawer(sitting)).map(kept -> remembered(sitting, kept)));
    }

    private SecretKey remembered(String sitting, byte[] bytes) {
        var key = new SecretKeySpec(bytes, "AES");
        keys.put(sitting, key);
        return key;
    }

    private static String drawer(String sitting) {
        return "seal/" + sitting;
    }
}

// How trustees hand each other their shares: Plenum's own transport for the key generation of 4.4. It stands here in
// full, so that it can be written again from this description.
//
// 1. Commit, then reveal. Every trustee i first publishes the commitment
//
//        hex(SHA-256(bytes of the signed message of its coefexps, in canonical JSON))
//
//    and only when all m commitments are published, its reveal: that signed message, its signature over the certificates, and
//    the list of its m encrypted shares, the one for itself included. In canonical JSON the reveal is
//    {"coefexps":signed message,"signature":{"challenge","response"},"shares":[share for trustee 1, ..]}. Nobody can thus
//    choose a polynomial in view of another's.
//
// 2. A share s_ij = f_i(j) is encrypted to trustee j under the key D_j = g^dk_j of its certificate, as hashed ElGamal. With w
//    drawn afresh,
//
//        R = g^w        K = D_j^w = R^dk_j
//        plain text     s_ij in big-endian bytes, as many as q takes: 32, or 256 in RFC-3526-2048
//        context        group "|" i "|" j "|" R "|" K        the group's name; i, j decimal from 1; R, K as texts of 4.1
//        pad            SHA-256("share-pad|" "0" "|" context) SHA-256("share-pad|" "1" "|" context) ..., cut to the length needed
//        ciphertext     plain text XOR pad
//        mac            HMAC-SHA-256 of the ciphertext's bytes under the key SHA-256("share-mac|" context), its 32 bytes
//
//    The quotation marks and blanks are not part of the texts, which are hashed in UTF-8. In JSON, canonical, this is
//    {"ephemeral":R,"ciphertext":hex,"mac":hex} with lower-case digits.
//
// 3. Trustee j refuses a share whose mac is wrong, which is not below q, or for which g^s_ij = prod_k A_ik^(j^k) does not
//    hold, and reports i. The mac shows only that the text arrived whole: the equation is what binds it to i.
//
// All that trustee j needs later follows from its seed and the published reveals, so a lost laptop costs nothing but
// typing the seed.
import {bigEndian, bitLength, hex, mod, number, randomBelow, unhex} from "./bytes.js";
import {fits} from "./json.js";
import {powerOfG} from "./proofs.js";
import {hmac, sha256} from "./sha256.js";

export const ENCRYPTED_SHARE = {ephemeral: "text", ciphertext: "text", mac: "text"};

/** f(j) mod q for coefficients a_0, a_1, .. */
export function share(group, coefficients, j) {
  return coefficients.reduceRight((sum, a) => mod(sum * BigInt(j) + a, group.q), 0n);
}

/** prod_k A_k^(j^k): what g^f(j) must be. */
export function publicShare(group, coefexps, j) {
  return coefexps.reduceRight((product, A) => group.multiply(group.power(product, BigInt(j)), A), group.one);
}

/** Encrypts the share s_ij to trustee j, whose encryption key is D_j. */
export function encryptShare(group, {i, j, D}, s) {
  const w = randomBelow(group.q);
  const ephemeral = group.string(powerOfG(group, w));
  const context = contextOf(group, i, j, ephemeral, group.power(D, w));
  const ciphertext = padded(context, bigEndian(s, width(group)));
  return {ephemeral, ciphertext: hex(ciphertext), mac: mac(context, ciphertext)};
}

/** Decrypts a share that trustee i sent to j, whose decryption key is dk_j. */
export function decryptShare(group, {i, j, dk}, encrypted) {
  fits(encrypted, ENCRYPTED_SHARE, `share from trustee ${i}`);
  const R = group.element(encrypted.ephemeral);
  const context = contextOf(group, i, j, encrypted.ephemeral, group.power(R, dk));
  const ciphertext = unhex(encrypted.ciphertext);
  if (ciphertext.length !== width(group)) throw new Error(`share from trustee ${i}: expected ${width(group)} bytes`);
  if (mac(context, ciphertext) !== encrypted.mac) {
    throw new Error(`share from trustee ${i}: it was altered, or meant for somebody else`);
  }
  const s = number(padded(context, ciphertext));
  if (s >= group.q) throw new Error(`share from trustee ${i}: expected a number below q`);
  return s;
}

function contextOf(group, i, j, ephemeral, K) {
  return `${group.name}|${i}|${j}|${ephemeral}|${group.string(K)}`;
}

function padded(context, bytes) {
  const blocks = Array.from({length: Math.ceil(bytes.length / 32)}, (_, k) => [...sha256(`share-pad|${k}|${context}`)]);
  const pad = blocks.flat();
  return bytes.map((byte, at) => byte ^ pad[at]);
}

function mac(context, ciphertext) {
  return hex(hmac(sha256(`share-mac|${context}`), ciphertext));
}

function width(group) {
  return Math.ceil(bitLength(group.q) / 8);
}

// What a trustee's device does to make the election's key (reference, 4.4): alone, or with others so that some of them
// suffice.
//
// The ceremony of m trustees, threshold = t+1: each makes a seed, which is its backup, and publishes its certificate();
// each makes its polynomial(), publishes the commitment and, when all have committed, the reveal; each checks what it
// got and publishes its verificationKey(). The transport of the shares is described in shares.js.
//
// A certificate is signed by the key that it names, so it proves nothing about persons: trustees compare the
// fingerprints of all certificates aloud before they go on.
import {BASE58, hex, mod, number, randomBase58, randomBelow} from "./bytes.js";
import {fingerprint} from "./election.js";
import {groupNamed} from "./groups.js";
import {fits, read, write} from "./json.js";
import {PROOF, powerOfG, proveKnowledge, reduced, verifyKnowledge} from "./proofs.js";
import {sha256} from "./sha256.js";
import {decryptShare, encryptShare, ENCRYPTED_SHARE, publicShare, share} from "./shares.js";

const SEED_DIGITS = 22;
const SIGNED = {message: "text", signature: PROOF};
const CERTIFICATE = {
  context: {group: "text", size: "count", threshold: "count", index: "count"},
  verification: "text",
  encryption: "text",
};
const REVEAL = {coefexps: SIGNED, signature: PROOF, shares: [ENCRYPTED_SHARE]};

/** A key of one trustee alone: {secret, entry}, where the entry is what is published of a "Single" trustee. */
export function singleKey(groupName) {
  const group = groupNamed(groupName);
  const x = randomBelow(group.q);
  return {secret: x.toString(), entry: provenKey(group, x)};
}

/** What is published of a secret key that is there already. */
export function singleKeyOf(groupName, secret) {
  const group = groupNamed(groupName);
  return provenKey(group, reduced(group, secret));
}

/** A fresh seed of 22 digits of Base58: the trustee's only secret, to be written down. */
export function newSeed() {
  return randomBase58(SEED_DIGITS);
}

/** A seed that was typed, without blanks and dashes. */
export function readSeed(typed) {
  const seed = typed.replace(/[\s-]/g, "");
  if (!new RegExp(`^[${BASE58}]{${SEED_DIGITS}}$`).test(seed)) {
    throw new Error(`expected a seed of ${SEED_DIGITS} digits; 0, O, I and l do not occur`);
  }
  return seed;
}

/**
 * The certificate of a trustee's keys, signed.
 *
 * @param context {group, size, threshold, index}: the group's name, m, t+1, and the trustee's place from 1
 */
export function certificate(seed, {group: name, size, threshold, index}) {
  if (!(1 <= index && index <= size && 1 <= threshold && threshold <= size)) {
    throw new RangeError("expected 1 <= index, threshold <= size");
  }
  const group = groupNamed(name);
  const {sk, dk} = keysOf(group, seed);
  const message = write({
    context: {group: name, size, threshold, index},
    verification: group.string(powerOfG(group, sk)),
    encryption: group.string(powerOfG(group, dk)),
  });
  return signed(group, sk, message);
}

/** By which people compare certificates: aloud, or from screen to screen. */
export function certificateFingerprint(certificate) {
  return fingerprint(write(certificate));
}

/**
 * The trustee's polynomial, drawn and used up at once.
 *
 * @return {commitment, reveal}: the commitment is published now, the reveal when all have committed; until then the device
 *     keeps it
 */
export function polynomial({seed, index, certificates}) {
  const ceremony = readCertificates(certificates);
  const {group, members, threshold} = ceremony;
  const {sk} = ownKeys(ceremony, seed, index);
  const a = Array.from({length: threshold}, () => randomBelow(group.q));
  const exponentials = group.strings(a.map(coefficient => powerOfG(group, coefficient)));
  const coefexps = signed(group, sk, write({coefexps: exponentials}));
  const signature = sign(group, sk, certificatesText(certificates, exponentials));
  const shares = members.map(({D}, at) => encryptShare(group, {i: index, j: at + 1, D}, share(group, a, at + 1)));
  return {commitment: commitmentTo(coefexps), reveal: {coefexps, signature, shares}};
}

/** The commitment to a signed message of coefexps. */
export function commitmentTo(coefexps) {
  return hex(sha256(write(coefexps)));
}

/**
 * The trustee's verification key, once everything that the others published has been checked. An error names the trustee at
 * fault.
 *
 * @param ceremony {seed, index, certificates, commitments, reveals}, lists in the order of the trustees; the commitments as
 *     this device saw them before it revealed anything
 */
export function verificationKey(ceremony) {
  const {group} = readCertificates(ceremony.certificates);
  const {sk} = keysOf(group, ceremony.seed);
  const entry = provenKey(group, BigInt(decryptionKey(ceremony)));
  return {...entry, signature: sign(group, sk, entry.public_key)};
}

/** S_j, the trustee's share of the election's secret key, recomputed and checked from its seed and what was published. */
export function decryptionKey({seed, index, certificates, commitments, reveals}) {
  const ceremony = readCertificates(certificates);
  const {group} = ceremony;
  const {dk} = ownKeys(ceremony, seed, index);
  const exponentials = readReveals(ceremony, certificates, commitments, reveals);
  const received = reveals.map(({shares}, at) => {
    const s = decryptShare(group, {i: at + 1, j: index, dk}, shares[index - 1]);
    const fit = group.equal(powerOfG(group, s), publicShare(group, exponentials[at], index));
    if (!fit) throw new Error(`share from trustee ${at + 1}: it does not lie on the polynomial published`);
    return s;
  });
  return mod(received.reduce((sum, s) => sum + s, 0n), group.q).toString();
}

/** Checks certificates and gives {group, threshold, members}, where a member is {V, D}: its keys to verify and to encrypt with. */
export function readCertificates(certificates) {
  const contents = certificates.map((certificate, at) => {
    fits(certificate, SIGNED, `certificate ${at + 1}`);
    return read(certificate.message, CERTIFICATE, `certificate ${at + 1}`);
  });
  const {group: name, threshold} = contents[0].context;
  const group = groupNamed(name);
  const members = contents.map(({context, verification, encryption}, at) => {
    const expected = {group: name, size: certificates.length, threshold, index: at + 1};
    if (write(context) !== write(expected)) throw new Error(`certificate ${at + 1}: expected the context ${write(expected)}`);
    const V = group.element(verification);
    if (!verified(group, V, certificates[at])) throw new Error(`certificate ${at + 1}: the signature is wrong`);
    return {V, D: group.element(encryption)};
  });
  if (threshold < 1 || threshold > members.length) throw new Error(`certificates: the threshold ${threshold} is out of range`);
  return {group, threshold, members};
}

// Checks every reveal against its commitment and signatures; gives the elements A_ik.
function readReveals({group, threshold, members}, certificates, commitments, reveals) {
  if (reveals.length !== members.length || commitments.length !== members.length) {
    throw new Error(`expected ${members.length} commitments and reveals`);
  }
  return reveals.map((reveal, at) => {
    const who = `trustee ${at + 1}`;
    const expect = (holds, what) => {
      if (!holds) throw new Error(`${who}: ${what}`);
    };
    fits(reveal, REVEAL, who);
    expect(commitmentTo(reveal.coefexps) === commitments[at], "what was revealed is not what was committed to");
    expect(verified(group, members[at].V, reveal.coefexps), "the signature of the polynomial is wrong");
    const {coefexps} = read(reveal.coefexps.message, {coefexps: ["text"]}, who);
    expect(coefexps.length === threshold, `expected ${threshold} coefficients`);
    expect(reveal.shares.length === members.length, "expected a share for each trustee");
    const text = certificatesText(certificates, coefexps);
    expect(verifySignature(group, members[at].V, text, reveal.signature), "the signature of the certificates is wrong");
    return coefexps.map(A => group.element(A));
  });
}

function ownKeys({group, members}, seed, index) {
  const keys = keysOf(group, seed);
  const {V, D} = members[index - 1];
  const own = group.equal(powerOfG(group, keys.sk), V) && group.equal(powerOfG(group, keys.dk), D);
  if (!own) throw new Error(`the seed does not belong to trustee ${index}`);
  return keys;
}

function keysOf(group, seed) {
  const [sk, dk] = ["sk", "dk"].map(name => mod(number(sha256(`${name}|${readSeed(seed)}`)), group.q));
  return {sk, dk};
}

function provenKey(group, x) {
  const X = group.string(powerOfG(group, x));
  return {pok: proveKnowledge(group, `pok|${group.name}|${X}|`, x), public_key: X};
}

function certificatesText(certificates, coefexps) {
  return `certs_sig|${write({certs: certificates, coefexps})}`;
}

function signed(group, sk, message) {
  return {message, signature: sign(group, sk, message)};
}

function verified(group, V, {message, signature}) {
  return verifySignature(group, V, message, signature);
}

function sign(group, sk, text) {
  return proveKnowledge(group, `sigmsg|${text}|`, sk);
}

function verifySignature(group, V, text, signature) {
  return verifyKnowledge(group, `sigmsg|${text}|`, V, signature);
}

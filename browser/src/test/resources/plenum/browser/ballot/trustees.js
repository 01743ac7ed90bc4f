// Trustees: keys, the ceremony, shuffles, decryption.
import {hex, mod, unhex} from "/static/ballot/bytes.js";
import {partialDecryption} from "/static/ballot/decryption.js";
import {readElection} from "/static/ballot/election.js";
import {groupNamed} from "/static/ballot/groups.js";
import {write} from "/static/ballot/json.js";
import {verifyShuffle as shuffles} from "/static/ballot/mixing.js";
import {hmac, sha256} from "/static/ballot/sha256.js";
import {decryptShare, encryptShare, publicShare} from "/static/ballot/shares.js";
import {shuffle} from "/static/ballot/shuffle.js";
import {
  certificate, certificateFingerprint, commitmentTo, decryptionKey, newSeed, polynomial, readCertificates, readSeed, singleKey, singleKeyOf,
  verificationKey,
} from "/static/ballot/trustee.js";
import {equal, holds, refused} from "./expect.js";
import {decryptsWith, lagrange, provesItsKey, sha256Hex, signedBy} from "./verifying.js";

const CASES = fetch("/ballot-tests/cases.json").then(answer => answer.json());

export async function keys_of_single_trustees_are_those_of_the_tools() {
  const cases = await CASES;
  for (const [name, group] of [["motion2048", "BELENIOS-2048"], ["motion25519", "Ed25519"]]) {
    const published = cases[name].trustees.map(([, entry]) => entry);
    published.forEach(entry => holds(provesItsKey(group, entry), "their proof"));
    const keys = cases[name].secrets.map(secret => singleKeyOf(group, secret));
    keys.forEach(entry => holds(provesItsKey(group, entry), "our proof"));
    equal(keys.map(({public_key}) => public_key).sort(), published.map(({public_key}) => public_key).sort());
  }
}

export function a_single_key_is_drawn_and_proven() {
  for (const group of ["BELENIOS-2048", "Ed25519"]) {
    const {secret, entry} = singleKey(group);
    holds(provesItsKey(group, entry), "the proof");
    equal(singleKeyOf(group, secret).public_key, entry.public_key);
    holds(!provesItsKey(group, {...entry, public_key: singleKey(group).entry.public_key}), "the proof of another key");
  }
}

export async function certificates_of_the_tools_follow_from_their_seeds() {
  const {seeds, trustees} = (await CASES).threshold2048;
  const {certs} = trustees[1][1];
  equal(readCertificates(certs).threshold, 2);
  certs.forEach((cert, at) => {
    const context = {group: "BELENIOS-2048", size: 3, threshold: 2, index: at + 1};
    holds(seeds.some(seed => certificate(seed, context).message === cert.message), `certificate ${at + 1}`);
  });
}

export async function a_ceremony_of_the_tools_fits_these_rules() {
  const {certs, coefexps, signatures, verification_keys} = (await CASES).threshold2048.trustees[1][1];
  const group = groupNamed("BELENIOS-2048");
  const polynomials = coefexps.map(({message}) => JSON.parse(message).coefexps);
  certs.forEach(({message}, at) => {
    const {verification: V} = JSON.parse(message);
    const key = verification_keys[at];
    holds(signedBy(group.name, V, coefexps[at].message, coefexps[at].signature), "polynomial signed");
    holds(signedBy(group.name, V, `certs_sig|${write({certs, coefexps: polynomials[at]})}`, signatures[at]), "certificates signed");
    holds(signedBy(group.name, V, key.public_key, key.signature), "key signed");
    holds(provesItsKey(group.name, key), "key proven");
    const parts = polynomials.map(texts => publicShare(group, texts.map(text => group.element(text)), at + 1));
    equal(key.public_key, group.string(parts.reduce((a, b) => group.multiply(a, b))));
  });
}

/** A ceremony up to the reveals. */
function ceremony(group, size, threshold) {
  const seeds = Array.from({length: size}, newSeed);
  const certificates = seeds.map((seed, at) => certificate(seed, {group, size, threshold, index: at + 1}));
  const made = seeds.map((seed, at) => polynomial({seed, index: at + 1, certificates}));
  const published = {certificates, commitments: made.map(({commitment}) => commitment), reveals: made.map(({reveal}) => reveal)};
  return {seeds, published, of: index => ({seed: seeds[index - 1], index, ...published})};
}

export function any_two_of_three_hold_the_key() {
  for (const name of ["BELENIOS-2048", "Ed25519"]) agrees(name, 3, 2, [[1, 2], [1, 3], [2, 3]]);
}

export function any_three_of_five_hold_the_key() {
  agrees("Ed25519", 5, 3, [[1, 2, 3], [1, 3, 5], [2, 4, 5]]);
}

export function shares_of_2047_bits_travel_whole() {
  agrees("RFC-3526-2048", 2, 2, [[1, 2]]);
}

function agrees(name, size, threshold, choices) {
  const group = groupNamed(name);
  const held = ceremony(name, size, threshold);
  const keys = held.seeds.map((_, at) => BigInt(decryptionKey(held.of(at + 1))));
  const polynomials = held.published.reveals.map(({coefexps}) => JSON.parse(coefexps.message).coefexps);
  const y = polynomials.map(([A]) => group.element(A)).reduce((a, b) => group.multiply(a, b));
  for (const chosen of choices) {
    const x = chosen.reduce((sum, j) => sum + keys[j - 1] * lagrange(group, chosen, j), 0n);
    holds(group.equal(group.power(group.g, mod(x, group.q)), y), `${chosen} of ${size} in ${name}`);
  }
  held.seeds.forEach((_, at) => {
    const entry = verificationKey(held.of(at + 1));
    equal(Object.keys(entry), ["pok", "public_key", "signature"]);
    equal(entry.public_key, group.string(group.power(group.g, keys[at])));
    holds(provesItsKey(name, entry), "key proven");
    const {verification} = JSON.parse(held.published.certificates[at].message);
    holds(signedBy(name, verification, entry.public_key, entry.signature), "key signed");
  });
}

export function a_lost_laptop_is_replaced_by_typing_the_seed() {
  const held = ceremony("Ed25519", 3, 2);
  const before = decryptionKey(held.of(2));
  const typed = ` ${held.seeds[1].slice(0, 11)}-${held.seeds[1].slice(11)} `;
  equal(decryptionKey({...held.of(2), ...JSON.parse(JSON.stringify(held.published)), seed: typed}), before);
  refused(() => readSeed(held.seeds[1].slice(1)), "22 digits");
  refused(() => decryptionKey({...held.of(2), seed: held.seeds[0]}), "does not belong to trustee 2");
}

export function whoever_deviates_is_named() {
  const held = ceremony("Ed25519", 3, 2);
  const refuses = (change, words) => {
    const published = JSON.parse(JSON.stringify(held.published));
    change(published);
    refused(() => verificationKey({...held.of(1), ...published}), words);
  };
  const other = ceremony("Ed25519", 3, 2).published;
  refuses(({certificates}) => { certificates[1].signature.response = "1"; }, "certificate 2: the signature is wrong");
  refuses(({certificates}) => { certificates[1] = other.certificates[2]; }, "certificate 2: expected the context");
  refuses(published => { published.certificates.pop(); }, "certificate 1: expected the context");
  refuses(({commitments}) => { commitments[1] = other.commitments[1]; }, "trustee 2: what was revealed is not what was committed to");
  refuses(({reveals}) => { reveals[2].shares[0] = reveals[2].shares[1]; }, "share from trustee 3: it was altered, or meant for somebody else");
  refuses(({reveals}) => { reveals[2].shares[0].mac = "00".repeat(32); }, "share from trustee 3");
  refuses(({reveals}) => { reveals[2].shares.pop(); }, "trustee 3: expected a share for each trustee");
  refuses(({reveals}) => { reveals[1].signature = reveals[2].signature; }, "trustee 2: the signature of the certificates is wrong");
  refuses(({reveals, commitments}) => {
    reveals[1].coefexps = other.reveals[1].coefexps;
    commitments[1] = other.commitments[1];
  }, "trustee 2: the signature of the polynomial is wrong");
  refuses(({reveals, certificates}) => {
    const group = groupNamed("Ed25519");
    const D = group.element(JSON.parse(certificates[0].message).encryption);
    reveals[2].shares[0] = encryptShare(group, {i: 3, j: 1, D}, 12345n);
  }, "share from trustee 3: it does not lie on the polynomial published");
}

export function an_encrypted_share_is_as_its_description_says() {
  const group = groupNamed("RFC-3526-2048");
  const dk = 31415926535897932384626433832795n, s = group.q - 2n;
  const D = group.power(group.g, dk);
  const {ephemeral: R, ciphertext, mac} = encryptShare(group, {i: 2, j: 3, D}, s);
  const context = `RFC-3526-2048|2|3|${R}|${group.power(group.element(R), dk)}`;
  const pad = Array.from({length: 8}, (_, k) => sha256Hex(`share-pad|${k}|${context}`)).join("");
  equal(BigInt(`0x${ciphertext}`) ^ BigInt(`0x${pad}`), s);
  equal(mac, hex(hmac(sha256(`share-mac|${context}`), unhex(ciphertext))));
  equal(decryptShare(group, {i: 2, j: 3, dk}, {ephemeral: R, ciphertext, mac}), s);
}

export function commitments_and_fingerprints_are_hashes_of_canonical_texts() {
  const {published: {certificates, reveals, commitments}} = ceremony("Ed25519", 2, 1);
  equal(commitments[0], sha256Hex(JSON.stringify(reveals[0].coefexps)));
  equal(commitmentTo(reveals[0].coefexps), commitments[0]);
  holds(certificateFingerprint(certificates[0]) !== certificateFingerprint(certificates[1]), "fingerprints differ");
  equal(certificateFingerprint(certificates[0]).length, 43);
}

export async function partial_decryptions_are_those_of_the_tools() {
  const cases = await CASES;
  for (const name of ["motion2048", "motion25519"]) {
    const {election, tally: ciphertexts, trustees, decryptions: [{owner, text}], secrets} = cases[name];
    const {public_key} = trustees[owner - 1][1];
    holds(decryptsWith(public_key, {election, ciphertexts, decryption: text}), "theirs is valid");
    const secret = secrets.find(own => singleKeyOf(readElection(election).group.name, own).public_key === public_key);
    const made = partialDecryption({election, ciphertexts, secret});
    equal(JSON.parse(made).decryption_factors, JSON.parse(text).decryption_factors);
    holds(decryptsWith(public_key, {election, ciphertexts, decryption: made}), "ours is valid");
    holds(!decryptsWith(trustees[owner % 3][1].public_key, {election, ciphertexts, decryption: made}), "of nobody else");
  }
}

export async function partial_decryptions_of_a_threshold_are_valid() {
  const {election, tally: ciphertexts, trustees, decryptions} = (await CASES).threshold2048;
  const keys = [trustees[0][1], ...trustees[1][1].verification_keys].map(({public_key}) => public_key);
  for (const {owner, text} of decryptions) holds(decryptsWith(keys[owner - 1], {election, ciphertexts, decryption: text}), `trustee ${owner}`);
}

export async function shuffles_of_the_tools_are_valid() {
  const {election, tally, shuffles: made} = (await CASES).rank3526;
  const before = rankings(election, tally)[0];
  const {ciphertexts: [after], proofs: [proof]} = JSON.parse(made[0]);
  holds(shuffles({election, before, after, proof}), "their shuffle");
  holds(!shuffles({election, before, after: [after[1], after[0], ...after.slice(2)], proof}), "another order");
}

export async function our_shuffles_are_valid_and_keep_the_rankings() {
  const cases = await CASES;
  const small = cases.rank3526;
  keepsRankings(small.election, rankings(small.election, small.tally).map(list => list.slice(0, 4)));
  const {election, ballots} = cases.rank25519;
  const cast = ballots.map(ballot => JSON.parse(ballot).answers[0].choices);
  for (const N of [1, 2, 7, 40]) keepsRankings(election, [Array.from({length: N}, (_, i) => cast[i % 2])]);
}

function rankings(election, tally) {
  const {questions} = readElection(election);
  return JSON.parse(tally).filter((_, i) => !questions[i].homomorphic);
}

function keepsRankings(election, lists) {
  const {ciphertexts, proofs} = JSON.parse(shuffle({election, ciphertexts: JSON.stringify(lists)}));
  lists.forEach((before, i) => {
    const after = ciphertexts[i], proof = proofs[i];
    holds(shuffles({election, before, after, proof}), `a shuffle of ${before.length}`);
    holds(after.every(({alpha}) => !before.some(old => old.alpha === alpha)), "every ciphertext is new");
    const [t, [, s2, ...s], ...rest] = proof;
    holds(!shuffles({election, before, after, proof: [t, ["1", s2, ...s], ...rest]}), "a false proof");
  });
}

// A whole election made by the script, for another implementation to check: one trustee alone, and two of three
// together.
import {makeBallot} from "/static/ballot/ballot.js";
import {newCredential, publicKeyOf} from "/static/ballot/credential.js";
import {partialDecryption} from "/static/ballot/decryption.js";
import {groupNamed} from "/static/ballot/groups.js";
import {write} from "/static/ballot/json.js";
import {shuffle} from "/static/ballot/shuffle.js";
import {certificate, decryptionKey, newSeed, polynomial, singleKey, verificationKey} from "/static/ballot/trustee.js";

const SIZE = 3;
const THRESHOLD = 2;

let held = null;

/** Makes all keys; gives the records of trustees and credentials. A voter without a weight has the weight 1. */
export function setUp({group: name, uuid, weights}) {
  const single = singleKey(name);
  const seeds = Array.from({length: SIZE}, newSeed);
  const certificates = seeds.map((seed, at) => certificate(seed, {group: name, size: SIZE, threshold: THRESHOLD, index: at + 1}));
  const made = seeds.map((seed, at) => polynomial({seed, index: at + 1, certificates}));
  const published = {certificates, commitments: made.map(({commitment}) => commitment), reveals: made.map(({reveal}) => reveal)};
  const credentials = weights.map(newCredential);
  held = {single, credentials, keys: seeds.map((seed, at) => decryptionKey({seed, index: at + 1, ...published}))};
  const pedersen = {
    threshold: THRESHOLD,
    certs: certificates,
    coefexps: made.map(({reveal}) => reveal.coefexps),
    signatures: made.map(({reveal}) => reveal.signature),
    verification_keys: seeds.map((seed, at) => verificationKey({seed, index: at + 1, ...published})),
  };
  return {trustees: write([["Single", single.entry], ["Pedersen", pedersen]]), credentials: roll(groupNamed(name), uuid, weights)};
}

// The public keys in the order of numbers (4.3).
function roll(group, uuid, weights) {
  const lines = held.credentials.map((credential, i) => [publicKeyOf(group, uuid, credential), weights[i]]);
  lines.sort(([a], [b]) => BigInt(a) < BigInt(b) ? -1 : 1);
  return write(lines.map(([key, weight]) => weight === 1 ? key : `${key},${weight}`));
}

/** The ballots of all voters, one list of answers for each. */
export function cast({election, votes}) {
  return votes.map((answers, i) => makeBallot({election, credential: held.credentials[i], answers}).ballot);
}

/** What the encrypted tally becomes by a shuffle of its only question. */
export function shuffled(wanted) {
  return shuffle(wanted);
}

/** The ciphertexts of a shuffle. */
export function after({made}) {
  return write(JSON.parse(made).ciphertexts);
}

/** Partial decryptions by the one alone and by two of the three, as [owner, text]. */
export function decrypted({election, ciphertexts}) {
  const {single, keys} = held;
  return [[1, single.secret], [2, keys[0]], [4, keys[2]]].map(([owner, secret]) => [owner, partialDecryption({election, ciphertexts, secret})]);
}

// Before a trustee's device mixes or turns its key: whether what the server hands it is what the published archive makes of
// all its ballots (reference, 4.6, 4.7). A server could hand out a single ballot instead.
import {Board, records} from "./archive.js";
import {hex} from "./bytes.js";
import {CIPHERTEXT} from "./election.js";
import {fits, parse, write} from "./json.js";
import {mixingSteps} from "./mixing.js";
import {sha256} from "./sha256.js";

const READ = 0.4;
const ADDED = 0.6;
const STRIDE = 16;

/** With fewer ballots than this an urn is never opened, whatever the server says. */
export const LEAST_BALLOTS = 2;

/** With fewer trustees than this having mixed, rankings are never opened. */
export const LEAST_MIXERS = 2;

/**
 * Checks the archive in steps, each yielding the part done, 0 to 1; it is fetched, so the steps are asynchronous.
 *
 * @param address of the archive
 * @param election the election's record, as the server gives it
 * @param ciphertexts what is to be worked on, as the server gives it
 * @param work "mix" or "turn"
 * @param least the fewest ballots that may be opened
 * @param own the SHA-256 in hex of the shuffle that this device has made, or null
 * @return {ballots, head, height}; an error says what does not fit
 */
export async function* archiveSteps({address, election, ciphertexts, work, least, own}) {
  const board = yield* fetched(address);
  expect(board.record === election, "the election is not that of the archive");
  expect(board.tally !== null, "the archive has no tally yet");
  const ballots = board.ballots.size;
  expect(ballots >= Math.max(least, LEAST_BALLOTS), `with ${ballots} ballots there are too few`);
  const recomputed = yield* tallySteps(board);
  expect(write(recomputed) === board.tally, "the tally in the archive is not that of its ballots");
  const mixed = yield* mixedSteps(board, recomputed);
  if (work === "turn") expectMixing(board, own);
  expect(write(mixed) === ciphertexts, "what the server hands out is not what the archive makes of all ballots");
  return {ballots, head: board.head, height: board.height};
}

async function* fetched(address) {
  const answer = await fetch(address, {cache: "no-store"});
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const length = Number(answer.headers.get("Content-Length")) || Infinity;
  const board = new Board();
  for await (const record of records(chunksOf(answer))) {
    board.add(record);
    yield READ * Math.min(1, record.end / length);
  }
  return board;
}

async function* chunksOf(answer) {
  if (!answer.body) return yield new Uint8Array(await answer.arrayBuffer());
  const reader = answer.body.getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    yield value;
  }
}

/** The encrypted tally of the last ballot of each credential (4.6), as JSON is read. */
export function* tallySteps({election: {group, questions}, ballots, weights}) {
  const tally = [];
  for (const [i, {homomorphic}] of questions.entries()) {
    const progress = part => READ + (ADDED - READ) * (i + part) / questions.length;
    const lines = Array.from(ballots, ([key, answers]) => ({choices: answers[i], weight: weights.get(key)}));
    tally.push(homomorphic ? yield* sums(group, lines, progress) : sorted(group, lines));
  }
  return tally;
}

// Componentwise the product of all choices to the power of the weight.
function* sums(group, lines, progress) {
  let totals = null;
  for (const [i, {choices, weight}] of lines.entries()) {
    const elements = choices.flatMap(({alpha, beta}) => [alpha, beta]).map(text => weighted(group, group.decoded(text), weight));
    totals = totals === null ? elements : totals.map((total, k) => group.multiply(total, elements[k]));
    if (i % STRIDE === 0) yield progress(i / lines.length);
  }
  const texts = group.strings(totals);
  return Array.from({length: texts.length / 2}, (_, k) => ({alpha: texts[2 * k], beta: texts[2 * k + 1]}));
}

function weighted(group, element, weight) {
  return weight === 1 ? element : group.power(element, BigInt(weight));
}

// In an order that says nothing about who voted when.
function sorted(group, lines) {
  expect(lines.every(({weight}) => weight === 1), "a ranking has a weight");
  const keyed = lines.map(({choices: [choice]}) => ({choice, key: `${group.sortKey(choice.alpha)},${group.sortKey(choice.beta)}`}));
  keyed.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  return keyed.map(({choice}) => choice);
}

/** What the shuffles make of a tally; each must start from the output of the one before, and be proven. */
function* mixedSteps({record, election: {questions}, shuffles}, tally) {
  const places = Array.from(questions.keys()).filter(i => !questions[i].homomorphic);
  const mixed = [...tally];
  for (const [n, {text}] of shuffles.entries()) {
    const {ciphertexts, proofs} = parse(text, "shuffle");
    fits(ciphertexts, [[CIPHERTEXT]], "shuffle");
    expect(ciphertexts.length === places.length && proofs?.length === places.length, "a shuffle is not of these questions");
    for (const [k, i] of places.entries()) {
      const steps = mixingSteps({election: record, before: mixed[i], after: ciphertexts[k], proof: proofs[k]});
      const proven = yield* within(steps, part => ADDED + (1 - ADDED) * (n + (k + part) / places.length) / shuffles.length);
      expect(proven, `the proof of shuffle ${n + 1} is wrong`);
      mixed[i] = ciphertexts[k];
    }
  }
  return mixed;
}

function* within(steps, progress) {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    yield progress(value);
  }
}

function expectMixing({election: {questions}, type, shuffles}, own) {
  if (questions.every(({homomorphic}) => homomorphic)) return;
  expect(type !== "Shuffle" && type !== "EncryptedTally", "the mixing is not over");
  expect(new Set(shuffles.map(({owner}) => owner)).size >= LEAST_MIXERS, "too few trustees have mixed");
  expect(own === null || shuffles.some(({hash}) => hash === own), "what this device has mixed is not among the shuffles");
}

/** The name under which an archive holds a record: its SHA-256 in hex. */
export function recordHash(text) {
  return hex(sha256(text));
}

function expect(holds, words) {
  if (!holds) throw new Error(words);
}

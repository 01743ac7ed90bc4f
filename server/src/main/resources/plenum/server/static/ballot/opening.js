// Testing a ballot instead of casting it: the Benaloh challenge (reference, 6.3).
//
// The device first shows the tracker, and so can no longer change the ballot. If the voter then chooses to test, it
// reveals every r. A second device, which got this script elsewhere, opens each ciphertext and says what the ballot
// would have voted. A tested ballot is published as tested and never cast.
//
// The opening is one text that fits a link or a QR code: the tracker, a dot, and all r in the order of the ciphertexts,
// each in the bytes that q takes, both in Base64 with "-" and "_" for "+" and "/". The ballot itself is fetched by its
// tracker, or pasted.
//
// check() works with the plain arithmetic of groups.js; it shares no line with ballot.js.
import {base64, bigEndian, bitLength, number, unbase64} from "./bytes.js";
import {ballotShape, fingerprint, readElection} from "./election.js";
import {read} from "./json.js";
import {finished} from "./steps.js";
import {verificationSteps} from "./verify.js";

/** What a test reveals of a ballot that makeBallot made. */
export function openingOf({election: record, tracker, secrets}) {
  const {group} = readElection(record);
  const bytes = secrets.flat().flatMap(r => [...bigEndian(BigInt(r), width(group))]);
  return `${linkable(tracker)}.${linkable(base64(bytes))}`;
}

/** The tracker that an opening names, to fetch the ballot by. */
export function openedTracker(opening) {
  return plain(opening.split(".")[0]);
}

/**
 * Opens a ballot and says what it really votes. An opening that does not fit the ballot is an error that says where, and so is
 * a ballot that would not be counted.
 *
 * @return {tracker, credential, answers}: for each question {question, choices: [{answer, value}]}, where value is 0 or 1 and the
 *     answer of a blank vote is null, or value is the rank or grade given
 */
export function check(asked) {
  return finished(checkSteps(asked));
}

/** The same in steps, each yielding the part done, 0 to 1. */
export function* checkSteps({election: record, ballot: text, opening}) {
  const election = readElection(record);
  const {group, y, questions} = election;
  if (fingerprint(text) !== openedTracker(opening)) throw new Error("the opening belongs to another ballot: the trackers differ");
  const {answers} = read(text, ballotShape(election), "ballot");
  const revealed = revealedNumbers(group, opening);
  const opened = [];
  for (let i = 0; i < questions.length; i++) {
    const ciphertexts = [].concat(answers[i].choices);
    const elements = ciphertexts.map((ciphertext, k) =>
      unmasked(group, y, ciphertext, revealed.shift(), `question ${i + 1}, ciphertext ${k + 1}`));
    opened.push({question: questions[i].text, choices: meaning(group, questions[i], elements)});
    yield 0.2 * (i + 1) / questions.length;
  }
  if (revealed.length > 0) throw new Error("the opening reveals more than the ballot has");
  const steps = verificationSteps({election: record, ballot: text});
  for (;;) {
    const {done, value} = steps.next();
    if (done) return {...value, answers: opened};
    yield 0.2 + 0.8 * value;
  }
}

// g^m = beta / y^r, once alpha = g^r is sure.
function unmasked(group, y, {alpha, beta}, r, place) {
  if (r === undefined) throw new Error(`${place}: the opening reveals no number for it`);
  if (!group.equal(group.element(alpha), group.power(group.g, r))) throw new Error(`${place}: was not made with the number revealed`);
  return group.multiply(group.element(beta), group.invert(group.power(y, r)));
}

function meaning(group, {answers, homomorphic, blank}, elements) {
  if (homomorphic) {
    const names = blank ? [null, ...answers] : answers;
    return names.map((answer, i) => ({answer, value: mark(group, elements[i])}));
  }
  let packed = group.unembed(elements[0]);
  const values = answers.map(() => {
    const value = Number(packed & ((1n << group.encoding.bits) - 1n));
    packed >>= group.encoding.bits;
    return value;
  });
  return answers.map((answer, i) => ({answer, value: values[answers.length - 1 - i]}));
}

function mark(group, element) {
  if (group.equal(element, group.one)) return 0;
  if (group.equal(element, group.g)) return 1;
  throw new Error("a ciphertext holds neither 0 nor 1");
}

function revealedNumbers(group, opening) {
  const bytes = unbase64(plain(opening.split(".")[1] ?? ""));
  const numbers = [];
  for (let at = 0; at < bytes.length; at += width(group)) numbers.push(number(bytes.slice(at, at + width(group))));
  if (bytes.length % width(group) !== 0) throw new Error("the opening is cut off");
  if (numbers.some(r => r >= group.q)) throw new Error("the opening reveals a number that is not below q");
  return numbers;
}

function width(group) {
  return Math.ceil(bitLength(group.q) / 8);
}

function linkable(text) {
  return text.replace(/\+/g, "-").replace(/\//g, "_");
}

function plain(text) {
  return text.replace(/-/g, "+").replace(/_/g, "/");
}

// Making a ballot (reference, 4.5). Symbols as there: alpha = g^r, beta = y^r g^m.
import {mod, randomBelow} from "./bytes.js";
import {secretOf} from "./credential.js";
import {fingerprint, keyTables, readElection} from "./election.js";
import {write} from "./json.js";
import {powerOfG, proveKnowledge, proveOneOf} from "./proofs.js";
import {finished} from "./steps.js";

/**
 * Makes a ballot.
 *
 * @param election the election's record, exactly as published
 * @param credential the voter's credential
 * @param answers for each question a list of whole numbers: 0 or 1 for each answer of a homomorphic question, led by one for
 *     "blank" where blank votes are allowed; the rank or grade of each answer otherwise
 * @return {ballot, tracker, secrets}: the ballot's bytes as a text, its hash, and what a test reveals (see opening.js). The
 *     secrets must be forgotten when the ballot is cast: whoever has them can read it.
 */
export function makeBallot(wanted) {
  return finished(ballotSteps(wanted));
}

/** The same in steps, each yielding the part done, 0 to 1. */
export function* ballotSteps({election: record, credential, answers}) {
  const election = readElection(record);
  const {group, questions} = election;
  if (answers.length !== questions.length) throw new RangeError(`expected answers to ${questions.length} questions`);
  questions.forEach((question, i) => answerFits(question, answers[i], group));
  const s = secretOf(group, election.uuid, credential);
  const voter = group.string(powerOfG(group, s));
  const poll = {...election, key: keyTables(election), S0: `${election.phi}|${voter}`};
  const ballot = {election_uuid: election.uuid, election_hash: election.phi, credential: voter, answers: []};
  const secrets = [];
  for (let i = 0; i < questions.length; i++) {
    const made = questions[i].homomorphic
      ? yield* sumAnswer(poll, questions[i], answers[i], part => (i + part) / questions.length)
      : listAnswer(poll, answers[i]);
    ballot.answers.push(made.answer);
    secrets.push(made.randomness);
  }
  const text = write(signed(group, ballot, s));
  return {ballot: text, tracker: fingerprint(text), secrets};
}

/** Refuses an answer that the question does not allow. */
export function answerFits(question, answer, group) {
  const expect = (holds, what) => {
    if (!holds) throw new RangeError(`"${question.text}": expected ${what}`);
  };
  const blanks = question.blank ? 1 : 0;
  expect(answer.length === question.answers.length + (question.homomorphic ? blanks : 0), "a number for each answer");
  if (!question.homomorphic) {
    const most = 2 ** Number(group.encoding.bits) - 1;
    return expect(answer.every(rank => Number.isInteger(rank) && rank >= 0 && rank <= most), `ranks from 0 to ${most}`);
  }
  expect(answer.every(m => m === 0 || m === 1), "0 or 1 for each answer");
  const marked = answer.slice(blanks).reduce((sum, m) => sum + m, 0);
  if (question.blank && answer[0] === 1) return expect(marked === 0, "no mark beside a blank vote");
  expect(question.min <= marked && marked <= question.max, `from ${question.min} to ${question.max} marks`);
}

function* sumAnswer(poll, question, answer, progress) {
  const {group, key, S0} = poll;
  const plain = [];
  for (let i = 0; i < answer.length; i++) {
    plain.push(encrypted(poll, randomBelow(group.q), BigInt(answer[i])));
    yield progress(0.2 * i / answer.length);
  }
  const texts = group.strings(plain.flatMap(({alpha, beta}) => [alpha, beta]));
  const choices = plain.map((_, i) => ({alpha: texts[2 * i], beta: texts[2 * i + 1]}));
  const individual = [];
  for (let i = 0; i < answer.length; i++) {
    individual.push(intervalProof(poll, S0, plain[i], choices[i], [0n, 1n]));
    yield progress(0.2 + 0.5 * i / answer.length);
  }
  const S1 = `${S0}|${texts.join(",")}`;
  const whole = question.blank ? blankProofs(poll, question, S1, plain) : overallProof(poll, question, S1, plain);
  return {
    answer: {choices, individual_proofs: individual, ...whole},
    randomness: plain.map(({rho}) => rho.toString()),
  };
}

// The product of all ciphertexts holds the sum of the marks.
function overallProof(poll, question, S1, plain) {
  const {rho, m} = total(plain, poll.group);
  const sum = encrypted(poll, rho, m);
  const [alpha, beta] = poll.group.strings([sum.alpha, sum.beta]);
  return {overall_proof: intervalProof(poll, S1, sum, {alpha, beta}, values(question))};
}

// blank_proof: m0 = 0 or mSum = 0. overall_proof: m0 = 1 or mSum in min..max.
function blankProofs({group, key}, question, S1, [blank, ...others]) {
  const sum = total(others, group);
  const branch = (of, M) => ({rho: of.rho, delta: of.m - M});
  const either = [branch(blank, 0n), branch(sum, 0n)];
  const allowed = [branch(blank, 1n), ...values(question).map(M => branch(sum, M))];
  const truth = branches => branches.findIndex(({delta}) => delta === 0n);
  const prove = (name, branches) => proveOneOf(group, key, `${name}|${S1}|`, branches, truth(branches));
  return {overall_proof: prove("bproof1", allowed), blank_proof: prove("bproof0", either)};
}

// iproof(T, r, x, M_0..M_k)
function intervalProof({group, key}, T, {rho, m}, {alpha, beta}, allowed) {
  const branches = allowed.map(M => ({rho, delta: m - M}));
  return proveOneOf(group, key, `prove|${T}|${alpha},${beta}|`, branches, allowed.indexOf(m));
}

function listAnswer(poll, answer) {
  const {group, key, S0} = poll;
  const r = randomBelow(group.q);
  const packed = answer.reduce((sum, rank) => (sum << group.encoding.bits) + BigInt(rank), 0n);
  const xi = group.embed(packed);
  const [y, alpha, beta] = group.strings([poll.y, key.g.power(r), group.multiply(key.y.power(r), xi)]);
  const proof = proveKnowledge(group, `raweg|${S0}|${y},${alpha},${beta}|`, r);
  return {answer: {choices: {alpha, beta}, proof}, randomness: [r.toString()]};
}

function signed(group, ballot, s) {
  const hash = fingerprint(write(ballot));
  return {...ballot, signature: {hash, proof: proveKnowledge(group, `sig|${hash}|`, s)}};
}

function encrypted({group, key}, rho, m) {
  const masked = key.y.power(rho);
  return {rho, m, alpha: key.g.power(rho), beta: m === 0n ? masked : group.multiply(masked, key.g.power(m))};
}

function total(plain, group) {
  return {
    rho: mod(plain.reduce((sum, {rho}) => sum + rho, 0n), group.q),
    m: plain.reduce((sum, {m}) => sum + m, 0n),
  };
}

function values({min, max}) {
  return Array.from({length: max - min + 1}, (_, k) => BigInt(min + k));
}

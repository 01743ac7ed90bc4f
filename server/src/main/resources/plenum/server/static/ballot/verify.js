// Whether a ballot is valid (reference, 4.5 and rule 6 of 5.2): the part that needs the ballot and the election alone.
import {ballotShape, fingerprint, keyTables, readElection} from "./election.js";
import {read, write} from "./json.js";
import {verifyKnowledge, verifyOneOf} from "./proofs.js";
import {finished} from "./steps.js";

/**
 * Refuses a ballot that is not valid, with the place and the reason.
 *
 * @return {tracker, credential}
 */
export function verifyBallot(asked) {
  return finished(verificationSteps(asked));
}

/** The same in steps, each yielding the part done, 0 to 1. */
export function* verificationSteps({election: record, ballot: text}) {
  const election = readElection(record);
  const {group, questions} = election;
  const ballot = read(text, ballotShape(election), "ballot");
  expect(ballot.election_uuid === election.uuid, "ballot.election_uuid", `${election.uuid}`);
  expect(ballot.election_hash === election.phi, "ballot.election_hash", `${election.phi}`);
  verifySignature(group, ballot);
  const poll = {...election, key: keyTables(election), S0: `${election.phi}|${ballot.credential}`};
  for (let i = 0; i < questions.length; i++) {
    const verify = questions[i].homomorphic ? sumAnswer : listAnswer;
    yield* verify(poll, questions[i], ballot.answers[i], `ballot.answers[${i}]`, part => (i + part) / questions.length);
  }
  return {tracker: fingerprint(text), credential: ballot.credential};
}

function verifySignature(group, {signature: {hash, proof}, ...unsigned}) {
  expect(hash === fingerprint(write(unsigned)), "ballot.signature.hash", "the hash of the rest of the ballot");
  const signer = group.element(unsigned.credential);
  expect(verifyKnowledge(group, `sig|${hash}|`, signer, proof), "ballot.signature.proof", "a valid signature");
}

function* sumAnswer(poll, question, answer, place, progress) {
  const {group, key, S0} = poll;
  const {choices, individual_proofs: individual, overall_proof: overall, blank_proof: blankProof} = answer;
  expect(choices.length === question.answers.length + (question.blank ? 1 : 0), `${place}.choices`, "a ciphertext for each answer");
  expect(individual.length === choices.length, `${place}.individual_proofs`, "a proof for each answer");
  expect(question.blank === (blankProof !== undefined), `${place}.blank_proof`, "a proof exactly where blank votes are allowed");
  const ciphertexts = [];
  for (let i = 0; i < choices.length; i++) {
    ciphertexts.push(ciphertext(group, choices[i]));
    const valid = verifyInterval(poll, S0, ciphertexts[i], [0, 1], individual[i]);
    expect(valid, `${place}.individual_proofs[${i}]`, "a valid proof");
    yield progress(0.8 * i / choices.length);
  }
  const S1 = `${S0}|${choices.map(({alpha, beta}) => `${alpha},${beta}`).join(",")}`;
  if (!question.blank) {
    const valid = verifyInterval(poll, S1, product(group, ciphertexts), values(question), overall);
    return expect(valid, `${place}.overall_proof`, "a valid proof");
  }
  const [blank, ...others] = ciphertexts;
  const sum = product(group, others);
  const either = verifyOneOf(group, key, `bproof0|${S1}|`, [blank, sum], blankProof);
  expect(either, `${place}.blank_proof`, "a valid proof");
  const allowed = [less(group, blank, 1), ...values(question).map(M => less(group, sum, M))];
  expect(verifyOneOf(group, key, `bproof1|${S1}|`, allowed, overall), `${place}.overall_proof`, "a valid proof");
}

function* listAnswer({group, y, S0}, question, {choices, proof}, place) {
  const {alpha} = ciphertext(group, choices);
  const prefix = `raweg|${S0}|${group.string(y)},${choices.alpha},${choices.beta}|`;
  expect(verifyKnowledge(group, prefix, alpha, proof), `${place}.proof`, "a valid proof");
}

function verifyInterval({group, key}, T, whole, allowed, proofs) {
  const [alpha, beta] = group.strings([whole.alpha, whole.beta]);
  return verifyOneOf(group, key, `prove|${T}|${alpha},${beta}|`, allowed.map(M => less(group, whole, M)), proofs);
}

function ciphertext(group, {alpha, beta}) {
  return {alpha: group.element(alpha), beta: group.element(beta)};
}

function product(group, ciphertexts) {
  return ciphertexts.reduce((a, b) => ({alpha: group.multiply(a.alpha, b.alpha), beta: group.multiply(a.beta, b.beta)}));
}

// (alpha, beta / g^M)
function less(group, {alpha, beta}, M) {
  return M === 0 ? {alpha, beta} : {alpha, beta: group.multiply(beta, group.invert(group.power(group.g, BigInt(M))))};
}

function values({min, max}) {
  return Array.from({length: max - min + 1}, (_, k) => min + k);
}

function expect(holds, place, what) {
  if (!holds) throw new Error(`${place}: expected ${what}`);
}

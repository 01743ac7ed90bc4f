// The election as the voter's device needs it, and the form of a ballot (reference, 4.1, 4.3, 4.5).
import {base64} from "./bytes.js";
import {groupNamed} from "./groups.js";
import {fits, inTurn, parse} from "./json.js";
import {PROOF, tableOfG} from "./proofs.js";
import {sha256} from "./sha256.js";

export const CIPHERTEXT = {alpha: "text", beta: "text"};

const RECORD = {
  "version": "count",
  "description": "text",
  "name": "text",
  "group": "text",
  "public_key": "text",
  "questions": ["any"],
  "uuid": "text",
  "administrator?": "text",
  "credential_authority?": "text",
};
const SUM_QUESTION = {"answers": ["text"], "blank?": "flag", "min": "count", "max": "count", "question": "text"};
const LIST_QUESTION = {"type": "text", "value": {answers: ["text"], question: "text"}, "extra?": "any"};

const HOMOMORPHIC = {
  "choices": [CIPHERTEXT],
  "individual_proofs": [[PROOF]],
  "overall_proof": [PROOF],
  "blank_proof?": [PROOF],
};
const NON_HOMOMORPHIC = {choices: CIPHERTEXT, proof: PROOF};

/** b64 of the reference: Base64 of SHA-256. Of an election's record the fingerprint phi, of a ballot the tracker. */
export function fingerprint(text) {
  return base64(sha256(text));
}

let latest = null;
const TABLES = new WeakMap();

/**
 * Reads an election's record; the latest one is kept.
 *
 * @param text the exact bytes of the record, as a text: phi is their hash
 * @return {uuid, phi, group, y, questions}; a question is {text, answers, homomorphic, min, max, blank}
 */
export function readElection(text) {
  if (latest?.text !== text) latest = {text, election: electionOf(text)};
  return latest.election;
}

/** Tables of the powers of g and y, made once for an election. */
export function keyTables(election) {
  if (!TABLES.has(election)) {
    const {group, y} = election;
    const uses = exponentiations(election);
    TABLES.set(election, {g: uses > 200 ? group.table(group.g, uses) : tableOfG(group), y: group.table(y, uses)});
  }
  return TABLES.get(election);
}

/** Prepares for an election, so that a ballot is made faster when the vote is open. */
export function* preparation({election}) {
  keyTables(readElection(election));
}

function electionOf(text) {
  const record = parse(text, "election");
  fits(record, RECORD, "election");
  if (record.version !== 1) throw new Error(`election: expected version 1, not ${record.version}`);
  const group = groupNamed(record.group);
  return {
    uuid: record.uuid,
    phi: fingerprint(text),
    group,
    y: group.element(record.public_key),
    questions: record.questions.map((asked, i) => question(asked, group, `election.questions[${i}]`)),
  };
}

/** The shape of this election's ballots, for reading them. */
export function ballotShape({questions}) {
  return {
    election_uuid: "text",
    election_hash: "text",
    credential: "text",
    answers: inTurn(questions.map(({homomorphic}) => homomorphic ? HOMOMORPHIC : NON_HOMOMORPHIC)),
    signature: {hash: "text", proof: PROOF},
  };
}

// How many powers of g or y a ballot takes, more or less.
function exponentiations({questions}) {
  const each = ({homomorphic, answers, min, max}) => homomorphic ? 4 * answers.length + 2 * (max - min + 2) : 2;
  return questions.reduce((sum, question) => sum + each(question), 2);
}

function question(asked, group, place) {
  if (asked.type === undefined) return sumQuestion(asked, place);
  fits(asked, LIST_QUESTION, place);
  if (asked.type !== "NonHomomorphic") throw new Error(`${place}: unknown kind of question "${asked.type}"`);
  if (group.encoding === null) throw new Error(`${place}: ${group.name} holds no rankings`);
  return {text: asked.value.question, answers: asked.value.answers, homomorphic: false};
}

function sumQuestion(asked, place) {
  fits(asked, SUM_QUESTION, place);
  const {question: text, answers, min, max, blank = false} = asked;
  if (min > max || max > answers.length) throw new Error(`${place}: expected min <= max <= ${answers.length}`);
  return {text, answers, homomorphic: true, min, max, blank};
}

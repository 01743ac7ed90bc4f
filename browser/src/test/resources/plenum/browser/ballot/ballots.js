// Ballots: those of others are verified, our own are made, verified, opened.
import {makeBallot} from "/static/ballot/ballot.js";
import {publicKeyOf, secretOf} from "/static/ballot/credential.js";
import {fingerprint} from "/static/ballot/election.js";
import {groupNamed} from "/static/ballot/groups.js";
import {write} from "/static/ballot/json.js";
import {check, openedTracker, openingOf} from "/static/ballot/opening.js";
import {proveKnowledge} from "/static/ballot/proofs.js";
import {verifyBallot} from "/static/ballot/verify.js";
import {equal, holds, refused} from "./expect.js";

const CASES = fetch("/ballot-tests/cases.json").then(answer => answer.json());
const CREDENTIAL = "p4kbP-DiGaxA-Yma9P-eiWiTX";
const TEST_KEY = 271828182845904523536028747135266249775724709369995n;

/** An election of our own with these questions. */
function election(groupName, questions) {
  const group = groupNamed(groupName);
  const y = group.string(group.power(group.g, TEST_KEY));
  return write({version: 1, description: "", name: "", group: groupName, public_key: y, questions, uuid: "AAAAAAAAAAAAAA"});
}

const MOTION = {answers: ["Yes", "No", "Abstain"], min: 1, max: 1, question: "Adopt?"};
const BOARD = {answers: ["A", "B", "C"], blank: true, min: 1, max: 2, question: "Board?"};
const RANKING = {type: "NonHomomorphic", value: {answers: ["A", "B", "C"], question: "Order?"}};

export async function ballots_of_the_tools_are_valid() {
  const cases = await CASES;
  for (const name of ["motion2048", "motion25519", "blank2048", "rank3526", "rank25519"]) {
    for (const ballot of cases[name].ballots) equal(verifyBallot({election: cases[name].election, ballot}).tracker, fingerprint(ballot));
  }
}

export async function false_ballots_are_refused_with_the_reason() {
  const cases = await CASES;
  const refuses = (name, words) => refused(() => verifyBallot({election: cases[name].election, ballot: cases[name].ballots[0]}), words);
  refuses("falseProof2048", "ballot.signature.hash: expected the hash of the rest of the ballot");
  refuses("falseOverall2048", "ballot.signature.hash");
  refuses("falseSignature2048", "ballot.signature.proof: expected a valid signature");
  refuses("stuffed2048", "ballot.answers[0].individual_proofs[0]: expected a valid proof");
  refuses("stuffed25519", "ballot.answers[0].individual_proofs[0]: expected a valid proof");
}

export async function a_false_proof_is_refused_even_if_signed_anew() {
  const cases = await CASES;
  const {credentials} = cases.motion2048;
  for (const [name, place] of [["falseProof2048", "individual_proofs"], ["falseOverall2048", "overall_proof"]]) {
    const {election: record, ballots} = cases[name];
    const ballot = signedAnew(record, JSON.parse(ballots[0]), credentials[1]);
    refused(() => verifyBallot({election: record, ballot}), place);
  }
}

export function each_question_can_be_answered_in_every_permitted_way() {
  const permitted = [
    [MOTION, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]],
    [BOARD, [[1, 0, 0, 0], [0, 1, 0, 0], [0, 1, 0, 1]]],
    [{...BOARD, min: 0}, [[1, 0, 0, 0], [0, 0, 0, 0], [0, 1, 1, 0]]],
    [{...MOTION, min: 0, max: 3}, [[0, 0, 0], [1, 1, 1]]],
    [RANKING, [[1, 2, 3], [3, 0, 255], [0, 0, 0]]],
  ];
  for (const [question, answers] of permitted) {
    for (const answer of answers) {
      opensTo(election("Ed25519", [question]), [answer]);
      if (question !== RANKING) opensTo(election("BELENIOS-2048", [question]), [answer]);
    }
  }
  opensTo(election("RFC-3526-2048", [RANKING]), [[2, 1, 255]]);
  opensTo(election("Ed25519", [MOTION, RANKING, BOARD]), [[0, 1, 0], [2, 1, 3], [0, 0, 1, 1]]);
}

export function answers_that_are_not_permitted_are_refused() {
  const refuses = (question, answer, words) =>
    refused(() => makeBallot({election: election("Ed25519", [question]), credential: CREDENTIAL, answers: [answer]}), words);
  refuses(MOTION, [1, 1, 0], "\"Adopt?\": expected from 1 to 1 marks");
  refuses(MOTION, [0, 0, 0], "from 1 to 1 marks");
  refuses(MOTION, [2, 0, -1], "0 or 1 for each answer");
  refuses(MOTION, [1, 0], "a number for each answer");
  refuses(BOARD, [1, 1, 0, 0], "\"Board?\": expected no mark beside a blank vote");
  refuses(BOARD, [0, 1, 1, 1], "from 1 to 2 marks");
  refuses(BOARD, [0, 0, 0, 0], "from 1 to 2 marks");
  refuses(RANKING, [1, 2, 256], "ranks from 0 to 255");
  refuses(RANKING, [1, 2, 0.5], "ranks from 0 to 255");
  refused(() => makeBallot({election: election("Ed25519", [MOTION]), credential: CREDENTIAL, answers: []}), "answers to 1 questions");
  refused(() => makeBallot({election: election("BELENIOS-2048", [RANKING]), credential: CREDENTIAL, answers: [[1, 2, 3]]}), "holds no rankings");
}

export async function a_ballot_names_its_voter_and_election() {
  const {election: record, credentials, ballots} = (await CASES).blank2048;
  const made = JSON.parse(makeBallot({election: record, credential: credentials[1], answers: [[0, 1], [0, 1, 0]]}).ballot);
  const theirs = JSON.parse(ballots[1]);
  equal(made.credential, theirs.credential);
  equal(made.election_hash, theirs.election_hash);
  equal(made.election_uuid, theirs.election_uuid);
  equal(Object.keys(made), Object.keys(theirs));
  equal(Object.keys(made.answers[1]), Object.keys(theirs.answers[1]));
}

export function the_same_vote_never_looks_the_same() {
  const wanted = {election: election("Ed25519", [MOTION]), credential: CREDENTIAL, answers: [[1, 0, 0]]};
  const [one, two] = [makeBallot(wanted), makeBallot(wanted)].map(({ballot}) => JSON.parse(ballot));
  const numbers = ({answers: [{choices, individual_proofs, overall_proof}], signature}) =>
    [choices, individual_proofs, overall_proof, signature.proof].flatMap(part => JSON.stringify(part).match(/"[0-9a-f]{20,}"/g));
  holds(new Set([...numbers(one), ...numbers(two)]).size === 2 * numbers(one).length, "all numbers differ");
}

export function a_ballot_that_was_altered_is_refused() {
  const record = election("Ed25519", [MOTION]);
  const {ballot} = makeBallot({election: record, credential: CREDENTIAL, answers: [[1, 0, 0]]});
  const refuses = (altered, words, of = record) => refused(() => verifyBallot({election: of, ballot: altered}), words);
  refuses(`${ballot}\n`, "not in canonical form");
  refuses(ballot.replace("{", "{ "), "not in canonical form");
  refuses(ballot.replace("AAAAAAAAAAAAAA", "AAAAAAAAAAAAAB"), "election_uuid");
  refuses(ballot, "election_hash", election("Ed25519", [{...MOTION, question: "Reject?"}]));
  const parsed = JSON.parse(ballot);
  const [first, second] = parsed.answers[0].choices;
  parsed.answers[0].choices = [second, first, parsed.answers[0].choices[2]];
  refuses(write(parsed), "signature.hash");
  refuses(signedAnew(record, parsed, CREDENTIAL), "individual_proofs[0]");
  parsed.answers[0].choices = [first, second];
  refuses(signedAnew(record, parsed, CREDENTIAL), "a ciphertext for each answer");
  const other = JSON.parse(ballot);
  other.credential = publicKeyOf(groupNamed("Ed25519"), "AAAAAAAAAAAAAA", "11111-111111-11111-111111");
  refuses(signedAnew(record, other, "11111-111111-11111-111111"), "individual_proofs[0]");
}

export function a_test_shows_what_a_ballot_really_votes() {
  const record = election("Ed25519", [MOTION]);
  const honest = makeBallot({election: record, credential: CREDENTIAL, answers: [[0, 0, 1]]});
  const opening = openingOf({election: record, ...honest});
  holds(/^[A-Za-z0-9_.-]+$/.test(opening) && opening.length < 180, "an opening fits a link");
  equal(openedTracker(opening), honest.tracker);
  equal(check({election: record, ballot: honest.ballot, opening}).answers,
    [{question: "Adopt?", choices: [{answer: "Yes", value: 0}, {answer: "No", value: 0}, {answer: "Abstain", value: 1}]}]);
}

export function a_test_that_does_not_fit_the_ballot_is_refused() {
  const record = election("Ed25519", [MOTION]);
  const [made, other] = [[1, 0, 0], [0, 1, 0]].map(answer => makeBallot({election: record, credential: CREDENTIAL, answers: [answer]}));
  const refuses = (secrets, words) => {
    const opening = openingOf({election: record, tracker: made.tracker, secrets});
    refused(() => check({election: record, ballot: made.ballot, opening}), words);
  };
  refuses(other.secrets, "question 1, ciphertext 1: was not made with the number revealed");
  refuses([made.secrets[0].slice(0, 2)], "question 1, ciphertext 3: the opening reveals no number");
  refuses([[...made.secrets[0], "1"]], "more than the ballot has");
  const opening = openingOf({election: record, ...other});
  refused(() => check({election: record, ballot: made.ballot, opening}), "another ballot");
  refused(() => check({election: record, ballot: other.ballot, opening: opening.slice(0, -4)}), "cut off");
}

export async function a_test_finds_a_stuffed_ballot() {
  const {election: record} = (await CASES).stuffed25519;
  const {ballot, secrets} = makeBallot({election: record, credential: CREDENTIAL, answers: [[1, 0, 0]]});
  const group = groupNamed("Ed25519");
  const parsed = JSON.parse(ballot);
  const choice = parsed.answers[0].choices[0];
  choice.beta = group.string(group.multiply(group.element(choice.beta), group.power(group.g, 999n)));
  const stuffed = signedAnew(record, parsed, CREDENTIAL);
  const opening = openingOf({election: record, tracker: fingerprint(stuffed), secrets});
  refused(() => check({election: record, ballot: stuffed, opening}), "neither 0 nor 1");
}

function opensTo(record, answers) {
  const made = makeBallot({election: record, credential: CREDENTIAL, answers});
  equal(made.tracker, fingerprint(made.ballot));
  const opened = check({election: record, ballot: made.ballot, opening: openingOf({election: record, ...made})});
  equal(opened.tracker, made.tracker);
  equal(opened.answers.map(({choices}) => choices.map(({value}) => value)), answers);
}

function signedAnew(record, {signature, ...unsigned}, credential) {
  const {group: name, uuid} = JSON.parse(record);
  const group = groupNamed(name);
  const hash = fingerprint(write(unsigned));
  return write({...unsigned, signature: {hash, proof: proveKnowledge(group, `sig|${hash}|`, secretOf(group, uuid, credential))}});
}

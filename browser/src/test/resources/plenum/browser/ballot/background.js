// Work in a worker, and in slices on the page.
import {ballotSteps} from "/static/ballot/ballot.js";
import {endBackground, inBackground} from "/static/ballot/background.js";
import {openingOf} from "/static/ballot/opening.js";
import {inSlices} from "/static/ballot/steps.js";
import {verifyBallot} from "/static/ballot/verify.js";
import {equal, holds} from "./expect.js";

const CASES = fetch("/ballot-tests/cases.json").then(answer => answer.json());
const NAMES = 133;

async function motion() {
  const {election, credentials} = (await CASES).motion25519;
  return {election, credential: credentials[0], answers: [[0, 1, 0]]};
}

async function list() {
  const record = JSON.parse((await motion()).election);
  record.questions = [{answers: Array.from({length: NAMES}, (_, i) => `Name ${i}`), min: 0, max: NAMES, question: "List?"}];
  return {...await motion(), election: JSON.stringify(record), answers: [record.questions[0].answers.map((_, i) => i % 3 === 0 ? 1 : 0)]};
}

export async function a_worker_makes_verifies_and_opens_a_ballot() {
  const wanted = await motion();
  const {election} = wanted;
  await inBackground("prepare", {election});
  const made = await inBackground("makeBallot", wanted);
  equal((await inBackground("verifyBallot", {election, ballot: made.ballot})).tracker, made.tracker);
  const opened = await inBackground("check", {election, ballot: made.ballot, opening: openingOf({election, ...made})});
  equal(opened.answers[0].choices.map(({value}) => value), [0, 1, 0]);
}

export async function what_a_worker_refuses_is_said_in_the_same_words() {
  let message = null;
  await inBackground("makeBallot", {...await motion(), answers: [[1, 1, 0]]}).catch(error => { message = error.message; });
  equal(message, '"Adopt motion 17?": expected from 1 to 1 marks');
}

export async function a_worker_tells_how_far_it_is_and_leaves_the_page_alive() {
  const wanted = await list();
  const parts = [];
  let ticks = 0;
  const clock = setInterval(() => ticks++, 5);
  const {ballot} = await inBackground("makeBallot", wanted, part => parts.push(part));
  clearInterval(clock);
  holds(ticks > 1, "the page went on");
  rises(parts);
  equal((await inBackground("verifyBallot", {election: wanted.election, ballot})).credential, JSON.parse(ballot).credential);
}

export async function without_a_worker_the_page_works_in_slices() {
  const wanted = await list();
  const parts = [];
  let ticks = 0;
  const clock = setInterval(() => ticks++, 0);
  const {ballot} = await inSlices(ballotSteps(wanted), part => parts.push(part));
  clearInterval(clock);
  holds(ticks > 0, "the page went on");
  rises(parts);
  verifyBallot({election: wanted.election, ballot});
}

export async function a_browser_without_module_workers_makes_ballots_too() {
  await endBackground();
  const real = window.Worker;
  window.Worker = class {
    constructor() {
      setTimeout(() => this.onerror(new Event("error")));
    }
  };
  try {
    const wanted = await motion();
    verifyBallot({election: wanted.election, ballot: (await inBackground("makeBallot", wanted)).ballot});
  } finally {
    await endBackground();
    window.Worker = real;
  }
}

export async function work_under_way_can_be_ended() {
  const under = inBackground("makeBallot", await list());
  const ending = new Promise(resolve => setTimeout(resolve, 20)).then(endBackground);
  let message = null;
  await under.catch(error => { message = error.message; });
  await ending;
  holds(message === null || message === "ended", "it ends or had just finished");
  await a_worker_makes_verifies_and_opens_a_ballot();
}

export async function a_device_tells_how_long_it_takes() {
  const {prepare, first, next} = await inBackground("measure", {group: "Ed25519", answers: 3});
  holds(prepare > 0 && first > 0 && next > 0 && next < prepare + first + next, "it takes some time");
}

function rises(parts) {
  holds(parts.length > 0, "some progress is told");
  holds(parts.every((part, i) => part >= 0 && part <= 1 && (i === 0 || part >= parts[i - 1])), "it rises from 0 to 1");
}

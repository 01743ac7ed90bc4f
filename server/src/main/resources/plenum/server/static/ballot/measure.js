// How long this device takes, to be known before the hall votes.
import {ballotSteps} from "./ballot.js";
import {randomBelow} from "./bytes.js";
import {newCredential} from "./credential.js";
import {preparation} from "./election.js";
import {groupNamed} from "./groups.js";
import {finished} from "./steps.js";

const TIMES = 5;

/**
 * Makes ballots that nobody will cast: one question, of whose answers any number may be marked.
 *
 * @param wanted {group, answers}: the group's name, and how many answers the question has
 * @return milliseconds {prepare, first, next}: before the vote, for the first ballot, and for each of some more
 */
export function* measurement({group: name, answers}) {
  const group = groupNamed(name);
  const question = {answers: Array.from({length: answers}, (_, i) => `${i + 1}`), min: 0, max: answers, question: "?"};
  const key = group.string(group.power(group.g, randomBelow(group.q)));
  const election = JSON.stringify({
    version: 1, description: "", name: "", group: name, public_key: key, questions: [question], uuid: "11111111111111",
  });
  const wanted = {election, credential: newCredential(), answers: [question.answers.map((_, i) => i % 2)]};
  const prepare = milliseconds(() => finished(preparation(wanted)));
  yield 1 / (TIMES + 2);
  const first = milliseconds(() => finished(ballotSteps(wanted)));
  let next = 0;
  for (let i = 0; i < TIMES; i++) {
    yield (2 + i) / (TIMES + 2);
    next += milliseconds(() => finished(ballotSteps(wanted))) / TIMES;
  }
  return {prepare, first, next};
}

function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

// Long work without freezing the page: in a worker, or in slices on the page where a browser has no workers that are
// modules (Safari before 15, Firefox before 114).
import {inSlices} from "./steps.js";
import {WORKS} from "./works.js";

let worker = null;
let calls = 0;
const waiting = new Map();

/**
 * Does a work of works.js: prepare, findUnits, makeBallot, verifyBallot, check, checkArchive, partialDecryption, shuffle or measure.
 *
 * @param wanted what the function of that name takes
 * @param progress told the part done, 0 to 1
 * @return a promise of what that function gives; it fails with the same error
 */
export async function inBackground(work, wanted, progress = () => {}) {
  worker = worker ?? opened();
  const running = await worker;
  return running === null ? inSlices(WORKS[work](wanted), progress) : asked(running, {work, wanted}, progress);
}

/** Ends the worker, and with it all work under way and whatever secrets it holds. */
export async function endBackground() {
  const running = await worker;
  worker = null;
  running?.terminate();
  for (const {reject} of waiting.values()) reject(new Error("ended"));
  waiting.clear();
}

// A worker once it has loaded, or null.
function opened() {
  return new Promise(resolve => {
    const young = new Worker(new URL("worker.js", import.meta.url), {type: "module"});
    young.onerror = () => resolve(null);
    young.onmessage = () => {
      young.onmessage = heard;
      young.onerror = lost;
      resolve(young);
    };
  });
}

function asked(running, question, progress) {
  const id = ++calls;
  return new Promise((resolve, reject) => {
    waiting.set(id, {resolve, reject, progress});
    running.postMessage({id, ...question});
  });
}

function heard({data: {id, part, result, error}}) {
  const call = waiting.get(id);
  if (call === undefined) return;
  if (part !== undefined) return call.progress(part);
  waiting.delete(id);
  if (error !== undefined) call.reject(new Error(error)); else call.resolve(result);
}

function lost() {
  void endBackground();
}

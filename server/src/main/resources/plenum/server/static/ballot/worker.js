// Runs long work beside the page; see background.js.
import {WORKS} from "./works.js";
import {followed} from "./steps.js";

const BETWEEN_REPORTS_MILLISECONDS = 50;

self.onmessage = async ({data: {id, work, wanted}}) => {
  let reported = 0;
  const report = part => {
    if (Date.now() < reported + BETWEEN_REPORTS_MILLISECONDS) return;
    reported = Date.now();
    self.postMessage({id, part});
  };
  try {
    self.postMessage({id, result: await followed(WORKS[work](wanted), report)});
  } catch (error) {
    self.postMessage({id, error: error.message});
  }
};
self.postMessage({ready: true});

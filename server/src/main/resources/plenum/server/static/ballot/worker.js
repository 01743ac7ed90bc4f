// Runs long work beside the page; see background.js.
import {WORKS} from "./works.js";
import {finished} from "./steps.js";

const BETWEEN_REPORTS_MILLISECONDS = 50;

self.onmessage = ({data: {id, work, wanted}}) => {
  let reported = 0;
  const report = part => {
    if (Date.now() < reported + BETWEEN_REPORTS_MILLISECONDS) return;
    reported = Date.now();
    self.postMessage({id, part});
  };
  try {
    self.postMessage({id, result: finished(WORKS[work](wanted), report)});
  } catch (error) {
    self.postMessage({id, error: error.message});
  }
};
self.postMessage({ready: true});

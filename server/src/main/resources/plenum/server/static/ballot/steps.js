// Long work is written as a generator that yields the part done, 0 to 1. It runs at once, or in slices that leave the
// page alive.

const SLICE_MILLISECONDS = 30;

/** Does all the work at once. */
export function finished(steps, progress = () => {}) {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    progress(value);
  }
}

/** Does all the work, some steps of which may wait for the network. */
export async function followed(steps, progress = () => {}) {
  for (;;) {
    const {done, value} = await steps.next();
    if (done) return value;
    progress(value);
  }
}

/** Does the work in slices, between which the page may answer its user. */
export async function inSlices(steps, progress = () => {}) {
  for (;;) {
    const until = Date.now() + SLICE_MILLISECONDS;
    do {
      const {done, value} = await steps.next();
      if (done) return value;
      progress(value);
    } while (Date.now() < until);
    await new Promise(resolve => setTimeout(resolve));
  }
}

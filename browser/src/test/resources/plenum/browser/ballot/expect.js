// Fails with what was expected and what is.

export function equal(is, expected) {
  const [left, right] = [is, expected].map(text);
  if (left !== right) throw new Error(`expected ${short(right)} but is ${short(left)}`);
}

export function holds(condition, what) {
  if (condition !== true) throw new Error(`does not hold: ${what}`);
}

/** That a work is refused with a message that has these words in it. */
export function refused(work, words) {
  let message = null;
  try {
    work();
  } catch (error) {
    message = error.message;
  }
  if (message === null) throw new Error(`expected a refusal: ${words}`);
  if (!message.includes(words)) throw new Error(`expected a refusal with "${words}" but it says "${message}"`);
}

function text(value) {
  return JSON.stringify(value, (_, part) => typeof part === "bigint" ? `${part}n` : part);
}

function short(value) {
  return value.length > 300 ? `${value.slice(0, 300)}...` : value;
}

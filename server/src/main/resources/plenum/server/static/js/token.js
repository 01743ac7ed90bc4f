// A token by which a form that arrives twice is known. crypto.randomUUID would do, but a page on plain http has it not,
// and the hall's network may have nothing else.
const BYTES = 16;

export function token() {
  return Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), byte => byte.toString(16).padStart(2, "0")).join("");
}

// Proofs of knowledge and of "one of these values" (reference, 4.1, 4.4, 4.5, 4.7), made and verified.
import {mod, number, randomBelow} from "./bytes.js";
import {sha256} from "./sha256.js";

export const PROOF = {challenge: "text", response: "text"};

/** H(prefix, e1..en) mod q; elements as texts (4.1). */
export function challenge(group, prefix, elements) {
  return mod(number(sha256(prefix + elements.join(","))), group.q);
}

/** Knowledge of the exponent x of g^x, bound to a prefix: A = g^w, c = H(prefix, A), r = w - x c. */
export function proveKnowledge(group, prefix, x) {
  const w = randomBelow(group.q);
  const c = challenge(group, prefix, [group.string(powerOfG(group, w))]);
  return proof(group, c, w - x * c);
}

/** Whether a proof shows knowledge of the exponent of X under this prefix: A = g^r X^c. */
export function verifyKnowledge(group, prefix, X, given) {
  const {c, r} = numbers(group, given);
  const A = group.multiply(powerOfG(group, r), group.power(X, c));
  return c === challenge(group, prefix, [group.string(A)]);
}

/** That the same x lies in X = g^x and in factor = alpha^x (4.7): c = H(prefix, g^w, alpha^w). */
export function proveSameExponent(group, prefix, alpha, x) {
  const w = randomBelow(group.q);
  const c = challenge(group, prefix, group.strings([powerOfG(group, w), group.power(alpha, w)]));
  return proof(group, c, w - x * c);
}

/**
 * That one of several ciphertexts encrypts 0 (4.5): branch j is (g^rho, y^rho g^delta), and delta = 0 in branch x.
 *
 * Where the prover knows rho and delta, a branch with challenge c and response r = w - rho c has A = g^w and
 * B = y^w g^(delta c), true or not. So the challenges of all other branches are drawn, and that of x is what the hash leaves.
 *
 * @param key {g, y}: tables of the powers of g and of the election's key
 */
export function proveOneOf(group, key, prefix, branches, x) {
  const secrets = branches.map((_, j) => ({w: randomBelow(group.q), c: j === x ? 0n : randomBelow(group.q)}));
  const commitments = branches.flatMap(({delta}, j) => {
    const {w, c} = secrets[j];
    const B = key.y.power(w);
    const shift = mod(delta * c, group.q);
    return [key.g.power(w), shift === 0n ? B : group.multiply(B, key.g.power(shift))];
  });
  const hash = challenge(group, prefix, group.strings(commitments));
  secrets[x].c = mod(hash - secrets.reduce((sum, {c}) => sum + c, 0n), group.q);
  return branches.map(({rho}, j) => proof(group, secrets[j].c, secrets[j].w - rho * secrets[j].c));
}

/** Whether proofs show that one of the ciphertexts (alpha, beta) encrypts 0: A = g^r alpha^c, B = y^r beta^c. */
export function verifyOneOf(group, key, prefix, ciphertexts, given) {
  if (given.length !== ciphertexts.length) return false;
  let sum = 0n;
  const commitments = ciphertexts.flatMap(({alpha, beta}, j) => {
    const {c, r} = numbers(group, given[j]);
    sum += c;
    return [
      group.multiply(key.g.power(r), group.power(alpha, c)),
      group.multiply(key.y.power(r), group.power(beta, c)),
    ];
  });
  return mod(sum, group.q) === challenge(group, prefix, group.strings(commitments));
}

/** A number mod q as a text has it; anything else is refused. */
export function reduced(group, text) {
  if (!/^(0|[1-9][0-9]{0,616})$/.test(text) || BigInt(text) >= group.q) throw new Error("expected a decimal number below q");
  return BigInt(text);
}

const TABLES = new WeakMap();

/** g^e, by a table that is made once for each group. */
export function powerOfG(group, e) {
  return tableOfG(group).power(e);
}

export function tableOfG(group) {
  if (!TABLES.has(group)) TABLES.set(group, group.table(group.g));
  return TABLES.get(group);
}

function proof(group, c, r) {
  return {challenge: c.toString(), response: mod(r, group.q).toString()};
}

/** {c, r} of a proof. */
export function numbers(group, {challenge: c, response: r}) {
  return {c: reduced(group, c), r: reduced(group, r)};
}

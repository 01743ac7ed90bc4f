// Whether a shuffle is one (reference, 4.8): nothing was added, left out or changed. Symbols as there.
import {mod, number} from "./bytes.js";
import {CIPHERTEXT, readElection} from "./election.js";
import {fits, inTurn} from "./json.js";
import {reduced} from "./proofs.js";
import {sha256} from "./sha256.js";
import {challenges, E} from "./shuffle.js";
import {finished} from "./steps.js";

const STRIDE = 16;
const TEXTS = ["text"];
const PROOF = inTurn([
  inTurn(["text", "text", "text", inTurn(["text", "text"]), TEXTS]),
  inTurn(["text", "text", "text", "text", TEXTS, TEXTS]),
  TEXTS,
  TEXTS,
]);

/**
 * Whether one list of ciphertexts is another one, shuffled.
 *
 * @param election the election's record, exactly as published
 * @param before the list that was shuffled, {alpha, beta} each; not empty
 * @param after what it became
 * @param proof [t, s, c, chat]
 */
export function verifyShuffle(wanted) {
  return finished(mixingSteps(wanted));
}

/** The same in steps, each yielding the part done, 0 to 1. */
export function* mixingSteps({election: record, before, after, proof}) {
  fits(after, [CIPHERTEXT], "shuffle");
  fits(proof, PROOF, "proof of a shuffle");
  const [t, s, c, chat] = proof;
  const election = readElection(record);
  const N = before.length;
  if (N === 0 || ![after, c, chat, t[4], s[4], s[5]].every(list => list.length === N)) return false;
  const {group, phi, y} = election;
  const texts = [before, after].map(list => list.flatMap(({alpha, beta}) => [alpha, beta]));
  const str = E(texts[0]) + E(texts[1]) + E(c);
  const u = challenges(group, phi, str, N);
  const text = `shuffle-challenge|${phi}|${E([...t.slice(0, 3), ...t[3]])}${E(t[4])}${str}${E(chat)}${group.string(y)}`;
  const x = mod(number(sha256(text)), group.q);
  const read = yield* elementsOf(group, [before.map(({alpha}) => alpha), before.map(({beta}) => beta), after.map(({alpha}) => alpha),
    after.map(({beta}) => beta), c, chat, t[4], [...t.slice(0, 3), ...t[3]]]);
  const answers = {single: s.slice(0, 4).map(own => reduced(group, own)), shat: s[4].map(own => reduced(group, own)), sp: s[5].map(own => reduced(group, own))};
  return yield* equations(election, read, answers, {u, x});
}

// Only what is in the group is taken.
function* elementsOf(group, lists) {
  const all = lists.flat().length;
  const read = [];
  let done = 0;
  for (const list of lists) {
    const elements = [];
    for (const text of list) {
      elements.push(group.element(text));
      if (++done % STRIDE === 0) yield 0.5 * done / all;
    }
    read.push(elements);
  }
  return read;
}

function* equations({group, y}, [alphas, betas, alphasAfter, betasAfter, c, chat, that, [t1, t2, t3, t41, t42]], answers, {u, x}) {
  const {single: [s1, s2, s3, s4], shat, sp} = answers;
  const {q, g} = group;
  const power = (a, e) => group.power(a, mod(e, q));
  const product = (...factors) => factors.reduce((a, b) => group.multiply(a, b));
  const quotient = (a, b) => group.multiply(a, group.invert(b));
  const h = group.generator(-1);
  const generators = [];
  for (let i = 0; i < c.length; i++) {
    generators.push(group.generator(i));
    if (i % STRIDE === 0) yield 0.5 + 0.1 * i / c.length;
  }
  const cbar = quotient(product(...c), product(...generators));
  const chatbar = quotient(chat[chat.length - 1], power(h, u.reduce((a, b) => mod(a * b, q), 1n)));
  const sums = [
    () => [t1, product(power(cbar, -x), power(g, s1))],
    () => [t2, product(power(chatbar, -x), power(g, s2))],
    () => [t3, product(power(group.product(c, u), -x), power(g, s3), group.product(generators, sp))],
    () => [t41, product(power(group.product(betas, u), -x), power(y, -s4), group.product(betasAfter, sp))],
    () => [t42, product(power(group.product(alphas, u), -x), power(g, -s4), group.product(alphasAfter, sp))],
    ...that.map((own, i) => () => [own, product(power(chat[i], -x), power(g, shat[i]), power(i === 0 ? h : chat[i - 1], sp[i]))]),
  ];
  for (const [i, sides] of sums.entries()) {
    const [left, right] = sides();
    if (!group.equal(left, right)) return false;
    yield 0.6 + 0.4 * i / sums.length;
  }
  return true;
}

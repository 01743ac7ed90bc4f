// A shuffle of rankings with its proof (reference, 4.8: CHVote 1.3.2). Symbols and numbers of the steps as there.
//
// The prover knows how each chat_i is made of g and h: chat_i = g^a_i h^b_i with a_i = rhat_i + up_i a_(i-1), b_i =
// up_i b_(i-1). So all powers but the four products are powers of g, y and h, for which there are tables.
import {hex, mod, number, randomBelow, randomOrder} from "./bytes.js";
import {CIPHERTEXT, readElection} from "./election.js";
import {fits, parse, write} from "./json.js";
import {sha256} from "./sha256.js";
import {finished} from "./steps.js";

const STRIDE = 16;

/**
 * Shuffles the rankings of an election.
 *
 * @param election the election's record, exactly as published
 * @param ciphertexts for each question that is not homomorphic its list of {alpha, beta}, as JSON: from the encrypted tally, or
 *     what the shuffle before gave
 * @return the shuffle {"ciphertexts", "proofs"}, as a text in canonical form
 */
export function shuffle(wanted) {
  return finished(shuffleSteps(wanted));
}

/** The same in steps, each yielding the part done, 0 to 1. */
export function* shuffleSteps({election: record, ciphertexts: text}) {
  const election = readElection(record);
  const {group, y} = election;
  const lists = parse(text, "ciphertexts");
  fits(lists, [[CIPHERTEXT]], "ciphertexts");
  const uses = 5 * lists.flat().length + 10;
  const tables = {g: group.table(group.g, uses), y: group.table(y, uses), h: group.table(group.generator(-1), uses)};
  yield 0.02;
  const made = {ciphertexts: [], proofs: []};
  for (const [i, list] of lists.entries()) {
    const progress = part => 0.02 + 0.98 * (i + part) / lists.length;
    const {ciphertexts, proof} = yield* shuffled({...election, tables}, list, progress);
    made.ciphertexts.push(ciphertexts);
    made.proofs.push(proof);
  }
  return write(made);
}

function* shuffled(poll, list, progress) {
  const {group, tables} = poll;
  const before = [];
  for (const {alpha, beta} of list) {
    before.push({alpha: group.element(alpha), beta: group.element(beta)});
    if (before.length % STRIDE === 0) yield progress(0.2 * before.length / list.length);
  }
  const rp = drawn(group, list.length);
  const again = [];
  for (const [i, {alpha, beta}] of before.entries()) {
    again.push({alpha: group.multiply(alpha, tables.g.power(rp[i])), beta: group.multiply(beta, tables.y.power(rp[i]))});
    if (i % STRIDE === 0) yield progress(0.2 + 0.15 * i / list.length);
  }
  const order = randomOrder(list.length);
  const after = order.map(j => again[j]);
  const texts = group.strings(after.flatMap(pair));
  const ciphertexts = after.map((_, i) => ({alpha: texts[2 * i], beta: texts[2 * i + 1]}));
  const proof = yield* prove(poll, {list, after, ciphertexts, rp, order}, part => progress(0.35 + 0.65 * part));
  return {ciphertexts, proof};
}

function* prove(poll, moved, progress) {
  const {group, phi, y} = poll;
  const {list, ciphertexts, rp, order} = moved;
  const q = group.q;

  // 1. c commits to the order; the hash gives u
  const committed = yield* commitment(poll, order, part => progress(0.3 * part));
  const str = E(list.flatMap(pair)) + E(ciphertexts.flatMap(pair)) + E(committed.texts);
  const u = challenges(group, phi, str, list.length);
  const up = order.map(j => u[j]);

  // 2. and 3. what the proof is about, and the challenge x
  const linked = yield* chain(poll, up, part => progress(0.3 + 0.5 * part));
  const {w, t} = yield* products(poll, moved, {...committed, ...linked}, part => progress(0.8 + 0.2 * part));
  const x = hash(group, `shuffle-challenge|${phi}|${E(t)}${E(linked.that)}${str}${E(linked.chat)}${group.string(y)}`);

  // 4. the answers; v_i is the product of all up after i
  const {r} = committed, {rhat, what, wp} = linked;
  const v = [];
  for (let i = list.length - 1, product = 1n; i >= 0; product = mod(up[i--] * product, q)) v[i] = product;
  const sums = [sum(r), inner(rhat, v), inner(r, u), inner(rp, u)];
  const [s1, s2, s3, s4] = sums.map((secret, i) => decimal(w[i] + x * secret, q));
  const shat = what.map((own, i) => decimal(own + x * rhat[i], q));
  const sp = wp.map((own, i) => decimal(own + x * up[i], q));
  return [[t[0], t[1], t[2], [t[3], t[4]], linked.that], [s1, s2, s3, s4, shat, sp], committed.texts, linked.chat];
}

// c_(j_i) = g^r_(j_i) h_i
function* commitment({group, tables}, order, progress) {
  const r = drawn(group, order.length), generators = [], c = [];
  for (const [i, j] of order.entries()) {
    generators.push(group.generator(i));
    c[j] = group.multiply(tables.g.power(r[j]), generators[i]);
    if (i % STRIDE === 0) yield progress(i / order.length);
  }
  return {r, generators, texts: group.strings(Array.from(c))};
}

// chat_i = g^rhat_i chat_(i-1)^up_i and that_i = g^what_i chat_(i-1)^wp_i, by the powers a and b that chat_(i-1) has of
// g and h.
function* chain({group, tables: {g, h}}, up, progress) {
  const q = group.q;
  const [rhat, what, wp] = [1, 2, 3].map(() => drawn(group, up.length));
  const chat = [], that = [];
  for (let i = 0, a = 0n, b = 1n; i < up.length; i++) {
    that.push(group.multiply(g.power(mod(what[i] + wp[i] * a, q)), h.power(mod(wp[i] * b, q))));
    [a, b] = [mod(rhat[i] + up[i] * a, q), mod(up[i] * b, q)];
    chat.push(group.multiply(g.power(a), h.power(b)));
    if (i % STRIDE === 0) yield progress(i / up.length);
  }
  return {rhat, what, wp, chat: group.strings(chat), that: group.strings(that)};
}

// t1, t2, t3, t41, t42 and the w1 .. w4 in them.
function* products({group, tables: {g, y}}, {after}, {generators, wp}, progress) {
  const w = drawn(group, 4);
  const minus = mod(-w[3], group.q);
  const t3 = group.multiply(g.power(w[2]), group.product(generators, wp));
  yield progress(0.3);
  const t41 = group.multiply(y.power(minus), group.product(after.map(({beta}) => beta), wp));
  yield progress(0.6);
  const t42 = group.multiply(g.power(minus), group.product(after.map(({alpha}) => alpha), wp));
  return {w, t: group.strings([g.power(w[0]), g.power(w[1]), t3, t41, t42])};
}

/** u_1 .. u_N. */
export function challenges(group, phi, text, N) {
  const seed = hex(sha256(`shuffle-challenges|${phi}|${text}`));
  return Array.from({length: N}, (_, i) => hash(group, seed + hex(sha256(String(i)))));
}

function hash(group, text) {
  return mod(number(sha256(text)), group.q);
}

/** Each text followed by a comma. */
export function E(texts) {
  return texts.map(text => `${text},`).join("");
}

function pair({alpha, beta}) {
  return [alpha, beta];
}

function drawn(group, length) {
  return Array.from({length}, () => randomBelow(group.q));
}

function decimal(x, q) {
  return mod(x, q).toString();
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0n);
}

function inner(a, b) {
  return a.reduce((total, own, i) => total + own * b[i], 0n);
}

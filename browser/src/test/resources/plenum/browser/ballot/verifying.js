// What only these tests verify: the tally's side of the protocol (reference, 4.4, 4.7, 4.8), which the server does in
// Java.
import {hex, inverse, mod, number} from "/static/ballot/bytes.js";
import {readElection} from "/static/ballot/election.js";
import {groupNamed} from "/static/ballot/groups.js";
import {challenge, numbers, powerOfG, verifyKnowledge} from "/static/ballot/proofs.js";
import {sha256} from "/static/ballot/sha256.js";
import {challenges, E} from "/static/ballot/shuffle.js";

export function provesItsKey(groupName, {pok, public_key: X}) {
  const group = groupNamed(groupName);
  return verifyKnowledge(group, `pok|${group.name}|${X}|`, group.element(X), pok);
}

export function signedBy(groupName, V, text, signature) {
  const group = groupNamed(groupName);
  return verifyKnowledge(group, `sigmsg|${text}|`, group.element(V), signature);
}

/** Whether a partial decryption is that of the trustee with this public key. */
export function decryptsWith(publicKey, {election: record, ciphertexts, decryption}) {
  const {group, phi} = readElection(record);
  const X = group.element(publicKey);
  const {decryption_factors: factors, decryption_proofs: proofs} = JSON.parse(decryption);
  return JSON.parse(ciphertexts).every((question, i) => factors[i].length === question.length && question.every((ciphertext, k) => {
    const {c, r} = numbers(group, proofs[i][k]);
    const [alpha, factor] = [ciphertext.alpha, factors[i][k]].map(text => group.element(text));
    const A = group.multiply(powerOfG(group, r), group.power(X, c));
    const B = group.multiply(group.power(alpha, r), group.power(factor, c));
    return c === challenge(group, `decrypt|${phi}|${publicKey}|`, group.strings([A, B]));
  }));
}

/** lambda_j: the power with which the factor of trustee j counts where just these trustees decrypt. */
export function lagrange(group, chosen, j) {
  const product = numbers_ => numbers_.reduce((all, one) => all * one, 1n);
  const others = chosen.filter(k => k !== j).map(BigInt);
  return mod(product(others) * inverse(product(others.map(k => k - BigInt(j))), group.q), group.q);
}

/** Whether a shuffle of one list is one: all equations of 4.8. */
export function shuffles({election: record, before, after, proof: [t, s, c, chat]}) {
  const {group, phi, y} = readElection(record);
  const {q, g} = group;
  const N = before.length;
  const product = (...factors) => factors.reduce((a, b) => group.multiply(a, b));
  const quotient = (a, b) => group.multiply(a, group.invert(b));
  const power = (a, e) => group.power(a, mod(e, q));
  const many = (elements, exponents) => group.product(elements, exponents);
  const elements = texts => texts.map(text => group.element(text));
  const parts = list => [elements(list.map(({alpha}) => alpha)), elements(list.map(({beta}) => beta))];
  if (![after, c, chat, t[4], s[4], s[5]].every(list => list.length === N)) return false;

  const [alphas, betas] = parts(before), [alphasAfter, betasAfter] = parts(after);
  const [t1, t2, t3, t41, t42] = elements([...t.slice(0, 3), ...t[3]]), that = elements(t[4]);
  const [s1, s2, s3, s4] = s.slice(0, 4).map(BigInt), shat = s[4].map(BigInt), sp = s[5].map(BigInt);
  const cs = elements(c), chats = elements(chat);
  const h = group.generator(-1), generators = before.map((_, i) => group.generator(i));

  const flat = list => E(list.flatMap(({alpha, beta}) => [alpha, beta]));
  const str = flat(before) + flat(after) + E(c);
  const u = challenges(group, phi, str, N);
  const text = `shuffle-challenge|${phi}|${E([...t.slice(0, 3), ...t[3]])}${E(t[4])}${str}${E(chat)}${group.string(y)}`;
  const x = mod(number(sha256(text)), q);

  const cbar = quotient(product(...cs), product(...generators));
  const chatbar = quotient(chats[N - 1], power(h, u.reduce((a, b) => mod(a * b, q), 1n)));
  return [
    [t1, product(power(cbar, -x), power(g, s1))],
    [t2, product(power(chatbar, -x), power(g, s2))],
    [t3, product(power(many(cs, u), -x), power(g, s3), many(generators, sp))],
    [t41, product(power(many(betas, u), -x), power(y, -s4), many(betasAfter, sp))],
    [t42, product(power(many(alphas, u), -x), power(g, -s4), many(alphasAfter, sp))],
    ...that.map((own, i) => [own, product(power(chats[i], -x), power(g, shat[i]), power(i === 0 ? h : chats[i - 1], sp[i]))]),
  ].every(([left, right]) => group.equal(left, right));
}

export function sha256Hex(text) {
  return hex(sha256(text));
}

// What only these tests verify: the tally's side of the protocol (reference, 4.4, 4.7), which the server does in Java.
import {hex, inverse, mod} from "/static/ballot/bytes.js";
import {readElection} from "/static/ballot/election.js";
import {groupNamed} from "/static/ballot/groups.js";
import {challenge, numbers, powerOfG, verifyKnowledge} from "/static/ballot/proofs.js";
import {sha256} from "/static/ballot/sha256.js";

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

export function sha256Hex(text) {
  return hex(sha256(text));
}

// A trustee's part in opening the tally (reference, 4.7).
import {CIPHERTEXT, readElection} from "./election.js";
import {fits, parse, write} from "./json.js";
import {powerOfG, proveSameExponent, reduced} from "./proofs.js";
import {finished} from "./steps.js";

/**
 * The partial decryption of a tally, as a text in canonical form.
 *
 * @param election the election's record, exactly as published
 * @param ciphertexts for each question its list of {alpha, beta}, as JSON: the encrypted tally, with what the last shuffle gave
 *     in the place of rankings
 * @param secret the trustee's secret key in decimal digits, or S_j
 */
export function partialDecryption(wanted) {
  return finished(decryptionSteps(wanted));
}

/** The same in steps, each yielding the part done, 0 to 1. */
export function* decryptionSteps({election: record, ciphertexts: text, secret}) {
  const {group, phi} = readElection(record);
  const x = reduced(group, secret);
  const prefix = `decrypt|${phi}|${group.string(powerOfG(group, x))}|`;
  const questions = readCiphertexts(text);
  const factors = [], proofs = [];
  const all = questions.flat().length;
  let done = 0;
  for (const question of questions) {
    const elements = [];
    proofs.push([]);
    for (const {alpha: digits} of question) {
      const alpha = group.element(digits);
      elements.push(group.power(alpha, x));
      proofs[proofs.length - 1].push(proveSameExponent(group, prefix, alpha, x));
      yield ++done / all;
    }
    factors.push(group.strings(elements));
  }
  return write({decryption_factors: factors, decryption_proofs: proofs});
}

function readCiphertexts(text) {
  const ciphertexts = parse(text, "tally");
  fits(ciphertexts, [[CIPHERTEXT]], "tally");
  return ciphertexts;
}

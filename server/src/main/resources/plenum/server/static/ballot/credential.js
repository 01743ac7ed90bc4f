// A voter's credential and the key that it stands for (reference, 4.3).
import {BASE58, hex, mod, number, randomBase58} from "./bytes.js";
import {powerOfG} from "./proofs.js";
import {pbkdf2, sha256} from "./sha256.js";

const DIGIT = `[${BASE58}]`;
const FORM = new RegExp(`^${DIGIT}{5}-${DIGIT}{6}-${DIGIT}{5}-${DIGIT}{6}$`);
const OLD_FORM = new RegExp(`^${DIGIT}{3}(-${DIGIT}{3}){4}$`);
const OLD_ROUNDS = 1000;

/** A fresh credential: 22 random digits of Base58, `XXXXX-XXXXXX-XXXXX-XXXXXX`. */
export function newCredential() {
  return grouped(randomBase58(22));
}

/** What somebody typed, with the dashes where they belong; an error says what is wrong with it. */
export function readCredential(typed) {
  const digits = typed.replace(/[\s-]/g, "");
  const credential = digits.length === 15 ? digits.match(/.{3}/g).join("-") : grouped(digits);
  if (FORM.test(credential)) return credential;
  if (!OLD_FORM.test(credential)) {
    throw new Error("expected a credential of 22 digits, or of 15 in the old form; 0, O, I and l do not occur");
  }
  if (credential[18] !== checkDigit(digits.slice(0, 14))) {
    throw new Error("the credential's last digit does not fit the others: mistyped?");
  }
  return credential;
}

/** The secret key s of a credential in an election. */
export function secretOf(group, uuid, credential) {
  const read = readCredential(credential);
  if (OLD_FORM.test(read)) return mod(number(pbkdf2(read, uuid, OLD_ROUNDS)), group.q);
  const [high, low] = [0, 1].map(part => hex(sha256(`derive_credential|${uuid}|${part}|${read}`)));
  return mod(BigInt("0x" + high + low), group.q);
}

/** The public key g^s of a credential, as the list of the admitted has it. */
export function publicKeyOf(group, uuid, credential) {
  return group.string(powerOfG(group, secretOf(group, uuid, credential)));
}

function grouped(digits) {
  return [[0, 5], [5, 11], [11, 16], [16]].map(part => digits.slice(...part)).join("-");
}

function checkDigit(digits) {
  const value = [...digits].reduce((n, digit) => n * 58n + BigInt(BASE58.indexOf(digit)), 0n);
  return BASE58[53 - Number(value % 53n)];
}

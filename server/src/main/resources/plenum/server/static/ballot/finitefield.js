// The groups BELENIOS-2048 and RFC-3526-2048: elements of order q modulo a prime p of 2048 bits (reference, 4.2).
import {bitLength, inverse, number} from "./bytes.js";
import {sha256} from "./sha256.js";
import {bestWindow, bucketProduct, digitsOf, exponentFits} from "./powers.js";

const WINDOW = 5;

/** A subgroup of prime order q of the numbers modulo p. Elements are BigInts. */
export class FiniteField {
  /** @param encoding {padding, bits} of an embedded list of whole numbers (4.5), or null where none is defined */
  constructor(name, {p, q, g}, encoding) {
    Object.assign(this, {name, p, q, g, encoding, one: 1n});
  }

  multiply(a, b) {
    return a * b % this.p;
  }

  square(a) {
    return a * a % this.p;
  }

  invert(a) {
    return inverse(a, this.p);
  }

  equal(a, b) {
    return a === b;
  }

  /** a^e for 0 <= e < q. */
  power(a, e) {
    exponentFits(e, this.q);
    return this.anyPower(a, e);
  }

  /** The powers of one element, prepared for so many of them. */
  table(base, uses = 100) {
    return new Table(this, base, bestWindow(bitLength(this.q), uses, 1));
  }

  /** The product of all a_i^e_i. */
  product(elements, exponents) {
    return bucketProduct(this, elements, exponents);
  }

  string(a) {
    return a.toString();
  }

  strings(elements) {
    return elements.map(a => a.toString());
  }

  /** The element that a text writes; anything but an element of the group in its one spelling is refused (4.1). */
  element(text) {
    const a = this.decoded(text);
    if (!this.contains(a)) throw new Error(`not an element of ${this.name}`);
    return a;
  }

  /** The number that a text writes in its one spelling, whether or not it lies in the group. */
  decoded(text) {
    if (typeof text !== "string" || !/^[1-9][0-9]{0,616}$/.test(text)) throw new Error("expected a decimal number");
    const a = BigInt(text);
    if (a >= this.p) throw new Error(`not an element of ${this.name}`);
    return a;
  }

  /** A text that sorts as the element does in a tally: as a number (4.6). */
  sortKey(text) {
    return text.padStart(617, "0");
  }

  /** Whole numbers embedded in an element: the first number that has order q (4.5). */
  embed(packed) {
    for (let eps = 0n; eps < 1n << this.encoding.padding; eps++) {
      const a = (packed << this.encoding.padding) + eps;
      if (a > 0n && a < this.p && this.contains(a)) return a;
    }
    throw new Error("no element holds this answer");
  }

  /** What an element embeds, undone. */
  unembed(a) {
    return a >> this.encoding.padding;
  }

  /** The independent generator Gen(i) (4.8). */
  generator(i) {
    const a = this.anyPower(number(sha256(`ggen|${i}`)), (this.p - 1n) / this.q);
    if (a === 0n || a === 1n || a === this.g) throw new Error(`Gen(${i}) is no generator`);
    return a;
  }

  /** Whether a number 0 < a < p has order q. In a safe prime's group these are the squares. */
  contains(a) {
    return this.p === 2n * this.q + 1n ? jacobi(a, this.p) === 1 : this.anyPower(a, this.q) === 1n;
  }

  anyPower(a, e) {
    const powers = [1n, a];
    for (let k = 2; k < 1 << WINDOW; k++) powers.push(this.multiply(powers[k - 1], a));
    let result = 1n;
    for (const digit of digitsOf(e, WINDOW).reverse()) {
      if (result !== 1n) for (let i = 0; i < WINDOW; i++) result = this.square(result);
      if (digit !== 0) result = this.multiply(result, powers[digit]);
    }
    return result;
  }
}

/** rows[i][k] = base^(k 2^(window i)). */
class Table {
  constructor(group, base, window) {
    Object.assign(this, {group, window, rows: []});
    for (let bits = 0; bits < bitLength(group.q); bits += window) {
      const row = [1n, base];
      for (let k = 2; k < 1 << window; k++) row.push(group.multiply(row[k - 1], base));
      this.rows.push(row);
      base = group.multiply(row[row.length - 1], base);
    }
  }

  /** base^e for 0 <= e < q. */
  power(e) {
    exponentFits(e, this.group.q);
    let result = 1n;
    digitsOf(e, this.window).forEach((digit, i) => {
      if (digit !== 0) result = result === 1n ? this.rows[i][digit] : this.group.multiply(result, this.rows[i][digit]);
    });
    return result;
  }
}

/** The Jacobi symbol (a/n) for odd n: 1, -1 or 0. */
export function jacobi(a, n) {
  let sign = 1;
  a %= n;
  while (a !== 0n) {
    let twos = 0n;
    while (((a >> twos) & 1n) === 0n) twos++;
    a >>= twos;
    const eighth = n & 7n;
    if ((twos & 1n) === 1n && (eighth === 3n || eighth === 5n)) sign = -sign;
    if ((a & 3n) === 3n && (n & 3n) === 3n) sign = -sign;
    [a, n] = [n % a, a];
  }
  return n === 1n ? sign : 0;
}

// The group Ed25519: points of order q on the twisted Edwards curve -x^2 + y^2 = 1 + d x^2 y^2 modulo 2^255 - 19
// (reference, 4.2).
//
// Points are kept in extended coordinates (X:Y:Z:T), x = X/Z, y = Y/Z, xy = T/Z; formulas of Hisil, Wong, Carter and
// Dawson (2008), which hold for all points. The group is written multiplicatively, as in the reference. The counts of
// field25519.js: no product below exceeds 3 x 4.
import {bitLength, inverse, mod, number} from "./bytes.js";
import * as F from "./field25519.js";
import {bestWindow, bucketProduct, exponentFits, signedDigitsOf} from "./powers.js";
import {sha256} from "./sha256.js";

const {P, add, subtract, multiply, square} = F;
const Q = 2n ** 252n + 27742317777372353535851937790883648493n;
const SIGN = 1n << 255n;
const WINDOW = 5;

const D = mod(-121665n * inverse(121666n, P), P);
const CURVE_D = F.fromBigInt(D);
const TWICE_D = F.fromBigInt(mod(2n * D, P));
const ROOT_OF_MINUS_1 = F.fromBigInt(rootOfMinus1());

class Point {
  constructor(x, y, z, t) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.t = t;
  }
}

/** A point prepared to be a factor: (Y+X, Y-X, 2Z, 2dT). */
class Factor {
  constructor(plus, minus, z2, t2d) {
    this.plus = plus;
    this.minus = minus;
    this.z2 = z2;
    this.t2d = t2d;
  }
}

const NEUTRAL = new Point(F.ZERO, F.ONE, F.ONE, F.ZERO);

/** The group; its elements are opaque. */
export class Ed25519 {
  constructor() {
    this.name = "Ed25519";
    this.q = Q;
    this.one = NEUTRAL;
    this.encoding = {padding: 14n, bits: 8n};
    this.g = decoded(mod(4n * inverse(5n, P), P));
  }

  multiply(a, b) {
    return times(a, factor(b));
  }

  square(a) {
    return doubled(a);
  }

  invert(a) {
    return new Point(F.negate(a.x), a.y, a.z, F.negate(a.t));
  }

  equal(a, b) {
    return F.isZero(subtract(multiply(a.x, b.z), multiply(b.x, a.z)))
      && F.isZero(subtract(multiply(a.y, b.z), multiply(b.y, a.z)));
  }

  /** a^e for 0 <= e < q. */
  power(a, e) {
    exponentFits(e, Q);
    return anyPower(a, e);
  }

  /** The powers of one element, prepared for so many of them. */
  table(base, uses = 100) {
    return new Table(base, bestWindow(bitLength(Q), uses, 0.6));
  }

  /** The product of all a_i^e_i. */
  product(elements, exponents) {
    return bucketProduct(this, elements, exponents);
  }

  string(a) {
    return this.strings([a])[0];
  }

  /** The texts of many elements at the cost of one inversion: y + (x mod 2) 2^255 in hexadecimal digits (4.1). */
  strings(elements) {
    const inverses = F.invertAll(elements.map(a => a.z));
    return elements.map((a, i) => {
      const odd = F.toBigInt(multiply(a.x, inverses[i])) & 1n;
      const y = F.toBigInt(multiply(a.y, inverses[i]));
      return (y + odd * SIGN).toString(16).padStart(64, "0");
    });
  }

  /** The element that a text writes; anything but an element of the group in its one spelling is refused (4.1). */
  element(text) {
    const a = this.decoded(text);
    if (!this.contains(a)) throw new Error(`not an element of ${this.name}`);
    return a;
  }

  /** The point that a text writes in its one spelling, whether or not it lies in the group. */
  decoded(text) {
    if (typeof text !== "string" || !/^[0-9a-f]{64}$/.test(text)) throw new Error("expected 64 lower-case hexadecimal digits");
    const a = decoded(BigInt("0x" + text));
    if (a === null) throw new Error(`not an element of ${this.name}`);
    return a;
  }

  /** A text that sorts as the element does in a tally: by its bytes in the order of RFC 8032 (4.6). */
  sortKey(text) {
    return text.match(/../g).reverse().join("");
  }

  /** Whole numbers embedded in an element: the first number that is the text of one (4.5). */
  embed(packed) {
    for (let eps = 0n; eps < 1n << this.encoding.padding; eps++) {
      const a = decoded((packed << this.encoding.padding) + eps);
      if (a !== null && this.contains(a)) return a;
    }
    throw new Error("no element holds this answer");
  }

  /** What an element embeds, undone. */
  unembed(a) {
    return BigInt("0x" + this.string(a)) >> this.encoding.padding;
  }

  /** The independent generator Gen(i) (4.8). */
  generator(i) {
    let x = number(sha256(`ggen|${i}`)) >> 2n;
    let a = decoded(x);
    while (a === null) a = decoded(++x);
    a = doubled(doubled(doubled(a)));
    if (this.equal(a, NEUTRAL) || this.equal(a, this.g)) throw new Error(`Gen(${i}) is no generator`);
    return a;
  }

  /** Whether a point of the curve has order q (or 1). */
  contains(a) {
    return this.equal(anyPower(a, Q), NEUTRAL);
  }
}

/** rows[i][k-1] = base^(k 2^(window i)) for k = 1 .. 2^(window-1). */
class Table {
  constructor(base, window) {
    this.window = window;
    this.rows = [];
    for (let bits = 0; bits <= bitLength(Q); bits += window) {
      const once = factor(base);
      const row = [once];
      let power = base;
      for (let k = 2; k <= 1 << (window - 1); k++) {
        power = times(power, once);
        row.push(factor(power));
      }
      this.rows.push(row);
      base = doubled(power);
    }
  }

  /** base^e for 0 <= e < q. */
  power(e) {
    exponentFits(e, Q);
    const digits = signedDigitsOf(e, this.window);
    let result = NEUTRAL;
    for (let i = 0; i < digits.length; i++) {
      if (digits[i] > 0) result = times(result, this.rows[i][digits[i] - 1]);
      if (digits[i] < 0) result = times(result, inverted(this.rows[i][-digits[i] - 1]));
    }
    return result;
  }
}

function times(a, b) {
  const A = multiply(subtract(a.y, a.x), b.minus);
  const B = multiply(add(a.y, a.x), b.plus);
  const C = multiply(a.t, b.t2d);
  const ZZ = multiply(a.z, b.z2);
  return point(subtract(B, A), subtract(ZZ, C), add(ZZ, C), add(B, A));
}

function doubled(a) {
  const A = square(a.x);
  const B = square(a.y);
  const zz = square(a.z);
  const H = add(A, B);
  const E = subtract(H, square(add(a.x, a.y)));
  const G = subtract(A, B);
  return point(E, add(add(zz, zz), G), G, H);
}

function point(e, f, g, h) {
  return new Point(multiply(e, f), multiply(g, h), multiply(f, g), multiply(e, h));
}

function factor(a) {
  return new Factor(add(a.y, a.x), subtract(a.y, a.x), add(a.z, a.z), multiply(a.t, TWICE_D));
}

function inverted(b) {
  return new Factor(b.minus, b.plus, b.z2, F.negate(b.t2d));
}

function anyPower(a, e) {
  const powers = [factor(a)];
  for (let k = 2, power = a; k <= 1 << (WINDOW - 1); k++) {
    power = times(power, powers[0]);
    powers.push(factor(power));
  }
  let result = NEUTRAL;
  for (const digit of signedDigitsOf(e, WINDOW).reverse()) {
    for (let i = 0; i < WINDOW; i++) result = doubled(result);
    if (digit > 0) result = times(result, powers[digit - 1]);
    if (digit < 0) result = times(result, inverted(powers[-digit - 1]));
  }
  return result;
}

/** The point that a number of 256 bits writes, or null (RFC 8032, 5.1.3). */
function decoded(text) {
  const odd = text >> 255n;
  const y = text & (SIGN - 1n);
  if (y >= P || odd > 1n) return null;
  const Y = F.fromBigInt(y);
  const yy = square(Y);
  const root = rootOfRatio(subtract(yy, F.ONE), add(multiply(CURVE_D, yy), F.ONE));
  if (root === null) return null;
  const x = F.toBigInt(root);
  if (x === 0n && odd === 1n) return null;
  const X = (x & 1n) === odd ? root : F.negate(root);
  return new Point(X, Y, F.ONE, multiply(X, Y));
}

/** A root of u/v, or null: u v^3 (u v^7)^((p-5)/8), times the root of -1 where needed. */
function rootOfRatio(u, v) {
  const vvv = multiply(square(v), v);
  const uvvv = multiply(u, vvv);
  const root = multiply(uvvv, F.powerForRoot(multiply(uvvv, multiply(vvv, v))));
  const again = multiply(v, square(root));
  if (F.isZero(subtract(again, u))) return root;
  if (F.isZero(add(again, u))) return multiply(root, ROOT_OF_MINUS_1);
  return null;
}

// 2^((p-1)/4), as 2 is no square modulo p.
function rootOfMinus1() {
  let result = 1n, base = 2n;
  for (let e = (P - 1n) / 4n; e > 0n; e >>= 1n) {
    if (e & 1n) result = result * base % P;
    base = base * base % P;
  }
  return result;
}

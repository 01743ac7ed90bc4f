// Arithmetic modulo p = 2^255 - 19 for the group Ed25519 (reference, 4.2).
//
// A number is an array of twelve "limbs", whole numbers in doubles, worth
//
//     a0 + a1 2^22 + a2 2^43 + a3 2^64 + 2^85 (a4 + a5 2^22 + ..) + 2^170 (a8 + ..)
//
// so that limbs 0, 4 and 8 are 22 bits wide and all others 21. Limbs are signed: a "reduced" number has |limb| <= 1.02
// x half its width. Products are exact as long as every column of a multiplication stays below 2^53. Counting a reduced
// number as 1, a sum or difference of two as 2 and so on, that holds while the product of the two counts is at most 12
// (a column of 1 x 1 is below 2^49.1).
//
// This is five times as fast as BigInt. It takes the same steps for all numbers, but JavaScript promises nothing about
// time.

export const P = 2n ** 255n - 19n;

const OFFSETS = [0n, 22n, 43n, 64n, 85n, 107n, 128n, 149n, 170n, 192n, 213n, 234n];
const WIDTHS = [22n, 21n, 21n, 21n, 22n, 21n, 21n, 21n, 22n, 21n, 21n, 21n];

// Adding and taking away 1.5 x 2^(52 + width) rounds a double to a multiple of 2^width.
const ROUND22 = 1.5 * 2 ** 74;
const ROUND21 = 1.5 * 2 ** 73;
const SHIFT22 = 2 ** -22;
const SHIFT21 = 2 ** -21;

export const ZERO = fromBigInt(0n);
export const ONE = fromBigInt(1n);

/** The limbs of a number 0 <= x < 2^255. */
export function fromBigInt(x) {
  const limbs = OFFSETS.map((offset, k) => Number((x >> offset) & ((1n << WIDTHS[k]) - 1n)));
  return carry(...limbs);
}

/** The number 0 <= x < p of limbs. */
export function toBigInt(a) {
  let x = 0n;
  for (let k = 11; k >= 0; k--) x = (x << WIDTHS[k]) + BigInt(a[k]);
  x %= P;
  return x < 0n ? x + P : x;
}

/** a + b, not reduced. */
export function add(a, b) {
  return [
    a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5],
    a[6] + b[6], a[7] + b[7], a[8] + b[8], a[9] + b[9], a[10] + b[10], a[11] + b[11],
  ];
}

/** a - b, not reduced. */
export function subtract(a, b) {
  return [
    a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3], a[4] - b[4], a[5] - b[5],
    a[6] - b[6], a[7] - b[7], a[8] - b[8], a[9] - b[9], a[10] - b[10], a[11] - b[11],
  ];
}

/** Whether limbs, reduced or not, are worth 0. */
export function isZero(a) {
  return toBigInt(a) === 0n;
}

/** -a; as reduced as a is. */
export function negate(a) {
  return subtract(ZERO, a);
}

/** a b, reduced. The factor 19 folds 2^255 back; the factor 2 stands where two widths of 21 meet one of 22. */
export function multiply(a, b) {
  const a0 = a[0], a1 = a[1], a2 = a[2], a3 = a[3], a4 = a[4], a5 = a[5],
    a6 = a[6], a7 = a[7], a8 = a[8], a9 = a[9], a10 = a[10], a11 = a[11];
  const b0 = b[0], b1 = b[1], b2 = b[2], b3 = b[3], b4 = b[4], b5 = b[5],
    b6 = b[6], b7 = b[7], b8 = b[8], b9 = b[9], b10 = b[10], b11 = b[11];
  return carry(
    a0 * b0 + 19 * (a4 * b8 + a8 * b4) + 38 * (a1 * b11 + a2 * b10 + a3 * b9 + a5 * b7 + a6 * b6 + a7 * b5 +
      a9 * b3 + a10 * b2 + a11 * b1),
    a0 * b1 + a1 * b0 + 19 * (a2 * b11 + a3 * b10 + a4 * b9 + a5 * b8 + a6 * b7 + a7 * b6 + a8 * b5 + a9 * b4 +
      a10 * b3 + a11 * b2),
    a0 * b2 + a2 * b0 + 2 * a1 * b1 + 19 * (a3 * b11 + a4 * b10 + a6 * b8 + a7 * b7 + a8 * b6 + a10 * b4 +
      a11 * b3) + 38 * (a5 * b9 + a9 * b5),
    a0 * b3 + a3 * b0 + 2 * (a1 * b2 + a2 * b1) + 19 * (a4 * b11 + a7 * b8 + a8 * b7 + a11 * b4) + 38 * (a5 * b10 +
      a6 * b9 + a9 * b6 + a10 * b5),
    a0 * b4 + a4 * b0 + 2 * (a1 * b3 + a2 * b2 + a3 * b1) + 19 * a8 * b8 + 38 * (a5 * b11 + a6 * b10 + a7 * b9 +
      a9 * b7 + a10 * b6 + a11 * b5),
    a0 * b5 + a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1 + a5 * b0 + 19 * (a6 * b11 + a7 * b10 + a8 * b9 + a9 * b8 +
      a10 * b7 + a11 * b6),
    a0 * b6 + a2 * b4 + a3 * b3 + a4 * b2 + a6 * b0 + 2 * (a1 * b5 + a5 * b1) + 19 * (a7 * b11 + a8 * b10 +
      a10 * b8 + a11 * b7) + 38 * a9 * b9,
    a0 * b7 + a3 * b4 + a4 * b3 + a7 * b0 + 2 * (a1 * b6 + a2 * b5 + a5 * b2 + a6 * b1) + 19 * (a8 * b11 +
      a11 * b8) + 38 * (a9 * b10 + a10 * b9),
    a0 * b8 + a4 * b4 + a8 * b0 + 2 * (a1 * b7 + a2 * b6 + a3 * b5 + a5 * b3 + a6 * b2 + a7 * b1) + 38 * (a9 * b11 +
      a10 * b10 + a11 * b9),
    a0 * b9 + a1 * b8 + a2 * b7 + a3 * b6 + a4 * b5 + a5 * b4 + a6 * b3 + a7 * b2 + a8 * b1 + a9 * b0 +
      19 * (a10 * b11 + a11 * b10),
    a0 * b10 + a2 * b8 + a3 * b7 + a4 * b6 + a6 * b4 + a7 * b3 + a8 * b2 + a10 * b0 + 2 * (a1 * b9 + a5 * b5 +
      a9 * b1) + 19 * a11 * b11,
    a0 * b11 + a3 * b8 + a4 * b7 + a7 * b4 + a8 * b3 + a11 * b0 + 2 * (a1 * b10 + a2 * b9 + a5 * b6 + a6 * b5 +
      a9 * b2 + a10 * b1),
  );
}

/** a^2, reduced. */
export function square(a) {
  const a0 = a[0], a1 = a[1], a2 = a[2], a3 = a[3], a4 = a[4], a5 = a[5],
    a6 = a[6], a7 = a[7], a8 = a[8], a9 = a[9], a10 = a[10], a11 = a[11];
  return carry(
    a0 * a0 + 38 * (a4 * a8 + a6 * a6) + 76 * (a1 * a11 + a2 * a10 + a3 * a9 + a5 * a7),
    2 * a0 * a1 + 38 * (a2 * a11 + a3 * a10 + a4 * a9 + a5 * a8 + a6 * a7),
    2 * (a0 * a2 + a1 * a1) + 19 * a7 * a7 + 38 * (a3 * a11 + a4 * a10 + a6 * a8) + 76 * a5 * a9,
    2 * a0 * a3 + 4 * a1 * a2 + 38 * (a4 * a11 + a7 * a8) + 76 * (a5 * a10 + a6 * a9),
    2 * (a0 * a4 + a2 * a2) + 4 * a1 * a3 + 19 * a8 * a8 + 76 * (a5 * a11 + a6 * a10 + a7 * a9),
    2 * (a0 * a5 + a1 * a4 + a2 * a3) + 38 * (a6 * a11 + a7 * a10 + a8 * a9),
    a3 * a3 + 2 * (a0 * a6 + a2 * a4) + 4 * a1 * a5 + 38 * (a7 * a11 + a8 * a10 + a9 * a9),
    2 * (a0 * a7 + a3 * a4) + 4 * (a1 * a6 + a2 * a5) + 38 * a8 * a11 + 76 * a9 * a10,
    a4 * a4 + 2 * a0 * a8 + 4 * (a1 * a7 + a2 * a6 + a3 * a5) + 38 * a10 * a10 + 76 * a9 * a11,
    2 * (a0 * a9 + a1 * a8 + a2 * a7 + a3 * a6 + a4 * a5) + 38 * a10 * a11,
    2 * (a0 * a10 + a2 * a8 + a3 * a7 + a4 * a6 + a5 * a5) + 4 * a1 * a9 + 19 * a11 * a11,
    2 * (a0 * a11 + a3 * a8 + a4 * a7) + 4 * (a1 * a10 + a2 * a9 + a5 * a6),
  );
}

/** a^(2^n), reduced. */
function squares(a, n) {
  for (let i = 0; i < n; i++) a = square(a);
  return a;
}

/** a^((p-5)/8) = a^(2^252 - 3). */
export function powerForRoot(a) {
  return multiply(squares(power250(a), 2), a);
}

/** 1/a = a^(p-2) = a^(2^255 - 21), and 0 for 0. */
export function invert(a) {
  const two = square(a);
  const eleven = multiply(squares(two, 2), multiply(two, a));
  return multiply(squares(power250(a), 5), eleven);
}

/** All inverses at the cost of one: Montgomery's trick. None of the numbers may be 0. */
export function invertAll(numbers) {
  const before = [];
  let product = ONE;
  for (const number of numbers) {
    before.push(product);
    product = multiply(product, number);
  }
  let inverse = invert(product);
  const inverses = new Array(numbers.length);
  for (let i = numbers.length - 1; i >= 0; i--) {
    inverses[i] = multiply(inverse, before[i]);
    inverse = multiply(inverse, numbers[i]);
  }
  return inverses;
}

/** a^(2^250 - 1): runs of ones of 1, 5, 10, 20, 40, 50, 100, 200 and 250 bits. */
function power250(a) {
  const two = multiply(square(a), a);
  const five = multiply(squares(multiply(squares(two, 2), two), 1), a);
  const ten = multiply(squares(five, 5), five);
  const twenty = multiply(squares(ten, 10), ten);
  const forty = multiply(squares(twenty, 20), twenty);
  const fifty = multiply(squares(forty, 10), ten);
  const hundred = multiply(squares(fifty, 50), fifty);
  const twoHundred = multiply(squares(hundred, 100), hundred);
  return multiply(squares(twoHundred, 50), fifty);
}

/** Brings the twelve columns of a product back to limbs. */
function carry(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11) {
  let q;
  q = (c0 + ROUND22) - ROUND22; c0 -= q; c1 += q * SHIFT22;
  q = (c1 + ROUND21) - ROUND21; c1 -= q; c2 += q * SHIFT21;
  q = (c2 + ROUND21) - ROUND21; c2 -= q; c3 += q * SHIFT21;
  q = (c3 + ROUND21) - ROUND21; c3 -= q; c4 += q * SHIFT21;
  q = (c4 + ROUND22) - ROUND22; c4 -= q; c5 += q * SHIFT22;
  q = (c5 + ROUND21) - ROUND21; c5 -= q; c6 += q * SHIFT21;
  q = (c6 + ROUND21) - ROUND21; c6 -= q; c7 += q * SHIFT21;
  q = (c7 + ROUND21) - ROUND21; c7 -= q; c8 += q * SHIFT21;
  q = (c8 + ROUND22) - ROUND22; c8 -= q; c9 += q * SHIFT22;
  q = (c9 + ROUND21) - ROUND21; c9 -= q; c10 += q * SHIFT21;
  q = (c10 + ROUND21) - ROUND21; c10 -= q; c11 += q * SHIFT21;
  q = (c11 + ROUND21) - ROUND21; c11 -= q; c0 += 19 * (q * SHIFT21);
  q = (c0 + ROUND22) - ROUND22; c0 -= q; c1 += q * SHIFT22;
  return [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11];
}

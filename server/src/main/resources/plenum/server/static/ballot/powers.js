// What all groups share about exponents: digits, windows, and products of many powers.
import {bitLength} from "./bytes.js";

/** An exponent outside 0 <= e < q is a mistake of the caller. */
export function exponentFits(e, q) {
  if (e < 0n || e >= q) throw new RangeError("the exponent is not reduced modulo q");
}

/** The digits of e >= 0 to the base 2^window, the least significant first. */
export function digitsOf(e, window) {
  const bits = e.toString(2);
  const digits = [];
  for (let end = bits.length; end > 0; end -= window) digits.push(parseInt(bits.slice(Math.max(0, end - window), end), 2));
  return digits;
}

/** The same with digits from -2^(window-1) to 2^(window-1): half the table suffices where inverses cost nothing. */
export function signedDigitsOf(e, window) {
  const digits = digitsOf(e, window);
  digits.push(0);
  for (let i = 0; i + 1 < digits.length; i++) {
    if (digits[i] > 1 << (window - 1)) {
      digits[i] -= 1 << window;
      digits[i + 1]++;
    }
  }
  return digits;
}

/** The window with which building a table and using it so often costs the fewest multiplications. */
export function bestWindow(bits, uses, share) {
  const cost = window => Math.ceil(bits / window) * ((2 ** window) * share + uses);
  let best = 2;
  while (best < 8 && cost(best + 1) < cost(best)) best++;
  return best;
}

/** The product of all a_i^e_i: for each digit, elements are first gathered by its value (Pippenger's buckets). */
export function bucketProduct(group, elements, exponents) {
  const window = Math.max(2, Math.min(10, bitLength(BigInt(elements.length)) - 2));
  const digits = exponents.map(e => {
    exponentFits(e, group.q);
    return digitsOf(e, window);
  });
  let result = group.one;
  for (let at = Math.ceil(bitLength(group.q) / window) - 1; at >= 0; at--) {
    for (let i = 0; i < window; i++) result = group.square(result);
    result = group.multiply(result, column(group, elements, digits.map(own => own[at] ?? 0), 1 << window));
  }
  return result;
}

// The product of all a_i^d_i for small d_i: bucket k counts k times, since it is part of the last k running products.
function column(group, elements, digits, size) {
  const buckets = new Array(size).fill(null);
  digits.forEach((digit, i) => {
    buckets[digit] = buckets[digit] === null ? elements[i] : group.multiply(buckets[digit], elements[i]);
  });
  let running = group.one, result = group.one;
  for (let k = size - 1; k > 0; k--) {
    if (buckets[k] !== null) running = group.multiply(running, buckets[k]);
    result = group.multiply(result, running);
  }
  return result;
}

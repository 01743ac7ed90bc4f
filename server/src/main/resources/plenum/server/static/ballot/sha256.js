// SHA-256 (FIPS 180-4), HMAC (RFC 2104) and PBKDF2 (RFC 8018): crypto.subtle is absent on plain http.
import {utf8} from "./bytes.js";

const BLOCK = 64;
const PRIMES = primes(64);

// The first 32 bits of the fractional parts of the square roots of the first 8 primes, and of the cube roots of the
// first 64.
const START = PRIMES.slice(0, 8).map(p => fraction(p, 2n));
const K = Int32Array.from(PRIMES.map(p => fraction(p, 3n)));

/** SHA-256 of bytes or of a text in UTF-8. */
export function sha256(data) {
  return digest(Int32Array.from(START), 0, bytesOf(data));
}

/** HMAC-SHA-256 under a key. */
export function hmac(key, message) {
  return mac(padded(bytesOf(key)), bytesOf(message));
}

/** PBKDF2 with HMAC-SHA-256; gives 32 bytes. */
export function pbkdf2(password, salt, rounds) {
  const pads = padded(bytesOf(password));
  const first = new Uint8Array([...bytesOf(salt), 0, 0, 0, 1]);
  let block = mac(pads, first);
  const key = block.slice();
  for (let round = 1; round < rounds; round++) {
    block = mac(pads, block);
    for (let i = 0; i < key.length; i++) key[i] ^= block[i];
  }
  return key;
}

function bytesOf(data) {
  return typeof data === "string" ? utf8(data) : data;
}

// The states after the inner and the outer pad.
function padded(key) {
  const block = new Uint8Array(BLOCK);
  block.set(key.length > BLOCK ? sha256(key) : key);
  return [0x36, 0x5c].map(pad => {
    const state = Int32Array.from(START);
    compress(state, block.map(byte => byte ^ pad), 0);
    return state;
  });
}

function mac([inner, outer], message) {
  return digest(outer.slice(), BLOCK, digest(inner.slice(), BLOCK, message));
}

// The digest of what the state has taken in already (so many bytes), and the data.
function digest(state, taken, data) {
  const whole = data.length - data.length % BLOCK;
  for (let at = 0; at < whole; at += BLOCK) compress(state, data, at);
  const rest = data.length - whole;
  const tail = new Uint8Array(rest < 56 ? BLOCK : 2 * BLOCK);
  tail.set(data.subarray(whole));
  tail[rest] = 0x80;
  const view = new DataView(tail.buffer);
  const bytes = taken + data.length;
  view.setUint32(tail.length - 8, Math.floor(bytes / 2 ** 29));
  view.setUint32(tail.length - 4, bytes << 3);
  for (let at = 0; at < tail.length; at += BLOCK) compress(state, tail, at);
  const result = new Uint8Array(32);
  const words = new DataView(result.buffer);
  state.forEach((word, i) => words.setInt32(4 * i, word));
  return result;
}

const w = new Int32Array(64);

function compress(state, data, at) {
  for (let t = 0; t < 16; t++, at += 4) {
    w[t] = (data[at] << 24) | (data[at + 1] << 16) | (data[at + 2] << 8) | data[at + 3];
  }
  for (let t = 16; t < 64; t++) {
    const s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ (w[t - 15] >>> 3);
    const s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ (w[t - 2] >>> 10);
    w[t] = s1 + w[t - 7] + s0 + w[t - 16];
  }
  let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
  for (let t = 0; t < 64; t++) {
    const S1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + S1 + ((e & f) ^ (~e & g)) + K[t] + w[t]) | 0;
    const S0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (S0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + t1) | 0;
    d = c; c = b; b = a; a = (t1 + t2) | 0;
  }
  state[0] += a; state[1] += b; state[2] += c; state[3] += d;
  state[4] += e; state[5] += f; state[6] += g; state[7] += h;
}

function rotate(word, bits) {
  return (word >>> bits) | (word << (32 - bits));
}

function primes(count) {
  const found = [];
  for (let n = 2; found.length < count; n++) if (found.every(p => n % p !== 0)) found.push(n);
  return found;
}

// floor(root(p) x 2^32) mod 2^32, exactly: no root is taken in floating point.
function fraction(p, degree) {
  const target = BigInt(p) << (32n * degree);
  let root = 0n;
  for (let bit = 1n << 40n; bit > 0n; bit >>= 1n) if ((root + bit) ** degree <= target) root += bit;
  return Number(BigInt.asIntN(32, root));
}

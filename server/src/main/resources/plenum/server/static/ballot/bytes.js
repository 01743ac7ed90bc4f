// Texts, bytes, numbers and chance.

const UTF8 = new TextEncoder();
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base58: no 0, O, I or l (reference, 4.1). */
export const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

export function utf8(text) {
  return UTF8.encode(text);
}

export function hex(bytes) {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes of lower-case hexadecimal digits. */
export function unhex(text) {
  if (!/^([0-9a-f]{2})*$/.test(text)) throw new Error("expected lower-case hexadecimal digits in pairs");
  return Uint8Array.from({length: text.length / 2}, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16));
}

/** Standard Base64 without "=" (reference, 4.1). */
export function base64(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const characters = Math.min(bytes.length - i, 3) + 1;
    for (let k = 0; k < characters; k++) text += BASE64[(three >> (18 - 6 * k)) & 63];
  }
  return text;
}

/** The bytes of standard Base64 without "="; each sequence of bytes has one text only. */
export function unbase64(text) {
  const bytes = new Uint8Array(Math.floor(text.length * 3 / 4));
  let held = 0, bits = 0, length = 0;
  for (const character of text) {
    const value = BASE64.indexOf(character);
    if (value < 0) throw new Error(`"${character}" is not a digit of Base64`);
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = held >> bits;
    }
  }
  if (base64(bytes) !== text) throw new Error("not a whole text in Base64");
  return bytes;
}

/** Bytes read as a number, the most significant first. */
export function number(bytes) {
  return bytes.length === 0 ? 0n : BigInt("0x" + hex(bytes));
}

/** A number as so many bytes, the most significant first. */
export function bigEndian(x, length) {
  const digits = x.toString(16);
  if (x < 0n || digits.length > 2 * length) throw new RangeError(`the number does not fit ${length} bytes`);
  return unhex(digits.padStart(2 * length, "0"));
}

/** How many binary digits a number has. */
export function bitLength(x) {
  return x === 0n ? 0 : x.toString(2).length;
}

/** a mod m, never negative. */
export function mod(a, m) {
  const rest = a % m;
  return rest < 0n ? rest + m : rest;
}

/** 1/a mod m for a and m without a common divisor: Euclid's algorithm. */
export function inverse(a, m) {
  let [r, s] = [m, mod(a, m)];
  let [t, u] = [0n, 1n];
  while (s !== 0n) {
    const quotient = r / s;
    [r, s] = [s, r - quotient * s];
    [t, u] = [u, t - quotient * u];
  }
  if (r !== 1n) throw new RangeError("the number has no inverse");
  return mod(t, m);
}

/** A random number below q: 128 bits more than q has are drawn, then reduced (reference, 4.1). */
export function randomBelow(q) {
  return number(randomBytes(Math.ceil((bitLength(q) + 128) / 8))) % q;
}

/** So many random digits of Base58, each equally likely: 232 = 4 x 58, greater bytes are drawn again. */
export function randomBase58(length) {
  let text = "";
  while (text.length < length) {
    const byte = randomBytes(1)[0];
    if (byte < 232) text += BASE58[byte % 58];
  }
  return text;
}

/** A random order of 0 .. length-1, each equally likely (Fisher and Yates). */
export function randomOrder(length) {
  const order = Array.from({length}, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Number(randomBelow(BigInt(i + 1)));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

// Unlike crypto.subtle, this is there on plain http in a hall's own network too.
function randomBytes(length) {
  return globalThis.crypto.getRandomValues(new Uint8Array(length));
}

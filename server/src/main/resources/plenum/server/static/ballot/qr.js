// A text as a QR code (ISO/IEC 18004), drawn as SVG on this device: byte mode, level L, mask 0. A code holds 2,953 bytes.
import {utf8} from "./bytes.js";

const CORRECTION = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, ...Array(14).fill(30)];
const BLOCKS = [
  1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
];
const QUIET = 4;

/** The drawing of a text, or null if it is too long. */
export function qrCode(text, description) {
  const bytes = utf8(text);
  const version = BLOCKS.findIndex((_, i) => bytes.length + (i < 9 ? 2 : 3) <= dataWords(i + 1)) + 1;
  return version === 0 ? null : drawing(modules(version, interleaved(version, words(version, bytes))), description);
}

function rawModules(version) {
  let modules = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const along = Math.floor(version / 7) + 2;
    modules -= (25 * along - 10) * along - 55;
    if (version >= 7) modules -= 36;
  }
  return modules;
}

function dataWords(version) {
  return Math.floor(rawModules(version) / 8) - CORRECTION[version - 1] * BLOCKS[version - 1];
}

// Mode 4 (bytes), how many, the bytes, an end, and fillers.
function words(version, bytes) {
  const bits = [];
  const put = (value, width) => { for (let i = width - 1; i >= 0; i--) bits.push((value >> i) & 1); };
  put(4, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  const capacity = dataWords(version) * 8;
  put(0, Math.min(4, capacity - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const filled = Array.from({length: bits.length / 8}, (_, i) => bits.slice(8 * i, 8 * i + 8).reduce((sum, bit) => 2 * sum + bit, 0));
  for (let filler = 0xec; filled.length < capacity / 8; filler ^= 0xec ^ 0x11) filled.push(filler);
  return filled;
}

function interleaved(version, data) {
  const blocks = BLOCKS[version - 1], correction = CORRECTION[version - 1];
  const raw = Math.floor(rawModules(version) / 8);
  const short = Math.floor(raw / blocks) - correction, shorts = blocks - raw % blocks;
  const generator = generatorOf(correction);
  const parts = [];
  for (let i = 0, at = 0; i < blocks; i++) {
    const length = short + (i < shorts ? 0 : 1);
    const part = data.slice(at, at + length);
    parts.push({part, check: remainder(part, generator)});
    at += length;
  }
  const all = [];
  for (let i = 0; i <= short; i++) for (const {part} of parts) if (i < part.length) all.push(part[i]);
  for (let i = 0; i < correction; i++) for (const {check} of parts) all.push(check[i]);
  return all;
}

// Reed and Solomon's code over GF(256), modulus 0x11d.
function times(x, y) {
  let product = 0;
  for (let i = 7; i >= 0; i--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((y >> i) & 1) * x;
  }
  return product;
}

function generatorOf(degree) {
  const result = [...Array(degree - 1).fill(0), 1];
  for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
    for (let j = 0; j < degree; j++) result[j] = times(result[j], root) ^ (j + 1 < degree ? result[j + 1] : 0);
  }
  return result;
}

function remainder(data, generator) {
  const rest = generator.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ rest.shift();
    rest.push(0);
    generator.forEach((coefficient, i) => { rest[i] ^= times(coefficient, factor); });
  }
  return rest;
}

function modules(version, codewords) {
  const side = 4 * version + 17;
  const dark = Array.from({length: side}, () => Array(side).fill(false));
  const fixed = Array.from({length: side}, () => Array(side).fill(false));
  const set = (x, y, on) => { dark[y][x] = on; fixed[y][x] = true; };
  for (let i = 0; i < side; i++) { set(6, i, i % 2 === 0); set(i, 6, i % 2 === 0); }
  for (const [x, y] of [[3, 3], [side - 4, 3], [3, side - 4]]) finder(x, y, side, set);
  const centres = alignments(version, side);
  for (const [i, x] of centres.entries()) {
    for (const [j, y] of centres.entries()) {
      const last = centres.length - 1;
      if (!((i === 0 && (j === 0 || j === last)) || (i === last && j === 0))) aligner(x, y, set);
    }
  }
  format(side, set);
  if (version >= 7) versionBits(version, side, set);
  fill(side, dark, fixed, codewords);
  return dark;
}

function finder(cx, cy, side, set) {
  for (let dy = -4; dy <= 4; dy++) {
    for (let dx = -4; dx <= 4; dx++) {
      const [x, y, distance] = [cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy))];
      if (x >= 0 && x < side && y >= 0 && y < side) set(x, y, distance !== 2 && distance !== 4);
    }
  }
}

function aligner(cx, cy, set) {
  for (let dy = -2; dy <= 2; dy++) for (let dx = -2; dx <= 2; dx++) set(cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
}

function alignments(version, side) {
  if (version === 1) return [];
  const many = Math.floor(version / 7) + 2;
  const apart = version === 32 ? 26 : Math.ceil((side - 13) / (2 * many - 2)) * 2;
  return [6, ...Array.from({length: many - 1}, (_, i) => side - 7 - apart * (many - 2 - i))];
}

// Level L is 1, the mask 0: the bits 01 000 with their BCH code, masked with 0x5412.
function format(side, set) {
  const data = 1 << 3;
  let rest = data;
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((data << 10) | rest) ^ 0x5412;
  const bit = i => ((bits >> i) & 1) === 1;
  for (let i = 0; i <= 5; i++) set(8, i, bit(i));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let i = 9; i < 15; i++) set(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i++) set(side - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i++) set(8, side - 15 + i, bit(i));
  set(8, side - 8, true);
}

function versionBits(version, side, set) {
  let rest = version;
  for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let i = 0; i < 18; i++) {
    const on = ((bits >> i) & 1) === 1;
    const [a, b] = [side - 11 + i % 3, Math.floor(i / 3)];
    set(a, b, on);
    set(b, a, on);
  }
}

// In pairs of columns from the right, up and down by turns; mask 0 inverts where x + y is even.
function fill(side, dark, fixed, codewords) {
  let at = 0;
  for (let right = side - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const upward = ((right + 1) & 2) === 0;
    for (let vertical = 0; vertical < side; vertical++) {
      const y = upward ? side - 1 - vertical : vertical;
      for (const x of [right, right - 1]) {
        if (fixed[y][x]) continue;
        const on = at < codewords.length * 8 && ((codewords[at >> 3] >> (7 - (at & 7))) & 1) === 1;
        at++;
        dark[y][x] = on !== ((x + y) % 2 === 0);
      }
    }
  }
}

function drawing(dark, description) {
  const svg = (name, attributes) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const side = dark.length + 2 * QUIET;
  const drawn = svg("svg", {
    "class": "qr", "role": "img", "shape-rendering": "crispEdges", "viewBox": `0 0 ${side} ${side}`, "aria-label": description,
  });
  const path = dark.map((row, y) => row.map((on, x) => on ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "").join("")).join("");
  drawn.append(svg("path", {d: path}));
  return drawn;
}

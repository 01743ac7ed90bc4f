// The published archive of an urn, read as it comes: records in an old tar, in a chain of events (reference, 3).
import {hex} from "./bytes.js";
import {ballotShape, fingerprint, readElection} from "./election.js";
import {fits, parse, read} from "./json.js";
import {sha256} from "./sha256.js";

const BLOCK = 512;
const LONGEST_RECORD = 2 ** 28;

const HEADING = {version: "count", timestamp: "text"};
const EVENT = {"parent?": "text", "height": "count", "type": "text", "payload?": "text"};
const SETUP = {election: "text", trustees: "text", credentials: "text"};
const TALLIED = {num_tallied: "count", total_weight: "any", encrypted_tally: "text"};
const OWNED = {owner: "count", payload: "text"};

// How many data records come before an event, and what may follow it.
const EVENTS = new Map([
  ["Setup", {records: 4, next: ["Ballot", "EndBallots"]}],
  ["Ballot", {records: 1, next: ["Ballot", "EndBallots"]}],
  ["EndBallots", {records: 0, next: ["EncryptedTally"]}],
  ["EncryptedTally", {records: 2, next: ["Shuffle", "PartialDecryption"]}],
  ["Shuffle", {records: 2, next: ["Shuffle", "EndShuffles"]}],
  ["EndShuffles", {records: 0, next: ["PartialDecryption"]}],
  ["PartialDecryption", {records: 2, next: ["PartialDecryption", "Result"]}],
  ["Result", {records: 1, next: []}],
]);

/**
 * The records of an archive one after another, each {name, body, end}; end is where it ends, in bytes.
 *
 * @param chunks an asynchronous iterator of bytes; only one record is held at a time
 */
export async function* records(chunks) {
  const source = new Source(chunks);
  for (;;) {
    const header = await source.take(BLOCK);
    if (header === null) return;
    const length = parseInt(ascii(header.subarray(124, 135)), 8);
    if (!(length >= 0 && length <= LONGEST_RECORD)) throw new Error(`archive: the length of a record before byte ${source.read} is none`);
    const body = length === 0 ? new Uint8Array() : await source.take(Math.ceil(length / BLOCK) * BLOCK);
    if (body === null) throw new Error("archive: it ends in the middle of a record");
    yield {name: ascii(header.subarray(0, 100)).replace(/\0+$/, ""), body: body.subarray(0, length), end: source.read};
  }
}

class Source {
  constructor(chunks) {
    Object.assign(this, {chunks, held: new Uint8Array(), at: 0, read: 0});
  }

  // So many bytes, or null where nothing is left.
  async take(length) {
    const taken = new Uint8Array(length);
    for (let filled = 0; filled < length;) {
      if (this.at === this.held.length && !await this.more()) {
        if (filled === 0) return null;
        throw new Error("archive: it ends in the middle of a record");
      }
      const part = this.held.subarray(this.at, this.at + length - filled);
      taken.set(part, filled);
      filled += part.length;
      this.at += part.length;
    }
    this.read += length;
    return taken;
  }

  async more() {
    const {done, value} = await this.chunks.next();
    if (done) return false;
    this.held = value;
    this.at = 0;
    return true;
  }
}

function ascii(bytes) {
  return String.fromCharCode(...bytes);
}

/**
 * What an archive says, record by record: the election, the choices of the last ballot of each credential, the tally, the
 * shuffles. Refused are a broken chain, events out of order and a ballot that comes twice; proofs are not looked at.
 */
export class Board {
  constructor() {
    Object.assign(this, {started: false, waiting: [], head: null, height: -1, type: null});
    Object.assign(this, {record: null, election: null, weights: new Map(), known: new Set(), ballots: new Map(), tally: null, shuffles: []});
  }

  add({name, body}) {
    const text = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(body);
    if (!this.started) return this.start(name, text);
    const [, hash, kind] = /^([0-9a-f]{64})\.(data|event)\.json$/.exec(name) ?? [];
    expect(hash === hex(sha256(body)), `record ${name}: its name is not the hash of what is in it`);
    if (kind === "event") return this.event(hash, read(text, EVENT, `event ${this.height + 1}`));
    expect(this.waiting.length < 4, `record ${name}: no event has so many records`);
    this.waiting.push({hash, text});
  }

  start(name, text) {
    const {version} = read(text, HEADING, "archive");
    expect(name === "BELENIOS" && version === 1, "archive: expected one of version 1");
    this.started = true;
  }

  event(hash, {parent, height, type, payload}) {
    const place = `event ${height}`;
    const next = this.type === null ? ["Setup"] : EVENTS.get(this.type).next;
    expect(next.includes(type), `${place}: ${type} cannot come after ${this.type ?? "nothing"}`);
    expect(height === this.height + 1 && (parent ?? null) === this.head, `${place}: it does not follow the one before`);
    const given = this.waiting;
    expect(given.length === EVENTS.get(type).records, `${place}: expected ${EVENTS.get(type).records} records of ${type}`);
    expect(payload === given[given.length - 1]?.hash, `${place}: it names another record than the last`);
    this.take(type, given, place);
    Object.assign(this, {waiting: [], head: hash, height, type});
  }

  take(type, given, place) {
    if (type === "Setup") this.setUp(given, place);
    if (type === "Ballot") this.ballot(given[0], place);
    if (type === "EncryptedTally") this.tallied(given, place);
    if (type === "Shuffle") this.shuffled(given, place);
  }

  setUp([election, trustees, credentials, setup], place) {
    const named = read(setup.text, SETUP, place);
    expect(named.election === election.hash && named.trustees === trustees.hash && named.credentials === credentials.hash, `${place}: it names other records`);
    this.record = election.text;
    this.election = readElection(election.text);
    const lines = parse(credentials.text, place);
    fits(lines, ["text"], place);
    for (const line of lines) {
      const [key, weight = "1"] = line.split(",");
      expect(/^[1-9][0-9]{0,8}$/.test(weight) && !this.weights.has(key), `${place}: a credential stands twice, or has no weight`);
      this.weights.set(key, Number(weight));
    }
  }

  ballot({hash, text}, place) {
    expect(!this.known.has(hash), `${place}: this ballot has come before`);
    this.known.add(hash);
    const ballot = read(text, ballotShape(this.election), place);
    expect(ballot.election_uuid === this.election.uuid && ballot.election_hash === fingerprint(this.record), `${place}: a ballot of another election`);
    expect(this.weights.has(ballot.credential), `${place}: a ballot of nobody who may vote`);
    const choices = ballot.answers.map((answer, i) => choicesOf(answer, this.election.questions[i], place));
    this.ballots.set(ballot.credential, choices);
  }

  tallied([tally, payload], place) {
    const {num_tallied: ballots, encrypted_tally: hash} = read(payload.text, TALLIED, place);
    expect(hash === tally.hash && ballots === this.ballots.size, `${place}: it is not about the ballots before it`);
    this.tally = tally.text;
  }

  shuffled([shuffle, payload], place) {
    const {owner, payload: hash} = read(payload.text, OWNED, place);
    expect(hash === shuffle.hash, `${place}: it names another record`);
    this.shuffles.push({owner, ...shuffle});
  }
}

function choicesOf({choices}, {homomorphic, answers, blank}, place) {
  if (!homomorphic) return [choices];
  expect(choices.length === answers.length + (blank ? 1 : 0), `${place}: expected a choice for each answer`);
  return choices;
}

function expect(holds, words) {
  if (!holds) throw new Error(words);
}

// What a trustee's device makes of a published archive: archives of the tools fit, and none that was tampered with does.
import {records} from "/static/ballot/archive.js";
import {inBackground} from "/static/ballot/background.js";
import {utf8} from "/static/ballot/bytes.js";
import {readElection} from "/static/ballot/election.js";
import {write} from "/static/ballot/json.js";
import {shuffle} from "/static/ballot/shuffle.js";
import {followed} from "/static/ballot/steps.js";
import {archiveSteps} from "/static/ballot/tally.js";
import {equal, holds} from "./expect.js";
import {sha256Hex} from "./verifying.js";

const MOTION = "motion10-Ed25519-tool3.0";
const REVOTES = "motion10-BELENIOS-2048-tool2.0";
const WEIGHTS = "blank10-weights-BELENIOS-2048-tool2.0";
const RANKINGS = "nh10-RFC-3526-2048-tool2.0";

/** The events of an archive until its tally is opened, each {type, data}: the texts of its data records. */
async function eventsOf(name) {
  const answer = await fetch(`/ballot-tests/${name}.bel`);
  const events = [];
  let data = [];
  for await (const {name: record, body} of records(inPieces(new Uint8Array(await answer.arrayBuffer())))) {
    const text = new TextDecoder().decode(body);
    if (record.endsWith(".data.json")) data.push(text);
    if (!record.endsWith(".event.json")) continue;
    events.push({type: JSON.parse(text).type, data});
    data = [];
  }
  return events.filter(({type}) => type !== "PartialDecryption" && type !== "Result");
}

// As a network gives them: in pieces that end anywhere.
async function* inPieces(bytes) {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

// The archive of these events, with a chain of its own.
function archiveOf(events) {
  const parts = [record("BELENIOS", '{"version":1,"timestamp":"1795399236"}')];
  let parent = null;
  for (const [height, {type, data}] of events.entries()) {
    for (const text of data) parts.push(record(`${sha256Hex(text)}.data.json`, text));
    const payload = data.length === 0 ? {} : {payload: sha256Hex(data[data.length - 1])};
    const event = write({...parent === null ? {} : {parent}, height, type, ...payload});
    parent = sha256Hex(event);
    parts.push(record(`${parent}.event.json`, event));
  }
  return parts.reduce((all, part) => new Uint8Array([...all, ...part]), new Uint8Array());
}

function record(name, text) {
  const body = utf8(text);
  const whole = new Uint8Array(512 + Math.ceil(body.length / 512) * 512);
  whole.set(utf8(name));
  whole.set(utf8(body.length.toString(8).padStart(11, "0")), 124);
  whole.set(body, 512);
  return whole;
}

function only(events, type) {
  return events.filter(event => event.type === type);
}

// What an honest server hands out to be opened.
function handedOut(events) {
  const {questions} = readElection(events[0].data[0]);
  const mixed = only(events, "Shuffle").map(({data}) => JSON.parse(data[0]).ciphertexts).pop() ?? [];
  const tally = JSON.parse(only(events, "EncryptedTally")[0]?.data[0] ?? "[]");
  return write(tally.map((list, i) => questions[i].homomorphic ? list : mixed.shift() ?? list));
}

async function checked(events, {bytes = archiveOf(events), ...asked} = {}) {
  const real = window.fetch;
  window.fetch = async () => new Response(bytes);
  try {
    return await followed(archiveSteps({
      address: "archive", election: events[0].data[0], ciphertexts: handedOut(events), work: "turn", least: 3, own: null, ...asked,
    }));
  } finally {
    window.fetch = real;
  }
}

async function refuses(events, words, asked) {
  let message = "nothing";
  await checked(events, asked).catch(error => { message = error.message; });
  if (!message.includes(words)) throw new Error(`expected a refusal with "${words}" but it says "${message}"`);
}

export async function archives_of_the_tools_fit() {
  for (const name of [MOTION, REVOTES, WEIGHTS, RANKINGS]) {
    const events = await eventsOf(name);
    const {ballots, height, head} = await checked(events);
    equal([ballots, height], [JSON.parse(only(events, "EncryptedTally")[0].data[1]).num_tallied, events.length - 1]);
    holds(/^[0-9a-f]{64}$/.test(head), "a head");
  }
}

export async function a_worker_reads_an_archive_from_the_network() {
  const events = await eventsOf(MOTION);
  const parts = [];
  const wanted = {election: events[0].data[0], ciphertexts: handedOut(events), work: "turn", least: 3, own: null};
  const {ballots} = await inBackground("checkArchive", {address: `/ballot-tests/${MOTION}.bel`, ...wanted}, part => parts.push(part));
  holds(ballots > 3 && parts.every((part, i) => part <= 1 && (i === 0 || part >= parts[i - 1])), "progress rises");
}

export async function a_single_ballot_in_the_place_of_the_tally_is_refused() {
  const events = await eventsOf(MOTION);
  const [{choices}] = JSON.parse(only(events, "Ballot")[0].data[0]).answers;
  await refuses(events, "not what the archive makes of all ballots", {ciphertexts: write([choices])});
  const alone = [events[0], only(events, "Ballot")[0], {type: "EndBallots", data: []}, tallied([choices], 1)];
  await refuses(alone, "with 1 ballots there are too few", {least: 0});
}

function tallied(tally, ballots) {
  const text = write(tally);
  return {type: "EncryptedTally", data: [text, write({num_tallied: ballots, total_weight: ballots, encrypted_tally: sha256Hex(text)})]};
}

export async function a_ballot_left_out_is_found() {
  const events = await eventsOf(MOTION);
  const last = events.map(({type}) => type).lastIndexOf("Ballot");
  const short = events.filter((_, i) => i !== last);
  const tally = JSON.parse(only(events, "EncryptedTally")[0].data[0]);
  const voters = new Set(only(short, "Ballot").map(({data}) => JSON.parse(data[0]).credential));
  await refuses(short.map(event => event.type === "EncryptedTally" ? tallied(tally, voters.size) : event), "the tally in the archive is not that of its ballots");
  await refuses(events, "with 10 ballots there are too few", {least: 11});
}

export async function a_ballot_that_another_replaced_does_not_count() {
  const events = await eventsOf(REVOTES);
  const [first, second] = only(events, "Ballot");
  await refuses([events[0], first, second, first, ...events.slice(3)], "this ballot has come before");
  await refuses(await eventsOf("BAD-replayed-old-ballot-BELENIOS-2048"), "this ballot has come before");
}

export async function a_broken_chain_is_refused() {
  const events = await eventsOf(MOTION);
  const whole = archiveOf(events);
  await refuses(events, "ends in the middle of a record", {bytes: whole.subarray(0, whole.length - 100)});
  await refuses(events, "has no tally yet", {bytes: archiveOf(events.slice(0, -1))});
  const altered = whole.slice();
  altered[1024 + 512 + 20] ^= 1;
  await refuses(events, "is not the hash", {bytes: altered});
  const without = await eventsOf(MOTION);
  without.splice(1, 1);
  const spliced = new Uint8Array([...archiveOf(events.slice(0, 1)), ...archiveOf(without).subarray(archiveOf(events.slice(0, 1)).length)]);
  await refuses(events, "not about the ballots before it", {bytes: spliced});
  await refuses(await eventsOf("BAD-ballots-after-EndBallots-BELENIOS-2048"), "Ballot cannot come after EndBallots");
  await refuses(events, "the election is not that of the archive", {election: events[0].data[0].replace("otion", "otto")});
}

export async function rankings_are_opened_only_as_they_were_mixed() {
  const events = await eventsOf(RANKINGS);
  const [first, second] = only(events, "Shuffle");
  const unmixed = events.filter(({type}) => type !== "Shuffle" && type !== "EndShuffles");
  await checked(unmixed, {work: "mix"});
  await refuses(unmixed, "the mixing is not over");
  await checked(events, {own: sha256Hex(first.data[0])});
  await refuses(events, "what this device has mixed is not among the shuffles", {own: sha256Hex("another")});
  await refuses(events, "not what the archive makes of all ballots", {ciphertexts: handedOut(unmixed)});
  await refuses(events.filter(event => event !== second), "too few trustees have mixed");
  await refuses(events.filter(event => event !== first), "the proof of shuffle 1 is wrong");
  const made = JSON.parse(second.data[0]);
  made.ciphertexts[0].reverse();
  await refuses(events.map(event => event === second ? owned(2, write(made)) : event), "the proof of shuffle 2 is wrong");
}

export async function a_shuffle_of_single_ballots_is_refused() {
  const events = await eventsOf(RANKINGS);
  const election = events[0].data[0];
  const {questions} = readElection(election);
  const rankings = JSON.parse(only(events, "EncryptedTally")[0].data[0]).filter((_, i) => !questions[i].homomorphic);
  const one = rankings.map(list => list.map(() => list[0]));
  const forged = owned(2, shuffle({election, ciphertexts: write(one)}));
  await refuses(events.map(event => event === only(events, "Shuffle")[1] ? forged : event), "the proof of shuffle 2 is wrong");
}

function owned(owner, text) {
  return {type: "Shuffle", data: [text, write({owner, payload: sha256Hex(text)})]};
}

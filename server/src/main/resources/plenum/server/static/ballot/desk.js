// The trustee's desk: the own part in making the key, in mixing and in opening. The seed is the only secret; it is shown
// once, typed back, and lives no longer than this tab. What is drawn for the ceremony and waits to be revealed is kept on
// the device, because nobody can draw it again.
import {inBackground} from "./background.js";
import {fingerprint} from "./election.js";
import {parse, write} from "./json.js";
import {button, byId, getJson, getText, make, pause, postForm, postRecord, reason, say, wrong} from "./page.js";
import {recordHash} from "./tally.js";
import {certificate, certificateFingerprint, decryptionKey, newSeed, polynomial, readSeed, verificationKey} from "./trustee.js";

// The archive may lag behind the server by a second or two.
const ATTEMPTS = 4;
const BETWEEN_ATTEMPTS_MILLISECONDS = 1500;
// So many that nobody can make two archives whose heads begin with the same; the hall shows as many.
const FIRST_LETTERS = 32;

const desk = byId("desk");
const person = desk.dataset.person;
const seeds = new Map();
const sent = new Set();
let working = false;
let missed = false;
let busy = false;
let shown = "";

function seedOf(group) {
  return seeds.get(group) ?? sessionStorage.getItem(`plenum.seed.${group}`);
}

function keepSeed(group, seed) {
  seeds.set(group, seed);
  sessionStorage.setItem(`plenum.seed.${group}`, seed);
}

function forget(group) {
  seeds.delete(group);
  sessionStorage.removeItem(`plenum.seed.${group}`);
}

// Looks at where everything stands and does or shows what comes next. One thing at a time.
async function look() {
  if (working) {
    missed = true;
    return;
  }
  working = true;
  try {
    const [keys, urns] = await Promise.all([getJson("/keys"), getJson("/urns")]);
    const cards = [];
    for (const key of keys) cards.push(...await ceremonyCards(key));
    for (const urn of urns) cards.push(...urnCards(urn, keys.find(({group}) => group === urn.group)));
    show(cards);
  } catch (error) {
    wrong("desk-wrong", error.message);
  } finally {
    working = false;
  }
  if (missed) {
    missed = false;
    void look();
  }
}

// A card that is the same as before stays, with what was typed into it. So do all while the key is turned.
function show(cards) {
  if (busy) return;
  const key = cards.map(card => card.name).join();
  if (key === shown) return;
  shown = key;
  byId("nothing").hidden = cards.length > 0;
  byId("cards").replaceChildren(...cards.map(({node}) => node()));
}

function refresh() {
  shown = "";
  void look();
}

function card(name, node) {
  return {name, node};
}

function sheet(title, ...inside) {
  return make("section", {class: "sheet now"}, make("h3", {tabindex: "-1"}, title), ...inside);
}

async function ceremonyCards(key) {
  const own = key.trustees.find(trustee => trustee.person === person);
  if (own === undefined) return [];
  const ceremony = {key, own, seed: seedOf(key.group)};
  const id = `${key.group}-${key.stage}-${key.trustees.length}-${key.threshold}`;
  if (key.stage === "certificates") {
    return [own.certificate ? waits(id, key, "waits-certificates") : card(`${id}-seed`, () => seedCard(ceremony))];
  }
  if (key.stage === "key") return [];
  if (key.stage === "disputed") return [card(id, () => sheet(say("key-of", key.group), make("p", {}, say("disputed"))))];
  if (!fitting(ceremony)) return [card(`${id}-lost`, () => askSeed(key.group, seed => certifies(ceremony, seed), refresh))];
  if (key.stage === "commitments") {
    return [own.commitment ? waits(id, key, "waits-commitments") : card(`${id}-compare`, () => compareCard(ceremony))];
  }
  if (key.stage === "polynomials") return own.contribution ? [waits(id, key, "waits-polynomials")] : reveal(ceremony, id);
  return own.verificationKey ? [waits(id, key, "waits-confirmations")] : confirm(ceremony, id);
}

function waits(id, key, words) {
  return card(`${id}-waits`, () => sheet(say("key-of", key.group), make("p", {}, say(words))));
}

function certificatesOf(key) {
  return key.trustees.map(trustee => parse(trustee.certificate, "certificate"));
}

function context({key, own}) {
  return {group: key.group, size: key.trustees.length, threshold: key.threshold, index: own.index};
}

// Whether a seed is the one of the certificate that was given.
function certifies(ceremony, seed) {
  try {
    return certificate(seed, context(ceremony)).message === parse(ceremony.own.certificate, "certificate").message;
  } catch {
    return false;
  }
}

function fitting(ceremony) {
  return ceremony.seed !== null && certifies(ceremony, ceremony.seed);
}

// A new seed: written down, typed back, then certified.
function seedCard(ceremony) {
  const {group} = ceremony.key;
  const seed = newSeed();
  const field = make("input", {id: `back-${group}`, class: "mono", autocomplete: "off", autocapitalize: "off", spellcheck: "false", required: true});
  const fault = make("p", {class: "wrong", role: "alert"});
  const form = make("form", {class: "wide"},
    make("div", {class: "field"}, make("label", {for: `back-${group}`}, say("type-back")), field), fault, make("button", {class: "main"}, say("offer-certificate")));
  form.hidden = true;
  const paper = make("p", {class: "seed"}, make("code", {}, grouped(seed)));
  const written = button(say("written"), () => {
    paper.hidden = written.hidden = true;
    form.hidden = again.hidden = false;
    field.focus();
  }, "main");
  const again = button(say("show-again"), () => {
    paper.hidden = written.hidden = false;
    form.hidden = again.hidden = true;
  }, "plain");
  again.hidden = true;
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (field.value.replace(/[\s-]/g, "") !== seed) {
      fault.textContent = say("not-the-same");
      return field.focus();
    }
    keepSeed(group, seed);
    void give(group, "certificates", {certificate: write(certificate(seed, context(ceremony)))});
  });
  return sheet(say("make-seed", group), make("p", {}, say("seed-why", ceremony.key.threshold, ceremony.key.trustees.length)), paper, written, form, again);
}

function grouped(seed) {
  return [seed.slice(0, 5), seed.slice(5, 11), seed.slice(11, 16), seed.slice(16)].join("-");
}

// All certificates are compared aloud: nothing else tells whose they are.
function compareCard(ceremony) {
  const {key, own, seed} = ceremony;
  const certificates = certificatesOf(key);
  const lines = key.trustees.map((trustee, i) => make("li", {}, make("b", {}, trustee.name), make("br"),
    make("code", {class: "tracker"}, certificateFingerprint(certificates[i]))));
  return sheet(say("compare", key.group), make("p", {}, say("compare-why")), make("ol", {class: "lines"}, ...lines),
    button(say("compared"), () => {
      const {commitment, reveal: kept} = polynomial({seed, index: own.index, certificates});
      localStorage.setItem(`plenum.reveal.${commitment}`, JSON.stringify(kept));
      void give(key.group, "commitments", {commitment});
    }, "main"));
}

function reveal({key, own}, id) {
  const kept = localStorage.getItem(`plenum.reveal.${own.commitment}`);
  if (kept === null) return [card(`${id}-gone`, () => sheet(say("key-of", key.group), make("p", {class: "wrong"}, say("reveal-gone"))))];
  localStorage.setItem(`plenum.commitments.${own.commitment}`, JSON.stringify(key.trustees.map(({commitment}) => commitment)));
  giveOnce(key.group, "polynomials", {contribution: write(parse(kept, "reveal"))}, own.commitment);
  return [waits(id, key, "sending")];
}

// Everything received is checked. If a share is wrong, nothing is confirmed; its sender is named.
function confirm({key, own, seed}, id) {
  if (sent.has(`confirmations-${own.commitment}`)) return [waits(id, key, "sending")];
  const seen = localStorage.getItem(`plenum.commitments.${own.commitment}`);
  const commitments = seen === null ? key.trustees.map(({commitment}) => commitment) : JSON.parse(seen);
  const reveals = key.trustees.map(trustee => parse(trustee.contribution, "contribution"));
  try {
    const made = verificationKey({seed, index: own.index, certificates: certificatesOf(key), commitments, reveals});
    giveOnce(key.group, "confirmations", {key: write(made)}, own.commitment);
    return [waits(id, key, "sending")];
  } catch (error) {
    return [card(`${id}-dispute`, () => disputeCard(key, error.message))];
  }
}

function disputeCard(key, words) {
  const at = /trustee (\d+)/.exec(words);
  const blamed = at === null ? undefined : key.trustees[Number(at[1]) - 1];
  const inside = [make("p", {class: "wrong"}, say("share-wrong", blamed?.name ?? "?")), make("p", {}, make("code", {}, words))];
  if (blamed !== undefined) inside.push(make("p", {}, say("dispute-why")), button(say("dispute", blamed.name), () => void give(key.group, "disputes", {of: blamed.person}), "main"));
  return sheet(say("key-of", key.group), ...inside);
}

// What follows by itself is sent once for a ceremony, and again only if the network failed.
function giveOnce(group, what, fields, commitment) {
  const name = `${what}-${commitment}`;
  if (sent.has(name)) return;
  sent.add(name);
  void give(group, what, fields).then(arrived => { if (!arrived) sent.delete(name); });
}

async function give(group, what, fields) {
  let arrived = true;
  try {
    const answer = await postForm(`/keys/${group}/${what}`, fields);
    wrong("desk-wrong", answer.ok ? "" : await reason(answer));
  } catch {
    arrived = false;
    wrong("desk-wrong", say("no-network"));
  }
  refresh();
  return arrived;
}

function urnCards(urn, key) {
  const index = urn.trustees.find(trustee => trustee.person === person)?.index;
  if (index === undefined || key === undefined) return [];
  const trustee = {urn, key, index};
  if (urn.stage === "mixing" && !urn.shuffled.includes(person)) {
    return [card(`${urn.urn}-mix-${urn.shuffled.length}`, () => workCard(trustee, "mix"))];
  }
  if (urn.stage === "decrypting" && !urn.decrypted.includes(person)) {
    if (!opens(seedOf(key.group), key, index)) return [card(`${urn.urn}-seed`, () => seedFirst(trustee))];
    return [card(`${urn.urn}-turn-${urn.decrypted.length}`, () => workCard(trustee, "turn"))];
  }
  if (urn.stage === "mixing" || urn.stage === "decrypting") {
    const done = urn.stage === "mixing" ? urn.shuffled.length : urn.decrypted.length;
    return [card(`${urn.urn}-${urn.stage}-done-${done}`, () => sheet(urn.title, make("p", {}, say("others", done))))];
  }
  return [];
}

function why({urn}, what) {
  return make("p", {}, say(`${what}-why`, urn.ballots, urn.threshold));
}

function seedFirst(trustee) {
  const {urn, key, index} = trustee;
  return sheet(urn.title, why(trustee, "turn"), askSeed(key.group, seed => opens(seed, key, index), refresh));
}

// First the device checks by the published archive what it is asked for. Then one confirmation, and the work with its
// progress.
function workCard(trustee, what) {
  const place = make("div", {});
  void examine(trustee, what, place);
  return sheet(trustee.urn.title, why(trustee, what), place);
}

async function examine(trustee, what, place) {
  const {shown, part} = progressed("checking");
  place.replaceChildren(...shown);
  try {
    const task = await examined(trustee.urn, what, part);
    place.replaceChildren(...found(task, what), confirmation(trustee, what, task, place));
  } catch (error) {
    place.replaceChildren(make("p", {class: "wrong", role: "alert"}, say(`${what}-misfit`)), make("p", {}, make("code", {}, error.message)),
      button(say("check-again"), () => void examine(trustee, what, place)));
  }
}

function progressed(words) {
  const progress = make("progress", {"max": "1", "value": "0", "aria-label": say(words)});
  return {shown: [progress, make("p", {role: "status"}, say(words))], part: done => { progress.value = done; }};
}

// What the device is asked to work on, once it is what the archive makes of all ballots.
async function examined({urn, uuid, archive, minimumTurnout}, what, part) {
  for (let attempt = 1; ; attempt++) {
    try {
      const [election, ciphertexts] = await Promise.all([getText(`/urns/${urn}/election.json`), getText(`/urns/${urn}/ciphertexts.json`)]);
      const own = localStorage.getItem(mixedName(election));
      const checked = await inBackground("checkArchive",
        {address: archive ?? `/published/elections/${uuid}.bel`, election, ciphertexts, work: what, least: minimumTurnout ?? 0, own}, part);
      return {...checked, election, ciphertexts};
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await pause(BETWEEN_ATTEMPTS_MILLISECONDS);
    }
  }
}

function mixedName(election) {
  return `plenum.mixed.${fingerprint(election)}`;
}

function found({ballots, head, height}, what) {
  return [
    make("p", {}, say(`${what}-checked`, ballots)),
    make("p", {}, say("head", height), make("br"), make("code", {class: "tracker"}, head.slice(0, FIRST_LETTERS).replace(/.{4}(?=.)/g, "$& "))),
    make("p", {}, say("head-why")),
  ];
}

function confirmation(trustee, what, task, place) {
  return button(say(what, trustee.urn.urn), () => void confirmed(trustee, what, task, place), "main");
}

async function confirmed(trustee, what, task, place) {
  const {shown, part} = progressed("working");
  place.replaceChildren(...shown);
  busy = true;
  const refused = await worked(trustee, what, task, part);
  busy = false;
  if (refused === null) return refresh();
  place.replaceChildren(make("p", {class: "wrong", role: "alert"}, refused), button(say("check-again"), () => void examine(trustee, what, place)));
}

function opens(seed, key, index) {
  return seed !== null && certifies({key, own: key.trustees[index - 1]}, seed);
}

// What went wrong, or null.
async function worked({urn, key, index}, what, {election, ciphertexts}, part) {
  try {
    const mixes = what === "mix";
    const record = mixes
      ? await inBackground("shuffle", {election, ciphertexts: rankingsOf(election, ciphertexts)}, part)
      : await inBackground("partialDecryption", {election, ciphertexts, secret: share(key, index)}, part);
    const answer = await postRecord(`/urns/${urn.urn}/${mixes ? "shuffles" : "decryptions"}`, record);
    if (!answer.ok) return await reason(answer);
    if (mixes) localStorage.setItem(mixedName(election), recordHash(record));
    return null;
  } catch (error) {
    return error.message;
  }
}

function rankingsOf(election, tally) {
  const {questions} = parse(election, "election");
  return write(parse(tally, "tally").filter((_, i) => questions[i].type === "NonHomomorphic"));
}

function share(key, index) {
  return decryptionKey({
    seed: seedOf(key.group), index, certificates: certificatesOf(key), commitments: key.trustees.map(({commitment}) => commitment),
    reveals: key.trustees.map(trustee => parse(trustee.contribution, "contribution")),
  });
}

// A device that does not know the seed, or not any more.
function askSeed(group, fits, then) {
  const id = `seed-${group}-${Math.random().toString(36).slice(2)}`;
  const field = make("input", {id, class: "mono", autocomplete: "off", autocapitalize: "off", spellcheck: "false", required: true});
  const fault = make("p", {class: "wrong", role: "alert"});
  const form = make("form", {class: "wide"}, make("div", {class: "field"},
    make("label", {for: id}, say("type-seed", group)), make("p", {class: "hint"}, say("type-seed-why")), field), fault, make("button", {}, say("use-seed")));
  form.addEventListener("submit", event => {
    event.preventDefault();
    try {
      const seed = readSeed(field.value);
      if (!fits(seed)) throw new Error();
      keepSeed(group, seed);
      then();
    } catch {
      fault.textContent = say("wrong-seed");
      field.focus();
    }
  });
  return form;
}

byId("forget-seed").addEventListener("click", () => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith("plenum.seed.")) forget(key.slice("plenum.seed.".length));
  byId("forgotten").textContent = say("forgotten");
  refresh();
});

new MutationObserver(() => void look()).observe(byId("standing"), {childList: true, subtree: true, attributes: true, characterData: true});
void look();

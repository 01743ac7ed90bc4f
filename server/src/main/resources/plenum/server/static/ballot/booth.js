// The delegate's ballot page, and the tellers' ballot terminal, where nothing is kept. The secret comes from the link or
// is typed; it stays on this device. Every ballot shows its tracker before the voter decides to cast it or to test it.
import {endBackground, inBackground} from "./background.js";
import {readCredential} from "./credential.js";
import {fingerprint, readElection} from "./election.js";
import {openingOf} from "./opening.js";
import {bar, button, byId, getJson, getText, make, pause, postRecord, reason, save, say, step, wrong} from "./page.js";
import {questionPaper} from "./paper.js";
import {qrCode} from "./qr.js";
import {unitCredential} from "./units.js";

const SECRET = "plenum.secret";
const TRACKERS = "plenum.trackers";
const LONGEST_WAIT_MILLISECONDS = 15_000;
const TRIED = ["Ed25519", "BELENIOS-2048"];
const terminal = byId("booth").dataset.mode === "terminal";

let secret = null;
let urn = null;
let turn = 0;
let papers = [];
let ballots = [];
let receipts = [];

// This tab's secret goes before the one that the device remembers: a link that somebody opens on another's device is for
// that tab alone.
function stores() {
  return terminal ? [] : [sessionStorage, localStorage];
}

function ownStore() {
  return stores().find(store => store.getItem(SECRET) !== null);
}

function kept(key) {
  return ownStore()?.getItem(key) ?? null;
}

function keep(key, value) {
  ownStore()?.setItem(key, value);
}

function keepLinked() {
  for (const key of [SECRET, TRACKERS]) sessionStorage.removeItem(key);
  if (localStorage.getItem(SECRET) !== secret) sessionStorage.setItem(SECRET, secret);
}

function forgetEverything() {
  for (const store of stores()) for (const key of [SECRET, TRACKERS]) store.removeItem(key);
  secret = urn = null;
  ballots = receipts = papers = [];
  void endBackground();
}

// A link from the registrar holds the secret behind "#", which browsers send to nobody; it leaves the address at once.
function fromLink() {
  const linked = behindHash();
  if (linked === "") return null;
  history.replaceState(null, "", location.pathname + location.search);
  try {
    return readCredential(decodeURIComponent(linked));
  } catch {
    wrong("secret-wrong", say("bad-link"));
    return null;
  }
}

// What stands behind "#" and is no place on this page.
function behindHash() {
  const behind = location.hash.slice(1);
  return document.getElementById(behind) === null ? behind : "";
}

function start() {
  secret = fromLink() ?? kept(SECRET);
  if (secret === null) return askSecret();
  if (!terminal && kept(SECRET) !== secret) keepLinked();
  choose();
}

// Another link opened in the same tab differs only behind "#", and for that a browser loads nothing.
addEventListener("hashchange", () => { if (behindHash() !== "") location.reload(); });

function askSecret() {
  byId("secret").value = "";
  step("secret", {quietly: true});
}

byId("secret-form").addEventListener("submit", event => {
  event.preventDefault();
  const field = byId("secret");
  try {
    secret = readCredential(field.value);
  } catch (error) {
    field.setAttribute("aria-invalid", "true");
    wrong("secret-wrong", say("bad-secret"));
    return field.focus();
  }
  field.removeAttribute("aria-invalid");
  field.value = "";
  wrong("secret-wrong");
  if (!terminal) (byId("remember").checked ? localStorage : sessionStorage).setItem(SECRET, secret);
  choose();
});

for (const place of document.querySelectorAll("[data-forget]")) place.addEventListener("click", () => { forgetEverything(); restart(); });

function restart() {
  if (terminal) return location.replace(location.pathname);
  showOwn();
  askSecret();
}

function openUrns() {
  return [...document.querySelectorAll("#open-urns [data-urn]")].map(({dataset}) => ({id: dataset.urn, title: dataset.title}));
}

function choose() {
  const open = openUrns();
  urn = null;
  if (open.length === 1) return void enter(open[0].id);
  byId("choose-list").replaceChildren(...open.map(({id, title}) => button(title, () => void enter(id), "wide")));
  byId("choose-none").hidden = open.length > 0;
  step("choose");
}

// What the device will take, on ballots of a motion that nobody casts. A hall may learn it before it votes.
byId("try")?.addEventListener("click", async () => {
  const progress = byId("trial-bar");
  byId("try").disabled = true;
  byId("tried").replaceChildren();
  progress.hidden = false;
  try {
    for (const group of TRIED) {
      const {prepare, first} = await inBackground("measure", {group, answers: 3}, bar("trial-bar"));
      byId("tried").append(make("li", {}, say("tried", group, ((prepare + first) / 1000).toFixed(2))));
    }
  } catch {
    // All work ends when the secret is forgotten.
  } finally {
    progress.hidden = true;
    byId("try").disabled = false;
  }
});

// The urn and the own lines of its roll.
async function enter(id) {
  wrong("find-wrong");
  byId("find-again").hidden = true;
  step("find");
  try {
    const [about, election, credentials, roll] = await Promise.all([
      getJson(`/urns/${id}`), getText(`/urns/${id}/election.json`), getText(`/urns/${id}/credentials.json`), getJson(`/urns/${id}/roll.json`),
    ]);
    if (fingerprint(election) !== about.fingerprint) throw new Error(say("wrong-fingerprint"));
    const lines = await inBackground("findUnits", {election, credentials, roll, secret}, bar("find-bar"));
    if (lines.length === 0) return step("stranger");
    urn = {id, title: about.title, uuid: about.uuid, election, lines, fingerprint: about.fingerprint};
    void inBackground("prepare", {election});
    mark(0);
  } catch (error) {
    wrong("find-wrong", error.message);
    byId("find-again").hidden = false;
  }
}

// Of what the votes are: a mandate, or, where a body elects, a seat in it, which has no number.
function named(mandate, words = "mandate", ...more) {
  return mandate === 0 ? say("seat") : say(words, mandate, ...more);
}

function mark(line) {
  turn = line;
  ballots = [];
  const {mandate, weight} = urn.lines[turn];
  const {questions} = readElection(urn.election);
  const several = urn.lines.length > 1 ? ` (${turn + 1}/${urn.lines.length})` : "";
  byId("mark-title").textContent = questions.length === 1 && questions[0].text === urn.title ? "" : urn.title;
  byId("mark-mandate").textContent = named(mandate, weight > 1 ? "for-mandate-weight" : "for-mandate", weight) + several;
  byId("mark-urn").textContent = urn.fingerprint;
  papers = questions.map(questionPaper);
  byId("questions").replaceChildren(...papers.map(({node}) => node));
  wrong("mark-wrong");
  step("mark");
}

byId("mark-form").addEventListener("submit", event => {
  event.preventDefault();
  try {
    void makeBallots(papers.map(paper => paper.answer()));
  } catch (error) {
    wrong("mark-wrong", error.message);
  }
});

// One ballot for each vote of the mandate, all with the same choice.
async function makeBallots(answers) {
  const {mandate, weight} = urn.lines[turn];
  const part = bar("make-bar");
  step("make");
  try {
    ballots = [];
    for (let unit = 1; unit <= weight; unit++) {
      const wanted = {election: urn.election, credential: unitCredential(secret, mandate, unit), answers};
      ballots.push(await inBackground("makeBallot", wanted, done => part((unit - 1 + done) / weight)));
    }
    showMade();
  } catch (error) {
    step("mark");
    wrong("mark-wrong", error.message);
  }
}

function showMade() {
  byId("made-choice").replaceChildren(...papers.map(paper => make("li", {}, paper.words())));
  byId("made-trackers").replaceChildren(...ballots.map(({tracker}) => make("li", {}, make("code", {class: "tracker"}, tracker))));
  wrong("made-wrong");
  step("made");
}

byId("change").addEventListener("click", () => {
  ballots = [];
  step("mark");
});
byId("cast").addEventListener("click", () => void castAll());
byId("test").addEventListener("click", () => void testAll());

// The same bytes are sent until they have arrived: the urn takes a ballot once, however often it comes.
async function castAll() {
  step("cast");
  wrong("cast-waits");
  wrong("cast-refused");
  for (const one of ballots) {
    delete one.secrets;
    const answer = await sent(one.ballot);
    if (!answer.ok) return refused(await reason(answer));
    received(await answer.json());
  }
  ballots = [];
  showReceipt();
}

async function sent(ballot) {
  for (let wait = 1000; ; wait = Math.min(2 * wait, LONGEST_WAIT_MILLISECONDS)) {
    try {
      const answer = await postRecord(`/urns/${urn.id}/ballots`, ballot);
      if (answer.status < 500) return answer;
    } catch {
      // No network: the next time will tell.
    }
    wrong("cast-waits", say("sending-again"));
    await pause(wait);
  }
}

function refused(words) {
  wrong("cast-waits");
  wrong("cast-refused", words);
  byId("cast-again").hidden = false;
}

function received({tracker, height, head, receipt}) {
  receipts.push({urn: urn.id, title: urn.title, mandate: urn.lines[turn].mandate, tracker, height, head, receipt});
  if (terminal) return;
  const own = JSON.parse(kept(TRACKERS) ?? "[]").filter(one => one.tracker !== tracker);
  keep(TRACKERS, JSON.stringify([...own, {urn: urn.id, title: urn.title, mandate: urn.lines[turn].mandate, tracker}]));
}

function showReceipt() {
  const {mandate, weight} = urn.lines[turn];
  const last = receipts.slice(-weight);
  const facts = ({tracker, height, head}) => [
    make("dt", {}, say("tracker")), make("dd", {}, make("code", {class: "tracker"}, tracker)),
    make("dt", {}, say("height")), make("dd", {}, String(height)),
    make("dt", {}, say("head")), make("dd", {}, make("code", {}, head)),
  ];
  byId("receipt-facts").replaceChildren(...last.flatMap(facts));
  if (terminal) {
    byId("receipt-code").replaceChildren(...last.map(({receipt}) => qrCode(receipt, say("receipt-code"))).filter(code => code !== null));
  } else {
    byId("receipt-link").hidden = byId("save-receipt").hidden = false;
    byId("receipt-link").href = `/urns/${urn.id}?tracker=${encodeURIComponent(last[0].tracker)}`;
  }
  byId("next-mandate").hidden = turn + 1 >= urn.lines.length;
  if (turn + 1 < urn.lines.length) byId("next-mandate").textContent = say("next-mandate", urn.lines[turn + 1].mandate);
  byId("save-receipt").onclick = () => save(`ballot-${urn.id}-${mandate}.txt`, last.map(({receipt}) => receipt).join("\n"));
  byId("cast-again").hidden = true;
  byId("vote-again").hidden = !openUrns().some(({id}) => id === urn.id);
  step("received");
  showOwn();
}

byId("next-mandate").addEventListener("click", () => mark(turn + 1));
byId("vote-again").addEventListener("click", () => mark(turn));
byId("cast-again").addEventListener("click", () => mark(turn));
byId("again-secret").addEventListener("click", () => { forgetEverything(); restart(); });
byId("find-again").addEventListener("click", choose);
for (const place of document.querySelectorAll("[data-choose]")) place.addEventListener("click", choose);
byId("tested-next").addEventListener("click", () => mark(turn));

// A test reveals everything about these ballots, so they are never cast.
async function testAll() {
  const tested = ballots;
  ballots = [];
  try {
    for (const {ballot} of tested) {
      const answer = await postRecord(`/urns/${urn.id}/tests`, ballot);
      if (!answer.ok) throw new Error(await reason(answer));
    }
    byId("openings").replaceChildren(...tested.map(shownOpening));
    step("tested");
  } catch (error) {
    wrong("mark-wrong", say("not-tested", error.message));
    step("mark");
  }
}

function shownOpening({ballot, tracker, secrets}) {
  const opening = openingOf({election: urn.election, tracker, secrets});
  const link = new URL(`/ballot/check#${urn.id}/${opening}`, location.href).href;
  const code = qrCode(link, say("opening-code"));
  const text = make("textarea", {"class": "mono", "readonly": true, "rows": "4", "aria-label": say("opening")});
  text.value = link;
  const parts = [make("p", {}, say("tracker"), " ", make("code", {class: "tracker"}, tracker))];
  if (code !== null) parts.push(code);
  parts.push(text, make("p", {class: "row"},
    make("a", {href: link, target: "_blank", rel: "noopener", class: "button"}, say("open-here")),
    button(say("save-ballot"), () => save("tested-ballot.json", ballot))));
  return make("li", {}, ...parts);
}

// Own ballots that this device remembers: whether they are in the archive, and count.
async function showOwn() {
  const own = terminal ? [] : JSON.parse(kept(TRACKERS) ?? "[]");
  byId("own").hidden = own.length === 0;
  const urns = new Map();
  for (const {urn: id} of own) urns.set(id, null);
  for (const id of urns.keys()) urns.set(id, await getJson(`/urns/${id}/ballots.json`).catch(() => null));
  byId("own-list").replaceChildren(...[...own].reverse().map(one => {
    const entry = urns.get(one.urn)?.find(({tracker}) => tracker === one.tracker);
    const found = urns.get(one.urn) === null ? "own-unknown" : entry === undefined ? "own-missing" : entry.counts ? "own-counts" : "own-replaced";
    return make("li", {class: found}, make("b", {}, say(found)), " ", one.title, " · ", named(one.mandate), make("br"),
      make("a", {href: `/urns/${one.urn}?tracker=${encodeURIComponent(one.tracker)}`}, make("code", {}, one.tracker)));
  }));
}

// The list of open urns changes by itself: a voter who waits goes on, one who is late is told. How many ballots are in
// changes all the time and is none of this.
let known = openUrns().map(({id}) => id).join();
new MutationObserver(() => {
  const open = openUrns();
  const now = open.map(({id}) => id).join();
  if (now === known) return;
  known = now;
  const step = document.querySelector("[data-step]:not([hidden])")?.dataset.step;
  if (step === "choose") choose();
  const over = urn !== null && !open.some(({id}) => id === urn.id);
  byId("vote-again").hidden = over;
  if (["find", "mark", "make", "made"].includes(step) && over) closed();
  void showOwn();
}).observe(byId("open-urns").parentElement, {childList: true, subtree: true, attributes: true});

function closed() {
  ballots = [];
  urn = null;
  step("closed");
}

// At the terminal whoever is silent for two minutes is forgotten; a warning comes before, and any key or touch stays.
if (terminal) {
  const [WARNING_SECONDS, END_SECONDS] = [95, 120];
  let silent = 0;
  const stir = () => { silent = 0; wrong("silence"); };
  for (const kind of ["pointerdown", "keydown", "input"]) document.addEventListener(kind, stir, true);
  setInterval(() => {
    if (document.querySelector("[data-step]:not([hidden])")?.dataset.step === "secret" && byId("secret").value === "") return;
    silent++;
    if (silent === WARNING_SECONDS) wrong("silence", say("silence"));
    if (silent >= END_SECONDS) { forgetEverything(); restart(); }
  }, 1000);
  addEventListener("pagehide", forgetEverything);
  addEventListener("pageshow", ({persisted}) => { if (persisted) restart(); });
}

void showOwn();
start();

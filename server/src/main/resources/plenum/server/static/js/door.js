// A station at a door. What is scanned is kept on the device until the server has it, with the moment it was scanned. Of
// the code on a badge only its serial and a check of four letters are kept and sent (BadgeCode.check): a badge is known by
// them without the network, and neither names nor codes lie on a device that is lost. The list of checks stays in memory.
// The page itself is kept by a worker, where the browser has one, and can be read again while the network is away.
// Without this script each scan is sent at once, as a form.
import {sha256} from "../ballot/sha256.js";
import {Outbox} from "./outbox.js";
import {now} from "./timer.js";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE = /^([0-9]{1,9})([0-9A-HJKMNP-TV-Z]{10})$/;
const REFRESH = 60_000;
const TWICE = 2_000;

const form = document.getElementById("door");
const who = document.getElementById("who");
const answer = document.getElementById("answer");
const waiting = document.getElementById("waiting");
const list = document.getElementById("waiting-list");
const count = document.getElementById("waiting-count");
const away = document.getElementById("turned-away");
const words = form.dataset;
const station = form.elements.namedItem("station").value;

let checks = {};
let last = {who: "", way: "", at: 0};
let shown;

const outbox = new Outbox(`plenum.door.${station}`, {changed: draw, answered, patient: true});

// The code as the server reads it, however it was scanned or typed.
function code(typed) {
  const link = /[?&]code=([^&]+)/.exec(typed);
  const letters = (link ? decodeURIComponent(link[1]) : typed).toUpperCase().replace(/[\s\p{Pd}]/gu, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return CODE.exec(letters);
}

function check(serial, letters) {
  const [a, b, c] = sha256(`plenum badge ${serial} ${letters}`);
  const bits = (a << 12) | (b << 4) | (c >> 4);
  return [15, 10, 5, 0].map(shift => LETTERS[(bits >> shift) & 31]).join("");
}

form.addEventListener("submit", event => {
  event.preventDefault();
  event.stopImmediatePropagation();
  const typed = who.value.trim();
  const way = new FormData(form).get("way");
  who.value = "";
  who.focus();
  if (typed === "" || (typed === last.who && way === last.way && Date.now() - last.at < TWICE)) return;
  last = {who: typed, way, at: Date.now()};
  scanned(typed, way);
}, true);

function scanned(typed, way) {
  const at = now();
  const badge = code(typed);
  const serial = badge ? Number(badge[1]) : undefined;
  const checked = badge ? check(serial, badge[2]) : undefined;
  const label = badge ? words.badge.replace("#", String(serial)) : typed;
  if (badge && checks[serial] !== undefined && checks[serial] !== checked) {
    say("bad", words.wrong, label);
    return;
  }
  const time = at.toLocaleTimeString(document.documentElement.lang, {hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: words.zone});
  const known = badge && checks[serial] === checked;
  say(known ? "good" : "", way === "in" ? words.in : words.out, `${label} · ${time} · ${known ? words.noted : words.unchecked}`);
  const fields = {station, way, who: badge ? `${serial}-${checked}` : typed, at: at.toISOString()};
  shown = {action: form.getAttribute("action"), fields, label: `${words[way]}: ${label}, ${time}`};
  outbox.add(shown);
  setTimeout(draw, TWICE / 4);
}

// The server knows the name. Whoever was scanned since is not talked over.
function answered(entry, told) {
  if (entry !== shown) return;
  if (entry.refused !== undefined) say("bad", entry.refused, entry.label);
  else say(told.good ? "good" : "bad", told.verdict, told.details);
}

function say(kind, verdict, details) {
  answer.className = `answer ${kind}`;
  answer.replaceChildren(paragraph("verdict", verdict), paragraph("", details));
}

function paragraph(kind, text) {
  const made = document.createElement("p");
  if (kind) made.className = kind;
  made.textContent = text;
  return made;
}

function draw() {
  waiting.hidden = outbox.entries.length === 0;
  away.hidden = !outbox.turnedAway;
  count.textContent = String(outbox.entries.length);
  list.replaceChildren(...outbox.entries.map(entry => {
    const line = document.createElement("li");
    line.append(paragraph("", entry.label));
    if (entry.refused !== undefined) {
      const why = paragraph("wrong", entry.refused);
      why.setAttribute("role", "alert");
      line.append(why, button(words.again, () => outbox.retry(entry)), button(words.discard, () => outbox.drop(entry)));
    }
    return line;
  }));
}

function button(label, clicked) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain";
  made.textContent = label;
  made.addEventListener("click", clicked);
  return made;
}

async function refresh() {
  try {
    const read = await fetch("/attendance/checks.json", {headers: {Accept: "application/json"}});
    if (read.ok) checks = await read.json();
    form.dataset.ready = String(Object.keys(checks).length);
  } catch {
    // The list that is known goes on.
  }
}

// The page and all it is made of are put where the worker finds them.
async function keepPage() {
  const kept = await caches.open("plenum.door");
  const parts = performance.getEntriesByType("resource").map(({name}) => name).filter(name => name.includes("/static/"));
  for (const part of [location.href, ...parts]) await kept.put(part, await fetch(part, {headers: {Accept: "text/html,*/*"}}));
  await navigator.serviceWorker.register("/static/js/door-worker.js", {scope: "/door"});
  await navigator.serviceWorker.ready;
}

async function keep() {
  const told = document.getElementById("kept");
  try {
    await keepPage();
    told.textContent = words.keeps;
  } catch {
    told.textContent = words.loses;
  }
}

addEventListener("beforeunload", event => { if (outbox.entries.length > 0) event.preventDefault(); });
addEventListener("online", () => { void refresh(); });
setInterval(() => { void refresh(); }, REFRESH);
void refresh();
void keep();
draw();
void outbox.flush();

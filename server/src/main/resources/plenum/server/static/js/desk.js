// The stenographer's desk. What is taken down is kept on the device until the server has it: in order, over a lost network
// and a page read again. A prepared text is followed paragraph by paragraph, and names are completed from the roll.
// Behind closed doors nothing is kept but in memory. Without this script each form sends what stands in it.
import {Outbox} from "./outbox.js";

const waiting = document.getElementById("waiting");
const list = document.getElementById("waiting-list");
const PLACE = `plenum.desk.${waiting.dataset.desk}`;
const SOON = 700;
const SHOWN = 80;
const NAMES = 5;

// {action, fields, label, closed, at, refused}
const outbox = new Outbox(PLACE, {keeps: entry => !entry.closed, changed: draw, answered: delayed});

const said = () => document.getElementById("said");
const closed = () => document.getElementById("taking").dataset.closed === "true";

document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.hasAttribute("data-keep")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const saying = form.contains(said());
  if (saying && goingOn) {
    if (said().value.trim() !== "") sentence(said().value.trim(), form);
  } else {
    const fields = Object.fromEntries(new FormData(form));
    delete fields.csrf;
    const label = fields.text || fields.wording || event.submitter?.firstChild?.textContent || "";
    send(new URL(form.action).pathname, fields, label);
  }
  form.reset();
  if (saying) {
    goOn(false);
    next(1);
  }
}, true);

function send(action, fields, label) {
  outbox.add({action, fields, label, closed: closed(), at: Date.now()});
  setTimeout(draw, SOON);
}

// A sentence is sent as soon as it is finished, so that it is read along while the speaker goes on. The paragraph is
// ended by taking down what stands in the field, or nothing.
const ENDS = /[.!?…]+["”»“’)\]]*\s+/gu;
const ABBREVIATED = /(?:^|[\s(])(?:\p{L}|\d+|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|bzw|usw|vgl|ca|z\.\s?B|d\.\s?h|u\.\s?a)\.\s+$/u;
let goingOn = false;

function goOn(on) {
  goingOn = on;
  said().required = !on;
}

function sentence(text, form) {
  send("/record/sentences", {speech: form.elements.speech.value, text, begun: goingOn ? "true" : ""}, text);
  goOn(true);
}

// What is set right in the middle is not torn apart.
function finished(field) {
  if (prepared.paragraphs.length > 0 || !document.getElementById("by-sentence").checked) return;
  if (field.selectionStart !== field.value.length) return;
  let from = 0;
  for (const end of field.value.matchAll(ENDS)) {
    const to = end.index + end[0].length;
    if (ABBREVIATED.test(field.value.slice(from, to))) continue;
    sentence(field.value.slice(from, to).trim(), field.form);
    from = to;
  }
  if (from > 0) field.value = field.value.slice(from);
}

// How long the words were under way, from when they were finished at this desk until the server had them.
function delayed(entry) {
  if (entry.at === undefined || entry.fields.text === undefined || entry.refused !== undefined) return;
  const delay = document.getElementById("delay");
  delay.textContent = delay.dataset.words.replace("#", ((Date.now() - entry.at) / 1000).toFixed(1));
  delay.hidden = false;
}

function draw() {
  waiting.hidden = outbox.entries.length === 0;
  list.replaceChildren(...outbox.entries.map(entry => {
    const line = document.createElement("li");
    const words = document.createElement("p");
    words.textContent = entry.label.length > SHOWN ? `${entry.label.slice(0, SHOWN)} …` : entry.label;
    line.append(words);
    if (entry.refused !== undefined) line.append(...refused(entry));
    return line;
  }));
}

function refused(entry) {
  const why = document.createElement("p");
  why.className = "wrong";
  why.setAttribute("role", "alert");
  why.textContent = entry.refused;
  const buttons = [button("again", () => outbox.retry(entry)), button("discard", () => outbox.drop(entry))];
  if (entry.fields.text) buttons.unshift(button("edit", () => { said().value = entry.fields.text; said().focus(); outbox.drop(entry); }));
  return [why, ...buttons];
}

function button(words, clicked) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain";
  made.textContent = waiting.dataset[words];
  made.addEventListener("click", clicked);
  return made;
}

addEventListener("beforeunload", event => { if (outbox.entries.some(entry => entry.closed)) event.preventDefault(); });

document.addEventListener("keydown", event => {
  if (event.target.id !== "said") return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    goOn(goingOn);
    event.target.form.requestSubmit();
  } else if (event.key === "Tab" && !event.shiftKey && found.length > 0) {
    event.preventDefault();
    complete(found[0]);
  } else if (event.key === "Escape") {
    offer([]);
  }
});

// The prepared text.
const TEXT = `${PLACE}.prepared`;
const going = document.getElementById("prepared-going");
const place = document.getElementById("prepared-place");
let prepared = {paragraphs: [], at: 0, ...stored()};

function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(TEXT) ?? "{}");
  } catch {
    return {};
  }
}

function next(step) {
  const {paragraphs} = prepared;
  if (paragraphs.length === 0) return;
  prepared.at = Math.max(0, prepared.at + step);
  if (prepared.at >= paragraphs.length) return stop();
  follow();
}

// The paragraph under way stands in the field, to be altered as it is spoken; the one after it below.
function follow() {
  const {paragraphs, at} = prepared;
  if (closed()) sessionStorage.removeItem(TEXT); else sessionStorage.setItem(TEXT, JSON.stringify(prepared));
  going.hidden = paragraphs.length === 0;
  if (going.hidden) return;
  said().value = paragraphs[at];
  said().dispatchEvent(new Event("input", {bubbles: true}));
  place.textContent = place.dataset.words.replace("##", String(paragraphs.length)).replace("#", String(at + 1));
  document.getElementById("prepared-next").textContent = paragraphs[at + 1] ?? "";
}

function stop() {
  prepared = {paragraphs: [], at: 0};
  sessionStorage.removeItem(TEXT);
  going.hidden = true;
}

document.getElementById("prepared").hidden = false;
document.getElementById("prepared-load").addEventListener("click", () => {
  const text = document.getElementById("prepared-text");
  prepared = {paragraphs: text.value.split(/\n\s*\n/).map(paragraph => paragraph.trim()).filter(paragraph => paragraph !== ""), at: 0};
  text.value = "";
  text.closest("details").open = false;
  follow();
  said().focus();
});
document.getElementById("prepared-skip").addEventListener("click", () => next(1));
document.getElementById("prepared-back").addEventListener("click", () => next(-1));
document.getElementById("prepared-stop").addEventListener("click", () => { stop(); said().value = ""; });

// Names: @ and the beginning of any part of one.
const names = [...document.querySelectorAll("#names option")].map(option => option.value);
const begun = /@([\p{L}'’-]{2,})$/u;
let found = [];

function offer(some) {
  found = some;
  let place = document.getElementById("names-found");
  if (place === null) {
    place = document.createElement("div");
    place.id = "names-found";
    place.setAttribute("role", "status");
  }
  said().after(place);
  place.replaceChildren(...some.map(name => {
    const choose = document.createElement("button");
    choose.type = "button";
    choose.className = "plain";
    choose.textContent = name;
    choose.addEventListener("click", () => complete(name));
    return choose;
  }));
}

function complete(name) {
  const field = said();
  const before = field.value.slice(0, field.selectionStart).replace(begun, name);
  field.value = before + field.value.slice(field.selectionStart);
  field.setSelectionRange(before.length, before.length);
  field.focus();
  offer([]);
}

document.addEventListener("input", event => {
  if (event.target.id !== "said") return;
  finished(event.target);
  const typed = begun.exec(event.target.value.slice(0, event.target.selectionStart))?.[1].toLowerCase();
  if (typed === undefined && found.length === 0) return;
  const some = typed === undefined ? [] : names.filter(name => name.toLowerCase().split(/\s+/).some(part => part.startsWith(typed)));
  offer(some.slice(0, NAMES));
});

if (prepared.paragraphs.length > 0) follow();
draw();
void outbox.flush();

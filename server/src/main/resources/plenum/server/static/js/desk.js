// The stenographer's desk. What is taken down is kept on the device until the server has it: in order, over a lost network
// and a page read again. A prepared text is followed paragraph by paragraph, and names are completed from the roll.
// Behind closed doors nothing is kept but in memory. Without this script each form sends what stands in it.
import {token} from "./token.js";

const waiting = document.getElementById("waiting");
const list = document.getElementById("waiting-list");
const PLACE = `plenum.desk.${waiting.dataset.desk}`;
const SOON = 700;
const LONGEST_WAIT = 10_000;
const SHOWN = 80;
const NAMES = 5;

// {action, fields, closed, refused}: the fields have the token by which the server knows what it has already.
let queue = kept();
let sending = false;
let wait = 500;
let again;

const said = () => document.getElementById("said");
const closed = () => document.getElementById("taking").dataset.closed === "true";

function kept() {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? "[]");
  } catch {
    return [];
  }
}

function keep() {
  const open = queue.filter(entry => !entry.closed);
  if (open.length === 0) localStorage.removeItem(PLACE); else localStorage.setItem(PLACE, JSON.stringify(open));
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.hasAttribute("data-keep")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const fields = Object.fromEntries(new FormData(form));
  delete fields.csrf;
  fields.token = token();
  const label = fields.text || fields.wording || event.submitter?.firstChild?.textContent || "";
  queue.push({action: new URL(form.action).pathname, fields, label, closed: closed()});
  form.reset();
  keep();
  if (form.contains(said())) next(1);
  void flush();
  setTimeout(draw, SOON);
}, true);

// One after the other: the record has the order in which it was written.
async function flush() {
  clearTimeout(again);
  if (sending) return;
  sending = true;
  try {
    for (let entry = first(); entry !== undefined; entry = first()) {
      if (!await sent(entry)) return later();
      wait = 500;
      keep();
    }
  } finally {
    sending = false;
    draw();
  }
}

function first() {
  return queue.find(entry => entry.refused === undefined);
}

// Whether the server has answered; what it refused waits for somebody to look at it.
async function sent(entry) {
  try {
    const body = new URLSearchParams({...entry.fields, csrf: document.body.dataset.csrf ?? ""});
    const answer = await fetch(entry.action, {method: "POST", body, headers: {Accept: "application/json"}});
    if (answer.status >= 500) return false;
    if (answer.ok) queue = queue.filter(other => other !== entry); else entry.refused = await reason(answer);
    return true;
  } catch {
    return false;
  }
}

async function reason(answer) {
  try {
    const {words, error} = await answer.json();
    return words ?? error ?? String(answer.status);
  } catch {
    return String(answer.status);
  }
}

function later() {
  again = setTimeout(() => { void flush(); }, wait / 2 + Math.random() * wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
}

function draw() {
  waiting.hidden = queue.length === 0;
  list.replaceChildren(...queue.map(entry => {
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
  const buttons = [button("again", () => { delete entry.refused; void flush(); }), button("discard", () => drop(entry))];
  if (entry.fields.text) buttons.unshift(button("edit", () => { said().value = entry.fields.text; said().focus(); drop(entry); }));
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

function drop(entry) {
  queue = queue.filter(other => other !== entry);
  keep();
  draw();
}

addEventListener("online", () => { wait = 500; void flush(); });
addEventListener("beforeunload", event => { if (queue.some(entry => entry.closed)) event.preventDefault(); });

document.addEventListener("keydown", event => {
  if (event.target.id !== "said") return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
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
  const typed = begun.exec(event.target.value.slice(0, event.target.selectionStart))?.[1].toLowerCase();
  if (typed === undefined && found.length === 0) return;
  const some = typed === undefined ? [] : names.filter(name => name.toLowerCase().split(/\s+/).some(part => part.startsWith(typed)));
  offer(some.slice(0, NAMES));
});

if (prepared.paragraphs.length > 0) follow();
draw();
void flush();

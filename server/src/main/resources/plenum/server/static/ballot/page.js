// What the pages of voters and trustees have in common: their words, their steps, what they fetch and send.

const words = new Map();
for (const word of document.getElementById("words").content.children) words.set(word.dataset.word, word.textContent);

/** A text of the page in its language, with its arguments. */
export function say(key, ...values) {
  const text = words.get(key);
  if (text === undefined) throw new Error(`no words for ${key}`);
  return text.replace(/\{(\d)\}/g, (_, place) => values[place]);
}

export function byId(id) {
  return document.getElementById(id);
}

/** An element with attributes and what is in it: texts, elements. */
export function make(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, key);
    else if (value !== false && value !== null) made.setAttribute(key, value);
  }
  made.append(...inside);
  return made;
}

export function button(label, pressed, kind = "") {
  const made = make("button", {type: "button", class: kind}, label);
  made.addEventListener("click", pressed);
  return made;
}

/** Shows one step of a page and hides the others; whoever cannot see it is led to its heading. */
export function step(name, {quietly = false} = {}) {
  for (const one of document.querySelectorAll("[data-step]")) one.hidden = one.dataset.step !== name;
  const heading = document.querySelector(`[data-step="${name}"] h2`);
  if (!quietly) heading?.focus();
}

/** Says what went wrong, where it did; without words takes back what was said. */
export function wrong(place, words = "") {
  const line = byId(place);
  line.textContent = words;
  line.hidden = words === "";
}

/** Tells a progress bar the part done. */
export function bar(id) {
  const shown = byId(id);
  shown.value = 0;
  return part => { shown.value = part; };
}

export async function getText(address) {
  const answer = await fetch(address, {headers: {Accept: "application/json"}, cache: "no-store"});
  if (!answer.ok) throw new Error(say("unreachable", address, answer.status));
  return answer.text();
}

export async function getJson(address) {
  return JSON.parse(await getText(address));
}

/** Sends a record as it is, byte for byte; signed in or not. */
export function postRecord(address, record) {
  const headers = {"Accept": "application/json", "Content-Type": "application/json", "X-CSRF": document.body.dataset.csrf ?? ""};
  return fetch(address, {method: "POST", body: record, headers});
}

/** Sends the fields of an act. */
export function postForm(address, fields) {
  const body = new URLSearchParams({...fields, csrf: document.body.dataset.csrf ?? "", token: `${Date.now()}-${Math.random()}`});
  return fetch(address, {method: "POST", body, headers: {Accept: "application/json"}});
}

/** What a refusal says. */
export async function reason(answer) {
  try {
    const {words: said, error} = await answer.json();
    return said ?? error ?? say("refused", answer.status);
  } catch {
    return say("refused", answer.status);
  }
}

export function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** Offers a text as a file. */
export function save(name, text) {
  const address = URL.createObjectURL(new Blob([text], {type: "text/plain"}));
  make("a", {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

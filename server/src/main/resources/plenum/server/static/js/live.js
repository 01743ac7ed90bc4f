// Keeps a page in step with the congress. Everything here is a convenience: without it each page works by reloading.
//
// A live event ("frame" for all who look on, "mine" for one alone) carries whole regions ("this region now looks like this"), each with an id; a region that the page has is
// morphed in place, so focus, caret, open details, typed text and scroll stay where they are. The event's id is the number
// of the journal's entry; after an interruption the browser sends it back and misses nothing.
import {Idiomorph} from "../vendor/idiomorph-0.8.0/idiomorph.esm.js";
import {adjust, tick} from "./timer.js";
import {token as newToken} from "./token.js";

const typed = new WeakSet();
const body = document.body;
const connection = document.getElementById("connection");
const spoken = document.getElementById("spoken");

document.addEventListener("input", event => typed.add(event.target));

// What was typed stays, and what has a script of its own.
const keep = {
  beforeNodeMorphed(old, fresh) {
    if (old.nodeType === Node.ELEMENT_NODE && old.hasAttribute("data-own")) return false;
    return !(typed.has(old) && old.isConnected && fresh.nodeType === Node.ELEMENT_NODE);
  },
  beforeAttributeUpdated(name, node, _mutation) {
    if (name === "open" && node instanceof HTMLDetailsElement) return false;
    return !(name === "value" && node instanceof HTMLInputElement && (node.name === "csrf" || node.name === "token"));
  },
};

function morph(old, fresh) {
  Idiomorph.morph(old, fresh, {morphStyle: "outerHTML", restoreFocus: true, callbacks: keep});
}

// Regions are shared by everybody of one audience: the two fields that are personal are filled in here.
function sign(root) {
  for (const form of root.querySelectorAll("form[method=post]")) {
    const csrf = form.elements.namedItem("csrf");
    const token = form.elements.namedItem("token");
    if (csrf && !csrf.value) csrf.value = body.dataset.csrf ?? "";
    if (token && !token.value) token.value = newToken();
  }
}

function show(html) {
  const arrived = new DOMParser().parseFromString(html, "text/html");
  for (const fresh of arrived.querySelectorAll("body > [id]")) {
    const old = document.getElementById(fresh.id);
    if (old && old.outerHTML !== fresh.outerHTML) morph(old, fresh);
  }
  sign(document);
  tick();
}

function say(text) {
  if (spoken && spoken.textContent !== text) spoken.textContent = text;
}

let lost = false;
function disconnected() {
  if (lost || !connection) return;
  lost = true;
  connection.hidden = false;
  connection.textContent = connection.dataset.lost;
}
function connected() {
  if (!lost || !connection) return;
  lost = false;
  connection.textContent = connection.dataset.again;
  setTimeout(() => { if (!lost) connection.hidden = true; }, 4000);
}

let stream;
let wait = 500;
let again;
let last = body.dataset.number;

function listen() {
  clearTimeout(again);
  stream?.close();
  const url = new URL(body.dataset.live, location.href);
  if (last) url.searchParams.set("after", last);
  stream = new EventSource(url);
  stream.addEventListener("open", () => { wait = 500; connected(); });
  for (const kind of ["frame", "mine"]) stream.addEventListener(kind, event => {
    last = event.lastEventId || last;
    connected();
    show(event.data);
    const line = document.querySelector("[data-say]");
    if (line) say(line.dataset.say);
  });
  stream.addEventListener("now", event => adjust(event.data));
  stream.addEventListener("bye", () => { disconnected(); retry(); });
  stream.addEventListener("error", () => { disconnected(); if (stream.readyState === EventSource.CLOSED) retry(); });
}

// Waits a little longer each time, and never all clients at once.
function retry() {
  stream?.close();
  clearTimeout(again);
  again = setTimeout(listen, wait / 2 + Math.random() * wait);
  wait = Math.min(wait * 2, 10_000);
}

// A form is sent without leaving the page; what the server answers is the page it would have shown.
async function send(event) {
  const form = event.target;
  const button = event.submitter;
  if (form.method !== "post" || form.hasAttribute("data-leave") || event.defaultPrevented) return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form, button));
  button?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, {method: "POST", body: fields, headers: {Accept: "text/html"}});
    const html = await answer.text();
    const page = new DOMParser().parseFromString(html, "text/html");
    const main = page.querySelector("main");
    if (!main || page.body.dataset.live !== body.dataset.live) {
      if (answer.redirected) location.assign(answer.url); else { document.open(); document.write(html); document.close(); }
      return;
    }
    if (answer.ok) for (const field of form.elements) typed.delete(field);
    if (answer.ok) form.reset();
    form.elements.namedItem("token")?.setAttribute("value", "");
    const token = form.elements.namedItem("token");
    if (token) token.value = "";
    morph(document.querySelector("main"), main);
    sign(document);
    tick();
    if (answer.redirected && new URL(answer.url).pathname === location.pathname) history.replaceState(null, "", answer.url);
    const notice = document.querySelector(".notice, .answer");
    if (notice && !answer.ok) { notice.setAttribute("tabindex", "-1"); if (!document.querySelector("[data-hold-focus]")) notice.focus(); }
    if (notice) say(notice.innerText);
    document.querySelector("[data-hold-focus]")?.focus();
  } catch {
    disconnected();
  } finally {
    button?.removeAttribute("aria-busy");
  }
}

document.addEventListener("submit", event => { void send(event); });

// One key for each reaction, as the button shows it; never while somebody is typing.
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select")) return;
  const button = document.querySelector(`button[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (button) { event.preventDefault(); button.click(); }
});

addEventListener("online", () => { if (lost) listen(); });
addEventListener("pagehide", () => stream?.close());
addEventListener("pageshow", event => { if (event.persisted && body.dataset.live) listen(); });

adjust(body.dataset.at);
tick();
sign(document);
if (body.dataset.live) listen();

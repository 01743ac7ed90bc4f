// What a page sends is kept on the device until the server has it: one after the other, over a lost network and a page
// read again. Each has a token by which the server knows what it has already, so nothing is done twice. Each is kept in a
// place of its own, so that two pages in one browser do not overwrite what the other keeps.
import {token} from "./token.js";

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;
const TURNED_AWAY = [401, 403];

export class Outbox {
  // {action, fields, refused}
  entries;
  turnedAway = false;
  #place;
  #keeps;
  #changed;
  #answered;
  #patient;
  #sending = false;
  #wait = FIRST_WAIT;
  #again;
  #latest = 0;

  // place: the name under which entries are kept. keeps: which of them; the others are in memory only. changed: what is to
  // be done when there are others. answered: what is to be done with the server's answer to one. patient: whether entries
  // wait until somebody has signed in again.
  constructor(place, {keeps = () => true, changed, answered = () => {}, patient = false}) {
    this.#place = place;
    this.#keeps = keeps;
    this.#changed = changed;
    this.#answered = answered;
    this.#patient = patient;
    this.entries = this.#kept();
    addEventListener("online", () => { this.#wait = FIRST_WAIT; void this.flush(); });
    addEventListener("storage", ({key, newValue}) => { if (newValue === null) this.#gone(key); });
  }

  add(entry) {
    entry.fields.token = token();
    this.#latest = Math.max(this.#latest + 1, Date.now());
    entry.made = this.#latest;
    this.entries.push(entry);
    this.#keep(entry);
    void this.flush();
  }

  drop(entry) {
    this.#forget(entry);
    this.#changed();
  }

  retry(entry) {
    delete entry.refused;
    this.#keep(entry);
    void this.flush();
  }

  // One after the other: the record has the order in which it was written.
  async flush() {
    clearTimeout(this.#again);
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let entry = this.#first(); entry !== undefined; entry = this.#first()) {
        if (!await this.#sent(entry)) return this.#later();
        this.#wait = FIRST_WAIT;
      }
    } finally {
      this.#sending = false;
      this.#changed();
    }
  }

  #kept() {
    const places = Object.keys(localStorage).filter(key => key.startsWith(this.#key("")));
    return places.flatMap(key => {
      try {
        return [JSON.parse(localStorage.getItem(key))];
      } catch {
        return [];
      }
    }).sort((one, other) => one.made - other.made);
  }

  #key(name) {
    return `${this.#place}/${name}`;
  }

  #keep(entry) {
    if (this.#keeps(entry)) localStorage.setItem(this.#key(entry.fields.token), JSON.stringify(entry));
  }

  #forget(entry) {
    this.entries = this.entries.filter(other => other !== entry);
    localStorage.removeItem(this.#key(entry.fields.token));
  }

  // Another page has sent it, or somebody has discarded it there. All storage may have been cleared: then what this page
  // knows stays.
  #gone(key) {
    if (key === null) return;
    this.entries = this.entries.filter(({fields}) => this.#key(fields.token) !== key);
    this.#changed();
  }

  #first() {
    return this.entries.find(entry => entry.refused === undefined);
  }

  // Whether the server has answered; what it refused waits for somebody to look at it.
  async #sent(entry) {
    try {
      const body = new URLSearchParams({...entry.fields, csrf: document.body.dataset.csrf ?? ""});
      const answer = await fetch(entry.action, {method: "POST", body, headers: {Accept: "application/json"}});
      this.turnedAway = this.#patient && TURNED_AWAY.includes(answer.status);
      if (answer.status >= 500 || this.turnedAway) return false;
      const told = await answer.json().catch(() => ({}));
      if (answer.ok) {
        this.#forget(entry);
      } else {
        entry.refused = told.words ?? told.error ?? String(answer.status);
        this.#keep(entry);
      }
      this.#answered(entry, told);
      return true;
    } catch {
      return false;
    }
  }

  #later() {
    this.#again = setTimeout(() => { void this.flush(); }, this.#wait / 2 + Math.random() * this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }
}

// The ballot paper on the screen: crosses and rankings, by touch, mouse or keyboard.
import {button, make, say} from "./page.js";

const FILTERED_FROM = 12;
const VOTE = {Yes: "yes", No: "no", Abstain: "abstain"};

/** An answer in the reader's language: the three of a vote; names stay as they are. */
export function answerWords(answer) {
  return answer === null ? say("blank") : VOTE[answer] === undefined ? answer : say(VOTE[answer]);
}

/**
 * A question to be marked.
 *
 * @return {node, answer, words}: the fieldset; answer() gives the numbers for a ballot or throws what is missing; words() says
 *     what is marked
 */
export function questionPaper(question, number) {
  return question.homomorphic ? crosses(question, `q${number}`) : ranking(question, `q${number}`);
}

function crosses(question, name) {
  const {text, answers, min, max, blank} = question;
  const single = max === 1;
  const struck = isList(question);
  const rule = make("p", {class: "hint", id: `${name}-rule`}, ruleOf(question));
  const tally = make("p", {class: "small tally", role: "status"});
  const options = answers.map((answer, i) => option(answer, `${name}-${i}`, name, single && !blank && min === 1));
  const nothing = blank ? option(null, `${name}-blank`, `${name}-blank`, false) : null;
  const long = answers.length > FILTERED_FROM ? " long" : "";
  const list = make("div", {class: `papers${long}${struck ? " striking" : ""}`}, ...options.map(({node}) => node));
  const node = make("fieldset", {"class": "paper", "aria-describedby": `${name}-rule`}, make("legend", {}, text), rule);
  if (answers.length > FILTERED_FROM) node.append(filter(name, answers, options));
  node.append(list);
  if (nothing) node.append(nothing.node);
  if (!single) node.append(tally);
  if (struck) {
    const all = checked => () => {
      for (const {input} of options) input.checked = checked;
      count();
    };
    all(true)();
    node.append(make("div", {class: "row"}, button(say("mark-all"), all(true)), button(say("strike-all"), all(false))));
  }
  function marked() {
    return options.filter(({input}) => input.checked).length;
  }
  function count() {
    const none = nothing?.input.checked === true;
    for (const {input} of options) input.disabled = none || (!single && !input.checked && marked() >= max);
    tally.textContent = struck ? say("struck", max - marked(), max) : say("marked", marked(), max);
  }
  node.addEventListener("change", count);
  count();
  return {
    node,
    answer() {
      const none = nothing?.input.checked === true;
      if (!none && (marked() < min || marked() > max)) throw new RangeError(`${text}: ${ruleOf(question)}`);
      const values = options.map(({input}) => !none && input.checked ? 1 : 0);
      return blank ? [none ? 1 : 0, ...values] : values;
    },
    words() {
      if (nothing?.input.checked === true) return say("blank");
      if (struck && marked() === max) return say("none-struck");
      if (struck) return say("struck-out", answers.filter((_, i) => !options[i].input.checked).join(", "));
      return answers.filter((_, i) => options[i].input.checked).map(answerWords).join(", ") || say("nothing");
    },
  };
}

// A list of which a voter strikes names out: all are marked at first.
function isList({answers, min, max, blank}) {
  return !blank && min === 0 && max > 1 && max === answers.length;
}

function ruleOf(question) {
  const {min, max} = question;
  if (isList(question)) return say("strike-rule");
  return min === max ? say("exactly", max) : min === 0 ? say("at-most", max) : say("between", min, max);
}

function option(answer, id, name, radio) {
  const input = make("input", {type: radio ? "radio" : "checkbox", id, name});
  const kind = VOTE[answer] ?? "";
  return {input, node: make("label", {class: `option large ${kind}`, for: id}, input, make("span", {}, answerWords(answer)))};
}

function filter(name, answers, options) {
  const input = make("input", {type: "search", id: `${name}-filter`, autocomplete: "off"});
  const found = make("p", {class: "small", role: "status"});
  input.addEventListener("input", () => {
    const sought = input.value.trim().toLocaleLowerCase();
    let shown = 0;
    answers.forEach((answer, i) => {
      const fits = answer.toLocaleLowerCase().includes(sought);
      options[i].node.hidden = !fits;
      if (fits) shown++;
    });
    found.textContent = say("shown", shown, answers.length);
  });
  return make("div", {class: "field"}, make("label", {for: `${name}-filter`}, say("filter")), input, found);
}

function ranking({text, answers}, name) {
  const order = [];
  const list = make("ol", {class: "plain lines ranks"});
  const status = make("p", {class: "small", role: "status"});
  const rows = answers.map((answer, i) => {
    const field = make("input", {
      "type": "number", "min": "1", "max": String(answers.length), "inputmode": "numeric", "id": `${name}-${i}`, "aria-label": say("rank-of", answer),
    });
    const up = button("↑", () => moved(i, -1, "up"));
    const down = button("↓", () => moved(i, 1, "down"));
    up.setAttribute("aria-label", say("up", answer));
    down.setAttribute("aria-label", say("down", answer));
    field.addEventListener("change", () => placed(i, field.value === "" ? null : Number(field.value), field));
    return {field, up, down, node: make("li", {class: "row"}, field, make("span", {class: "grow"}, answer), up, down)};
  });

  function moved(i, by, which) {
    const at = order.indexOf(i);
    const leaves = at >= 0 && at === order.length - 1 && by > 0;
    placed(i, at < 0 ? order.length + 1 : leaves ? null : at + 1 + by, rows[i][which]);
  }

  function placed(i, place, focused) {
    const at = order.indexOf(i);
    if (at >= 0) order.splice(at, 1);
    if (place !== null) order.splice(Math.max(0, Math.min(place - 1, order.length)), 0, i);
    show();
    focused.focus();
    status.textContent = order.includes(i) ? say("placed", answers[i], order.indexOf(i) + 1) : say("unplaced", answers[i]);
  }

  function show() {
    const rest = answers.map((_, i) => i).filter(i => !order.includes(i));
    for (const [place, i] of [...order, ...rest].entries()) {
      rows[i].field.value = place < order.length ? String(place + 1) : "";
      list.append(rows[i].node);
    }
  }

  show();
  const rule = make("p", {class: "hint", id: `${name}-rule`}, say("rank-rule"));
  return {
    node: make("fieldset", {"class": "paper", "aria-describedby": `${name}-rule`}, make("legend", {}, text), rule, list, status),
    answer: () => answers.map((_, i) => order.indexOf(i) + 1),
    words: () => order.map((i, place) => `${place + 1}. ${answers[i]}`).join(", ") || say("nothing"),
  };
}

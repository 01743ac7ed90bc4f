// The second device: opens a tested ballot and says what it would have voted. It shares no line with what made it.
import {inBackground} from "./background.js";
import {openedTracker} from "./opening.js";
import {bar, byId, getText, make, say, step, wrong} from "./page.js";
import {answerWords} from "./paper.js";

const LINK = /#?(U[1-9][0-9]*)\/([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)\s*$/;

byId("check-form").addEventListener("submit", event => {
  event.preventDefault();
  void checked(byId("opening").value, byId("ballot").value.trim());
});

async function checked(typed, pasted) {
  const link = LINK.exec(typed.trim());
  wrong("check-wrong");
  if (link === null) return wrong("check-wrong", say("no-opening"));
  const [, urn, opening] = link;
  const tracker = openedTracker(opening);
  step("checking");
  try {
    const election = await getText(`/urns/${urn}/election.json`);
    const ballot = pasted === "" ? await getText(`/urns/${urn}/tests/${opening.split(".")[0]}`) : pasted;
    const {answers} = await inBackground("check", {election, ballot, opening}, bar("check-bar"));
    byId("checked-tracker").textContent = tracker;
    byId("checked-answers").replaceChildren(...answers.flatMap(shown));
    step("checked");
  } catch (error) {
    step("asked");
    wrong("check-wrong", error.message);
  }
}

function shown({question, choices}) {
  const marked = choices.filter(({value}) => value > 0).sort((a, b) => a.value - b.value);
  const ranked = choices.some(({value}) => value > 1);
  const lines = marked.map(({answer, value}) => make("li", {}, ranked ? `${value}. ` : "", answerWords(answer)));
  return [make("h3", {}, question), make("ul", {class: "votes"}, ...(lines.length > 0 ? lines : [make("li", {}, say("nothing"))]))];
}

byId("check-again").addEventListener("click", () => step("asked"));

if (location.hash.length > 1) {
  byId("opening").value = location.href;
  void checked(location.href, "");
} else {
  step("asked", {quietly: true});
}

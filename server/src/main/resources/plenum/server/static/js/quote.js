// Copies what is selected in the record together with its citation. Without this script every paragraph has a page with both.
(() => {
  "use strict";
  const body = document.body;
  const label = document.querySelector("[data-quote]")?.dataset.quote ?? "Copy with citation";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quote";
  button.textContent = label;
  button.hidden = true;

  const cited = (node) => (node instanceof Element ? node : node?.parentElement)?.closest("[data-cite], [data-cite-from]");

  async function sentence(paragraph) {
    if (paragraph.dataset.cite) return paragraph.dataset.cite;
    const answer = await fetch(paragraph.dataset.citeFrom);
    return answer.ok ? answer.text() : "";
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  // What is selected of one paragraph, without the mark behind it.
  function words(range, paragraph) {
    const whole = document.createRange();
    whole.selectNodeContents(paragraph);
    if (paragraph.contains(range.startContainer)) whole.setStart(range.startContainer, range.startOffset);
    if (paragraph.contains(range.endContainer)) whole.setEnd(range.endContainer, range.endOffset);
    const piece = whole.cloneContents();
    for (const mark of piece.querySelectorAll(".mark")) mark.remove();
    return piece.textContent.trim();
  }

  async function quote() {
    const selection = getSelection();
    if (selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const quotes = [];
    for (const paragraph of document.querySelectorAll("[data-cite], [data-cite-from]")) {
      if (!range.intersectsNode(paragraph)) continue;
      const text = words(range, paragraph);
      if (text) quotes.push(`“${text}” — ${await sentence(paragraph)}`);
    }
    await copy(quotes.join("\n\n"));
    button.classList.add("done");
    button.textContent = label + " ✓";
  }

  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const useful = !selection.isCollapsed && (cited(selection.anchorNode) || cited(selection.focusNode));
    button.hidden = !useful;
    button.classList.remove("done");
    button.textContent = label;
    if (useful && !button.isConnected) body.append(button);
  });
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", quote);

  for (const whole of document.querySelectorAll("[data-copy-cited]")) {
    whole.hidden = false;
    whole.addEventListener("click", async () => {
      const paragraph = document.querySelector("[data-cite]");
      await copy(`“${paragraph.textContent.trim()}” — ${paragraph.dataset.cite}`);
      whole.textContent = label + " ✓";
    });
  }
})();

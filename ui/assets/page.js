// The page's own scripts. They keep the conversation in this tab and nowhere else: nothing here
// may write to a cookie, to storage, or to the browser's history.

import { startChat } from "./chat.js";
import { startDossier } from "./dossier.js";
import { startQuiz } from "./quiz.js";
import { startReader } from "./reader.js";
import { startViews } from "./views.js";

const strings = JSON.parse(document.getElementById("strings").textContent);

function announce(sentence) {
  const line = document.getElementById("announce");
  line.textContent = "";
  // A screen reader speaks a status only when its text changes.
  setTimeout(() => { line.textContent = sentence; }, 50);
}

// Read before anything takes the address out of the bar.
const arrived = window.location.search;

// For two seconds the control itself says how it went.
async function copy(control, text, told) {
  const sentence = (await toClipboard(text)) ? told : strings.copy_failed;
  announce(sentence);
  control.dataset.label ??= control.textContent;
  control.textContent = sentence;
  setTimeout(() => { control.textContent = control.dataset.label; }, 2000);
}

async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.prompt(strings.copy_failed, text); // No clipboard over plain http on a network.
    return false;
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a.copy");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  copy(link, link.href, strings.copied);
});

// What only a script can do is shown by it.
function showPrint() {
  for (const button of document.querySelectorAll("button[data-print]")) button.hidden = false;
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if ("print" in button.dataset) window.print();
  if (button.classList.contains("copy-text")) copy(button, button.dataset.copy, strings.text_copied);
});

document.getElementById("leave").addEventListener("click", (event) => {
  event.preventDefault();
  dossier.forget();
  document.body.replaceChildren();
  window.location.replace("about:blank");
});

const reader = startReader(strings, announce);
const views = startViews(strings, announce);
const dossier = startDossier(strings, announce, views);
startQuiz(announce, views);
views.onShow(showPrint);
// Of a document that is not here, nothing is asked.
const lacking = Boolean(document.getElementById("unknown-document"));
startChat(strings, announce, reader, views, new URLSearchParams(arrived).get("q"), lacking);

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

async function copyLink(link) {
  const label = link.textContent;
  const copied = await toClipboard(link.href);
  const sentence = copied ? strings.copied : strings.copy_failed;
  announce(sentence);
  link.textContent = sentence;
  setTimeout(() => { link.textContent = label; }, 2000);
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
  copyLink(link);
});

// What only a script can do is shown by it.
function showPrint() {
  for (const button of document.querySelectorAll("button[data-print]")) button.hidden = false;
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if ("print" in button.dataset) window.print();
  if (!button.classList.contains("copy-text")) return;
  const label = button.textContent;
  const sentence = (await toClipboard(button.dataset.copy)) ? strings.text_copied : strings.copy_failed;
  announce(sentence);
  button.textContent = sentence;
  setTimeout(() => { button.textContent = label; }, 2000);
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
startChat(strings, announce, reader, views, new URLSearchParams(arrived).get("q"));

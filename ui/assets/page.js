// The page's own scripts. They keep the conversation in this tab and nowhere else: nothing here
// may write to a cookie, to storage, or to the browser's history.

import { startChat } from "./chat.js";
import { startReader } from "./reader.js";

const strings = JSON.parse(document.getElementById("strings").textContent);

function announce(sentence) {
  const line = document.getElementById("announce");
  line.textContent = "";
  // A screen reader speaks a status only when its text changes.
  setTimeout(() => { line.textContent = sentence; }, 50);
}

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

document.getElementById("leave").addEventListener("click", (event) => {
  event.preventDefault();
  document.body.replaceChildren();
  window.location.replace("about:blank");
});

const reader = startReader(strings, announce);
startChat(strings, announce, reader);

// The chat: Gradio carries a question to the server and its answer back; the transcript is here.

import { makeHold, renew } from "./growing.js";

const LIMIT = 1000; // Characters of a question, as the server has it.
const KEPT = 6; // Earlier questions that go along, as the server has it.
const LONGEST = 60000; // Milliseconds after which no answer comes any more: everything before it has its own limit.
const SILENCE = 20000; // Milliseconds after which the server is asked whether it still runs.

export function startChat(strings, announce, reader, views, given, lacking) {
  const transcript = document.getElementById("transcript");
  const examples = document.getElementById("examples");
  const hint = document.getElementById("hint");
  const hintWords = hint.textContent;
  const own = document.getElementById("own-words"); // There only where a language model is in use.
  const modelTold = document.getElementById("model-told");
  const ownTold = document.getElementById("own-told");
  const documents = document.querySelector(".document-choice select"); // There only where the library holds any.
  const questions = new WeakMap(); // Of the turns that are shown.
  let asked = []; // Questions of this conversation, oldest first.
  let pending = null; // The turn that waits for its answer, or for the rest of it.
  let next = ""; // The name of the next turn: only this tab and the server know it.

  const box = () => document.querySelector("#question textarea");
  const sendButton = () => document.querySelector("button#send");
  const hidden = (name) => document.querySelector(`#${name} textarea, #${name} input`);

  function setValue(field, value) {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // Whether a language model may help with the next question: as the switch says, or as is said for this one alone;
  // and which document is asked, where it is not the Plan.
  function setMode(once = "") {
    const mode = once || (own && !own.checked ? "model" : "own");
    const other = documents && documents.value !== "plan" ? ` ${documents.value}` : "";
    setValue(hidden("mode"), mode + other);
  }

  function setHistory(history) {
    setValue(hidden("history"), JSON.stringify(history));
  }

  function nameNextTurn() {
    const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
    next = `turn-${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
    setValue(hidden("turn"), next);
  }

  function element(tag, css, text = "") {
    const made = document.createElement(tag);
    made.className = css;
    made.textContent = text;
    return made;
  }

  function hintAt(sentence) {
    hint.textContent = sentence || hintWords;
    hint.classList.toggle("is-problem", Boolean(sentence));
    if (sentence) announce(sentence);
  }

  // What keeps a question from being sent, if anything.
  function objection(question) {
    if (!question) return strings.empty_question;
    return question.length > LIMIT ? strings.long_question : "";
  }

  function beginTurn(question) {
    const turn = element("article", "turn is-pending");
    const heading = element("h3", "asked");
    heading.append(element("span", "sr", `${strings.you_asked}: `), question);
    turn.append(heading, element("p", "thinking", strings.thinking));
    transcript.append(turn);
    document.body.classList.add("has-turns");
    examples.open = false;
    questions.set(turn, question);
    pending = { name: next, turn, question, content: null, failed: false };
    turn.scrollIntoView({ block: "nearest" });
    transcript.scrollTop = turn.offsetTop - transcript.offsetTop;
    watch(pending);
  }

  // What the dossier keeps of an answer: its question and the units that it quotes.
  function tellAnswer({ question, content }) {
    const chips = [...content.querySelectorAll(".statements a.chip")];
    const units = chips.map((chip) => new URLSearchParams(chip.getAttribute("href")).get("unit"));
    for (const button of content.querySelectorAll("button.keep")) {
      Object.assign(button.dataset, { question, language: content.lang, units: [...new Set(units)].join(" ") });
      button.setAttribute("aria-label", `${button.textContent}: ${question}`);
    }
  }

  function showAnswer(content) {
    const { turn } = pending;
    pending.content = content;
    turn.querySelector(".thinking").replaceWith(content);
    tellAnswer(pending);
    transcript.scrollTop = turn.offsetTop - transcript.offsetTop;
    if (getComputedStyle(transcript).overflowY !== "auto") turn.scrollIntoView({ block: "start" });
    pending.hold = makeHold(transcript, content);
    // Sentences that come one by one are not spoken; that all of them are there is.
    content.querySelector(".written")?.setAttribute("aria-live", "off");
    openFirst(content);
  }

  function openFirst(content) {
    const chip = content.querySelector(".statements a.chip");
    if (chip) reader.open(chip.getAttribute("href"), { from: chip, follow: false });
  }

  function growAnswer(content) {
    const shown = pending.content;
    const focused = shown.querySelector(".written")?.contains(document.activeElement);
    const opened = shown.querySelector(".statements a.chip[aria-current]");
    pending.hold(() => renew(shown, content));
    tellAnswer(pending);
    // A follow-up that the model put in other words can have found other places.
    if (opened && !opened.isConnected) openFirst(shown);
    if (!focused || shown.contains(document.activeElement)) return;
    // The button that had the focus is gone.
    const written = shown.querySelector(".written") || shown;
    written.tabIndex = -1;
    written.focus({ preventScroll: true });
  }

  function endTurn() {
    const { turn, question, content } = pending;
    pending = null;
    turn.classList.remove("is-pending");
    asked = [...asked, question].slice(-KEPT);
    setHistory(asked);
    const told = content.querySelector(".written .stopped") || content.querySelector(".written .by");
    if (told) announce(told.textContent);
  }

  // What came of the answer stays, with the sentence that says why there is no more of it.
  function breakOff(sentence) {
    const written = pending.content.querySelector(".written");
    written.classList.remove("is-writing");
    written.querySelector(".act")?.replaceWith(element("p", "stopped", sentence));
    endTurn();
  }

  function fail(sentence) {
    if (!pending) return;
    if (pending.content) {
      breakOff(sentence);
      return;
    }
    const { turn, question } = pending;
    pending.failed = true;
    pending = null;
    turn.classList.remove("is-pending");
    const answer = element("div", "answer is-error");
    answer.append(element("p", "lead", sentence));
    turn.querySelector(".thinking").replaceWith(answer);
    if (box() && !box().value) setValue(box(), question);
  }

  // Says why an answer takes long; gives up when the program is gone.
  async function watch(turn) {
    const started = Date.now();
    while (pending === turn) {
      await new Promise((resolve) => { setTimeout(resolve, 1000); });
      if (pending !== turn) return;
      try {
        const { search, percent } = await (await fetch("./health")).json();
        if (pending !== turn) return;
        if (search === "ready" && !turn.content && Date.now() - started > LONGEST) fail(strings.failed);
        if (search !== "loading") continue;
        const shown = percent === null ? "" : ` (${percent}%)`;
        const waiting = turn.turn.querySelector(".thinking");
        if (waiting) waiting.textContent = strings.getting_ready.replace("{percent}", shown);
      } catch {
        if (Date.now() - started > SILENCE) fail(strings.unreachable);
      }
    }
  }

  // Answers come as values of a hidden component, each with the name of its turn: several where it grows.
  function receive(source) {
    const arrived = source.querySelector(".turn[id]");
    // The chat may have been cleared meanwhile, and asked something else.
    if (!arrived || arrived.id !== pending?.name || arrived.outerHTML === pending.html) return;
    pending.html = arrived.outerHTML;
    const content = arrived.firstElementChild.cloneNode(true);
    for (const link of content.querySelectorAll("a[target]:not(.place)")) link.removeAttribute("target");
    if (pending.content) growAnswer(content);
    else showAnswer(content);
    if (!arrived.classList.contains("is-growing")) endTurn();
  }

  // Ends what a language model still writes; the last of it comes as an answer does.
  function stop(turn) {
    fetch("./stop", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ turn: turn.name }),
    }).catch(() => fail(strings.unreachable));
  }

  // Gradio's own messages of failure become a sentence in the transcript.
  function receiveFailure() {
    const toast = document.querySelector(".toast-body.error");
    if (!toast) return;
    const busy = /currently busy/i.test(toast.textContent);
    const gone = /connection|network|fetch/i.test(toast.textContent);
    fail(busy ? strings.busy : gone ? strings.unreachable : strings.failed);
    // Taken out of the page by us, it would keep Gradio from telling the next failure.
    toast.querySelector(".toast-close")?.click();
  }

  function waiting() {
    return pending?.content ? strings.still_writing : "";
  }

  function submit(event) {
    const field = box();
    if (!next) {
      // Sent so early that its answer would have no name to be known by: sent once more when all is there.
      event.preventDefault();
      event.stopImmediatePropagation();
      ready.then(() => sendButton().click());
      return;
    }
    const question = field.value.trim();
    const problem = pending ? strings.thinking : objection(question);
    if (problem) {
      event.preventDefault();
      event.stopImmediatePropagation();
      hintAt(pending ? waiting() : problem);
      field.focus();
      return;
    }
    hintAt("");
    beginTurn(question);
    // Gradio reads the box when its own handlers have run; then it can be emptied.
    const sent = pending;
    setTimeout(() => {
      if (!sent.failed) setValue(field, "");
      field.focus({ preventScroll: true });
      nameNextTurn();
      setMode();
      setHistory(asked);
    }, 60);
  }

  // Asks without typing; the mode is for this question alone.
  async function ask(question, mode = "") {
    await ready;
    if (pending) {
      hintAt(waiting());
      return;
    }
    setValue(box(), question);
    setMode(mode);
    await new Promise((resolve) => { setTimeout(resolve, 60); });
    sendButton().click();
  }

  // The same question once more, which is no follow-up to itself.
  function sendPersonal(turn) {
    const question = questions.get(turn);
    setHistory(asked.filter((earlier) => earlier !== question));
    ask(question, "personal");
  }

  function clear() {
    if (pending) stop(pending);
    pending = null;
    asked = [];
    transcript.replaceChildren();
    document.body.classList.remove("has-turns");
    examples.open = true;
    hintAt("");
    announce(strings.cleared);
    box().focus();
  }

  function mounted() {
    return new Promise((resolve) => {
      const look = () => {
        if (box() && sendButton() && document.getElementById("answer")) resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("#send")) { submit(event); return; }
    if (event.target.closest("#clear")) { clear(); return; }
    if (event.target.closest("button.stop")) { stop(pending); return; }
    const personal = event.target.closest("button.send-personal");
    if (personal) { sendPersonal(personal.closest(".turn")); return; }
    const button = event.target.closest("button.example");
    if (button) {
      if (documents) documents.value = "plan"; // The examples are questions that the Plan answers.
      ask(button.textContent);
      return;
    }
    const offer = event.target.closest("a.offer");
    if (offer && documents && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const wanted = new URLSearchParams(offer.getAttribute("href"));
      documents.value = wanted.get("document") || "plan";
      ask(wanted.get("q"));
      return;
    }
    const choice = event.target.closest("a.choice");
    if (!choice || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    // Whoever comes from a view has not read yet where questions go.
    const unread = document.body.classList.contains("in-view");
    if (unread) views.open("");
    ask(choice.textContent, unread ? "own" : "");
  }, { capture: true });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    if (event.target.matches?.("#question textarea")) submit(event);
  }, { capture: true });

  own?.addEventListener("change", () => {
    modelTold.hidden = own.checked;
    ownTold.hidden = !own.checked;
    announce((own.checked ? ownTold : modelTold).textContent);
    setMode();
  });

  documents?.addEventListener("change", () => setMode());

  const ready = mounted().then(() => {
    document.body.classList.add("is-mounted");
    box().setAttribute("aria-describedby", own ? "model-told hint" : "hint");
    box().id = "question-box";
    // Gradio brings a main region of its own: the page has one already.
    document.querySelector("gradio-app main").setAttribute("role", "none");
    const answer = document.getElementById("answer");
    new MutationObserver(() => receive(answer)).observe(answer, { childList: true, subtree: true });
    new MutationObserver(receiveFailure).observe(document.querySelector("gradio-app"), { childList: true, subtree: true });
    setMode();
    nameNextTurn();
    // Nor has whoever follows a link.
    if (!given?.trim()) return;
    if (lacking) setValue(box(), given.trim()); // The person decides whom to ask instead.
    else ask(given.trim(), "own");
  });
}

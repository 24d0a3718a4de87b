// The chat: Gradio carries a question to the server and its answer back; the transcript is here.

const LIMIT = 1000; // Characters of a question, as the server has it.
const KEPT = 6; // Earlier questions that go along, as the server has it.
const SILENCE = 20000; // Milliseconds after which the server is asked whether it still runs.

export function startChat(strings, announce, reader, views, given) {
  const transcript = document.getElementById("transcript");
  const examples = document.getElementById("examples");
  const hint = document.getElementById("hint");
  const hintWords = hint.textContent;
  let asked = []; // Questions of this conversation, oldest first.
  let pending = null; // The turn that waits for its answer.

  const box = () => document.querySelector("#question textarea");
  const sendButton = () => document.querySelector("button#send");

  function setValue(field, value) {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
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
    pending = { turn, question, failed: false };
    turn.scrollIntoView({ block: "nearest" });
    transcript.scrollTop = turn.offsetTop - transcript.offsetTop;
    watch(pending);
  }

  // What the dossier keeps of an answer: its question and the units that it quotes.
  function tellAnswer(button, question, content) {
    const chips = [...content.querySelectorAll(".statements a.chip")];
    const units = chips.map((chip) => new URLSearchParams(chip.getAttribute("href")).get("unit"));
    Object.assign(button.dataset, { question, language: content.lang, units: [...new Set(units)].join(" ") });
    button.setAttribute("aria-label", `${button.textContent}: ${question}`);
  }

  function endTurn(content) {
    const { turn, question } = pending;
    pending = null;
    turn.classList.remove("is-pending");
    turn.querySelector(".thinking").replaceWith(content);
    for (const button of content.querySelectorAll("button.keep")) tellAnswer(button, question, content);
    asked = [...asked, question].slice(-KEPT);
    setValue(document.querySelector("#history textarea, #history input"), JSON.stringify(asked));
    transcript.scrollTop = turn.offsetTop - transcript.offsetTop;
    if (getComputedStyle(transcript).overflowY !== "auto") turn.scrollIntoView({ block: "start" });
    const chip = turn.querySelector(".statements a.chip");
    if (chip) reader.open(chip.getAttribute("href"), { from: chip, follow: false });
  }

  function fail(sentence) {
    if (!pending) return;
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
        const { state, percent } = await (await fetch("./ready")).json();
        if (state !== "loading" || pending !== turn) continue;
        const shown = percent === null ? "" : ` (${percent}%)`;
        turn.turn.querySelector(".thinking").textContent = strings.getting_ready.replace("{percent}", shown);
      } catch {
        if (Date.now() - started > SILENCE) fail(strings.unreachable);
      }
    }
  }

  // Answers come as a new value of a hidden component, each with an id of its own.
  function receive(source) {
    const arrived = source.querySelector(".turn[id]");
    if (!arrived || arrived.id === receive.last) return;
    receive.last = arrived.id;
    if (!pending) return; // The chat was cleared meanwhile.
    const content = arrived.firstElementChild.cloneNode(true);
    for (const link of content.querySelectorAll("a[target]")) link.removeAttribute("target");
    endTurn(content);
  }

  // Gradio's own messages of failure become a sentence in the transcript.
  function receiveFailure() {
    const toast = document.querySelector(".toast-body.error");
    if (!toast) return;
    const busy = /queue is full/i.test(toast.textContent);
    const gone = /connection|network|fetch/i.test(toast.textContent);
    fail(busy ? strings.busy : gone ? strings.unreachable : strings.failed);
    toast.remove();
  }

  function submit(event) {
    const field = box();
    const question = field.value.trim();
    const problem = pending ? strings.thinking : objection(question);
    if (problem) {
      event.preventDefault();
      event.stopImmediatePropagation();
      hintAt(pending ? "" : problem);
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
    }, 60);
  }

  async function ask(question) {
    await mounted();
    if (pending) return;
    setValue(box(), question);
    await new Promise((resolve) => { setTimeout(resolve, 60); });
    sendButton().click();
  }

  function clear() {
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
    const button = event.target.closest("button.example");
    if (button) { ask(button.textContent); return; }
    const choice = event.target.closest("a.choice");
    if (!choice || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (document.body.classList.contains("in-view")) views.open("");
    ask(choice.textContent);
  }, { capture: true });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    if (event.target.matches?.("#question textarea")) submit(event);
  }, { capture: true });

  mounted().then(() => {
    document.body.classList.add("is-mounted");
    box().setAttribute("aria-describedby", "hint");
    box().id = "question-box";
    // Gradio brings a main region of its own: the page has one already.
    document.querySelector("gradio-app main").setAttribute("role", "none");
    const answer = document.getElementById("answer");
    new MutationObserver(() => receive(answer)).observe(answer, { childList: true, subtree: true });
    new MutationObserver(receiveFailure).observe(document.querySelector("gradio-app"), { childList: true, subtree: true });
    if (given?.trim()) ask(given.trim());
  });
}

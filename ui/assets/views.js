// The views beside the chat: opened in this tab without leaving it, so that chat and dossier stay.
//
// The address bar never tells which view is open, nor does the browser's history: whoever uses this
// device later must not read there what was looked for. Every view has a link to copy instead.

const PAUSE = 180; // Milliseconds after a key press before the results follow.

export function startViews(strings, announce) {
  const place = document.getElementById("view");
  const ways = document.getElementById("views");
  const language = document.documentElement.lang;
  const steps = [window.location.search]; // Where "back" leads, in memory alone.
  const listeners = [];
  let latest = 0; // Answers of the server can arrive out of order.
  let timer = 0;
  let at = 0; // The step that is shown.

  const names = ways.dataset.views.split(" ");
  const named = (search) => names.find((name) => new URLSearchParams(search).has(name));
  const clean = `${window.location.pathname}?lang=${language}`;

  async function load(search) {
    const turn = ++latest;
    const response = await fetch(`./view${search}`);
    if (!response.ok) throw new Error(String(response.status));
    const page = {
      html: await response.text(),
      name: response.headers.get("X-View"),
      way: response.headers.get("X-Way"),
      layout: response.headers.get("X-Layout"),
    };
    return turn === latest ? page : null;
  }

  function layOut(classes) {
    document.body.classList.remove("in-view", "is-half", "is-wide", "is-whole");
    document.body.classList.add(...classes.split(" ").filter(Boolean));
  }

  function markWay(entry) {
    for (const link of ways.querySelectorAll("a")) {
      if (link.dataset.way === entry) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    showWay();
  }

  // On a phone the bar runs over the side.
  function showWay() {
    const current = ways.querySelector("[aria-current]");
    if (current) ways.scrollLeft = current.offsetLeft - (ways.clientWidth - current.offsetWidth) / 2;
  }

  function pointLanguages(search) {
    for (const link of document.querySelectorAll("#languages a")) {
      const query = new URLSearchParams(search);
      query.delete("q");
      query.set("lang", link.hreflang);
      link.setAttribute("href", `?${query}`);
    }
  }

  function complain() {
    place.querySelector(".problem")?.remove();
    const sentence = document.createElement("p");
    sentence.className = "problem";
    sentence.setAttribute("role", "alert");
    sentence.textContent = strings.view_unreachable;
    place.prepend(sentence);
    layOut("in-view is-half");
  }

  async function show(search, { focus = true } = {}) {
    let page;
    try {
      page = await load(search);
    } catch {
      complain();
      return;
    }
    if (!page) return;
    place.innerHTML = page.html; // Made and escaped by this page's own server.
    layOut(page.layout);
    markWay(page.way);
    pointLanguages(search);
    place.scrollTop = 0;
    window.scrollTo(0, 0);
    for (const listener of listeners) listener(page.name, search);
    if (focus) place.querySelector("h2")?.focus({ preventScroll: true });
  }

  function showChat() {
    latest += 1;
    layOut("");
    markWay("ask");
    pointLanguages("");
    place.replaceChildren();
    window.scrollTo(0, 0);
  }

  function open(search) {
    clearTimeout(timer);
    at = steps.push(search) - 1;
    window.history.pushState({ step: at }, "", clean);
    if (named(search)) show(search);
    else showChat();
  }

  // What a form shows follows its fields: only the parts named `data-part` are exchanged.
  async function follow(form) {
    const search = `?${new URLSearchParams(new FormData(form))}`;
    let page;
    try {
      page = await load(search);
    } catch {
      complain();
      return;
    }
    if (!page) return;
    const fresh = document.createElement("template");
    fresh.innerHTML = page.html;
    for (const part of place.querySelectorAll("[data-part]")) {
      const other = fresh.content.querySelector(`[data-part="${part.dataset.part}"]`);
      if (other) part.innerHTML = other.innerHTML;
    }
    steps[at] = search;
    pointLanguages(search);
    const told = place.querySelector("[data-told]");
    if (told) announce(told.textContent);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link.classList.contains("copy") || link.hasAttribute("download")) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const address = link.getAttribute("href");
    if (link.dataset.way === "ask") {
      event.preventDefault();
      open("");
      document.querySelector("#question textarea")?.focus({ preventScroll: true });
    } else if (address.startsWith("?") && !link.closest("#languages") && named(address)) {
      event.preventDefault();
      open(address);
    }
  });

  place.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "get" || form.hasAttribute("data-plain")) return;
    event.preventDefault();
    clearTimeout(timer);
    if (form.hasAttribute("data-live")) follow(form);
    else open(`?${new URLSearchParams(new FormData(form))}`);
  });

  place.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-live]");
    if (!form) return;
    clearTimeout(timer);
    timer = setTimeout(() => follow(form), PAUSE);
  });

  window.addEventListener("popstate", (event) => {
    clearTimeout(timer);
    at = event.state?.step ?? 0;
    const search = steps[at] ?? "";
    if (named(search)) show(search);
    else showChat();
  });

  showWay();
  window.history.replaceState({ step: 0 }, "", clean);
  document.title = strings.name; // The history lists titles too.
  return {
    open,
    /** Calls back with (name, search) when a view has been opened, and at once for the first. */
    onShow(listener) {
      listeners.push(listener);
      const name = named(steps[0]);
      if (name) listener(name, steps[0]);
    },
  };
}

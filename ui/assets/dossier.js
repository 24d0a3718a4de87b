// The dossier: units and answers collected while working. It lives in this tab's memory and nowhere else.

const FULL = 200; // Entries, as the server has it.

export function startDossier(strings, announce, views) {
  const language = document.documentElement.lang;
  const units = new Map(); // What the server said of a unit, by its id.
  let entries = []; // {kind: "unit", unit_id, note} or {kind: "answer", question, language, unit_ids, note}.
  let title = "";
  let leaving = false;

  const frame = () => document.querySelector(".dossier");
  const words = () => JSON.parse(frame().dataset.words);

  function count() {
    const way = document.querySelector('#views [data-way="dossier"]');
    way.textContent = entries.length ? `${strings.view_dossier} (${entries.length})` : strings.view_dossier;
  }

  const same = (one, other) =>
    one.kind === other.kind && (one.kind === "unit" ? one.unit_id === other.unit_id : one.question === other.question);

  function entryOf({ unit, question, units: quoted, language: told }) {
    if (unit) return { kind: "unit", unit_id: unit, note: "" };
    return { kind: "answer", question, language: told, unit_ids: quoted.split(" "), note: "" };
  }

  function keep(button) {
    const entry = entryOf(button.dataset);
    const kept = entries.some((other) => same(other, entry));
    if (!kept && entries.length >= FULL) {
      announce(strings.dossier_full);
      button.textContent = strings.dossier_full;
      return;
    }
    if (!kept) entries.push(entry);
    const told = strings.kept.replace("{count}", entries.length);
    announce(kept ? strings.already_kept : told);
    button.textContent = told;
    count();
  }

  async function unitOf(id) {
    if (!units.has(id)) {
      const response = await fetch(`./api/units/${encodeURIComponent(id)}?lang=${language}`);
      if (!response.ok) throw new Error(String(response.status));
      units.set(id, await response.json());
    }
    return units.get(id);
  }

  function quoteOf(unit) {
    const place = document.createElement("p");
    place.className = "where";
    const chip = document.createElement("a");
    chip.className = "chip";
    chip.href = `?unit=${encodeURIComponent(unit.unit_id)}&lang=${language}`;
    chip.textContent = unit.locator;
    place.append(chip);
    const quote = document.createElement("blockquote");
    quote.lang = "en";
    quote.textContent = unit.text;
    return [quote, place];
  }

  async function fill(item, entry) {
    const place = item.querySelector(".dossier-quotes");
    try {
      for (const id of entry.kind === "unit" ? [entry.unit_id] : entry.unit_ids) {
        place.append(...quoteOf(await unitOf(id)));
      }
    } catch {
      place.textContent = strings.view_unreachable;
    }
  }

  function itemOf(entry) {
    const item = frame().querySelector("template").content.firstElementChild.cloneNode(true);
    if (entry.kind === "answer") {
      const asked = item.querySelector(".asked");
      asked.hidden = false;
      asked.textContent = words().question.replace("{question}", () => entry.question);
    }
    const note = item.querySelector("textarea");
    note.value = entry.note;
    note.addEventListener("input", () => { entry.note = note.value; });
    item.entry = entry;
    fill(item, entry);
    return item;
  }

  function draw() {
    const place = frame();
    if (!place) return;
    place.querySelector(".dossier-empty").hidden = entries.length > 0;
    place.querySelector(".dossier-full").hidden = entries.length === 0;
    place.querySelector(".dossier-title").value = title;
    place.querySelector(".dossier-items").replaceChildren(...entries.map(itemOf));
    count();
  }

  function move(item, by) {
    const from = entries.indexOf(item.entry);
    const to = from + by;
    if (to < 0 || to >= entries.length) return;
    entries.splice(to, 0, ...entries.splice(from, 1));
    const list = item.parentElement;
    list.insertBefore(item, by < 0 ? item.previousElementSibling : item.nextElementSibling.nextElementSibling);
    announce(words().moved.replace("{position}", to + 1).replace("{count}", entries.length));
    item.querySelector(by < 0 ? "[data-up]" : "[data-down]").focus();
  }

  function remove(item) {
    entries = entries.filter((entry) => entry !== item.entry);
    announce(words().removed);
    draw();
    document.querySelector("#view h2").focus();
  }

  function tellFault(sentence) {
    announce(sentence);
    window.alert(sentence);
  }

  async function save(kind) {
    try {
      const response = await fetch(`./export/dossier.${kind}?lang=${language}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ title, items: entries }),
      });
      if (response.status === 413) {
        tellFault(words().too_large);
        return;
      }
      if (!response.ok) throw new Error(String(response.status));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await response.blob());
      link.download = `dossier.${kind}`;
      link.click();
      setTimeout(() => { URL.revokeObjectURL(link.href); }, 10000);
      announce(words().saved);
    } catch {
      tellFault(words().failed);
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const item = button.closest(".dossier-items > li");
    if (button.classList.contains("keep")) keep(button);
    else if (button.dataset.file) save(button.dataset.file);
    else if (item && "up" in button.dataset) move(item, -1);
    else if (item && "down" in button.dataset) move(item, 1);
    else if (item && "remove" in button.dataset) remove(item);
    else if (frame() && "empty" in button.dataset) {
      entries = [];
      title = "";
      draw();
    }
  });

  document.addEventListener("input", (event) => {
    if (event.target.classList.contains("dossier-title")) title = event.target.value;
  });

  window.addEventListener("beforeunload", (event) => {
    if (entries.length && !leaving) event.preventDefault();
  });

  views.onShow((name) => { if (name === "dossier") draw(); });

  return {
    /** Lets the page be left without asking. */
    forget() {
      leaving = true;
      entries = [];
    },
  };
}

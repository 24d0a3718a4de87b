// The reader: opens places of the Plan beside the chat, without leaving the page.

const PLACES = ["unit", "section", "chapter", "page", "contents"];

export function startReader(strings, announce) {
  const panel = document.getElementById("reader");
  let cameFrom = null; // The chip that opened the place, to go back to.
  let latest = 0; // Answers of the server can arrive out of order.

  function scrollToPlace() {
    const aim = panel.querySelector("mark") || panel.querySelector(".is-target, .chapters [aria-current]");
    const scrolls = getComputedStyle(panel).overflowY === "auto";
    if (aim && scrolls) {
      const top = aim.getBoundingClientRect().top - panel.getBoundingClientRect().top;
      panel.scrollTop += top - panel.clientHeight * 0.28;
    } else if (scrolls) {
      panel.scrollTop = 0;
    }
    return aim;
  }

  function complain() {
    panel.querySelector(".problem")?.remove();
    const sentence = document.createElement("p");
    sentence.className = "problem";
    sentence.setAttribute("role", "alert");
    sentence.textContent = strings.reader_unreachable;
    panel.querySelector(".reader-top").after(sentence);
    panel.scrollTop = 0;
  }

  function showBack() {
    const back = panel.querySelector(".back");
    if (back) back.hidden = !(cameFrom && cameFrom.isConnected);
  }

  async function open(search, { from = null, focus = "title", follow = true } = {}) {
    const turn = ++latest;
    let content;
    try {
      const response = await fetch("./plan" + search);
      if (!response.ok) throw new Error(String(response.status));
      content = await response.text();
    } catch {
      complain();
      return;
    }
    if (turn !== latest) return;
    document.querySelector("a.chip[aria-current]")?.removeAttribute("aria-current");
    if (from) {
      cameFrom = from;
      from.setAttribute("aria-current", "true");
    }
    panel.innerHTML = content; // Made and escaped by this page's own server.
    showBack();
    const aim = scrollToPlace();
    if (!follow) return;
    const sheet = panel.querySelector(".sheet");
    if (sheet) announce(strings.opened.replace("{place}", sheet.dataset.place));
    const control = focus === "title" ? null : panel.querySelector(focus);
    (control || panel.querySelector("#reader-title")).focus({ preventScroll: true });
    if (getComputedStyle(panel).overflowY !== "auto") {
      (aim || panel).scrollIntoView({ block: "start" });
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link.classList.contains("copy")) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.classList.contains("back")) {
      event.preventDefault();
      cameFrom?.scrollIntoView({ block: "center" });
      cameFrom?.focus({ preventScroll: true });
      return;
    }
    const href = link.getAttribute("href");
    if (!href.startsWith("?") || !PLACES.some((name) => href.startsWith(`?${name}=`))) return;
    event.preventDefault();
    const turn = ["page-before", "page-after"].find((name) => link.classList.contains(name));
    const inside = panel.contains(link);
    open(href, { from: inside ? null : link, focus: turn ? `a.${turn}` : "title" });
  });

  panel.addEventListener("submit", (event) => {
    const page = event.target.elements.page?.value;
    if (!page) return;
    event.preventDefault();
    open(`?page=${encodeURIComponent(page)}`, { focus: "input[name=page]" });
  });

  scrollToPlace();
  const here = new URLSearchParams(window.location.search);
  const narrow = getComputedStyle(panel).overflowY !== "auto";
  if (narrow && PLACES.some((name) => here.has(name))) {
    panel.querySelector("mark, .is-target")?.scrollIntoView({ block: "start" });
  }
  return { open };
}

// An answer that grows while a language model writes: new parts come in, all else stays as it is.

const GROWS = "div, ol, ul, details";

// Brings shown HTML up to date: what did not change keeps its place, its focus, and whether it is open.
export function renew(shown, fresh) {
  const left = [...shown.children];
  let last = null;
  for (const wanted of [...fresh.children]) {
    const at = left.findIndex((node) => node.tagName === wanted.tagName && node.classList[0] === wanted.classList[0]);
    const found = at < 0 ? null : left.splice(at, 1)[0];
    last = found ? exchange(found, wanted) : place(shown, last, wanted);
  }
  for (const gone of left) gone.remove();
}

function exchange(found, wanted) {
  found.className = wanted.className;
  if (found.textContent === wanted.textContent) return found;
  if (found.matches(GROWS)) {
    renew(found, wanted);
    return found;
  }
  found.replaceWith(wanted);
  return wanted;
}

function place(parent, last, wanted) {
  if (last) last.after(wanted);
  else parent.prepend(wanted);
  return wanted;
}

// Holds what somebody reads where it is while sentences come in above it. Nothing is held before they have
// scrolled: then they read from the top.
export function makeHold(transcript, content) {
  const own = getComputedStyle(transcript).overflowY === "auto"; // On a phone the whole page scrolls.
  const scroller = own ? transcript : document.scrollingElement;
  const begun = scroller.scrollTop;

  function partRead() {
    if (Math.abs(scroller.scrollTop - begun) < 4) return null;
    const line = (own ? transcript.getBoundingClientRect().top : 0) + scroller.clientHeight / 3;
    const parts = [...content.querySelectorAll(":scope > *, .sentences > li, .statements > li")];
    return parts.findLast((part) => part.getBoundingClientRect().top <= line);
  }

  return (change) => {
    const part = partRead();
    const before = part?.getBoundingClientRect().top;
    change();
    if (part?.isConnected) scroller.scrollTop += part.getBoundingClientRect().top - before;
  };
}

// The live quiz: one question at a time, by buttons and arrow keys.

export function startQuiz(announce, views) {
  let at = 0;

  const live = () => document.querySelector("#view .live");
  const slides = () => [...live().querySelectorAll(".slide")];

  function show(number, { focus = true } = {}) {
    const all = slides();
    at = Math.min(Math.max(number, 0), all.length - 1);
    all.forEach((slide, place) => { slide.hidden = place !== at; });
    live().querySelector("[data-before]").disabled = at === 0;
    live().querySelector("[data-after]").disabled = at === all.length - 1;
    if (focus) all[at].querySelector("h3").focus();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button || !live()?.contains(button)) return;
    if ("before" in button.dataset) show(at - 1);
    else if ("after" in button.dataset) show(at + 1);
    else if ("full" in button.dataset) live().requestFullscreen?.();
  });

  document.addEventListener("keydown", (event) => {
    if (!live() || event.target.matches("input, textarea, select")) return;
    if (event.key === "ArrowRight") show(at + 1);
    else if (event.key === "ArrowLeft") show(at - 1);
  });

  views.onShow((name) => {
    if (name !== "quiz" || !slides().length) return;
    live().querySelector(".live-steps").hidden = false;
    live().querySelector("[data-full]").hidden = !document.fullscreenEnabled;
    show(0, { focus: false });
  });
}

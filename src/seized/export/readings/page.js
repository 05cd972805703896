
(() => {
  // Pointing at a note lights its words in the text, and the other way round.
  const light = (element, on) => {
    const holder = element instanceof Element && element.closest("[data-fact]");
    if (!holder) return;
    for (const fact of holder.dataset.fact.split(" ")) {
      for (const mate of document.querySelectorAll(`[data-fact~="${fact}"]`)) mate.classList.toggle("lit", on);
    }
  };
  for (const [start, end] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    document.addEventListener(start, (event) => light(event.target, true));
    document.addEventListener(end, (event) => light(event.target, false));
  }

  const paragraphs = [...document.querySelectorAll(".paragraph")];
  let here = null;
  const go = (paragraph) => {
    if (!paragraph) return;
    here?.classList.remove("here");
    here = paragraph;
    here.classList.add("here");
    here.scrollIntoView({ block: "center" });
  };
  const step = (by, wanted = () => true) => {
    let index = paragraphs.indexOf(here) + (here || by > 0 ? by : 0);
    while (paragraphs[index] && !wanted(paragraphs[index])) index += by;
    go(paragraphs[index]);
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    m: () => step(1, (paragraph) => paragraph.parentElement.querySelector(".margin .mandate")),
    "?": () => document.getElementById("help").showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    keys[event.key]?.();
  });
})();

// The reader: pointing at a note lights its words in the text and the other way round; keys go from paragraph to paragraph.
import { keys } from "./frame.js";

const light = (element, on) => {
  const holder = element instanceof Element && element.closest("[data-fact]");
  if (!holder) return;
  for (const fact of holder.dataset.fact.split(" ")) {
    for (const mate of document.querySelectorAll(`[data-fact~="${CSS.escape(fact)}"]`)) mate.classList.toggle("lit", on);
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
  here.focus({ preventScroll: true });
  here.scrollIntoView({ block: "center" });
  history.replaceState(null, "", `#${here.id}`);
};
const step = (by, wanted = () => true) => {
  let index = paragraphs.indexOf(here) + (here || by > 0 ? by : 0);
  while (paragraphs[index] && !wanted(paragraphs[index])) index += by;
  go(paragraphs[index]);
};
keys.set("j", () => step(1));
keys.set("k", () => step(-1));
keys.set("m", () => step(1, (paragraph) => paragraph.parentElement.querySelector(".margin .mandate")));
keys.set("c", () => here && navigator.clipboard.writeText(here.dataset.cited));
if (location.hash) here = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".paragraph") ?? null;

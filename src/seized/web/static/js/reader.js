// The reader: pointing at a note lights its words in the text and the other way round; keys go from paragraph to
// paragraph; a citation shows what it cites; the original beside follows.
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

// From paragraph to paragraph.
const paragraphs = [...document.querySelectorAll(".paragraph")];
const original = document.querySelector(".original");
let here = null;
const follow = (paragraph) => {
  if (!original) return;
  for (const one of original.querySelectorAll(".at")) one.classList.remove("at");
  const marks = [...original.querySelectorAll(`[data-of="${CSS.escape(paragraph.id)}"]`)];
  for (const one of marks) one.classList.add("at");
  const mark = marks[0] ?? document.getElementById(`page-${paragraph.dataset.page}`);
  if (!mark) return;
  const by = mark.getBoundingClientRect().top - original.getBoundingClientRect().top;
  original.scrollTo({ top: original.scrollTop + by - original.clientHeight / 4 });
};
const AWHILE = 800;
let settled = 0;
const settle = (paragraph) => {
  settled = performance.now();
  here?.classList.remove("here");
  here = paragraph;
  here.classList.add("here");
  follow(here);
};
const go = (paragraph) => {
  if (!paragraph) return;
  settle(paragraph);
  here.focus({ preventScroll: true });
  here.scrollIntoView({ block: "center" });
  history.replaceState(history.state, "", `#${here.id}`);
};
const step = (by, wanted = () => true) => {
  let index = paragraphs.indexOf(here) + (here || by > 0 ? by : 0);
  while (paragraphs[index] && !wanted(paragraphs[index])) index += by;
  go(paragraphs[index]);
};
keys.set("j", () => step(1));
keys.set("k", () => step(-1));
keys.set("m", () => step(1, (paragraph) => paragraph.parentElement.querySelector(".margin .mandate")));
keys.set("c", () => (here ? copy(here.dataset.cited) : tell("Go to a paragraph first, with j.")));
document.addEventListener("focusin", (event) => {
  const paragraph = event.target.closest(".row")?.querySelector(".paragraph");
  if (paragraph && paragraph !== here) settle(paragraph);
});
const arrive = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const paragraph = target && target.closest(".paragraph");
  if (paragraph) settle(paragraph);
};
addEventListener("hashchange", arrive);
arrive();

// The original: where it is clicked, the text goes; where the text is scrolled, it goes too.
if (original) {
  original.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-of]");
    if (mark) go(document.getElementById(mark.dataset.of));
  });
  let top = null;
  const seen = new IntersectionObserver((entries) => {
    const entered = entries.find((entry) => entry.isIntersecting);
    const scrolled = performance.now() - settled > AWHILE && !original.matches(":hover");
    if (entered && entered.target !== top && scrolled) follow((top = entered.target));
  }, { rootMargin: "-12% 0px -80% 0px" });
  for (const paragraph of paragraphs) seen.observe(paragraph);
}

// A fact that cannot be shown in the dialog is shown as a page, which says why.
document.addEventListener("htmx:responseError", (event) => location.assign(event.detail.requestConfig.path));

// The citation of a paragraph, to be pasted elsewhere.
const said = document.getElementById("said");
let unsaid;
const tell = (words) => {
  said.textContent = words;
  clearTimeout(unsaid);
  unsaid = setTimeout(() => said.replaceChildren(), 4000);
};
const copy = async (citation) => {
  try {
    await navigator.clipboard.writeText(citation);
    tell(`Copied: ${citation}`);
  } catch {
    tell(`This browser does not let the page copy; the citation is ${citation}`);
  }
};
const button = document.createElement("button");
button.type = "button";
button.className = "copy";
button.textContent = "Copy citation";
button.addEventListener("click", () => copy(button.closest(".row").querySelector(".paragraph").dataset.cited));
const offer = (event) => {
  const row = event.target instanceof Element && event.target.closest(".row");
  if (row && button.parentElement !== row) row.append(button);
};
if (said) {
  document.addEventListener("pointerover", offer);
  document.addEventListener("focusin", offer);
}

// What is cited, in short: it comes after a while, stays while it or its link is pointed at or holds the focus, goes
// by Escape, and stands behind its link for the keyboard.
const DELAY = 350;
const preview = document.getElementById("preview");
const known = new Map();
let link = null;
let coming;
let going;
const place = () => {
  const at = link.getClientRects()[0];
  const room = document.documentElement.clientWidth - preview.offsetWidth - 16;
  const below = at.bottom + preview.offsetHeight + 8 < innerHeight || at.top < preview.offsetHeight;
  preview.style.left = `${scrollX + Math.max(16, Math.min(at.left, room))}px`;
  preview.style.top = `${scrollY + (below ? at.bottom + 4 : at.top - preview.offsetHeight - 4)}px`;
};
const show = async (wanted) => {
  const address = wanted.dataset.preview;
  if (!known.has(address)) {
    const answer = await fetch(address, { headers: { "HX-Request": "true" } });
    if (!answer.ok) return;
    known.set(address, await answer.text());
  }
  if (wanted !== link) return;
  preview.innerHTML = known.get(address);
  link.after(preview);
  link.setAttribute("aria-describedby", "preview");
  preview.showPopover();
  place();
};
const hide = () => {
  clearTimeout(coming);
  link?.removeAttribute("aria-describedby");
  link = null;
  if (preview?.matches(":popover-open")) preview.hidePopover();
};
const holds = (element) => link !== null && element instanceof Node && (link.contains(element) || preview.contains(element));
const come = (event) => {
  if (holds(event.target)) return clearTimeout(going);
  const wanted = event.target instanceof Element && event.target.closest("a[data-preview]");
  if (!wanted) return;
  clearTimeout(going);
  hide();
  link = wanted;
  coming = setTimeout(() => show(wanted), DELAY);
};
const leave = (event) => {
  if (!holds(event.target) || holds(event.relatedTarget)) return;
  clearTimeout(going);
  going = setTimeout(hide, DELAY);
};
if (preview) {
  for (const name of ["pointerover", "focusin"]) document.addEventListener(name, come);
  for (const name of ["pointerout", "focusout"]) document.addEventListener(name, leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && preview.matches(":popover-open")) {
      event.preventDefault();
      if (preview.contains(document.activeElement)) link.focus();
      hide();
    }
  });
}

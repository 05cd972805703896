// What every page can do: `/` searches, `?` shows the keys, suggestions by arrow, facts in a dialog.
const find = document.getElementById("find");
const suggestions = document.getElementById("suggestions");
const fact = document.getElementById("fact");

export const keys = new Map([
  ["/", () => find.focus()],
  ["?", () => document.getElementById("keys").showModal()],
]);

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  const act = keys.get(event.key);
  if (act) {
    event.preventDefault();
    act();
  }
});

// A list of suggestions: arrows choose, Enter goes there, Escape closes.
const options = () => [...suggestions.querySelectorAll("[role=option]")];
const choose = (option) => {
  for (const one of options()) one.setAttribute("aria-selected", String(one === option));
  if (option) find.setAttribute("aria-activedescendant", option.id);
  else find.removeAttribute("aria-activedescendant");
  option?.scrollIntoView({ block: "nearest" });
};
const close = () => {
  suggestions.replaceChildren();
  find.setAttribute("aria-expanded", "false");
  find.removeAttribute("aria-activedescendant");
};
find.addEventListener("keydown", (event) => {
  const listed = options();
  const at = listed.findIndex((one) => one.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (!listed.length) return;
    event.preventDefault();
    const by = event.key === "ArrowDown" ? 1 : -1;
    choose(listed[(at + by + listed.length + (at < 0 && by < 0 ? 1 : 0)) % listed.length]);
  } else if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    listed[at].click();
  } else if (event.key === "Escape") {
    close();
  }
});
document.addEventListener("focusin", (event) => {
  if (!event.target.closest(".find")) close();
});
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target === suggestions) find.setAttribute("aria-expanded", String(options().length > 0));
  if (event.detail.target === fact && !fact.open) fact.showModal();
});
fact.addEventListener("click", (event) => {
  if (event.target === fact) fact.close();
});

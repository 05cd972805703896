// Fields that take the symbol of a text: what is typed is looked up, arrows choose, Enter or a click puts the symbol in.
let count = 0;

const suggests = (field) => {
  const list = document.createElement("div");
  list.id = `suggested-${(count += 1)}`;
  list.className = "suggested";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  field.after(list);
  for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", list.id], ["aria-autocomplete", "list"]]) {
    field.setAttribute(name, value);
  }
  let asked = null;
  const options = () => [...list.querySelectorAll("[role=option]")];
  const settle = () => {
    field.setAttribute("aria-expanded", String(options().length > 0));
    field.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    asked?.abort();
    list.replaceChildren();
    settle();
  };
  const choose = (option) => {
    for (const one of options()) one.setAttribute("aria-selected", String(one === option));
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const take = (option) => {
    field.value = decodeURIComponent(new URL(option.href).pathname.slice(1));
    close();
    field.focus();
  };
  const look = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(`/suggest?q=${encodeURIComponent(field.value)}`, { headers: { "HX-Request": "true" }, signal: asked.signal });
      if (!answer.ok) return close();
      list.innerHTML = await answer.text();
      for (const [at, option] of options().entries()) option.id = `${list.id}-${at}`;
      settle();
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  };

  let wait = 0;
  field.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(field.value.trim() ? look : close, 150);
  });
  field.addEventListener("keydown", (event) => {
    const listed = options();
    const at = listed.findIndex((one) => one.getAttribute("aria-selected") === "true");
    if (listed.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      choose(listed[at < 0 ? (by > 0 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length]);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      take(listed[at]);
    } else if (event.key === "Escape" && listed.length) {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (!option) return;
    event.preventDefault();
    take(option);
  });
  document.addEventListener("focusin", (event) => {
    if (event.target !== field && !list.contains(event.target)) close();
  });
};

for (const field of document.querySelectorAll("[data-suggest]")) suggests(field);

// A drawing that is larger than its place: nearer, farther and moved by pointer, by wheel with Ctrl, and by keys.
const NEAREST = 3;
const STEP = 1.25;
const LEAST_LEGIBLE = 0.72;

const zooms = (place) => {
  const drawing = place.querySelector("svg");
  const whole = drawing.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, w: whole.width, h: whole.height };
  const focus = drawing.querySelector(".focus .shape")?.getBBox();
  let view = { ...all };

  const size = () => ({ w: place.clientWidth || 1, h: place.clientHeight || 1 });
  const fitting = () => Math.min(size().w / all.w, size().h / all.h, 1);
  const scale = () => size().w / view.w;
  const show = (x, y, to) => {
    const at = Math.min(NEAREST, Math.max(Math.min(fitting(), 1), to));
    const w = size().w / at;
    const h = size().h / at;
    const held = (from, length, start, room) => (length >= room ? start + (room - length) / 2 : Math.min(Math.max(from, start), start + room - length));
    view = { x: held(x - w / 2, w, all.x, all.w), y: held(y - h / 2, h, all.y, all.h), w, h };
    drawing.setAttribute("viewBox", `${view.x} ${view.y} ${w} ${h}`);
  };
  const middle = () => [view.x + view.w / 2, view.y + view.h / 2];
  const nearer = (by, [x, y] = middle()) => {
    const [cx, cy] = middle();
    const to = Math.min(NEAREST, Math.max(fitting(), scale() * by));
    const share = scale() / to;
    show(x + (cx - x) * share, y + (cy - y) * share, to);
  };
  const move = (dx, dy) => show(view.x + view.w / 2 + dx, view.y + view.h / 2 + dy, scale());
  const everything = () => show(all.x + all.w / 2, all.y + all.h / 2, fitting());
  const begin = () => {
    if (fitting() >= LEAST_LEGIBLE || !focus) everything();
    else show(focus.x + focus.width / 2, focus.y + focus.height / 2, Math.max(LEAST_LEGIBLE, Math.min(1, size().h / all.h)));
  };
  const under = (event) => {
    const box = place.getBoundingClientRect();
    return [view.x + (event.clientX - box.left) / scale(), view.y + (event.clientY - box.top) / scale()];
  };

  place.classList.add("zooms");
  begin();

  const keys = {
    "+": () => nearer(STEP), "=": () => nearer(STEP), "-": () => nearer(1 / STEP), 0: everything,
    ArrowLeft: () => move(-view.w / 8, 0), ArrowRight: () => move(view.w / 8, 0),
    ArrowUp: () => move(0, -view.h / 8), ArrowDown: () => move(0, view.h / 8),
  };
  place.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  place.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    nearer(event.deltaY < 0 ? STEP : 1 / STEP, under(event));
  }, { passive: false });

  // A drag moves, two fingers draw nearer; a press that did not move is a click on what is under it.
  const fingers = new Map();
  let dragged = false;
  const apart = () => {
    const [one, other] = [...fingers.values()];
    return other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
  };
  place.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.target.closest("button")) return;
    if (!fingers.size) dragged = false;
    fingers.set(event.pointerId, event);
  });
  place.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const was = apart();
    if (!dragged && !was && Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < 4) return;
    if (!dragged) place.setPointerCapture(event.pointerId);
    dragged = true;
    fingers.set(event.pointerId, event);
    if (was) nearer(apart() / was, under(event));
    else move((before.clientX - event.clientX) / scale(), (before.clientY - event.clientY) / scale());
  });
  for (const end of ["pointerup", "pointercancel"]) place.addEventListener(end, (event) => fingers.delete(event.pointerId));
  place.addEventListener("click", (event) => {
    if (dragged && !event.target.closest("button")) event.preventDefault();
    dragged = false;
  }, true);
  place.addEventListener("dragstart", (event) => event.preventDefault());

  // What is reached by Tab is brought into view.
  place.addEventListener("focusin", (event) => {
    if (!event.target.matches("a") || !event.target.matches(":focus-visible")) return;
    const box = event.target.getBBox();
    const seen = box.x >= view.x && box.x + box.width <= view.x + view.w && box.y >= view.y && box.y + box.height <= view.y + view.h;
    if (!seen) show(box.x + box.width / 2, box.y + box.height / 2, scale());
    place.scrollTo(0, 0);
  });

  const steps = document.createElement("div");
  steps.className = "steps";
  for (const [sign, name, act] of [["+", "Nearer", keys["+"]], ["−", "Farther", keys["-"]], ["0", "The whole drawing", everything]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.setAttribute("aria-label", name);
    button.addEventListener("click", act);
    steps.append(button);
  }
  place.append(steps);
  let width = place.clientWidth;
  new ResizeObserver(() => {
    if (place.clientWidth !== width) begin();
    width = place.clientWidth;
  }).observe(place);
  addEventListener("beforeprint", () => drawing.setAttribute("viewBox", `${all.x} ${all.y} ${all.w} ${all.h}`));
  addEventListener("afterprint", begin);
};

for (const place of document.querySelectorAll("[data-zoom]")) zooms(place);

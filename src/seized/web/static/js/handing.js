// A file that is dropped on the page is handed in; the form does without.
const form = document.getElementById("hand-in");
const drop = document.getElementById("drop");
const file = document.getElementById("file");
const words = document.getElementById("drop-words");

const carries = (event) => [...event.dataTransfer.types].includes("Files");
document.addEventListener("dragover", (event) => {
  if (!carries(event)) return;
  event.preventDefault();
  drop.classList.add("over");
});
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) drop.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  if (!carries(event)) return;
  event.preventDefault();
  drop.classList.remove("over");
  file.files = event.dataTransfer.files;
  if (file.files.length) form.requestSubmit();
});
form.addEventListener("submit", () => {
  words.textContent = file.files.length ? `Reading ${file.files[0].name} …` : "Reading …";
});
words.setAttribute("aria-live", "polite");
words.querySelector(".offer").classList.add("made");

// Sends the chosen files one by one, so that each is told of as soon as it is read; the form does without.
const form = document.getElementById("upload");
const uploading = document.getElementById("uploading");
const progress = document.getElementById("progress");
const words = document.getElementById("progress-words");
const suffixes = form.dataset.suffixes.split(" ");
const token = form.elements._csrf_token.value;
let stopped = false;

document.getElementById("stop").addEventListener("click", () => { stopped = true; });

const send = async (file) => {
  const data = new FormData();
  data.append("files", file, file.webkitRelativePath || file.name);
  const answer = await fetch("/add", { method: "POST", body: data, headers: { "hx-request": "true", "x-csrftoken": token } });
  return answer.ok ? answer.text() : row(file.name, answer.status === 413 ? `larger than ${form.dataset.largest} MB` : `the server answered ${answer.status}`);
};

const row = (name, message) => {
  const line = document.createElement("tr");
  for (const text of [name, "failed", message, ""]) line.insertCell().textContent = text;
  line.cells[1].className = "fault";
  return line.outerHTML;
};

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const chosen = [...form.elements.files.files, ...form.elements.folder.files];
  const files = chosen.filter((file) => suffixes.some((suffix) => file.name.toLowerCase().endsWith(suffix)));
  if (!files.length) {
    uploading.hidden = false;
    words.textContent = chosen.length ? "None of these is a document by its name." : "Choose files or a folder first.";
    return;
  }
  stopped = false;
  uploading.hidden = false;
  document.getElementById("results").hidden = false;
  progress.max = files.length;
  for (const [at, file] of files.entries()) {
    if (stopped) break;
    words.textContent = `Reading ${at + 1} of ${files.length}: ${file.name}`;
    progress.value = at;
    document.getElementById("rows").insertAdjacentHTML("beforeend", await send(file).catch(() => row(file.name, "the server cannot be reached")));
  }
  progress.value = files.length;
  const passed = chosen.length - files.length;
  words.textContent = (stopped ? "Stopped." : "Done.") + (passed ? ` ${passed} passed by: no documents by their names.` : "");
});

// From finding to finding by a key.
import { keys } from "./frame.js";

const findings = [...document.querySelectorAll(".finding > a")];
keys.set("f", () => {
  const next = findings[findings.indexOf(document.activeElement) + 1] ?? findings[0];
  next?.focus();
  next?.scrollIntoView({ block: "center" });
});

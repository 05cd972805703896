// The queues of the review: on and back by a key, and to the reason.
import { keys } from "./frame.js";

const follow = (relation) => document.querySelector(`main a[rel="${relation}"]`)?.click();
keys.set("n", () => follow("next"));
keys.set("p", () => follow("prev"));
keys.set("r", () => document.querySelector("textarea[name=because]")?.focus());

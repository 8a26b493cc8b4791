// Importing this module defines both elements.
import { defineShareLinkElements } from "./define-elements.ts";

defineShareLinkElements();

export { defineShareLinkElements } from "./define-elements.ts";

// What runs in the browser of a visitor. Nothing is sent before the visitor's gesture, which uses the link once.
import type { PageData } from "../page-data.ts";
import { createAppearance } from "./appearance.ts";
import { openKeys } from "./keys.ts";
import { openParent, type ParentRequest } from "./parent.ts";
import { placeOf } from "./place.ts";
import { createRedeem } from "./redeem.ts";
import { byId, createView } from "./view.ts";
import { createVisit } from "./visit.ts";

const data = JSON.parse(byId("data").textContent ?? "") as PageData;
const place = placeOf(location);
const loadedAt = Date.now();
const view = createView();
document.getElementById("needs-script")?.remove();
const appearance = createAppearance(data, view);
const { link } = data;
const parent = openParent(onConnected, onRequest);
const visit =
  link &&
  createVisit({
    data,
    place,
    view,
    appearance,
    keys: openKeys(place.name, () => link.servedAt + Date.now() - loadedAt),
    redeem: createRedeem(place, data.kind, link),
    tell: parent.tell,
  });

view.action.addEventListener("click", () => (visit ? void visit.press() : location.reload()));
if (visit) {
  whenShown(() => void visit.resume());
  addEventListener("pagehide", visit.pause);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void visit.resume();
  });
}
if (data.kind === "frame") {
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") parent.tell({ type: "close" });
  });
  new ResizeObserver(tellHeight).observe(view.shell);
}

function onConnected(): void {
  if (visit) visit.introduce();
  else parent.tell({ type: "refused", code: data.state, message: appearance.message() });
  tellHeight();
}

function onRequest(request: ParentRequest): void {
  if (request.type === "start") void visit?.start();
  if (request.type === "end") visit?.end("page");
  if (request.type === "settings") appearance.apply(request);
}

function tellHeight(): void {
  parent.tell({ type: "resized", height: Math.ceil(view.shell.getBoundingClientRect().height) });
}

/** Waits until the visitor sees the page: a browser may have loaded it on suspicion. */
function whenShown(run: () => void): void {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener("prerenderingchange", run, { once: true });
  else run();
}

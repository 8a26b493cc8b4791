import { encode } from "uqr";

/** Modules of white around the code, as the standard asks. */
const QUIET = 4;
/** Pixels per module in the image: large enough for print. */
const SCALE = 16;

/** A QR code: its modules, true for dark, row by row, with the white frame around them. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: "M", border: QUIET }).data;
}

/** The code as an SVG document: one path over a white ground. */
export function qrSvg(text: string): string {
  const modules = qrModules(text);
  const size = modules.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(modules)}"/></svg>`;
}

/** The dark modules as the data of an SVG path; each row's neighbours are joined. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .map((row, y) => {
      const runs = row
        .map((dark) => (dark ? "#" : " "))
        .join("")
        .matchAll(/#+/g);
      return [...runs].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join("");
    })
    .join("");
}

/** The code as a PNG image. */
export async function qrPng(text: string): Promise<Blob> {
  const modules = qrModules(text);
  const canvas = new OffscreenCanvas(modules.length * SCALE, modules.length * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser can't draw the image.");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  for (const [y, row] of modules.entries()) {
    for (const [x, dark] of row.entries()) if (dark) context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
  }
  return canvas.convertToBlob({ type: "image/png" });
}

/** Saves a file on the reader's device. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  // The browser may still read the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

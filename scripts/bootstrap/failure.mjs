/** Why the bootstrap failed: what is missing, and what to do about it. It has a `signal` if it was stopped by one. */
export class Failure extends Error {
  name = "Failure";
  constructor(message, signal = null) {
    super(message);
    this.signal = signal;
  }
}

const OWN_TOOLS = "or install Node 24 and pnpm 12 yourself and put both on the PATH";

const CAUSES = [
  [/ENOSPC|no space left/i, "The disk is full: this folder and the package caches need about 1 GB."],
  [/E401|E403|Unauthorized|Forbidden/, "The npm registry refused the request: check the login in your .npmrc."],
  [/EACCES|EPERM|EROFS/, "npm can't write to this folder or to its cache: check the owner and the permissions."],
  [/E404|ETARGET|notarget/i, `The npm registry does not have this version: use another registry, ${OWN_TOOLS}.`],
  [
    /EBADPLATFORM/,
    `There is no package for this platform: install Node 24 and pnpm 12 yourself and put both on the PATH.`,
  ],
  [/EINTEGRITY/, "The download is not what the registry announced: clear npm's cache and try again."],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|network|socket/i,
    `The npm registry does not answer: check the network (and the proxy and registry settings of npm), ${OWN_TOOLS}.`,
  ],
];

/** A sentence with the likeliest cause and its remedy, found in npm's output or the system's error; undefined if we don't know the cause. */
export function explain(text) {
  const known = CAUSES.find(([pattern]) => pattern.test(text));
  return known?.[1];
}

/** What the bootstrap can not do, told as what is missing and what to do about it; `signal` is there when it was stopped. */
export class Failure extends Error {
  name = "Failure";
  constructor(message, signal = null) {
    super(message);
    this.signal = signal;
  }
}

const OWN_TOOLS = "or install Node 24 and pnpm 12 yourself and put both on the PATH";

const CAUSES = [
  [/ENOSPC|no space left/i, "The disk is full: about 1 GB is needed in this folder and in the package caches."],
  [/E401|E403|Unauthorized|Forbidden/, "The npm registry refused the request: check the login in your .npmrc."],
  [/EACCES|EPERM|EROFS/, "This folder or npm's cache can not be written to: check the owner and the permissions."],
  [/E404|ETARGET|notarget/i, `The npm registry does not have this version: use another registry, ${OWN_TOOLS}.`],
  [
    /EBADPLATFORM/,
    `It does not exist for this platform: install Node 24 and pnpm 12 yourself and put both on the PATH.`,
  ],
  [/EINTEGRITY/, "What was downloaded is not what the registry announced: clear npm's cache and try again."],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|network|socket/i,
    `The npm registry does not answer: check the network (and the proxy and registry settings of npm), ${OWN_TOOLS}.`,
  ],
];

/** The likeliest cause in a sentence with a remedy, from what npm wrote or the system said; undefined when it is none we know. */
export function explain(text) {
  const known = CAUSES.find(([pattern]) => pattern.test(text));
  return known?.[1];
}

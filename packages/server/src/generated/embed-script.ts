// Generated from the sources that it names by "pnpm generate". Do not edit.
/** The bundle of packages/server/src/pages/browser/no-embed.ts, minified. */
export const embedScript = "\"use strict\";(()=>{})();";

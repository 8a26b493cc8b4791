import { spawn } from "node:child_process";

/**
 * Runs a command to its end and forwards stop signals to it. Gives `{ code, signal, stderr }`; `stderr` is empty unless it is
 * piped. `onStart` gets the process, and aborting `signal` ends it and rejects.
 */
export function run(command, args, { onStart, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    if (child.pid !== undefined) onStart?.(child);
    const stopForwarding = forwardSignals(child);
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("error", (error) => {
      stopForwarding();
      reject(error);
    });
    child.on("close", (code, signal) => {
      stopForwarding();
      resolve({ code, signal, stderr });
    });
  });
}

/** Ends this process the way the command ended: with its exit code, or by the signal that ended it. */
export function endLike({ code, signal }) {
  if (signal) process.kill(process.pid, signal);
  else process.exit(code);
}

const ORPHAN_CHECK_MS = 250;

function forwardSignals(child) {
  // A terminal sends Ctrl-C to the whole foreground group, so forwarding it would send it twice.
  const interrupt = () => process.stdin.isTTY || child.kill("SIGINT");
  const forward = (signal) => child.kill(signal);
  const handlers = { SIGINT: interrupt, SIGTERM: forward, SIGHUP: forward };
  for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler);
  // A SIGTERM to "npm start" ends npm's shell, which doesn't forward it. The only sign of it here is that the parent changes.
  const parent = process.ppid;
  const orphaned = setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), ORPHAN_CHECK_MS).unref();
  return () => {
    clearInterval(orphaned);
    for (const [signal, handler] of Object.entries(handlers)) process.off(signal, handler);
  };
}

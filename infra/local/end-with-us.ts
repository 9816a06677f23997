import { type ChildProcess, spawn } from "node:child_process";
import type { Socket } from "node:net";

/** Reads what never comes. Its input ends when the process that holds the other end is gone, however it went. */
const SCRIPT = 'read -r _; kill "$0"';

/**
 * Ends a child process with this one, even where this one is killed: a shell waits for that. Where there is no shell, the
 * next start on the folder ends what was left behind.
 */
export const endWithUs = (child: ChildProcess): void => {
  const waiting = spawn("/bin/sh", ["-c", SCRIPT, String(child.pid)], {
    // Ctrl-C is for the host, which ends what it has started.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  waiting.on("error", () => undefined).unref();
  (waiting.stdin as Socket).unref();
  // The number of a process that has ended may soon be that of another.
  child.once("exit", () => waiting.kill("SIGKILL"));
};

import { rmSync } from "node:fs";
import { processesNaming } from "../support/processes.ts";

/** Waits until the run that has started it is gone, and its end of the pipe with it; then leaves nothing of the run. */
const [, , directory = ""] = process.argv;

const end = (pid: number): void => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
};

process.stdin.resume().on("end", () => {
  // Who is ended may just have started another.
  for (let left = processesNaming(directory); left.length > 0; left = processesNaming(directory))
    left.forEach(end);
  rmSync(directory, { recursive: true, force: true });
});

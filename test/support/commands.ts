import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { PROJECT } from "../../infra/entries.ts";

const run = promisify(execFile);

type Answered = { code: number; said: string; complained: string };

/** A command of an operator on the host of a folder, as `npm run <name>` calls it. */
export const commandOn =
  (name: string) =>
  async (directory: string, ...words: readonly string[]): Promise<Answered> => {
    const script = [`infra/commands/${name}.ts`, "--data", directory, ...words];
    try {
      const { stdout, stderr } = await run(process.execPath, script, { cwd: PROJECT });
      return { code: 0, said: stdout.trim(), complained: stderr.trim() };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, said: stdout.trim(), complained: stderr.trim() };
    }
  };

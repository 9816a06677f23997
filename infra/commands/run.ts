/** What a command says to the person who called it, instead of a stack. */
export class Said extends Error {
  override readonly name = "Said";
}

/** These say all there is to say. */
const PLAIN = new Set(["Said", "DataFolderProblem"]);

/** Runs a command: what it means to say is said in one sentence; only a fault of ours shows a stack. */
export const command = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main();
  } catch (error) {
    const { name, message, stack } = error as Error & { code?: string };
    const usage =
      "code" in (error as object) && String((error as { code?: string }).code).startsWith("ERR_PARSE_ARGS");
    console.error(PLAIN.has(name) || usage ? message : stack);
    process.exitCode = 1;
  }
};

import type { Reporter, TestCase } from "vitest/node";

/** Ends a run with the one line that tells how it went: `N passed, N failed`. */
export default class TallyReporter implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state === "passed") this.#passed += 1;
    if (state === "failed") this.#failed += 1;
  }

  onTestRunEnd(modules: readonly unknown[], errors: readonly unknown[]): void {
    const broken = modules.filter(
      (module) => (module as { state?: () => string }).state?.() === "failed",
    ).length;
    const failed = Math.max(this.#failed, broken) + errors.length;
    process.on("exit", () => process.stdout.write(`${this.#passed} passed, ${failed} failed\n`));
  }
}

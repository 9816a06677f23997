import { spawn } from "node:child_process";
import { env } from "node:process";
import { beginningAt } from "../support/shifted-clock.ts";

/** `npm run vitest:on -- 2026-12-31T23:50 --project e2e`: the tests as they run from that moment on. */
const [, , moment = "", ...rest] = process.argv;

const words = ["run", "--silent", "vitest", "--", ...rest];
const child = spawn("npm", words, { stdio: "inherit", env: { ...env, ...beginningAt(moment) } });
child.on("exit", (code) => process.exit(code ?? 1));

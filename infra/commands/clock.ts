import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openAsyncStore } from "../local/async/store.ts";
import { noteIn } from "./local-tables.ts";
import { command, Said } from "./run.ts";

const HELP = `Moves the platform's clock on this machine, so that legal windows can pass. Tokens keep real time.

  npm run clock                     shows it
  npm run clock -- --advance 7d     moves it forward: 90m, 36h, 7d
  npm run clock -- --reset          back to real time`;

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

const milliseconds = (text: string): number => {
  const [, count, unit = ""] = /^(\d+)([mhd])$/.exec(text) ?? [];
  if (count === undefined) throw new Said(`${text} is no length of time: write 90m, 36h or 7d`);
  return Number(count) * (UNITS[unit] ?? 0);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      data: { type: "string", default: ".local" },
      advance: { type: "string" },
      reset: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(HELP);
  noteIn(values.data);
  const store = openAsyncStore(join(resolve(values.data), "host.sqlite"));
  if (values.reset) store.setClockOffset(0);
  if (values.advance) store.setClockOffset(store.clockOffset() + milliseconds(values.advance));
  console.log(`the platform's time is ${new Date(Date.now() + store.clockOffset()).toISOString()}`);
  store.close();
};

await command(main);

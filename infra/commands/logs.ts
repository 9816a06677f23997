import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { noteIn } from "./local-tables.ts";
import { command, Said } from "./run.ts";

const HELP = `The logs of this machine's host and functions.

  npm run logs                            lists them
  npm run logs -- cases-write-api         the last 40 lines of one
  npm run logs -- cases-write-api --lines 200`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: "string", default: ".local" },
      lines: { type: "string", default: "40" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(HELP);
  noteIn(values.data);
  const directory = join(resolve(values.data), "logs");
  const names = readdirSync(directory).map((file) => file.replace(/\.log$/, ""));
  const [name] = positionals;
  if (name === undefined) return console.log(names.join("\n"));
  if (!names.includes(name)) throw new Said(`there is no log ${name}: npm run logs lists them`);
  const lines = readFileSync(join(directory, `${name}.log`), "utf8")
    .trimEnd()
    .split("\n");
  console.log(lines.slice(-Number(values.lines)).join("\n"));
};

await command(main);

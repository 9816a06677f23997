import { resolve } from "node:path";
import { parseArgs } from "node:util";

export const HELP = `Runs the whole of fazhiyun on this machine: npm start [-- OPTIONS]

  --data DIR     where everything is kept (default: .local)
  --port N       the first of seven ports: API N, site N+1, issuer N+2, then the engines (default: 8700; 0: any free)
  --fresh        begin anew: removes everything that is kept in the folder
  --no-demo      no made-up prefecture and no made-up cases
  --until-input-ends   for a program that starts this: ends when its standard input does
  --help         this

Set DYNAMODB_ENDPOINT to use a DynamoDB engine of your own; that is needed where none comes with npm (all but linux-x64).`;

export type Options = {
  data: string;
  port: number | undefined;
  fresh: boolean;
  demo: boolean;
  untilInputEnds: boolean;
  help: boolean;
};

/** What a person may say that he did not mean; answered in one sentence. */
class WrongOption extends Error {
  override readonly name = "WrongOption";
}

const portOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_528)
    throw new WrongOption(`--port takes a number from 0 to 65528, not ${text}`);
  return port;
};

export const readOptions = (args: readonly string[]): Options => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string", default: ".local" },
        port: { type: "string" },
        fresh: { type: "boolean", default: false },
        demo: { type: "boolean", default: true },
        "until-input-ends": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
      allowNegative: true,
    });
    const { "until-input-ends": untilInputEnds, ...others } = values;
    return { ...others, untilInputEnds, data: resolve(values.data), port: portOf(values.port) };
  } catch (error) {
    throw error instanceof WrongOption
      ? error
      : new WrongOption(`${(error as Error).message.split(". ")[0]}: see --help`);
  }
};

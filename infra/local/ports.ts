import { isFree } from "./dynamo/engine.ts";
import { PortBusy } from "./listen.ts";

/** Every address of a host, in the order of their ports. */
export const PORT_NAMES = ["api", "site", "issuer", "objects", "tables", "flows", "bus"] as const;
export type Ports = Record<(typeof PORT_NAMES)[number], number>;

/** A port that nobody listens on now; below those that the system gives to connections that go out. */
export const aFreePort = async (): Promise<number> => {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
};

const freePorts = async (count: number): Promise<readonly number[]> => {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await aFreePort());
  return [...ports];
};

const numbered = async (first: number): Promise<Ports> => {
  const free = first === 0 ? await freePorts(PORT_NAMES.length) : [];
  return Object.fromEntries(PORT_NAMES.map((name, index) => [name, free[index] ?? first + index])) as Ports;
};

const isWhole = (noted: Readonly<Record<string, number>>): noted is Ports =>
  PORT_NAMES.every((name) => noted[name] !== undefined);

/**
 * The ports of a host: those it had before, so that links and tokens stay good; else from `first` on, or any that are
 * free where that is 0. Throws `PortBusy` where another program has one.
 */
export const choosePorts = async (
  noted: Readonly<Record<string, number>>,
  first: number | undefined,
): Promise<Ports> => {
  const keeps = isWhole(noted) && (first === undefined || first === 0 || first === noted.api);
  const ports = keeps ? noted : await numbered(first ?? 8700);
  for (const name of PORT_NAMES)
    if (!(await isFree(ports[name])))
      throw new PortBusy(
        `port ${ports[name]} (${name}) is in use by another program: stop it, or choose others with --port`,
      );
  return ports;
};

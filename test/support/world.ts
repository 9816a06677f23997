import { randomUUID } from "node:crypto";
import { readHead } from "../../functions/case-file/head.ts";
import { headKey } from "../../functions/case-file/keys.ts";
import type { CaseHead } from "../../functions/case-file/model/head.ts";
import { ALL_ROUTES } from "../../functions/front/rooms.ts";
import { sha256Hex } from "../../functions/kernel/digest.ts";
import { ok, type Result, refuse } from "../../functions/kernel/result.ts";
import { abilityOf, mayEver } from "../../functions/platform/auth/ability.ts";
import type { Subject } from "../../functions/platform/auth/subject.ts";
import { parse } from "../../functions/platform/http/parse.ts";
import type { CommandRoute, QueryRoute } from "../../functions/platform/http/route.ts";
import type { Refusal } from "../../functions/platform/refusal.ts";
import { personOf } from "./world/people.ts";
import { type Operation, useCasesOf, type WorldPorts, worldPorts } from "./world/use-cases.ts";

/** What is sent. `ifMatch` is the version of the case as it is, unless another is given; "none" sends no version. */
export type Sent = {
  path?: Readonly<Record<string, string | number>>;
  body?: object;
  query?: object;
  ifMatch?: number | "none";
  /** The same for a repetition; a new one where none is given. */
  key?: string;
};

export type Answered = Result<object, Refusal>;
type Run = (call: object) => Promise<Answered>;

export type World = WorldPorts & {
  head: (caseId: string) => Promise<CaseHead | undefined>;
  /** Calls an operation as the door would: the role, the shape of the body, the key, the version. */
  call: (who: string | Subject, operation: Operation, sent?: Sent) => Promise<Answered>;
};

const filled = (route: CommandRoute | QueryRoute, path: Readonly<Record<string, string>>): string =>
  route.path.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "");

const texts = (path: Sent["path"] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]));

const versionSent = async (
  head: () => Promise<CaseHead | undefined>,
  { ifMatch }: Sent,
): Promise<number | undefined> => (ifMatch === "none" ? undefined : (ifMatch ?? (await head())?.version));

/** The use cases on ports of a test's own. */
const worldOf = (ports: WorldPorts): World => {
  const useCases = useCasesOf(ports);

  const head: World["head"] = async (caseId) => {
    const [item] = await ports.table.read("state", [headKey(caseId)]);
    return item && readHead(item);
  };

  const call: World["call"] = async (who, operation, sent = {}) => {
    const route: CommandRoute | QueryRoute = ALL_ROUTES[operation];
    const subject = typeof who === "string" ? personOf(who) : who;
    const ability = abilityOf(subject);
    if (!mayEver(ability, operation)) return refuse({ kind: "forbidden" });
    const path = texts(sent.path);
    const run = useCases[operation] as Run;
    if (route.kind === "query") {
      const query = route.query ? parse(route.query, sent.query ?? {}, "/query") : ok(undefined);
      return query.ok ? run({ subject, ability, path, query: query.value }) : query;
    }
    const text = JSON.stringify(sent.body ?? {});
    const body = parse(route.body, JSON.parse(text));
    if (!body.ok) return body;
    const fingerprint = sha256Hex(`${route.method} ${filled(route, path)}\n${text}`);
    const repetition = { subject: subject.id, key: sent.key ?? randomUUID(), fingerprint };
    const ifMatch = route.ifMatch ? await versionSent(() => head(path["caseId"] ?? ""), sent) : undefined;
    return run({ subject, ability, path, body: body.value, repetition, ifMatch });
  };

  return { ...ports, head, call };
};

/** A world of its own for each test, standing still at a moment until the test moves its clock. */
export const newWorld = async (start?: string): Promise<World> => worldOf(await worldPorts(start));

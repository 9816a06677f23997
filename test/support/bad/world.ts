import { expect } from "vitest";
import type { Answered } from "../../../infra/client/call.ts";
import { openingBody } from "../case-bodies.ts";
import { decided, filed, type Notified, notified, opened, serve } from "../case-stages.ts";
import { LAND, TRANSPORT } from "../casts.ts";
import { dueRecorded } from "../clock.ts";
import type { SeededHost } from "../one-host.ts";
import type { Expected } from "../problems.ts";
import { everythingWritten } from "../stored.ts";
import type { WorkCase } from "../work-case.ts";

/** Cases at every stage, and one of another department. */
export type World = {
  host: SeededHost;
  opened: WorkCase;
  filed: WorkCase;
  told: Notified;
  decided: Notified;
  served: Notified;
  foreign: WorkCase;
};

/** A request that must be refused. What is expected of the refusal stands beside it. */
export type BadRequest = Expected & {
  name: string;
  send: (world: World) => Promise<Answered>;
  /** What the answer's headers must say. */
  header?: [name: string, value: string | RegExp];
};

/** Under this key a case was opened. */
export const USED_KEY = "used-before";

export const makeWorld = async (host: SeededHost): Promise<World> => {
  const { session, directory } = host;
  const world = {
    host,
    opened: await opened(session, LAND, { externalId: "taken" }),
    filed: await filed(session, LAND),
    told: await notified(session, LAND, { fine: 80_000 }),
    decided: await decided(session, LAND),
    served: await decided(session, LAND),
    foreign: await filed(session, TRANSPORT, { officers: [TRANSPORT.handler, TRANSPORT.other] }),
  };
  await serve(world.served.work);
  await session.must(LAND.handler, "openCase", { key: USED_KEY, body: openingBody(LAND) });
  // What the platform records by itself must have been recorded before anything is compared.
  const { told, decided: before, served } = world;
  await dueRecorded(directory, told.work, before.work, served.work);
  return world;
};

/** Everything that a refused request could have changed: every item of both tables, as one text. */
export const written = ({ host }: World): Promise<string> => everythingWritten(host.directory);

export const expectHeader = ({ headers }: Answered, header: BadRequest["header"]): void => {
  if (header) expect(headers.get(header[0])).toMatch(header[1]);
};

/** An opening of a case with something in it that is wrong. */
export const opening =
  (changes: object, { by = LAND.handler, cast = LAND } = {}) =>
  ({ host }: World): Promise<Answered> =>
    host.session.try(by, "openCase", { body: { ...openingBody(cast), ...changes } });

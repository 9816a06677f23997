import { expect, onTestFinished, test } from "vitest";
import { call } from "../../infra/client/call.ts";
import { LAND } from "../support/casts.ts";
import { oneHost } from "../support/one-host.ts";
import { issuerOf } from "../support/own-engine.ts";
import { expectUnavailable } from "../support/unavailable.ts";
import { untilPage } from "../support/until.ts";

const host = oneHost();

test("while nobody can be asked for the keys of tokens, everyone is told to come back", async () => {
  const { directory, ready, session } = host();
  const token = await session.token(LAND.handler);
  await untilPage(`${ready.site}/problems/unavailable/`, "<h1>");
  const issuer = issuerOf(directory);
  await issuer.kill();
  const ask = () => call(ready.api, "listTasks", { token });
  await expectUnavailable([await ask(), await ask()]);
  await issuer.restart();
  onTestFinished(issuer.kill);
  expect((await ask()).status).toBe(200);
});

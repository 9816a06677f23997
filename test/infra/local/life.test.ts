import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openSession } from "../../../infra/client/session.ts";
import { folderWithPeople, notedPorts, notedProcesses, removeFolder } from "../../support/host.ts";
import { familyOf, isAlive, listenersOf, processesNaming } from "../../support/processes.ts";
import { dataFolder, hostOn } from "../../support/starts.ts";

const HANDLER = "shi-yunzhou";

describe("a host", () => {
  test("without the demo has no made-up prefecture and no made-up case", async () => {
    const directory = dataFolder();
    const { ready, lines } = await hostOn(directory, { args: ["--no-demo"] });
    expect(ready.tokens).toEqual({});
    expect(existsSync(join(directory, "people.json"))).toBe(false);
    expect(existsSync(join(directory, "demo.json"))).toBe(false);
    expect(lines.join("\n")).not.toMatch(/made-up|demo's/);
    const body = new URLSearchParams({ grant_type: "password", username: HANDLER });
    expect((await fetch(`${ready.issuer}/token`, { method: "POST", body })).status).toBe(400);
  });

  test("listens on this machine only, on its seven ports", async () => {
    const host = await hostOn(dataFolder());
    const listening = listenersOf(familyOf(host.process.pid ?? 0));
    const expected = Object.values(notedPorts(host.directory)).map((port) => `127.0.0.1:${port}`);
    expect(listening.toSorted()).toEqual(expected.toSorted());
    expect(listening).toHaveLength(7);
  });

  test("keeps its addresses and its tokens over a restart", async () => {
    const directory = folderWithPeople();
    try {
      const first = await hostOn(directory);
      const token = await openSession(first.ready).token(HANDLER);
      await first.stop();
      const second = await hostOn(directory);
      expect(second.ready).toEqual(first.ready);
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`${second.ready.api}/cases`, { headers })).status).toBe(200);
      await second.stop();
    } finally {
      removeFolder(directory);
    }
  });

  test("that is told to stop ends with everything that it has started, and says nothing bad", async () => {
    const directory = dataFolder();
    const host = await hostOn(directory);
    const family = familyOf(host.process.pid ?? 0);
    expect(family.length).toBeGreaterThan(2);
    await host.stop();
    expect(host.process.exitCode).toBe(0);
    expect(family.filter(isAlive)).toEqual([]);
    expect(processesNaming(directory)).toEqual([]);
    expect(notedProcesses(directory)).toEqual({});
  });
});

import { noticeBody } from "../case-bodies.ts";
import { LAND, MARKET, TRANSPORT } from "../casts.ts";
import { daysAgo } from "../days.ts";
import { type BadRequest, opening } from "./world.ts";

/** 白水县农业农村局, one of whose officers holds a certificate that has expired. */
const FARMING = { ...LAND, agency: "11990102MB1A000559", handler: "qin-heyang", other: "fan-lusheng" };
const IN_FARMING = { by: FARMING.handler, cast: FARMING };

const refused = (name: string, pointer: string, send: BadRequest["send"]): BadRequest => ({
  name,
  pointer,
  send,
  problem: "rule-refused",
  rule: "two-certified-officers",
  article: "《中华人民共和国行政处罚法》第四十二条",
});

const bad = (name: string, pointer: string, send: BadRequest["send"]): BadRequest => ({
  name,
  pointer,
  send,
  problem: "invalid-input",
});

const notifying =
  (officers: readonly string[]): BadRequest["send"] =>
  ({ told: { work, proposal } }) =>
    work.attempt(LAND.handler, "giveNotice", { body: { ...noticeBody(LAND, proposal), officers } });

const SYSTEM = { by: "system-zrzy", cast: LAND };

/** Officers who cannot do what they are named for. */
export const OFFICERS: readonly BadRequest[] = [
  refused("an officer whose certificate has expired", "/officers/1", opening({}, IN_FARMING)),
  refused("one officer", "/officers", opening({ officers: [LAND.handler] })),
  refused("the same officer twice", "/officers", opening({ officers: [LAND.handler, LAND.handler] })),
  refused(
    "an officer of another agency",
    "/officers/1",
    opening({ officers: [LAND.handler, MARKET.handler] }),
  ),
  refused("an officer nobody knows", "/officers/0", opening({ officers: ["nobody", LAND.handler] })),
  refused(
    "a third officer nobody knows",
    "/officers/2",
    opening({ officers: [LAND.handler, LAND.other, "nobody"] }),
  ),
  refused("a notice by one officer", "/officers", notifying([LAND.handler])),
  refused(
    "a notice by another agency's officer",
    "/officers/1",
    notifying([LAND.handler, TRANSPORT.handler]),
  ),
  refused(
    "a certificate that was not yet valid",
    "/officers/0",
    opening({ occurredAt: "2023-12-31T09:00:00+08:00" }),
  ),
  bad("evidence captured by nobody we know", "/captured/by", ({ filed }) =>
    filed.attempt(LAND.handler, "declareEvidence", {
      body: {
        ...{ title: "照片", kind: "audio-visual", mediaType: "image/jpeg", sha256: "0".repeat(64), size: 9 },
        captured: { at: daysAgo(50), by: [LAND.handler, "nobody"], place: "现场" },
      },
    }),
  ),
  bad("a system that names no officer", "/actingOfficer", opening({}, SYSTEM)),
  bad(
    "a system that names another agency's officer",
    "/actingOfficer",
    opening({ actingOfficer: TRANSPORT.handler }, SYSTEM),
  ),
  bad("a system that names nobody we know", "/actingOfficer", opening({ actingOfficer: "nobody" }, SYSTEM)),
  bad("a person who names another to act for", "/actingOfficer", opening({ actingOfficer: LAND.other })),
];

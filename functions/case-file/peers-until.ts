import type { Judged, Peer } from "./rules.ts";

/** Other cases of the same party, up to the day of an act. */
export const peersUntil = (
  { record, peers, day }: Pick<Judged, "record" | "peers" | "day">,
  kind: Peer["kind"],
): readonly Peer[] =>
  peers.filter((peer) => peer.kind === kind && peer.case !== record.id && peer.day <= day);

type Tree = { path: string; rooms: Set<string>; owner?: string; below: Map<string, Tree> };

/** A place of the gateway that belongs to a room: one path, or everything below one (`…/{proxy+}`). */
export type Place = { room: string; path: string };

const EVERYTHING_BELOW = "{proxy+}";

const newTree = (path: string): Tree => ({ path, rooms: new Set(), below: new Map() });

const plant = (root: Tree, { room, path }: Place): void => {
  let tree = root;
  for (const segment of path.split("/").slice(1)) {
    const next = tree.below.get(segment) ?? newTree(`${tree.path}/${segment}`);
    tree.below.set(segment, next);
    next.rooms.add(room);
    tree = next;
  }
  if (tree.owner !== undefined && tree.owner !== room)
    throw new Error(`${path} belongs to two rooms: ${tree.owner} and ${room}`);
  tree.owner = room;
};

const isBelow = (tree: Tree, room: string): boolean =>
  [...tree.below.values()].some(({ rooms }) => rooms.has(room));

/** The places of a tree; what is below the place of `above` is that room's already. */
const placesIn = (tree: Tree, above: string | undefined): readonly Place[] => {
  const [only] = tree.rooms.size === 1 ? tree.rooms : [];
  const room = tree.owner ?? only;
  if (room === undefined || room === above)
    return [...tree.below.values()].flatMap((next) => placesIn(next, above));
  const all = isBelow(tree, room);
  return [
    ...(tree.owner ? [{ room, path: tree.path }] : []),
    ...(all ? [{ room, path: `${tree.path}/${EVERYTHING_BELOW}` }] : []),
    ...[...tree.below.values()].flatMap((next) => placesIn(next, all ? room : above)),
  ];
};

/**
 * The fewest places by which a gateway finds the room of a path: a room has all that is below its first path, but for the
 * places of other rooms. Relies on a full match going before `{proxy+}`, and a longer path before a shorter one.
 */
export const placesOf = (paths: readonly Place[]): readonly Place[] => {
  const root = newTree("");
  for (const path of paths) plant(root, path);
  return placesIn(root, undefined);
};

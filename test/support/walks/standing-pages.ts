import { refreshSite } from "../../../functions/disclosure/refresh-site.ts";
import { CATALOGUE } from "../../../functions/law/catalogue.ts";
import { newWorld } from "../world.ts";
import { writePages } from "./pages.ts";
import { recorderOf } from "./recorder.ts";
import { FRAME } from "./settle.ts";

/** The pages of the site that are there before any decision is public; `whole` are told word for word. */
export const standingPages = async (whole: RegExp): Promise<string> => {
  const world = await newWorld();
  const recorder = recorderOf(world);
  await refreshSite({ ...world, objects: recorder.site, site: FRAME }, CATALOGUE)();
  writePages(recorder, whole);
  return recorder.text();
};

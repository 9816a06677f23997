import { readFileSync } from "node:fs";
import * as z from "zod";
import { digestOf, drawInspections } from "../../functions/inspections/draw.ts";

/** What the fact of a draw holds, as far as the draw can be repeated from it. */
const Drawn = z.object({
  seed: z.string(),
  objects: z.array(z.string()),
  inspectors: z.array(z.string()),
  draw: z.object({ objects: z.int().min(1), inspectors: z.int().min(1) }),
});

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: npm run draw -- <file.json>   { seed, objects, inspectors, draw }");
  process.exit(2);
}
const drawing = Drawn.parse(JSON.parse(readFileSync(file, "utf8")));
const digests = { objects: digestOf(drawing.objects), inspectors: digestOf(drawing.inspectors) };
console.log(JSON.stringify({ digests, drawn: drawInspections(drawing) }, null, 2));

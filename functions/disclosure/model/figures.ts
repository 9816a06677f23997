import * as z from "zod";
import { Region } from "../../kernel/shapes.ts";
import type { Item, Key } from "../../platform/table.ts";

/** A month of an agency: how many decisions it shows, and how many places were ever given in it. */
const MonthFigures = z.strictObject({ shown: z.int().min(0), places: z.int().min(0) });
export type MonthFigures = z.infer<typeof MonthFigures>;

/** The figures of an agency by month (`2026-03`), and under which place it is listed. */
const Figures = z.object({
  region: Region.optional(),
  months: z.record(z.string(), MonthFigures),
});
export type Figures = z.infer<typeof Figures>;

export const figuresKey = (agency: string): Key => ({ pk: `PUBLISHED#${agency}`, sk: "FIGURES" });

export const readFigures = (item: Item | undefined): Figures => Figures.parse(item ?? { months: {} });

export const figuresIn = ({ months }: Figures, month: string): MonthFigures =>
  months[month] ?? { shown: 0, places: 0 };

/** How many decisions of an agency are shown in all. */
export const shownIn = ({ months }: Figures): number =>
  Object.values(months).reduce((sum, { shown }) => sum + shown, 0);

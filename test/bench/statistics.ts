/** The value in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export type Line = { what: string; figure: string; goal: string; met: boolean };

const said = ({ what, figure, goal, met }: Line): string =>
  `${what.padEnd(58)} ${figure.padStart(10)}   goal ${goal.padEnd(8)} ${met ? "met" : "NOT MET"}`;

export const print = (lines: readonly Line[]): void => {
  for (const line of lines) process.stdout.write(`${said(line)}\n`);
};

/** A ratio with its goal: how many times the work of ours takes what the bare thing takes. */
export const ratioLine = (what: string, ratio: number, goal: number): Line => ({
  what,
  figure: ratio.toFixed(2),
  goal: `<= ${goal.toFixed(1)}`,
  met: ratio <= goal,
});

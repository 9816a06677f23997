/** A failure as the SDK would throw it. */
export const named = (name: string, more: object = {}): Error =>
  Object.assign(new Error(`${name} happened`), { name, ...more });

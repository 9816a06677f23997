/** An engine that is a process of its own and does not start; said in one sentence, for the person who started this. */
export class EngineFailed extends Error {
  override readonly name = "EngineFailed";
}

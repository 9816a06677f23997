/** A refusal that nobody expected: the whole problem is in the message. */
export class Refused extends Error {
  override readonly name = "Refused";
}

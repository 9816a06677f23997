import { randomInt } from "node:crypto";
import { v7 } from "uuid";

/** A time-ordered identifier (UUID version 7, RFC 9562). */
export const newId = (): string => v7();

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 12;

/** An identifier for public addresses: 60 random bits that say nothing of a person, a number or a time. */
export const newPublicId = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

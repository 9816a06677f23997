import * as z from "zod";
import { isCitizenId } from "./citizen-id.ts";
import { readYuan } from "./money.ts";
import { splitPowerItemCode } from "./power-item-code.ts";
import { isRegion } from "./region.ts";
import { readDate, readInstant } from "./time.ts";
import { isUscc } from "./uscc.ts";

/** A message of a check of ours, in both languages; zod's own checks speak through its locales. */
export const says = (zh: string, en: string) => ({ error: en, params: { zh } });

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Text that is whole: half of a surrogate pair is no character, and no engine keeps it. */
export const isWhole = (text: string): boolean => text.isWellFormed();
export const NOT_WHOLE = says("含有不完整的字符", "contains half a character (a lone surrogate)");

/** Free text without control characters, not blank, at most `max` characters. */
export const Text = (max: number) =>
  z
    .string()
    .max(max)
    .refine(isWhole, NOT_WHOLE)
    .refine((text) => text.trim() !== "", says("不能为空白", "must not be blank"))
    .refine((text) => !CONTROL.test(text), says("含有控制字符", "contains control characters"));

/** Text that a reader understands, kept as that reader writes it. */
const Read = (read: (text: string) => string | undefined, error: ReturnType<typeof says>) =>
  z
    .string()
    .refine((text) => read(text) !== undefined, { ...error, abort: true })
    .overwrite((text) => read(text) ?? text);

/** A moment with its offset (RFC 3339); kept in official time. */
export const Moment = Read(
  readInstant,
  says("应为带时区的真实时间（RFC 3339）", "must be a real date-time with an offset (RFC 3339)"),
)
  .brand<"Instant">()
  .meta({ format: "date-time", example: "2026-03-02T09:30:00+08:00" });

/** A calendar day in Asia/Shanghai. */
export const Day = Read(readDate, says("应为真实存在的日期（年-月-日）", "must be a real day (YYYY-MM-DD)"))
  .brand<"PlainDate">()
  .meta({ format: "date", example: "2026-03-02" });

/** A moment, or the day alone where nothing more is known. */
export const DayOrMoment = Read(
  (text) => readDate(text) ?? readInstant(text),
  says(
    "应为真实存在的日期，或者带时区的真实时间（RFC 3339）",
    "must be a real day (YYYY-MM-DD), or a real date-time with an offset (RFC 3339)",
  ),
).meta({ example: "2026-03-02" });

/** An amount in yuan as decimal text, so that no float ever touches money. */
export const Amount = Read(
  readYuan,
  says(
    "应为以元为单位的金额文本，至多两位小数",
    "must be an amount in yuan as text, with at most two decimals",
  ),
)
  .brand<"Yuan">()
  .meta({ example: "328890.00" });

export const Uscc = z
  .string()
  .meta({ example: "11990100MB1A00011U" })
  .refine(
    isUscc,
    says(
      "统一社会信用代码有误（GB 32100 校验位）",
      "is no valid unified social credit code (GB 32100 check character)",
    ),
  );

export const CitizenId = z
  .string()
  .refine(
    isCitizenId,
    says("公民身份号码有误（GB 11643 校验位）", "is no valid citizen identity number (GB 11643)"),
  );

export const Region = z
  .string()
  .meta({ example: "522600" })
  .refine(isRegion, says("应为六位行政区划代码", "must be a six-digit administrative division code"));

/** 权力事项实施编码 (31 characters). */
export const PowerItemCode = z
  .string()
  .meta({ example: "11990100MB1A00011U2990270001000" })
  .refine((text) => splitPowerItemCode(text) !== undefined, {
    ...says(
      "应为31位权力事项实施编码（18位统一社会信用代码、1位层级、12位基本编码）",
      "must be a power item's code of 31 characters (18 of the body, 1 of its level, 12 of the item)",
    ),
    abort: true,
  });

export const Uuid = z.uuid();
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const PersonId = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

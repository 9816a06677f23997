import { inChineseDay } from "../format.ts";

export const Day = ({ of }: { of: string }) => <time dateTime={of}>{inChineseDay(of)}</time>;

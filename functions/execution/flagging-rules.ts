import type { CaseRule } from "../case-file/rules.ts";
import { courtWindow } from "./rules/court-window.ts";
import { demolitionRecordedInFull } from "./rules/demolition-recorded-in-full.ts";
import { fineDeposited } from "./rules/fine-deposited.ts";
import { fineHandedIn } from "./rules/fine-handed-in.ts";
import { itemsHandedOver } from "./rules/items-handed-over.ts";
import { lateFineDays } from "./rules/late-fine-days.ts";
import { lateFineRestsInRemedies } from "./rules/late-fine-rests-in-remedies.ts";
import { lateFineTold } from "./rules/late-fine-told.ts";
import { sealedPropertyTransferred } from "./rules/sealed-property-transferred.ts";
import { transferDecidedInTime } from "./rules/transfer-decided-in-time.ts";
import { transferredWithinADay } from "./rules/transferred-within-a-day.ts";

/** The rules of collecting, enforcing and transferring, that flag. */
export const EXECUTION_FLAGS: readonly CaseRule[] = [
  lateFineDays,
  lateFineRestsInRemedies,
  lateFineTold,
  fineHandedIn,
  fineDeposited,
  demolitionRecordedInFull,
  courtWindow,
  transferDecidedInTime,
  transferredWithinADay,
  itemsHandedOver,
  sealedPropertyTransferred,
];

import type { Translate } from "../plan/message";
import type { Day, Period } from "../plan/period";
import type { ProgressStatus } from "../progress";
import { STATUS_LOOKS } from "./styles";

/** Texts that name an era are given the common one; a translator in another calendar says its own. */
const COMMON_ERA = { era: "gregorian" };

/** A period in words: `2024 Q2`, `2024`. */
export function periodName(translate: Translate, { year, quarter }: Period): string {
  return quarter === undefined
    ? translate({ id: "summary-period-year", values: { year, ...COMMON_ERA } })
    : translate({ id: "summary-period-quarter", values: { year, quarter, ...COMMON_ERA } });
}

/** A period where there is little room: `2024 Q2`. */
export function shortPeriodName(translate: Translate, { year, quarter }: Period): string {
  return quarter === undefined
    ? periodName(translate, { year })
    : translate({ id: "summary-point", values: { year, quarter } });
}

/** A period with its months: `2024 Q2 (April–June 2024)`. */
export function periodWithMonths(translate: Translate, { year, quarter }: Period): string {
  return quarter === undefined
    ? translate({ id: "summary-period-year", values: { year, ...COMMON_ERA } })
    : translate({ id: "summary-period-months", values: { year, quarter, ...COMMON_ERA } });
}

export function dayName(translate: Translate, { year, month, day }: Day): string {
  return translate({ id: "summary-day", values: { year, month, day, ...COMMON_ERA } });
}

/** Sign and word of a status, as it stands in the table and heads the counts. */
export function statusLabel(translate: Translate, status: ProgressStatus): string {
  return `${STATUS_LOOKS[status].sign} ${translate({ id: `status-${status}` })}`;
}

import { readWording } from "../../../indicators";
import { isCountUnit, measureOfUnit } from "../../../indicators/inference/unit";
import type { Indicator } from "../../../plan/plan";
import { NUMBER_AND_PERCENTAGE } from "../../../plan/language/check-patterns";
import { withoutAccents } from "../../../plan/language/spelling/text-folding";
import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const unitAgainstWording = defineRule({
  id: "unit-against-wording",
  matter: "words",
  severity: "warning",
  inDoubtfulPlan: "holds",
  mayBeHabit: true,
  needs: "action",
  *find({ plan }) {
    for (const indicator of plan.indicators) {
      const { id, unit, text } = indicator;
      const words = unit === null ? null : contradiction(indicator, unit.text);
      if (unit === null || words === null) continue;
      yield {
        cell: unit.cell,
        about: id,
        message: "unit-against-wording",
        values: { unit: quote(unit.text), words, indicator: quote(text) },
      };
    }
  },
});

/** The words of an indicator that its unit contradicts; `null` if it contradicts none. */
function contradiction({ text }: Indicator, unit: string): string | null {
  const money = CURRENCY.exec(text)?.[1] ?? null;
  const ofUnit = /^\s*\p{Lu}{3}\s*$/u.test(unit) ? unit.trim() : null;
  if (money !== null && ofUnit !== null && CODES.has(money) && CODES.has(ofUnit) && money !== ofUnit)
    return money;
  // "Share/number of buses", "%/pcs": both are said.
  if (BOTH.test(unit) || NUMBER_AND_PERCENTAGE().test(withoutAccents(text))) return null;
  const { kind, words } = readWording(text);
  if (kind === "percentage" && isCountUnit(unit)) return words;
  return kind === "count" && measureOfUnit(unit) === "percentage" && !text.includes("%") ? words : null;
}

/** A percentage and something else. */
const BOTH = /%\s*[/&+]|[/&+]\s*%/u;

/** "Revenue (USD)", "Income, in KHR". */
const CURRENCY = /[(\s](\p{Lu}{3})(?:\)|\s*$)/u;

/** ISO 4217, of the countries whose languages are read and of those who pay. */
const CODES = new Set(
  "USD EUR GBP JPY CNY KHR THB LAK VND IDR PHP MYR SGD MMK INR BDT LKR NPR AUD CAD CHF KES UGX TZS RWF NGN ZAR XOF XAF MZN BRL COP PEN MXN DOP PYG BOB CLP ARS GTQ HNL CRC AED SAR ILS".split(
    " ",
  ),
);

import { periodKey, spanOf, type Period } from "../../plan/period";
import type { YearStart } from "../../plan/plan-year";
import type { PlacedText } from "../../plan/plan";
import { periodInHeader } from "../../plan/language/time/period-words";
import { timeNamed, periodOfTime } from "../../reading/header/time/time-of-header";
import { periodOfTexts } from "../../reading/own-sheets/reported-period";

/** A period that a text above a form's headers states, as it is written. */
export interface StatedPeriod extends PlacedText {
  readonly period: Period;
}

/** The signs between a period and its name in other words, and before the plan's title. */
const BETWEEN = /\s+·\s+|[:：៖(（]/u;

/**
 * The periods that the texts above a form's headers state, whoever typed them: "2024-Q2", "Report for Q2 2024: plan",
 * "ไตรมาส 2 ปี 2567", "April–June 2024". Returns [] if they state none. Texts behind a colon are read where they name
 * a period and nothing else, so the years of a plan's title state none.
 */
export function statedPeriods(above: readonly PlacedText[], yearStart: YearStart): readonly StatedPeriod[] {
  return above.flatMap(({ text, cell }, place) => {
    const [first = "", ...others] = text.split(BETWEEN).map((part) => part.trim());
    const title = place === 0 ? periodOfTitle(first, yearStart) : null;
    const found = [title ?? periodOfTexts(first, "", { yearStart }), ...periodsAlone(others, yearStart)];
    return found.flatMap((period) => (period === null ? [] : [{ text, cell, period }]));
  });
}

/** "Report for 2025": the title of a form names the year among other words. */
function periodOfTitle(text: string, yearStart: YearStart): Period | null {
  const named = periodInHeader(text);
  return named?.span !== null ? null : periodOfTime(timeNamed(named, named.year, yearStart));
}

/** A form's own months behind its quarter, and what is behind "Period:". */
function periodsAlone(texts: readonly string[], yearStart: YearStart): readonly (Period | null)[] {
  return texts
    .filter((text) => /\d/u.test(text))
    .map((text) => periodOfTexts(text.replace(/[)）]$/u, ""), "", { yearStart }));
}

/** What contradicts a row's mark: a period of the same length, another one. `null` if nothing does. */
export function contradicting(period: Period, stated: readonly StatedPeriod[]): StatedPeriod | null {
  const other = stated.find(
    (each) => spanOf(each.period) === spanOf(period) && periodKey(each.period) !== periodKey(period),
  );
  return other ?? null;
}

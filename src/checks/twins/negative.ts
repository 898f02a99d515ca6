import { numberTargets } from "../../indicators";
import { BELOW_ZERO } from "../../plan/language/check-patterns";
import { CHANGE } from "../../plan/language/direction-words";
import type { Indicator } from "../../plan/plan";
import { formatValue, quote } from "../phrasing";
import { groupBy } from "../plan-index";
import type { PlacedNumber, Twin } from "./twin";

/** Numbers below zero of what can be none; what changes or is a difference may be below zero. */
export const negative: Twin = {
  name: "negative",
  matter: "entry",
  severity: "error",
  inDoubtfulPlan: "waits",
  *find(numbers, of) {
    const below = numbers.filter(
      ({ value, indicator }) => value.number < 0 && !BELOW_ZERO().test(indicator.text),
    );
    const codes = codesAmong(below);
    for (const { value, indicator, about } of below) {
      const values = { number: formatValue(value) };
      yield codes.has(value.number)
        ? {
            ...{ cell: value.cell, about, severity: "info", cause: `code ${value.number}`, values },
            message: `${of}-negative-code`,
          }
        : {
            cell: value.cell,
            about,
            ...(of === "target" && areChanges(indicator) ? { severity: "info", cause: indicator.id } : {}),
            message: `${of}-negative`,
            values: { ...values, indicator: quote(indicator.text) },
          };
    }
  },
};

/** Nines alone that so many rows have are no numbers: a data base writes them where it knows none. */
const MIN_OF_A_CODE = 5;

function codesAmong(below: readonly PlacedNumber[]): ReadonlySet<number> {
  const nines = below.filter(({ value }) => /^-9+$/.test(String(value.number)));
  return new Set(
    [...groupBy(nines, ({ value }) => value.number)].flatMap(([number, rows]) =>
      rows.length >= MIN_OF_A_CODE ? [number] : [],
    ),
  );
}

/**
 * Targets that are all below zero say by how much something is to fall, and no minus sign slipped in; so does a single
 * one in per cent ("-10 %"), or of what names a change ("Reduction in days of work lost").
 */
function areChanges(indicator: Indicator): boolean {
  const targets = numberTargets(indicator).filter(({ number }) => number !== 0);
  const saysChange =
    targets.length > 1 || targets.every(({ percent }) => percent) || CHANGE().test(indicator.text);
  return saysChange && targets.every(({ number }) => number < 0);
}

import { pointKey, type OpenPoint } from "../plan/open-point";
import { periodKey, type Period } from "../plan/period";
import type { Plan } from "../plan/plan";
import { comparePeriods, type YearStart } from "../plan/plan-year";
import type { OwedOfIndicator } from "./open-point-subject";
import { plainNumber } from "./place-of-point";

/** The missing reports, one point for all that the same agencies are named for. */
export function pointsOfReports(
  owed: readonly OwedOfIndicator[],
  { actions, yearStart }: Plan,
): readonly OpenPoint[] {
  const byAgencies = new Map<string, OwedOfIndicator[]>();
  for (const each of owed.filter(({ missing }) => missing.length > 0)) {
    const key = each.agencies.join(", ");
    byAgencies.set(key, [...(byAgencies.get(key) ?? []), each]);
  }
  const numbers = new Map(actions.map(({ id, number }) => [id, plainNumber(number)]));
  return [...byAgencies].flatMap(([agencies, together]) => {
    const [first] = together;
    if (first === undefined) return [];
    const reports = together.map(({ indicator, missing }) => ({
      id: indicator.id,
      number: numbers.get(indicator.action) ?? "",
      indicator: indicator.text,
      periods: missing,
    }));
    const named = [...new Set(reports.map(({ number }) => number).filter((number) => number !== ""))];
    const id = together.length === 1 ? "openPointOpen-missingReport" : "openPointOpen-missingReports";
    return [
      {
        ...{ kind: "missingReport", topic: "report", cell: first.indicator.cell, text: "" },
        why: { id: "openPoint-missingReport", values: { count: together.length, agencies } },
        key: pointKey(
          `missingReport ${agencies}`,
          lastOf(
            together.flatMap(({ missing }) => missing),
            yearStart,
          ),
        ),
        where: named.length === 0 ? { kind: "unnamed" } : { kind: "rows", numbers: named },
        open: { id, values: { count: together.length } },
        toDecide: {
          id: first.agencies.length === 1 ? "openPointDecide-report" : "openPointDecide-whoReports",
        },
        ...{ choices: [], who: first.agencies, owed: reports },
      } satisfies OpenPoint,
    ];
  });
}

/** The key of the last of the periods, by which another report that is missing later is another point. */
function lastOf(periods: readonly Period[], yearStart: YearStart): string {
  const last = [...periods].sort((one, other) => comparePeriods(one, other, yearStart)).at(-1);
  return last === undefined ? "" : periodKey(last);
}

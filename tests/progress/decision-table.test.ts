import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "../../src/locales/translator";
import { parseDay, periodKey, type Day } from "../../src/plan/period";
import {
  computeProgress,
  DECISION_TABLE,
  DEFAULT_PROGRESS_SETTINGS,
  STATUSES,
  type IndicatorProgress,
} from "../../src/progress";
import { statusText } from "../../src/sheets/layout/status-text";
import { CASES } from "./decision-cases";
import { CANCELLED, FALLING, KEPT, LEVEL, MILESTONE, SHARE } from "./kinds-of-cases";
import { period, planOf, type WrittenIndicator } from "./plan-of";

const LATER = "2030-01-01";

function standing(plan: WrittenIndicator, at: string, on = LATER): IndicatorProgress {
  const { plan: whole, definitions } = planOf([plan]);
  const [progress] = computeProgress({ plan: whole, definitions, asOf: day(on) }, period(at)).indicators;
  if (progress === undefined) throw new Error("the plan has no indicator");
  return progress;
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no day: ${text}`);
  return parsed;
}

function text(plan: WrittenIndicator, at: string, progress: IndicatorProgress): string {
  return statusText(createTranslator("en"), progress, {
    period: period(at),
    yearStart: 1,
    daysOfGrace: DEFAULT_PROGRESS_SETTINGS.daysOfGrace,
    direction: plan.direction ?? "increase",
    unit: plan.measure === "percentage" ? "\u00a0%" : "",
  }).replaceAll("\u00a0", " ");
}

describe("the decision table", () => {
  it.each(CASES.map((each, place) => [`${each.row}, ${place}: ${each.says}`, each] as const))(
    "row %s",
    (_, { row, plan, at, on, status, says, missing, soFar, met }) => {
      const progress = standing(plan, at, on);
      expect({ row: progress.row, status: progress.status, says: text(plan, at, progress) }).toEqual({
        row,
        status,
        says,
      });
      if (missing !== undefined) expect(progress.missing).toEqual(missing);
      if (soFar !== undefined) expect(progress.soFar).toEqual(soFar);
      if (met !== undefined) expect(progress.percentMet).toBe(met);
    },
  );

  it("has three plans and more for each of its rows, and a row for each status", () => {
    const counts = DECISION_TABLE.map(({ id }) => [id, CASES.filter(({ row }) => row === id).length]);
    expect(counts.filter(([, count]) => Number(count) < 3)).toEqual([]);
    expect(STATUSES.filter((status) => !CASES.some((each) => each.status === status))).toEqual([]);
  });
});

/** The cells of the tables of a page below a heading. */
function tablesBelow(heading: string): readonly (readonly string[])[][] {
  const page = readFileSync(join(__dirname, "../../docs/reference.md"), "utf8");
  const section = page.split(/^## /mu).find((each) => each.startsWith(heading)) ?? "";
  return section
    .split(/\n\s*\n/u)
    .filter((block) => block.trimStart().startsWith("|"))
    .map((block) =>
      block
        .trim()
        .split("\n")
        .filter((_, place) => place !== 1)
        .map((line) =>
          line
            .split("|")
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
    );
}

describe("the reference", () => {
  const [table = [], examples = []] = tablesBelow("How progress is judged");

  it("has the rows of the table in their order", () => {
    expect(table.slice(1).map(([id]) => id)).toEqual(DECISION_TABLE.map(({ id }) => id));
  });

  it("names the status that each row gives", () => {
    const stated = new Map(table.slice(1).map(([id = "", , status = ""]) => [id, status]));
    for (const { row, status } of CASES) expect(stated.get(row)).toContain(`\`${status}\``);
  });

  const KINDS: Readonly<Record<string, WrittenIndicator>> = {
    "adds up": {},
    level: LEVEL,
    "level that is to fall": FALLING,
    "level to keep": KEPT,
    percentage: SHARE,
    milestone: MILESTONE,
    cancelled: CANCELLED,
  };
  const values = (cell: string): Record<string, string | number> =>
    Object.fromEntries(
      cell
        .split(";")
        .map((each) => each.split(":").map((part) => part.trim()))
        .flatMap(([key = "", value = ""]) =>
          key === "" || key === "–" ? [] : [[key, Number.isNaN(Number(value)) ? value : Number(value)]],
        ),
    );

  it.each(examples.slice(1).map((cells) => [cells.join(" | "), cells] as const))(
    "says rightly: %s",
    (_, cells) => {
      const [row, kind = "", targets = "", reported = "", asked = "", says] = cells;
      const { start, ...dated } = values(targets);
      const [at = "", on] = asked.split(" on ");
      const plan: WrittenIndicator = {
        ...(KINDS[kind] ?? {}),
        ...(start === undefined ? {} : { baseline: start }),
        targets: dated,
        actuals: values(reported),
      };
      expect(KINDS[kind]).toBeDefined();
      const progress = standing(plan, at, on);
      expect([progress.row, text(plan, at, progress)]).toEqual([row, says]);
    },
  );

  it("has an example for each row", () => {
    expect([...new Set(examples.slice(1).map(([row]) => row))]).toEqual(DECISION_TABLE.map(({ id }) => id));
  });
});

it("names periods by their keys", () => {
  expect(standing({ targets: { "2024-01": 40, "2024-02": 40 } }, "2024-02").missing).toEqual(
    [period("2024-01"), period("2024-02")].map(periodKey),
  );
});

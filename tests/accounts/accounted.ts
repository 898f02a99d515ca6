import { activitiesOf, checkPlan, type StudiedPlan } from "../../src/app";
import { agenciesOf } from "../../src/app/sheets/agencies";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { foldText } from "../../src/plan/language/spelling/text-folding";
import { periodKey } from "../../src/plan/period";
import { openWorkbookFile } from "@plan-of-action/xlsx";

const DAY = { year: 2025, month: 6, day: 1 };

/** What a workbook says, in words, by what it is said of; and in which row. */
export interface Fact {
  readonly sheet: string;
  readonly row: number;
  /** Another row of which it is said, where there is one: that of the workplan, of an activity on the Activities sheet. */
  readonly also?: CellReference;
  readonly says: string;
}

/** All that counts of a workbook, and what somebody is told of it. */
export interface Account {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly told: readonly Told[];
}

/** What is told of a row, a header or a whole sheet: `Actuals 4`, `Actuals`. */
interface Told {
  readonly place: string;
  readonly what: string;
}

/** The account of a workbook; `null` where no plan is found in it, which is told of all of it. */
export async function accountOf(bytes: Uint8Array): Promise<Account | null> {
  const { workbook } = hostWorkbook(openWorkbookFile(bytes));
  const study = await checkPlan(workbook, undefined, DAY);
  return study.kind === "noPlan" ? null : { facts: factsOf(study), told: toldIn(study) };
}

function factsOf(study: StudiedPlan): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  const add = (
    of: string,
    { sheet, row }: CellReference,
    parts: readonly Stated[],
    also?: CellReference,
  ): void => {
    const says = parts.map(inWords).join(" | ");
    facts.set(of, { sheet, row, says, ...(also === undefined ? {} : { also }) });
  };
  const textOf = new Map(study.plan.indicators.map(({ id, text }) => [id, text]));
  for (const { indicator, period, party, value, report } of study.actuals) {
    if (value.state === "blank") continue;
    const { evidence, varianceReason, comment } = report ?? {};
    const said = [evidence, varianceReason, comment];
    add(`report ${value.raw}`, value.cell, [
      textOf.get(indicator),
      periodKey(period),
      party,
      value.state,
      ...said,
    ]);
  }
  for (const each of activitiesOf(study)) {
    const { text, year, quarter, status, place, dates, evidence, reason, row, cell } = each;
    const days = dates.map(({ first }) => JSON.stringify(first));
    const said = [year, quarter, status?.status, place, ...days, evidence, reason];
    add(`activity ${text}`, row ?? cell, said, cell);
  }
  for (const { proposed, typed, row } of agenciesOf(study))
    if (row !== null) add(`agency ${proposed?.name ?? typed.shortName}`, row, [typed.fullName, typed.party]);
  for (const { text, cell, targets, baseline } of study.plan.indicators) {
    const values = [...targets].map(([key, value]) => `${key}: ${value.raw}`);
    add(`indicator ${text}`, cell, [...values, baseline?.raw]);
  }
  const rows = new Map(
    study.indicatorTable?.entries.flatMap(({ id, indicator, cell }) => [
      [id, cell] as const,
      [indicator, cell] as const,
    ]),
  );
  for (const [id, { measure, unit, aggregation, direction, inferred }] of study.definitions) {
    const row = rows.get(textOf.get(id) ?? null) ?? rows.get(id);
    if (row !== undefined)
      add(`definition ${textOf.get(id)}`, row, [measure, unit, aggregation, direction, inferred]);
  }
  return facts;
}

/** What a workbook states of something. */
type Stated = string | number | boolean | null | undefined;

function inWords(part: Stated): string {
  return part === null || part === undefined ? "–" : foldText(String(part));
}

function toldIn({ findings, plan, isToConfirm }: StudiedPlan): readonly Told[] {
  const row = ({ sheet, row: at }: CellReference): string => `${sheet} ${at}`;
  return [
    ...findings.flatMap(({ rule, cell, others = [], message }) => {
      const isOfSheet = rule === "sheet-left-out" || message.id === "own-sheet-header";
      const places = [...[cell, ...others].map(row), ...(isOfSheet ? [cell.sheet] : [])];
      return places.map((place) => ({ place, what: JSON.stringify(message) }));
    }),
    ...plan.notRead.flatMap(({ cell, area, why, text }) => {
      const { firstRow, lastRow } = area ?? { firstRow: cell.row, lastRow: cell.row };
      const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
      return rows.map((at) => ({ place: `${cell.sheet} ${at}`, what: `${why} ${text}` }));
    }),
    ...plan.doubts.map(({ cell, text, taken }) => ({ place: row(cell), what: `${text} ${taken}` })),
    // The pane asks whether it is the plan, and the command line says that it is unsure.
    ...(isToConfirm ? [{ place: plan.sheet, what: "unsure" }] : []),
  ];
}

/**
 * The facts of a workbook that another state of it neither has nor tells of: in their row, in the header of their
 * table, or of their whole sheet. A row in which something was typed says that instead; `typed` has it by sheet and row.
 */
export function lost(
  before: Account,
  after: Account,
  headerRows: ReadonlyMap<string, number>,
  typed: ReadonlyMap<string, string>,
): readonly string[] {
  const was = new Set(before.told.map(({ place, what }) => `${place} ${what}`));
  const news = after.told.filter(({ place, what }) => !was.has(`${place} ${what}`));
  const all = [...after.facts].map(([of, { says }]) => `${foldText(of)} ${says}`).join("\n");
  const isNew = (place: string): boolean => news.some((each) => each.place === place);
  return [...before.facts].flatMap(([of, { sheet, row, says, also }]) => {
    const now = after.facts.get(of)?.says;
    const text = typed.get(`${sheet} ${row}`);
    if (keeps(of, says, now) || (text !== undefined && all.includes(foldText(text)))) return [];
    const ofAlso = also === undefined ? [] : [also.sheet, `${also.sheet} ${also.row}`];
    const places = [sheet, `${sheet} ${row}`, `${sheet} ${headerRows.get(sheet)}`, ...ofAlso];
    return places.some(isNew) ? [] : [`${of} (${sheet} ${row + 1}): ${says} → ${now ?? "nothing"}`];
  });
}

/** What nobody said of an activity may be known by something else: its quarter by its date, where no plan dates it any more. */
function keeps(of: string, says: string, now: string | undefined): boolean {
  if (now === says || now === undefined || !of.startsWith("activity ")) return now === says;
  const parts = now.split(" | ");
  return says.split(" | ").every((part, place) => part === "–" || part === parts[place]);
}

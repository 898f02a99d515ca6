import type { WorkbookFile } from "@plan-of-action/xlsx";
import { planSheetOf, renumbered, writePlan, type PlanDraft, type PlanRow } from "./plan-to-edit";

/** Something that the author does to the plan between two writings. */
export interface PlanEdit {
  readonly name: string;
  readonly edit: (draft: PlanDraft) => PlanDraft;
  /** What the author does once more, after something was written; left out where the plan stays as it is. */
  readonly later?: (draft: PlanDraft, before: PlanDraft) => PlanDraft;
  /** What the author does to the workbook besides: the plan as it was is given. */
  readonly aside?: (file: WorkbookFile, before: PlanDraft) => void;
  /**
   * With which rows what was said of one may stand afterwards, where it is not the row of the same identity alone:
   * that of two rows that were merged with the merged one, that of a row that was split with none of its parts.
   */
  readonly with?: Readonly<Record<string, readonly string[]>>;
}

const changed =
  (change: (rows: readonly PlanRow[]) => readonly PlanRow[]) =>
  (draft: PlanDraft): PlanDraft =>
    renumbered({ ...draft, rows: change(draft.rows) });

const rewritten = (identity: string, change: (row: PlanRow) => Partial<PlanRow>) =>
  changed((rows) => rows.map((row) => (row.identity === identity ? { ...row, ...change(row) } : row)));

function rowOf(rows: readonly PlanRow[], identity: string): PlanRow {
  const row = rows.find((each) => each.identity === identity);
  if (row === undefined) throw new Error(`The plan has no row ${identity}`);
  return row;
}

const NEW: PlanRow = {
  ...{ identity: "N", objective: 1, number: "1.1", targets: [40, 60, 50] },
  ...{ action: "Review the laws on trafficking", indicator: "# of laws reviewed" },
};

const OTHER_WORDS: readonly (readonly [action: string, indicator: string])[] = [
  ["Plant trees along rivers", "# of trees planted along rivers"],
  ["Repair rural roads", "# of kilometres of road repaired"],
  ["Dig wells in dry villages", "# of wells dug in dry villages"],
  ["Dig wells in dry villages", "# of pumps fitted in dry villages"],
  ["Vaccinate cattle", "# of cattle vaccinated"],
  ["Lend seed to farmers", "# of farmers who were lent seed"],
  ["Map flood plains", "# of flood plains mapped"],
];

const inserted = changed((rows) => [NEW, ...rows]);
const swapped = changed((rows) => {
  const [a, b] = [rowOf(rows, "A"), rowOf(rows, "B")];
  return rows.map((row) => (row === a ? b : row === b ? a : row));
});
const without = (...identities: readonly string[]) =>
  changed((rows) => rows.filter(({ identity }) => !identities.includes(identity)));
const reworded = rewritten("B", ({ action, indicator }) => ({
  ...{ action: `${action} and interviews`, indicator: `${indicator} and interviews` },
}));
const split = changed((rows) =>
  rows.flatMap((row) =>
    row.identity !== "C"
      ? [row]
      : ["male", "female"].map((kind) => ({
          ...{ ...row, identity: `C ${kind}`, indicator: row.indicator.replace("# of", `# of ${kind}`) },
        })),
  ),
);
const withOtherHeaders = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  headers: {
    ...draft.headers,
    action: "Activities",
    indicator: "Performance indicators",
    overall: "Total target",
  },
});

/** All edits; those that change the order number the actions anew, so that most numbers mean another row then. */
export const PLAN_EDITS: readonly PlanEdit[] = [
  { name: "nothing", edit: (draft) => draft },
  { name: "insert above", edit: inserted },
  { name: "swap two", edit: swapped },
  { name: "reword slightly", edit: reworded },
  {
    name: "reword wholly",
    edit: rewritten("B", () => ({
      ...{ action: "Equip the national hotline", indicator: "% of calls answered within a minute" },
    })),
  },
  { name: "split an indicator", edit: split, with: { C: [] } },
  { name: "delete a row", edit: without("B") },
  {
    name: "other texts",
    edit: (draft) => ({
      ...draft,
      title: "National plan of rural development 2023-2025",
      rows: draft.rows.map((row, place) => {
        const [action = "", indicator = ""] = OTHER_WORDS[place] ?? [];
        return { ...row, identity: `other ${row.identity}`, action, indicator };
      }),
    }),
  },
  {
    name: "sort",
    edit: (draft) => ({
      ...draft,
      // As Excel sorts a list by a column: rows keep their numbers. Those of one action stay together.
      rows: [1, 2].flatMap((objective) => sorted(draft.rows.filter((row) => row.objective === objective))),
    }),
  },
  { name: "rename headers", edit: withOtherHeaders },
  {
    name: "move to another objective",
    edit: changed((rows) => {
      const moved = rowOf(rows, "A");
      return [...rows.filter((row) => row !== moved), { ...moved, objective: 2 }];
    }),
  },
  {
    name: "merge two",
    edit: changed((rows) => {
      const [d, e] = [rowOf(rows, "D"), rowOf(rows, "E")];
      const merged = {
        ...{
          ...d,
          identity: "D and E",
          action: `${d.action}; ${e.action}`,
          indicator: `${d.indicator}; ${e.indicator}`,
        },
      };
      return rows.flatMap((row) => (row === d ? [merged] : row === e ? [] : [row]));
    }),
    with: { D: ["D and E"], E: ["D and E"] },
  },
  { name: "insert a column", edit: (draft) => ({ ...draft, extra: "Priority" }) },
  { name: "insert, then swap", edit: inserted, later: swapped },
  { name: "delete, then undo", edit: without("B"), later: (_, before) => before },
  { name: "reword, then insert", edit: reworded, later: inserted },
  { name: "split, then delete a part", edit: split, later: without("C male"), with: { C: [] } },
  {
    name: "move to another action",
    edit: changed((rows) => {
      const [moved, shelter] = [rowOf(rows, "K"), rowOf(rows, "D")];
      const { objective, action } = shelter;
      return rows.flatMap((row) =>
        row === moved ? [] : row === shelter ? [row, { ...moved, objective, action }] : [row],
      );
    }),
  },
  { name: "rename headers and insert", edit: (draft) => inserted(withOtherHeaders(draft)) },
  { name: "delete an action", edit: without("C", "K") },
  {
    name: "insert, with a copy of the former sheet",
    edit: inserted,
    aside: (file, before) => writePlan(file.addSheet("Copy of the plan"), before),
  },
  {
    name: "insert and rename the sheet",
    edit: inserted,
    aside: (file) => {
      planSheetOf(file).name = "NPA final (signed)";
    },
  },
  {
    name: "copy a row",
    edit: changed((rows) => {
      const copied = rowOf(rows, "B");
      return [...rows, { ...copied, identity: "copy of B", objective: 2 }];
    }),
    // Nobody can tell the two apart but by their numbers.
    with: { B: ["copy of B"], "copy of B": ["B"] },
  },
  { name: "take the numbers off", edit: (draft) => ({ ...draft, hasNumbers: false }) },
];

function sorted(rows: readonly PlanRow[]): readonly PlanRow[] {
  const order = [...new Set(rows.map(({ action }) => action))].toReversed();
  return order.flatMap((action) => rows.filter((row) => row.action === action));
}

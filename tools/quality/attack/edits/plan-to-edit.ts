import { newWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { WORKPLAN_SHEET } from "../attacked-plan";
import { fillRows, type Rows } from "../../../../tests/workbook-of-rows";
import { PLAN_SHEET } from "../../../../tests/plan-workbook";
import type { Subject } from "./said";

/** An indicator of the plan, with its action. The second one of an action has the same action. */
export interface PlanRow extends Subject {
  readonly objective: 1 | 2;
  /** The number of its action, where actions are numbered. */
  readonly number: string;
  readonly targets: readonly [number, number, number];
}

/** The plan as its author has it in mind, before it is a sheet. */
export interface PlanDraft {
  readonly title: string;
  readonly headers: Readonly<Record<"objective" | "action" | "indicator" | "agency" | "overall", string>>;
  readonly hasNumbers: boolean;
  /** A column that the author put in before the indicators, by its header. */
  readonly extra: string | null;
  readonly rows: readonly PlanRow[];
}

const HEADERS: PlanDraft["headers"] = {
  objective: "Objective",
  action: "Action",
  agency: "Responsible agency",
  indicator: "Indicator",
  overall: "Overall target",
};

type Words = readonly [action: string, indicator: string];

const UNLIKE: Readonly<Record<string, Words>> = {
  A: ["Draft a guideline on interviews", "# of guidelines drafted on interviews"],
  B: ["Train officers in screening", "# of officers trained in screening"],
  C: ["Hold workshops for prosecutors", "# of workshops held for prosecutors"],
  K: ["Hold workshops for prosecutors", "# of manuals printed for prosecutors"],
  D: ["Open shelters for victims", "# of shelters opened for victims"],
  E: ["Teach nurses trauma care", "# of nurses taught trauma care"],
  F: ["Broadcast radio spots in villages", "# of radio spots broadcast in villages"],
};

const districts = (place: number): Words => [
  `Train the officers of district ${place} in referral`,
  `# of officers of district ${place} trained in referral`,
];

/** Rows that differ by one word. */
const ALIKE: Readonly<Record<string, Words>> = {
  ...{ A: districts(1), B: districts(2), C: districts(3) },
  K: [districts(3)[0], "# of referral manuals printed in district 3"],
  ...{ D: districts(4), E: districts(5), F: districts(6) },
};

const PLACES = [
  ["A", 1, "1.1"],
  ["B", 1, "1.2"],
  ["C", 1, "1.3"],
  ["K", 1, "1.3"],
  ["D", 2, "2.1"],
  ["E", 2, "2.2"],
  ["F", 2, "2.3"],
] as const;

/** A small plan of which each row is known by an identity. */
export function planToEdit(kind: {
  readonly hasNumbers: boolean;
  readonly wording: "unlike" | "alike";
}): PlanDraft {
  const words = kind.wording === "alike" ? ALIKE : UNLIKE;
  const rows = PLACES.map(([identity, objective, number], place): PlanRow => {
    const [action = "", indicator = ""] = words[identity] ?? [];
    return { identity, objective, number, action, indicator, targets: [40, 60 + 2 * place, 50] };
  });
  const title = "National plan of action 2023-2025";
  return { title, headers: HEADERS, hasNumbers: kind.hasNumbers, extra: null, rows };
}

/** Numbers the actions of each objective in their order. */
export function renumbered(draft: PlanDraft): PlanDraft {
  const counts = new Map<number, number>();
  const rows: PlanRow[] = [];
  for (const row of draft.rows) {
    const isFirst = rows.at(-1)?.action !== row.action;
    const count = (counts.get(row.objective) ?? 0) + (isFirst ? 1 : 0);
    counts.set(row.objective, count);
    rows.push({ ...row, number: `${row.objective}.${count}` });
  }
  return { ...draft, rows };
}

const OBJECTIVES = {
  1: "Objective 1: Strengthen law enforcement",
  2: "Objective 2: Protect and assist victims",
} as const;

/** The row of the sheet in which the first indicator stands. */
export const FIRST_ROW = 3;

/** The plan as rows of its sheet. Overall targets are wrong by one in all rows, so that a check has something to find. */
function rowsOf(draft: PlanDraft): Rows {
  const { headers, extra } = draft;
  const column = (value: GridValue): GridValue[] => (extra === null ? [] : [value]);
  const header = [
    headers.objective,
    headers.action,
    headers.agency,
    ...column(extra),
    headers.indicator,
    headers.overall,
  ];
  const rows = draft.rows.map((row, place): GridValue[] => {
    const above = draft.rows[place - 1];
    const number = draft.hasNumbers ? `${row.number} ` : "";
    return [
      above?.objective === row.objective ? null : OBJECTIVES[row.objective],
      above?.action === row.action ? null : `${number}${row.action}`,
      above?.action === row.action ? null : "MoJ, MoSVY",
      ...column("High"),
      row.indicator,
      row.targets.reduce((sum, target) => sum + target, 1),
      ...row.targets,
    ];
  });
  return [[draft.title], [], [...header, 2023, 2024, 2025], ...rows];
}

/** The sheet of the plan, whatever it is called. */
export function planSheetOf({ sheets: [sheet] }: WorkbookFile): SheetFile {
  if (sheet === undefined) throw new Error("The workbook has no sheet");
  return sheet;
}

/** Writes the plan over what its sheet holds. */
export function writePlan(sheet: SheetFile, draft: PlanDraft): void {
  const area = sheet.usedArea(true);
  for (let row = 0; row <= (area?.lastRow ?? -1); row++) {
    for (let column = 0; column <= (area?.lastColumn ?? -1); column++) {
      sheet.setCell(row, column, { value: null, formula: null });
    }
  }
  fillRows(sheet, rowsOf(draft));
}

const WORKPLAN = [
  ["Year 2 (2024)"],
  ["Q1 Output: Report\nQ1 Activities:\n• Visit to shelters in Phnom Penh, Cambodia (12 – 13 March 2024)"],
  ["Q3 Activities:\n• Annual meeting, tentatively in Bangkok, Thailand"],
];

/** A workbook with the plan and a workplan. */
export function workbookToEdit(draft: PlanDraft): WorkbookFile {
  const file = newWorkbookFile();
  const sheet = planSheetOf(file);
  sheet.name = PLAN_SHEET;
  writePlan(sheet, draft);
  fillRows(file.addSheet(WORKPLAN_SHEET), WORKPLAN);
  return file;
}

/** The draft of another delegation: other targets for two indicators, other words for an action. */
export function theirsOf(draft: PlanDraft): WorkbookFile {
  const rows = draft.rows.map((row): PlanRow => {
    if (row.identity === "B" || row.identity === "E") return { ...row, targets: [40, 90, 50] };
    return row.identity === "D" ? { ...row, action: `${row.action} of trafficking` } : row;
  });
  return workbookToEdit({ ...draft, rows });
}

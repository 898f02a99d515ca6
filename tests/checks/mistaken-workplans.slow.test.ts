import { runChecks } from "../../src/checks";
import { settleDefinitions } from "../../src/indicators";
import { parseAddress } from "@plan-of-action/xlsx/grid";
import { readPlan } from "../../src/reading";
import { gridOf } from "../reading/grid-of";
import { address } from "./in-words";
import { withCell, type Sheet, type SheetCell } from "./sheets/sheet-grid";

const PLAN: Sheet = [
  ["Plan 2024-2025"],
  ["No", "Action", "Indicator", "Target", "2024", "2025"],
  ["1.1", "Train officers", "# trained", 10, 5, 5],
  ["1.2", "Meet each year", "# meetings", 2, 1, 1],
];

interface Workplan {
  readonly sheet: Sheet;
  readonly merges?: readonly string[];
  /** The cells that Excel shows as dates. */
  readonly dates?: readonly string[];
  /** Below the plan, on its sheet. */
  readonly isBelow?: boolean;
}

/** Cells that hold something else, and what the rules for workplans find then. */
type Mistake = readonly [cells: Readonly<Record<string, SheetCell>>, ...findings: readonly string[]];

function readingOf({ sheet, merges = [], dates = [], isBelow = false }: Workplan) {
  const formats = Object.fromEntries(dates.map((cell) => [cell, "dd/mm/yyyy"]));
  const cells = (rows: Sheet) =>
    rows.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell)));
  const reading = isBelow
    ? readPlan([gridOf(cells([...PLAN, [], ...sheet]), { sheet: "Plan" })])
    : readPlan([
        gridOf(cells(PLAN), { sheet: "Plan" }),
        gridOf(cells(sheet), { sheet: "Work", merges, formats }),
      ]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  return reading;
}

/** "2024 Q1 Output -> Activity #1.1", one for each entry. */
function entriesOf(workplan: Workplan): readonly string[] {
  return (readingOf(workplan).workplan?.entries ?? []).map(
    ({ year, quarter, outputs, activities, actions }) =>
      `${year} Q${quarter ?? ""} ${[...outputs, "->", ...activities].join(" ")} #${actions.join(",")}`,
  );
}

function findingsIn(workplan: Workplan): readonly string[] {
  const reading = readingOf(workplan);
  const { plan, definitions } = settleDefinitions(reading.plan);
  const { findings } = runChecks({ plan, definitions, workplan: reading.workplan, reports: null });
  return findings
    .filter(({ rule }) => rule.startsWith("workplan-"))
    .map(({ cell, rule }) => `${address(cell)} ${rule.replace("workplan-", "")}`);
}

function mistaken(workplan: Workplan, cells: Readonly<Record<string, SheetCell>>): Workplan {
  const sheet = Object.entries(cells).reduce(
    (rows, [cell, holds]) => withCell(rows, cell, holds),
    workplan.sheet,
  );
  return { ...workplan, sheet };
}

const FULL: Sheet = [
  ["Workplan 2024-2025"],
  ["No.", "Action", "Output", "Activity", "Year", "Quarter", "Date", "Responsible", "Budget"],
  ["1.1", "Train officers", "Manual", "Draft the manual", 2024, "Q1", "12 March 2024", "MoI", 5000],
  ["1.1", "Train officers", "Officers trained", "Courses", 2024, "Q2", "12-13 June 2024", "MoI", 9000],
  ["1.2", "Meet each year", "Minutes", "Annual meeting", 2024, "Q4", 45611, "MoJ", 3000],
  ["1.1", "Train officers", "More trained", "Refresher", 2025, "Q2", "5 May 2025", "MoI", 9000],
  ["1.2", "Meet each year", "Minutes 2", "Second meeting", 2025, "Q4", "10 November 2025", "MoJ", 3000],
];

const FULL_ENTRIES = [
  "2024 Q1 Manual -> Draft the manual #1.1",
  "2024 Q2 Officers trained -> Courses #1.1",
  "2024 Q4 Minutes -> Annual meeting #1.2",
  "2025 Q2 More trained -> Refresher #1.1",
  "2025 Q4 Minutes 2 -> Second meeting #1.2",
];

const WORKPLANS: readonly (readonly [
  title: string,
  workplan: Workplan,
  entries: readonly string[],
  mistakes: readonly Mistake[],
])[] = [
  [
    "a row an activity, with its year, quarter and date",
    { sheet: FULL, dates: ["G5"] },
    FULL_ENTRIES,
    [
      [{ F4: null }, "D4 quarter-missing"],
      [{ F4: "TBD" }, "D4 quarter-missing"],
      [{ F4: "Q5" }, "D4 quarter-missing"],
      [{ F4: "Quarter 6" }, "D4 quarter-missing"],
      [{ G4: "12-13 June 2023" }, "G4 date-outside-quarter"],
      [{ F4: "Q3" }, "G4 date-outside-quarter"],
      [{ G5: 45455 }, "G5 date-outside-quarter"],
      [{ G3: "12 June" }, "G3 date-outside-quarter"],
      [{ C3: null }, "D3 output-missing"],
      [{ D3: null }, "C3 activity-missing"],
      [{ A6: "1.2", B6: "Meet each year" }, "F3 action-unscheduled"],
    ],
  ],
  [
    "the same below the plan",
    {
      sheet: FULL.map((row) => row.map((cell) => (cell === 45611 ? "14 November 2024" : cell))),
      isBelow: true,
    },
    FULL_ENTRIES,
    [
      [{ F4: null }, "D9 quarter-missing"],
      [{ G4: "12-13 July 2024" }, "G9 date-outside-quarter"],
    ],
  ],
  [
    "merged actions and years",
    {
      sheet: [
        ["Action", "Activity", "Year", "Quarter", "Planned date"],
        ["1.1 Train officers", "Draft", 2024, "1", "March"],
        ["", "Courses", "", "2", "12 June"],
        ["1.2 Meet each year", "Meeting", "", "4", "10 November"],
      ],
      merges: ["A2:A3", "C2:C4"],
    },
    ["2024 Q1 -> Draft #1.1", "2024 Q2 -> Courses #1.1", "2024 Q4 -> Meeting #1.2"],
    [
      [{ D3: null }, "B3 quarter-missing"],
      [{ E3: "12 July" }, "E3 date-outside-quarter"],
    ],
  ],
  [
    "several quarters in a cell, and what goes on",
    {
      sheet: [
        ["Annual workplan 2024"],
        ["S/N", "Key activities", "Deliverables", "Quarter", "Start date", "End date"],
        ["1.1", "Courses", "Officers", "Q1-Q2", "1 February", "15 June"],
        ["1.2", "Meeting", "Minutes", "Q3, Q4", "10 November", ""],
        ["1.1", "Coaching", "Notes", "Ongoing", "", ""],
      ],
    },
    [
      "2024 Q1 Officers -> Courses #1.1",
      "2024 Q1 Notes -> Coaching #1.1",
      "2024 Q2 Officers -> Courses #1.1",
      "2024 Q2 Notes -> Coaching #1.1",
      "2024 Q3 Minutes -> Meeting #1.2",
      "2024 Q3 Notes -> Coaching #1.1",
      "2024 Q4 Minutes -> Meeting #1.2",
      "2024 Q4 Notes -> Coaching #1.1",
    ],
    [[{ E4: "10 May" }, "E4 date-outside-quarter"]],
  ],
  [
    "the quarter and year in one cell",
    {
      sheet: [
        ["Ref", "Task", "Deliverable", "Quarter/Year", "Lead"],
        ["1.1", "Draft the manual (10 March)", "Manual", "Q1/2024", "MoI"],
        ["1.2", "Meet", "Minutes", "Q2/2024", "MoI"],
      ],
    },
    ["2024 Q1 Manual -> Draft the manual (10 March) #1.1", "2024 Q2 Minutes -> Meet #1.2"],
    [
      [{ D2: "Q3/2024" }, "B2 date-outside-quarter"],
      [{ C2: "" }, "B2 output-missing"],
    ],
  ],
  [
    "months for the time",
    {
      sheet: [
        ["Activity", "Responsible", "Timeline"],
        ["1.1 Draft the manual", "MoI", "Jan-Mar 2024"],
        ["1.2 Meet", "MoI", "June 2024"],
        ["1.1 Courses", "MoI", "August to October 2024"],
      ],
    },
    [
      "2024 Q1 -> 1.1 Draft the manual #1.1",
      "2024 Q2 -> 1.2 Meet #1.2",
      "2024 Q3 -> 1.1 Courses #1.1",
      "2024 Q4 -> 1.1 Courses #1.1",
    ],
    [[{ C3: "" }, "A3 quarter-missing"]],
  ],
  [
    "banners of years and headings, and When",
    {
      sheet: [
        ["No", "Activity", "Output", "When", "Who"],
        ["2024"],
        ["Objective 1: Prevention"],
        ["1.1", "Courses", "Officers", "Quarter 1", "MoI"],
        ["1.2", "Meeting", "Minutes", "Quarter 3", "MoI"],
        ["2025"],
        ["1.1", "Refresher", "Officers 2", "Quarter 2", "MoI"],
        ["1.2", "Meeting 2", "Minutes 2", "Quarter 3", "MoI"],
        ["", "Total", "", "", ""],
      ],
    },
    [
      "2024 Q1 Officers -> Courses #1.1",
      "2024 Q3 Minutes -> Meeting #1.2",
      "2025 Q2 Officers 2 -> Refresher #1.1",
      "2025 Q3 Minutes 2 -> Meeting 2 #1.2",
    ],
    [[{ D4: "" }, "B4 quarter-missing"]],
  ],
  [
    "outputs beside the first of their activities, and headings with numbers",
    {
      sheet: [
        ["Workplan 2024"],
        ["Expected output", "No", "Activity", "Quarter", "Responsible"],
        ["", "1.1", "Train officers", "", "MoI"],
        ["Manual", "1.1.1", "Draft", "Q1", "MoI"],
        ["", "1.1.2", "Print", "Q2", "MoI"],
        ["", "1.1.3", "Send", "Q3", "MoI"],
        ["Minutes", "1.2", "• Invite\n• Meet", "Q4", "MoJ"],
      ],
    },
    [
      "2024 Q1 Manual -> Draft #1.1",
      "2024 Q2 Manual -> Print #1.1",
      "2024 Q3 Manual -> Send #1.1",
      "2024 Q4 Minutes -> Invite Meet #1.2",
    ],
    [[{ D5: "" }, "C5 quarter-missing"]],
  ],
  [
    "French",
    {
      sheet: [
        ["Plan de travail 2024"],
        ["N°", "Activité", "Produit", "Trimestre", "Date prévue", "Responsable"],
        ["1.1", "Atelier", "Rapport", "T1", "15 mars 2024", "MJ"],
        ["1.2", "Réunion", "Procès-verbal", "T3", "10 juillet 2024", "MJ"],
        ["1.1", "Revue", "Bilan", "2e trimestre", "3 mai 2024", "MJ"],
      ],
    },
    [
      "2024 Q1 Rapport -> Atelier #1.1",
      "2024 Q2 Bilan -> Revue #1.1",
      "2024 Q3 Procès-verbal -> Réunion #1.2",
    ],
    [
      [{ E4: "10 juin 2024" }, "E4 date-outside-quarter"],
      [{ D3: "" }, "B3 quarter-missing"],
    ],
  ],
  [
    "Spanish",
    {
      sheet: [
        ["Plan de trabajo 2024"],
        ["N.º", "Acción", "Actividad", "Producto", "Trimestre", "Fecha", "Responsable"],
        ["1.1", "Formar", "Taller", "Informe", "Trimestre I", "15 de marzo de 2024", "MJ"],
        ["1.2", "Reunir", "Reunión", "Acta", "Trimestre III", "10 de julio de 2024", "MJ"],
      ],
    },
    ["2024 Q1 Informe -> Taller #1.1", "2024 Q3 Acta -> Reunión #1.2"],
    [
      [{ F3: "15 de mayo de 2024" }, "F3 date-outside-quarter"],
      [{ D4: "" }, "C4 output-missing"],
      [{ C4: "" }, "D4 activity-missing"],
    ],
  ],
  [
    "Thai",
    {
      sheet: [
        ["แผนปฏิบัติงาน 2567"],
        ["ลำดับ", "กิจกรรม", "ผลผลิต", "ไตรมาส", "วันที่", "ผู้รับผิดชอบ"],
        ["1.1", "อบรม", "คู่มือ", "ไตรมาส 1", "12 มีนาคม 2567", "กระทรวง"],
        ["1.2", "ประชุม", "รายงาน", "ไตรมาสที่ ๒", "12 มิถุนายน 2567", "กระทรวง"],
      ],
    },
    ["2024 Q1 คู่มือ -> อบรม #1.1", "2024 Q2 รายงาน -> ประชุม #1.2"],
    [
      [{ E3: "12 มิถุนายน 2567" }, "E3 date-outside-quarter"],
      [{ D4: "" }, "B4 quarter-missing"],
    ],
  ],
  [
    "Khmer",
    {
      sheet: [
        ["ផែនការការងារ ២០២៤"],
        ["ល.រ", "សកម្មភាព", "លទ្ធផល", "ត្រីមាស", "កាលបរិច្ឆេទ", "អ្នកទទួលខុសត្រូវ"],
        ["1.1", "បណ្តុះបណ្តាល", "សៀវភៅ", "ត្រីមាសទី១", "១២ មីនា ២០២៤", "ក្រសួង"],
        ["1.2", "ប្រជុំ", "របាយការណ៍", "ត្រីមាសទី២", "១២ មិថុនា ២០២៤", "ក្រសួង"],
      ],
    },
    ["2024 Q1 សៀវភៅ -> បណ្តុះបណ្តាល #1.1", "2024 Q2 របាយការណ៍ -> ប្រជុំ #1.2"],
    [
      [{ E3: "១២ មិថុនា ២០២៤" }, "E3 date-outside-quarter"],
      [{ D4: "" }, "B4 quarter-missing"],
    ],
  ],
  [
    "quarters marked, with a date",
    {
      sheet: [
        ["Workplan 2024"],
        ["No", "Activity", "Output", "Date", "Responsible", "Q1", "Q2", "Q3", "Q4"],
        ["1.1", "Courses", "Officers", "5 May", "MoI", "X", "✓", "", ""],
        ["1.2", "Meeting", "Minutes", "10 November", "MoI", "", "", "", "●"],
      ],
    },
    [
      "2024 Q1 Officers -> Courses #1.1",
      "2024 Q2 Officers -> Courses #1.1",
      "2024 Q4 Minutes -> Meeting #1.2",
    ],
    [
      [{ D4: "10 July" }, "D4 date-outside-quarter"],
      [{ I4: "" }, "B4 quarter-missing"],
      [{ C4: "" }, "I4 output-missing"],
    ],
  ],
  [
    "quarters marked with ones",
    {
      sheet: [
        ["Workplan 2024"],
        ["No", "Activity", "Output", "Responsible", "Q1", "Q2", "Q3", "Q4"],
        ["1.1", "Courses", "Officers", "MoI", 1, "", 1, ""],
        ["1.2", "Meeting", "Minutes", "MoI", "", "", "", 1],
      ],
    },
    [
      "2024 Q1 Officers -> Courses #1.1",
      "2024 Q3 Officers -> Courses #1.1",
      "2024 Q4 Minutes -> Meeting #1.2",
    ],
    [[{ H4: "" }, "B4 quarter-missing"]],
  ],
  [
    "years with quarters below, filled with text",
    {
      sheet: [
        ["Action", "2024", "", "", "", "2025", "", "", ""],
        ["", "Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4"],
        ["1.1 Train officers", "Draft", "Course 12 June", "", "", "", "Course 2", "", ""],
        ["1.2 Meet each year", "", "", "Meeting", "", "", "", "Meeting 2", ""],
      ],
      merges: ["B1:E1", "F1:I1"],
    },
    [
      "2024 Q1 -> Draft #1.1",
      "2024 Q2 -> Course 12 June #1.1",
      "2024 Q3 -> Meeting #1.2",
      "2025 Q2 -> Course 2 #1.1",
      "2025 Q3 -> Meeting 2 #1.2",
    ],
    [
      [{ C3: "Course 12 July" }, "C3 date-outside-quarter"],
      [{ G3: "" }, "F3 action-unscheduled"],
    ],
  ],
];

describe.each(WORKPLANS)("a workplan with %s", (_, workplan, entries, mistakes) => {
  it("is read, and nothing is found in it", () => {
    expect(entriesOf(workplan)).toEqual(entries);
    expect(findingsIn(workplan)).toEqual([]);
  });

  it.each(mistakes.map(([cells, ...findings]) => ({ cells, findings })))(
    "with $cells",
    ({ cells, findings }) => {
      for (const cell of Object.keys(cells)) expect(parseAddress(cell)).not.toBeNull();
      expect(findingsIn(mistaken(workplan, cells))).toEqual(findings);
    },
  );
});

it.each([
  [
    "a log of meetings",
    [
      ["Date", "Activity", "Remarks"],
      ["12 March 2024", "Meeting", "held"],
      ["3 April 2024", "Visit", ""],
      ["", "Call", "held"],
    ],
  ],
  [
    "reports",
    [
      ["Action", "Year", "Quarter", "Achieved"],
      ["1.1 Train officers", 2024, "Q1", 3],
      ["1.2 Meet each year", 2024, "", 1],
      ["1.1 Train officers", 2024, "Q3", 2],
    ],
  ],
])("reads no workplan in %s", (_, sheet) => {
  expect(entriesOf({ sheet })).toEqual([]);
});

import { readPlan } from "../../../src/reading";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { planReading } from "../told";

/*
 * The one rule of what a row of a plan is: something agreed to be done by somebody, or measured with how much or by when.
 * Dates, statuses and numbers of work breakdowns do not make a plan, nor do they unmake one.
 */

type Row = readonly GridValue[];

const DAY = "d mmm yyyy";

const TASKS = [
  "Draw the map of the market",
  "Ask the traders for offers",
  "Build the roof over the stalls",
  "Pave the lane to the quay",
  "Paint the gates",
  "Open the hall",
];

const STAFF = ["Ana", "Works Board", "Sokha", "Ben", "Works Board", "Mai"];

/** A sheet of a header and rows, in which whole numbers from 45,000 to 47,000 are days. */
function sheetOf(header: Row, rows: readonly Row[], above: readonly Row[] = []): Grid {
  const values = [...above, header, ...rows];
  const formats = Object.fromEntries(
    values.flatMap((row, at) =>
      row.flatMap((value, place) =>
        typeof value === "number" && value > 45_000 && value < 47_000
          ? [[`${String.fromCharCode(65 + place)}${at + 1}`, DAY] as const]
          : [],
      ),
    ),
  );
  return gridOf(values, { formats });
}

const tasks = (beside: (place: number) => Row): readonly Row[] =>
  TASKS.map((task, place) => [place + 1, task, ...beside(place)]);

describe("rows that are agreed are read", () => {
  it.each<[string, Row, (place: number) => Row]>([
    ["a task and who does it", ["S.No", "Activities", "Owner"], (at) => [STAFF[at] ?? ""]],
    [
      "in Vietnamese, the time still blank",
      ["STT", "Công việc", "Người phụ trách", "Thời gian"],
      (at) => [STAFF[at] ?? "", ""],
    ],
    [
      "in Spanish, a status and a day",
      ["N°", "Actividad", "Estatus", "Fecha"],
      (at) => [at % 2 === 0 ? "Terminado" : "Pendiente", 45_300 + at],
    ],
    [
      "under names of fields, a status in words",
      ["task_id", "activity_name", "responsible_unit", "due_date", "status"],
      (at) => [STAFF[at] ?? "", 45_300 + at, at % 2 === 0 ? "open" : "done"],
    ],
    ["in Thai, who is responsible", ["ลำดับ", "กิจกรรม", "ผู้รับผิดชอบ"], (at) => [STAFF[at] ?? ""]],
    ["in Khmer, who is responsible", ["ល.រ", "សកម្មភាព", "អ្នកទទួលខុសត្រូវ"], (at) => [STAFF[at] ?? ""]],
    [
      "begin and end, planned and actual",
      ["No.", "Task", "Planned start", "Planned finish", "Actual start", "Actual finish"],
      (at) => [45_300 + at, 45_310 + at, 45_302 + at, at < 3 ? 45_315 + at : null],
    ],
    [
      "begin and end, planned and actual, in Vietnamese",
      [
        "STT",
        "Công việc",
        "Ngày bắt đầu dự kiến",
        "Ngày kết thúc dự kiến",
        "Ngày bắt đầu thực tế",
        "Ngày kết thúc thực tế",
      ],
      (at) => [45_300 + at, 45_310 + at, 45_302 + at, at < 3 ? 45_315 + at : null],
    ],
    [
      "four days of a corrective action",
      [
        "Id",
        "Acción",
        "Responsable de ejecución",
        "Fecha de creación",
        "Fecha límite de ejecución",
        "Fecha límite de seguimiento",
        "Fecha límite de evaluación",
      ],
      (at) => [STAFF[at] ?? "", 45_200 + at, 45_300 + at, 45_330 + at, 45_360 + at],
    ],
    ["who and when, both still blank", ["No.", "Activity", "Responsible", "Deadline"], () => ["", ""]],
    [
      "one number of each beside who does it",
      ["No.", "Activity", "Owner", "Rank"],
      (at) => [STAFF[at] ?? "", at % 3],
    ],
  ])("%s", (_, header, beside) => {
    const { plan } = planReading(sheetOf(header, tasks(beside)));
    expect(plan.actions.map(({ title }) => title)).toEqual(TASKS);
    expect(plan.indicators.map(({ overallTarget, targets }) => [overallTarget, targets.size])).toEqual(
      TASKS.map(() => [null, 0]),
    );
  });

  it("a log of days is a plan where its title says so", () => {
    const rows = TASKS.map((task, place) => [45_300 + place, task, `Words about ${place}`]);
    const header = ["Ngày", "Nội dung", "Mô tả"];
    expect(readPlan([sheetOf(header, rows)]).kind).toBe("noPlan");
    expect(readPlan([sheetOf(header, rows, [["Kế hoạch triển khai"]])]).kind).toBe("plan");
  });
});

describe("rows that nobody agreed are refused", () => {
  const DONE = [
    "Call with the client",
    "Test run",
    "Write the manual",
    "Test run",
    "Meeting",
    "Clean the data",
  ];

  it.each<[string, Row, (place: number) => Row]>([
    [
      "a timesheet",
      ["Date", "Tasks", "Effort (in hours)"],
      (at) => [45_300 + at, DONE[at] ?? "", 2 + at / 2],
    ],
    [
      "a timesheet whose time is a time of day",
      ["Date", "Task", "Time"],
      (at) => [45_300 + at, `${DONE[at] ?? ""} ${at}`, 0.1 + at / 50],
    ],
    [
      "test cases",
      ["TC", "Title", "Steps", "Expected result", "Result"],
      (at) => [`TC-${at}`, `Log in as ${STAFF[at] ?? ""}`, "Type the name", "The page opens", "pass"],
    ],
    [
      "an inventory",
      ["Asset", "Serial number", "Location", "Owner"],
      (at) => [`Pump ${at}`, `SN-${at}`, "Store", STAFF[at] ?? ""],
    ],
    [
      "a price list",
      ["Item", "Unit", "Unit price", "Total"],
      (at) => [`Tile ${at}`, "piece", 5 + at, 10 * at],
    ],
    [
      "a list of staff",
      ["No.", "Name", "Position", "Department"],
      (at) => [at + 1, `${STAFF[at] ?? ""} ${at}`, "Officer", "Works"],
    ],
    [
      "a table of statistics",
      ["Area", "Indicator", "Hills", "Coast", "Plains", "Rank"],
      (at) => ["Water", `Wells of kind ${at}`, 3 + at, 9 - at, 2 * at, 1 + (at % 4)],
    ],
    [
      "what a rhythm of measuring and a reason is said of",
      ["KPI", "Priority", "Reasoning"],
      (at) => [`Share of wells ${at}`, "High", `It tells of ${at}`],
    ],
    [
      "a catalogue of what officers may do, with the marks of each rank",
      ["Code", "Activity", "Unit of result", "Carried out by", "Credit", "Junior", "Senior", "Head"],
      (at) => [`I.A.${at}`, TASKS[at] ?? "", "report", "Officer", at / 8, at % 2, 1 - (at % 2), 0],
    ],
    [
      "the same in Indonesian",
      ["Kode", "Kegiatan", "Satuan hasil", "Pelaksana Kegiatan", "Angka Kredit", "Pertama", "Muda", "Madya"],
      (at) => [`I.A.${at}`, `Menyusun laporan ${at}`, "laporan", "Penyelia", at / 8, at % 2, 1 - (at % 2), 0],
    ],
    [
      "a list of places at schools by programme",
      ["year", "school", "programme", "groups", "total_target", "share"],
      (at) => [2025, "KHA", `Economics of kind ${at}`, "A00, A01", 60 + 20 * at, 0.4],
    ],
    [
      "what a database gives of projects, with who and when",
      ["project_id", "project_name", "partner", "date_start", "date_end", "district_code"],
      (at) => [100 + at, TASKS[at] ?? "", STAFF[at] ?? "", 45_300 + at, 45_400 + at, 7 * at],
    ],
    [
      "the same in Spanish, with the goals that they are aligned to",
      ["ENTIDAD_EJECUTORA", "NOMBRE_PROYECTO", "FECHA_INICIO", "FECHA_FIN", "OBJETIVO_PND", "META_PND"],
      (at) => [STAFF[at] ?? "", TASKS[at] ?? "", 45_300 + at, 45_400 + at, "Ciudad", `Aumentar ${at}`],
    ],
    [
      "the same in French, with codes of a status",
      ["Code_projet", "Nom_activite", "Agence_responsable", "Date_debut", "Date_fin", "Statut"],
      (at) => [`P${at}`, TASKS[at] ?? "", STAFF[at] ?? "", 45_300 + at, 45_400 + at, 517 + (at % 2)],
    ],
    [
      "a risk register",
      ["Risk", "Impact", "Probability", "Mitigation"],
      (at) => [`Flood ${at}`, "High", "Low", `Dig ditch ${at}`],
    ],
  ])("%s", (_, header, row) => {
    const rows = TASKS.map((__, place) => row(place));
    expect(readPlan([sheetOf(header, rows)]).kind).toBe("noPlan");
  });

  it("the same text in all rows says nothing that is done", () => {
    const rows = TASKS.map((_, place) => [place + 1, "Yes", STAFF[place] ?? ""]);
    expect(readPlan([sheetOf(["No.", "Action", "Responsible"], rows)]).kind).toBe("noPlan");
  });
});

it.each<[string, Row, Row]>([
  ["for several years", ["Goal name", "Target 2026", "Target 2027"], [10, 20]],
  ["from where it starts", ["Programme", "Baseline", "Target"], [10, 20]],
  ["in Spanish", ["Programa", "Línea base", "Meta 2026"], [10, 20]],
])("goals and programmes with how much of each is wanted are a plan's, %s", (_, header, values) => {
  const { plan } = planReading(
    sheetOf(
      header,
      TASKS.map((task, at) => [task, ...values.map((value) => Number(value) + at)]),
    ),
  );
  expect(plan.actions).toHaveLength(TASKS.length);
});

describe("years without a word", () => {
  const SIZES = [3_250_000, 41_000_000, 7_480_000, 12_900_000, 2_100_000, 96_000_000];

  it.each<[string, Row, number, "noPlan" | "plan"]>([
    ["of millions are a budget's", ["Activity", "2026", "2027", "2028"], 1, "noPlan"],
    ["of millions are a budget's, in Portuguese", ["Ação", "2026", "2027", "2028"], 1, "noPlan"],
    ["of smaller numbers can be a plan's", ["Activity", "2026", "2027", "2028"], 1_000, "plan"],
    [
      "with the word for it are a plan's whatever their size",
      ["Activity", "Target 2026", "Target 2027", "Target 2028"],
      1,
      "plan",
    ],
  ])("%s", (_, header, by, kind) => {
    const rows = TASKS.map((task, at) => [
      task,
      ...[0, 1, 2].map((year) => ((SIZES[at] ?? 0) * (10 + year)) / by),
    ]);
    expect(readPlan([sheetOf(header, rows)]).kind).toBe(kind);
  });
});

describe("indicators with what was reached are a plan's", () => {
  const MEASURES = ["Share of waters in good state", "Waste disposed of safely", "Use of basic water"];
  const rows = (beside: (place: number) => Row): readonly Row[] =>
    MEASURES.map((measure, place) => [measure, 20 + place, 25 + place, ...beside(place)]);

  it.each<[string, Row, (place: number) => Row]>([
    [
      "where a target stands in words",
      ["Indicator", "Actual 2021", "Actual 2022", "Target 2023"],
      (at) => [at === 0 ? 30 : "Not in source"],
    ],
    ["in French", ["Indicateur", "Réalisé 2021", "Réalisé 2022", "Cible 2023"], () => ["À fixer plus tard"]],
  ])("%s", (_, header, beside) => {
    expect(planReading(sheetOf(header, rows(beside))).plan.indicators).toHaveLength(MEASURES.length);
  });

  it("and statistics without a target are none", () => {
    const header = ["Indicator", "Actual 2021", "Actual 2022", "Source"];
    expect(
      readPlan([
        sheetOf(
          header,
          rows(() => ["Census"]),
        ),
      ]).kind,
    ).toBe("noPlan");
  });
});

describe("a plan in words alone", () => {
  const AIMS = ["Make the market a safe place for all who trade there", "Let goods come and go by the quay"];
  const DONE = [
    "Count the stalls",
    "Draw the map",
    "Mend the roof",
    "Pave the lane",
    "Paint the gates",
    "Light the hall",
  ];
  /** Twelve rows of six for each aim, whose texts all differ. */
  const rows = (first: (aim: string, at: number) => string): readonly Row[] =>
    AIMS.flatMap((aim, part) =>
      DONE.map((done, at) => [first(aim, at), `${done} of the ${part === 0 ? "market" : "quay"} every year`]),
    );

  it.each<[string, Row, (aim: string, at: number) => string]>([
    ["what is done stands below what it is for", ["Objective", "Action"], (aim) => aim],
    ["that is in the first row alone", ["Objective", "Action"], (aim, at) => (at === 0 ? aim : "")],
    ["under a header of its number", ["Strategy ID", "Measure"], (aim, at) => (at === 0 ? aim : "")],
    ["in Spanish, goals of some years", ["Programa 2024-2027", "Metas de producto 2024-2027"], (aim) => aim],
    ["in Turkish, what is measured", ["Strateji", "Gösterge"], (aim) => aim],
  ])("%s", (_, header, first) => {
    const { plan } = planReading(sheetOf(header, rows(first)));
    const named = [...plan.actions.map(({ title }) => title), ...plan.indicators.map(({ text }) => text)];
    expect(named).toContain("Count the stalls of the market every year");
    expect(plan.indicators).toHaveLength(12);
  });

  it.each<[string, Row, (place: number) => Row]>([
    ["topics above are a catalogue's", ["Area", "Indicator"], (at) => [at < 6 ? "Market" : "Quay"]],
    [
      "and so are definitions beside",
      ["Objective", "Indicator", "Definition"],
      (at) => [AIMS[at < 6 ? 0 : 1] ?? ""],
    ],
  ])("%s", (_, header, above) => {
    const named = rows(() => "").map(([, text = ""], at) => [
      ...above(at),
      text,
      ...(header.length > 2 ? [`It says so ${at}`] : []),
    ]);
    expect(readPlan([sheetOf(header, named)]).kind).toBe("noPlan");
  });

  it("in a workbook with numbers of a few of its indicators it is the plan", () => {
    const words = sheetOf(
      ["Strategy", "Indicator"],
      rows((aim) => aim),
    );
    const some = rows((aim) => aim)
      .slice(0, 4)
      .map(([, text = ""], at) => [text, 10 + at, 11 + at]);
    const numbers = sheetOf(["Indicator", "2024", "2025"], some);
    const { plan } = planReading({ ...numbers, sheet: "Numbers" }, { ...words, sheet: "Plan" });
    expect(plan.indicators).toHaveLength(12);
  });
});

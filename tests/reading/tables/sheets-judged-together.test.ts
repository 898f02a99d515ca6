import type { Grid } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { planReading } from "../told";

/*
 * Which sheet's table is the plan is judged with all sheets together: what many rows on sheets of one header say counts for more
 * than a form or a summary of a few lines, however well its header is worded.
 */

const WORKS = ["gate", "lift", "roof", "quay", "lane", "hall"];
const STEPS = ["Draw", "Ask for offers for", "Build", "Paint", "Open"];

/** One sheet of steps for each work. */
const cards: readonly Grid[] = WORKS.map((work) =>
  gridOf(
    [
      ["Item", "Task", "Start", "End"],
      ...STEPS.map((step, place) => [
        place + 1,
        `${step} the ${work}`,
        `2026-0${place + 1}-01`,
        `2026-0${place + 2}-01`,
      ]),
    ],
    { sheet: `Works at the ${work}` },
  ),
);

describe("which sheets are the plan", () => {
  it.each<[string, Grid]>([
    [
      "a sheet of those who answer",
      gridOf(
        [
          ["Plan of works 2026"],
          ["No.", "Objective", "Activity", "Responsible", "Deadline"],
          [1, "Safe gates", "Gate and lift", "Works Board", "2026-06-01"],
          [2, "Dry halls", "Roof and hall", "Roads Office", "2026-07-01"],
        ],
        { sheet: "Leads" },
      ),
    ],
    [
      "a sheet of money",
      gridOf(
        [
          ["Budget 2026"],
          ["Activity", "Unit cost", "2026", "Total"],
          ...WORKS.map((work) => [`Works at the ${work}`, 100, 300, 300]),
        ],
        { sheet: "Money" },
      ),
    ],
  ])("are those with most of what is done, and not %s", (_, other) => {
    for (const sheets of [
      [other, ...cards],
      [...cards, other],
    ]) {
      const { plan } = planReading(...sheets);
      expect(plan.parts.map(({ sheet }) => sheet)).toEqual(cards.map(({ sheet }) => sheet));
      expect(plan.actions).toHaveLength(WORKS.length * STEPS.length);
    }
  });

  it("is the one that has the rows of all departments, also where one of them has rows that it lacks", () => {
    const header = ["Action", "Indicator", "Department", "Target 2026"];
    const rowsOf = (work: string): readonly (readonly (string | number)[])[] =>
      STEPS.map((step, at) => [`${step} the ${work}`, `${step}: ${work}`, `${work} office`, 7 * at + 3]);
    const sheetOf = (sheet: string, rows: readonly (readonly (string | number)[])[]): Grid =>
      gridOf([header, ...rows], { sheet });
    const departments = ["gate", "lift", "roof", "quay"].map((work) =>
      sheetOf(`Of the ${work}`, rowsOf(work)),
    );
    const whole = sheetOf("All", ["gate", "lift", "roof"].flatMap(rowsOf));
    const reading = planReading(whole, ...departments);
    expect(reading.plan.parts.map(({ sheet }) => sheet)).toEqual(["All"]);
    expect(reading.versions.map(({ cell }) => cell.sheet)).toEqual(departments.map(({ sheet }) => sheet));
    // Beside sheets of other rows it is one of them.
    const others = planReading(sheetOf("Of the lane", rowsOf("lane")), ...departments);
    expect(others.plan.parts).toHaveLength(5);
  });

  it("is the one that has been begun, next to a blank copy for another year", () => {
    const header = ["No.", "Action", "Office in charge", "Indicator", "Target 2025"];
    const begun = [
      header,
      ["1", "Repair the eastern gate of the harbour", "Works Board", "Gates repaired", 1],
      ["2", "Light the lanes behind the market", "Roads Office", "Lanes with light", 14],
    ];
    const { plan } = planReading(gridOf(begun, { sheet: "Begun" }), gridOf([header], { sheet: "Blank" }));
    expect(plan.parts.map(({ sheet }) => sheet)).toEqual(["Begun"]);
    expect(plan.actions.map(({ number }) => number)).toEqual(["1", "2"]);
  });

  it("is the timeline of all tasks, and not the list of who owns the projects", () => {
    const tasks = WORKS.flatMap((work) => STEPS.map((step) => `${step} the ${work}`));
    const timeline = gridOf(
      [
        ["Project", "Task", "Start date", "End date"],
        ...tasks.map((task, place) => [
          WORKS[Math.floor(place / STEPS.length)] ?? "",
          task,
          `2026-01-${10 + (place % 9)}`,
          `2026-03-${10 + (place % 9)}`,
        ]),
      ],
      { sheet: "Timeline" },
    );
    const owners = gridOf(
      [
        ["Task", "Owner", "Status"],
        ...WORKS.map((work, place) => [
          `Works at the ${work}`,
          `Board ${place % 2}`,
          place < 3 ? "open" : "done",
        ]),
      ],
      { sheet: "Owners" },
    );
    expect(planReading(owners, timeline).plan.sheet).toBe("Timeline");
  });

  const GOALS = ["Dry halls", "Safe gates", "Open lanes", "Clean quays", "Warm rooms"];

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "in English",
      ["Goal", "Indicator", "Baseline", "Target 2026", "Target 2027", "Office"],
      ["goal_name", "indicator_name", "base_line", "target_2026", "target_2027", "office_in_charge"],
    ],
    [
      "in Spanish",
      ["Producto", "Indicador", "Línea base", "Meta 2026", "Meta 2027", "Responsable"],
      [
        "nombre_producto",
        "indicador_producto",
        "linea_base",
        "meta_2026",
        "meta_2027",
        "secretaria_responsable",
      ],
    ],
    [
      "in Indonesian",
      ["Kegiatan", "Indikator", "Data awal", "Target 2026", "Target 2027", "Penanggung jawab"],
      ["nama_kegiatan", "nama_indikator", "data_awal", "target_2026", "target_2027", "penanggung_jawab"],
    ],
  ])(
    "are those with headers in words, and not what a data base holds of the same rows, %s",
    (_, inWords, ofDataBase) => {
      const rows = GOALS.map((goal, at) => [
        goal,
        `Number of ${goal.toLowerCase()}`,
        at,
        at + 1,
        at + 2,
        `Board ${at % 2}`,
      ]);
      const plan = gridOf([inWords, ...rows], { sheet: "Original" });
      const exported = gridOf(
        [["period_id", ...ofDataBase, "goal_reached"], ...rows.map((row, at) => [7, ...row, at])],
        { sheet: "Data" },
      );
      for (const sheets of [
        [exported, plan],
        [plan, exported],
      ])
        expect(planReading(...sheets).plan.sheet).toBe("Original");
      expect(planReading(exported).plan.sheet).toBe("Data");
    },
  );

  it.each([
    ["2022 - OLD", "2023 - OLD"],
    ["Indicators 23", "Indicators 24"],
    ["แผน 2566", "แผน 2567"],
  ])("are, of “%s” and “%s” with the same rows, those of the later year", (earlier, later) => {
    const of = (sheet: string): Grid =>
      gridOf(
        [
          ["No.", "Activity", "Indicator", "Responsible", "Target", "Actual"],
          ...GOALS.map((goal, at) => [
            at + 1,
            goal,
            `Number of ${goal.toLowerCase()}`,
            "Works Board",
            30,
            12 + at,
          ]),
        ],
        { sheet },
      );
    for (const sheets of [
      [of(earlier), of(later)],
      [of(later), of(earlier)],
    ])
      expect(planReading(...sheets).plan.sheet).toBe(later);
  });

  it("are that of what is done and that of what is measured, where each has a sheet", () => {
    const actions = gridOf(
      [
        ["Code", "Action", "Responsible", "Start", "End"],
        ...WORKS.flatMap((work, at) =>
          STEPS.map((step) => [`A-${at}`, `${step} the ${work}`, "Works Board", "2026-01-01", "2026-06-01"]),
        ),
      ],
      { sheet: "Actions" },
    );
    const indicators = gridOf(
      [
        ["Code", "Indicator", "Unit", "Baseline", "Target"],
        ["K-1", "Length of quay in use", "m", 100, 400],
        ["K-2", "Halls that are dry", "halls", 2, 9],
        ["K-3", "Days on which the lift runs", "days", 200, 350],
      ],
      { sheet: "Indicators" },
    );
    const { plan } = planReading(actions, indicators);
    expect(plan.parts.map(({ sheet }) => sheet)).toEqual(["Actions", "Indicators"]);
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      "Length of quay in use",
      "Halls that are dry",
      "Days on which the lift runs",
    ]);
    expect(plan.actions.filter(({ cell }) => cell.sheet === "Actions")).toHaveLength(
      WORKS.length * STEPS.length,
    );
    expect(planReading(actions).plan.indicators).toHaveLength(WORKS.length * STEPS.length);
  });
});

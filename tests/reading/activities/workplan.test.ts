import { gridOf } from "../grid-of";
import { planReading } from "../told";

const PLAN = gridOf(
  [
    ["Plan 2024-2025"],
    ["No", "Action", "Indicator", "Target", "2024", "2025"],
    ["1.1", "Train", "# trained", 10, 5, 5],
    ["1.2", "Meet", "# meetings", 4, 2, 2],
  ],
  { sheet: "Plan" },
);

/** One line for each entry: "2024 Q1: outputs -> activities #actions". */
function workplanTold(...sheets: readonly ReturnType<typeof gridOf>[]): readonly string[] {
  const { workplan } = planReading(PLAN, ...sheets);
  return (workplan?.entries ?? []).map(
    ({ year, quarter, outputs, activities, actions }) =>
      `${year} Q${quarter}: ${outputs.join("; ")} -> ${activities.join("; ")} #${actions.join(",")}`,
  );
}

describe("a workplan", () => {
  it("with a heading for each quarter in the cells of a year", () => {
    expect(
      workplanTold(
        gridOf(
          [
            ["Year 1", "Year 2"],
            [
              "Quarter 1\nOutput: Report\nActivities:\n- Training 1.1\n- Review",
              "Q2 activities:\n1. Meeting\n2. Visit",
            ],
          ],
          { sheet: "Annex" },
        ),
      ),
    ).toEqual(["2024 Q1: Report -> Training 1.1; Review #1.1", "2025 Q2:  -> Meeting; Visit #"]);
  });

  it.each<[string, (number: number, title: string) => (string | number)[], string]>([
    ["with the number 1.10, which Excel shows as 1.1 after 1.9", (number, title) => [number, title], "1.10"],
    [
      "with 1.1 again after 1.9 in a text, which Excel shows as typed",
      (number, title) => [`${number}`, title],
      "1.1",
    ],
    ["with 1.1 again after 1.9 before a title", (number, title) => ["", `${number} ${title}`], "1.1"],
  ])("%s", (_, typed, last) => {
    const rows = (numbers: readonly (string | number)[]) =>
      numbers.map((number) => [number, `Action ${number}`, `# of ${number}`, 10, 5, 5]);
    const plan = gridOf(
      [
        ["Plan 2024-2025"],
        ["No", "Action", "Indicator", "Target", "2024", "2025"],
        ...rows(["1.1", "1.9", "1.10"]),
      ],
      { sheet: "Plan" },
    );
    const workplan = gridOf(
      [
        ["Workplan 2024"],
        ["Action", "Activity", "Q1", "Q2", "Q3", "Q4"],
        [...typed(1.1, "Training A"), "x"],
        [...typed(1.9, "Training I"), "x"],
        [...typed(1.1, "Training J"), "x"],
      ],
      { sheet: "Workplan" },
    );
    expect(planReading(plan, workplan).workplan?.entries.map(({ actions }) => actions.join())).toEqual([
      "1.1",
      "1.9",
      last,
    ]);
  });

  it("with a quarter that has one line, and an output without its quarter", () => {
    const cells = ["Q1 Output: Report\nQ1 Activities:\n• Training 1.1", "Q2 Output: Review done"];
    const lacking = "Output: Law drafted\nActivities:\n• Meeting 1.2";
    expect(workplanTold(gridOf([[2024, 2025], cells, [lacking, ""]], { sheet: "Annex" }))).toEqual([
      "2024 Qnull: Law drafted -> Meeting 1.2 #1.2",
      "2024 Q1: Report -> Training 1.1 #1.1",
      "2025 Q2: Review done ->  #",
    ]);
    expect(workplanTold(gridOf([[2024], ["Q1: reports"], ["Output: a law"]], { sheet: "Annex" }))).toEqual(
      [],
    );
  });

  it("with a quarter that there is not, which is none of the one above it", () => {
    const cell = "Q2 Output: Report\nQ2 Activities:\n• Training 1.1\nQ5 Activities:\n• Visit";
    expect(
      workplanTold(
        gridOf(
          [
            [2024, 2025],
            [cell, "Q1: Review"],
          ],
          { sheet: "Annex" },
        ),
      ),
    ).toEqual(["2024 Qnull:  -> Visit #", "2024 Q2: Report -> Training 1.1 #1.1", "2025 Q1:  -> Review #"]);
  });

  it("with a row for each activity and marks under the quarters", () => {
    expect(
      workplanTold(
        gridOf(
          [
            ["No.", "Activity", "2024", "", "2025", ""],
            ["", "", "Q1", "Q2", "Q1", "Q2"],
            ["1.1", "Training of officers", "x", "", "", "✓"],
            ["1.2", "Annual meeting", "", "X", "", ""],
          ],
          { sheet: "Annex", merges: ["C1:D1", "E1:F1"] },
        ),
      ),
    ).toEqual([
      "2024 Q1:  -> Training of officers #1.1",
      "2024 Q2:  -> Annual meeting #1.2",
      "2025 Q2:  -> Training of officers #1.1",
    ]);
  });

  it("with a heading that is merged over the calendar, which is no activity", () => {
    const table = gridOf(
      [
        ["No.", "Activity", "2024", "", "", ""],
        ["", "", "Q1", "Q2", "Q3", "Q4"],
        ["Part A: the first part of the work"],
        ["1.1", "Train", "x", "", "", ""],
        ["1.2", "Meet", "", "x", "", ""],
      ],
      { sheet: "Workplan", merges: ["C1:F1", "A3:F3"] },
    );
    expect(workplanTold(table)).toEqual(["2024 Q1:  -> Train #1.1", "2024 Q2:  -> Meet #1.2"]);
  });

  it.each<[string, string, string]>([
    ["Prepared by", "Approved by", "in English"],
    ["Prepared by:", "Approved by:", "with colons"],
    ["Disiapkan oleh", "Disetujui oleh", "in Indonesian"],
    ["Elaborado por", "Aprobado por", "in Spanish"],
  ])("that ends above its signatures: %s, %s (%s)", (prepared, approved) => {
    const rows = [
      ["Activity", "Responsible", "Q1 2024", "Q2 2024", "Q3 2024"],
      ["Train officers", "MoH", "x", "x", ""],
      ["Print manuals", "MoI", "", "x", ""],
      [],
      ["", "", prepared, "", approved],
      ["", "", "Head of unit", "", "Director"],
      [],
      ["", "", "Date", "", "Date"],
    ];
    expect(workplanTold(gridOf(rows, { sheet: "Workplan" }))).toEqual([
      "2024 Q1:  -> Train officers #",
      "2024 Q2:  -> Train officers #",
      "2024 Q2:  -> Print manuals #",
    ]);
  });

  it("with months for columns", () => {
    expect(
      workplanTold(
        gridOf(
          [
            ["Cronograma 2024"],
            ["Actividad", "Ene", "Feb", "Mar", "Abr", "May", "Jun"],
            ["Taller (actividad 1.1)", "", "x", "x", "", "", ""],
            ["Reunión", "", "", "", "", "x", ""],
          ],
          { sheet: "Annex" },
        ),
      ),
    ).toEqual(["2024 Q1:  -> Taller (actividad 1.1) #1.1", "2024 Q2:  -> Reunión #"]);
  });

  it("with a row for each quarter", () => {
    expect(
      workplanTold(
        gridOf(
          [
            ["Quarter", "Outputs", "Activities"],
            ["2024"],
            ["Q1", "Draft", "• Meeting A\n• Meeting B"],
            ["Q2 2025", "Review", "Annual meeting"],
          ],
          { sheet: "Annex" },
        ),
      ),
    ).toEqual(["2024 Q1: Draft -> Meeting A; Meeting B #", "2025 Q2: Review -> Annual meeting #"]);
  });

  it.each([
    [
      "quarters down and years across",
      [
        ["", "2024", "2025"],
        ["Q1", "Draft", "Training 1.1"],
        ["Q2", "Sign", ""],
      ],
    ],
    [
      "years down and quarters across",
      [
        ["Year", "Q1", "Q2"],
        [2024, "Draft", "Sign"],
        [2025, "Training 1.1", ""],
      ],
    ],
  ])("with %s", (_, rows) => {
    expect(workplanTold(gridOf(rows, { sheet: "Annex" }))).toEqual([
      "2024 Q1:  -> Draft #",
      "2024 Q2:  -> Sign #",
      "2025 Q1:  -> Training 1.1 #1.1",
    ]);
  });

  it("with the outputs in a column of their own", () => {
    expect(
      workplanTold(
        gridOf(
          [
            ["Annual Workplan 2024"],
            ["Activity", "Responsible", "Q1", "Q2", "Output"],
            ["1.1 Training", "MoJ", "x", "", "Trainers available"],
            ["1.2 Meeting", "MoJ", "", "✓", "Minutes"],
          ],
          { sheet: "Annex" },
        ),
      ),
    ).toEqual(["2024 Q1: Trainers available -> 1.1 Training #1.1", "2024 Q2: Minutes -> 1.2 Meeting #1.2"]);
  });

  it("has the activities that no quarter is marked for, but no headings and totals", () => {
    const rows = [
      ["Annual Workplan 2024"],
      ["Activity", "Responsible", "Q1", "Q2"],
      ["Objective 1: Prevention", "", "", ""],
      ["1.1 Training", "MoJ", "x", ""],
      ["1.2 Meeting", "MoJ", "", "x"],
      ["1.3 Evaluation", "MoJ", "", ""],
      ["Total", "MoJ", "", ""],
    ];
    expect(workplanTold(gridOf(rows, { sheet: "Annex" }))).toEqual([
      "2024 Qnull:  -> 1.3 Evaluation #",
      "2024 Q1:  -> 1.1 Training #1.1",
      "2024 Q2:  -> 1.2 Meeting #1.2",
    ]);
    const hardlyFilled = [
      ...rows.slice(0, 3),
      ["1.1 Training", "MoJ", "x", "x"],
      ["1.2 Meeting", "MoJ", "", ""],
      ["1.3 Evaluation", "MoJ", "", ""],
    ];
    expect(workplanTold(gridOf(hardlyFilled, { sheet: "Annex" }))).toEqual([
      "2024 Q1:  -> 1.1 Training #1.1",
      "2024 Q2:  -> 1.1 Training #1.1",
    ]);
  });

  it("is not the plan's own targets and actuals of quarters", () => {
    const { plan, workplan } = planReading(
      gridOf(
        [
          ["Plan Operativo Anual 2024"],
          ["No.", "Actividad", "Indicador", "Meta anual 2024", "T1", "", "T2", "", "Responsable"],
          ["", "", "", "", "Planeado", "Ejecutado", "Planeado", "Ejecutado", ""],
          [1, "Talleres", "Número de talleres", 20, 10, 12, 10, "", "Prevención"],
          [2, "Campaña", "Campaña realizada", 1, 0, 0, 1, "", "Comunicación"],
        ],
        { merges: ["E2:F2", "G2:H2"] },
      ),
    );
    expect(plan.actions).toHaveLength(2);
    expect(workplan).toBeNull();
  });

  it("has no header among the rows of a list with names and days", () => {
    const fairs = gridOf(
      [
        ["Fairs of 2024"],
        [
          "Rank",
          "Name of the fair",
          "Kind",
          "Date",
          "Place",
          "Costs",
          "Why we go",
          "Whom we meet",
          "Action required",
          "Status",
        ],
        [
          "First",
          "Fair of the millers",
          "Mills",
          "Jan 6-11, 2024",
          "Hall 1",
          "THB 500",
          "Many mills",
          "Millers",
          "Register",
          "Planned",
        ],
        [
          "First",
          "Lantern days 2024",
          "Lamps",
          "Aug 15-24, 2024",
          "Upper valley (31 venues)",
          "THB 900",
          "Many lamps",
          "Guilds",
          "Call the guild",
          "Planned",
        ],
        [
          "First",
          "Forum of bridges",
          "Works",
          "Sept 22, 2024",
          "Hall 1",
          "THB 700",
          "Many stakeholders of bridges",
          "Builders",
          "Register by Aug 2024",
          "Planned",
        ],
        [
          "Second",
          "Week of the roads",
          "Works",
          "Mar 18, 2024",
          "Hall 3",
          "THB 400",
          "Many roads",
          "Builders",
          "Register",
          "Planned",
        ],
        [
          "Second",
          "Market of pumps",
          "Works",
          "Apr 29, 2024",
          "Hall 3",
          "THB 300",
          "Many pumps",
          "Builders",
          "Register",
          "Planned",
        ],
      ],
      { sheet: "Fairs" },
    );
    expect(planReading(PLAN, fairs).workplan).toBeNull();
  });

  it("is none where no sheet has one", () => {
    expect(planReading(PLAN).workplan).toBeNull();
  });
});

import { readPlan } from "../../../src/reading";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { planReading } from "../told";
import { kindsTold } from "../body/kinds-told";

describe("schedules and forms", () => {
  it("take a target of January to December for that of the plan's only year", () => {
    const { plan } = planReading(
      gridOf([
        ["Annual plan of works 2026"],
        ["Activity", "Indicator", "Target Jan – Dec", "Jan", "Feb", "Mar", "Target 2025"],
        ["Plant trees", "Number of trees planted", 60, 10, 20, 30, 40],
        ["Repair bridges", "Number of bridges repaired", 6, 1, 2, 3, 5],
      ]),
    );
    expect(plan.indicators.map(({ targets }) => [targets.get("2026"), targets.get("2025")])).toMatchObject([
      [{ number: 60 }, { number: 40 }],
      [{ number: 6 }, { number: 5 }],
    ]);
  });

  it("have their titles merged over the width of a calendar that is coloured", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["CRONOGRAMA DE LA FERIA"],
          ["ACTIVIDAD", "MARZO", "ABRIL", "MAYO", "JUNIO"],
          ["Antes de la feria"],
          ["Pintar los puestos"],
          ["Repartir los carteles"],
          ["Durante la feria"],
          ["Abrir las puertas"],
          ["Después"],
          ["Limpiar la plaza"],
        ],
        { merges: ["A3:E3", "A6:E6", "A8:E8"] },
      ),
    );
    const titles = new Map(plan.objectives.map(({ id, title }) => [id, title]));
    expect(plan.actions.map(({ objective, title }) => [titles.get(objective), title])).toEqual([
      ["Antes de la feria", "Pintar los puestos"],
      ["Antes de la feria", "Repartir los carteles"],
      ["Durante la feria", "Abrir las puertas"],
      ["Después", "Limpiar la plaza"],
    ]);
  });

  it("have the weeks of each month counted from 1 on, and no quarters by them", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Implementation plan 2026"],
          [],
          ["Phase", "Activities", "Timeframe", 2026],
          [null, null, null, "January", null, null, null, null, "February"],
          [null, null, null, 1, 2, 3, 4, 5, 1, 2, 3, 4],
          ["Preparation", "Staff meeting for 2026 updates and directives of the office", "Jan. 12-16, 2026"],
          [null, "Survey of the sites for the bridges and the culverts", "Feb. 2-6, 2026"],
          ["Works", "Building of the bridges in the three villages", "Feb. 9-27, 2026"],
        ],
        { merges: ["A3:A5", "B3:B5", "C3:C5", "D3:L3", "D4:H4", "I4:L4", "A6:A7"] },
      ),
    );
    expect(plan.actions.map(({ title }) => title.split(" ")[0])).toEqual(["Staff", "Survey", "Building"]);
    expect([...new Set(plan.columns.flatMap(({ period }) => period ?? []))]).toEqual(["2026-Q1"]);
  });

  it("have the days of a week below each month", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["CRONOGRAMA DE LA FERIA"],
          ["ACTIVIDAD", "MARZO", "ABRIL", null, "MAYO", "JUNIO"],
          [null, "27-31", "10-14", "24-29", "22-26", "26-30"],
          ["Pintar los puestos"],
          ["Repartir los carteles"],
          ...[
            "puertas",
            "mesas",
            "calles",
            "tiendas",
            "cocinas",
            "fuentes",
            "huertas",
            "salas",
            "torres",
          ].flatMap((place) => [[`Abrir las ${place}`], [`Limpiar las ${place}`]]),
        ],
        { merges: ["A2:A3", "C2:D2"] },
      ),
    );
    expect(plan.actions).toHaveLength(20);
  });

  it("are read where a calendar of weeks and days is coloured", () => {
    const { plan } = planReading(
      gridOf([
        ["WORK PLAN OF THE FAIR"],
        ["ACTIVITY", "MARCH 27-31", "APRIL 10-14", "APRIL 24-29", "MAY 22-26", "JUNE 26-30"],
        ["Paint the stalls"],
        ["Hand out the posters"],
        ["Open the gates"],
        ["Clean the square"],
        ["Return the keys"],
      ]),
    );
    expect(plan.actions).toHaveLength(5);
  });

  it("have days and numbers of days in a calendar, and agencies merged beside their actions", () => {
    const day = "d mmm yyyy";
    const { plan } = planReading(
      gridOf(
        [
          ["CRONOGRAMA DE LA FERIA"],
          ["Responsable", "Actividades", "Mayo", "Junio", "Julio", "Agosto", "Septiembre"],
          ["Oficina de Ferias", "Pintar los puestos", 46150, null, null, 46240, null],
          ["", "Repartir los carteles"],
          ["", "abrir las puertas", null, 46180, null, null, null],
          ["Oficina de Parques", "Limpiar la plaza", null, null, 46210, null, null],
          ["", "Regar los jardines"],
          ["", "Podar los árboles", 46155, null, null, null, 8],
          ["", "Contar los bancos", 46156, 46185, 46215, 46241, null],
        ],
        {
          merges: ["A3:A5", "A6:A9"],
          formats: Object.fromEntries(
            ["C3", "F3", "D5", "E6", "C8", "C9", "D9", "E9", "F9"].map((cell) => [cell, day]),
          ),
        },
      ),
    );
    expect(
      plan.actions.map(({ title, responsibleAgencies: [agency] }) => `${title}: ${agency?.name ?? ""}`),
    ).toEqual([
      "Pintar los puestos: Oficina de Ferias",
      "Repartir los carteles: Oficina de Ferias",
      "abrir las puertas: Oficina de Ferias",
      "Limpiar la plaza: Oficina de Parques",
      "Regar los jardines: Oficina de Parques",
      "Podar los árboles: Oficina de Parques",
      "Contar los bancos: Oficina de Parques",
    ]);
    expect(plan.indicators.map(({ targets }) => targets.size)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("have what is measured under “Performance target and indicator”", () => {
    const { plan } = planReading(
      gridOf([
        ["ANNUAL PLAN AND BUDGET 2024"],
        ["Issue", "Program/Project/Activity", "Performance Target and Indicator", "Budget", "Responsible"],
        ["Dark roads", "Set up street lamps", "No. of lamps set up", 3000, "Office of Roads"],
        ["Dirty wells", "Clean the wells of the hills", "No. of wells cleaned", 2500, "Office of Water"],
        ["No library", "Open a library by the market", "Library opened", 900, "Office of Schools"],
        ["Old pumps", "Buy pumps for the valley", "No. of pumps bought", 700, "Office of Water"],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      "No. of lamps set up",
      "No. of wells cleaned",
      "Library opened",
      "No. of pumps bought",
    ]);
  });

  it("have a card on each sheet, with a form above the steps of its action", () => {
    const card = (number: number, name: string, steps: readonly string[]): Grid =>
      gridOf(
        [
          [
            `ACTION No. ${number}`,
            name,
            "RESPONSIBLE",
            "Works Board",
            "START OF THE ACTION",
            45_327,
            "DEADLINE",
            "90 days",
          ],
          ["DESCRIPTION", `All about: ${name}`, "GROUP", 2, "END OF THE ACTION", 45_450, "BUDGET", 3000],
          [],
          ["ITEM", "STEPS (ACTIONS)", "START", "END", "RESOURCES", "REMARKS"],
          ...steps.map((step, place) => [place + 1, step, 45_330 + place, 45_360 + place, "own", ""]),
        ],
        {
          sheet: `${number} ${name}`,
          formats: Object.fromEntries<string>([
            ...["F1", "F2"].map((cell) => [cell, "d mmm yyyy"] as const),
            ...steps.flatMap((_, place) => [
              [`C${place + 5}`, "d mmm yyyy"] as const,
              [`D${place + 5}`, "d mmm yyyy"] as const,
            ]),
          ]),
        },
      );
    const { plan } = planReading(
      card(1, "Gate", ["Draw the new gate", "Ask for offers", "Build the gate", "Open the gate"]),
      card(2, "Lift", ["Ask for a permit", "Choose a builder", "Put in the lift"]),
      card(3, "Roof", ["Measure the roof", "Buy tiles", "Lay the tiles"]),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["1 Gate", "2 Lift", "3 Roof"]);
    expect(plan.actions.map(({ title }) => title)).toEqual([
      ...["Draw the new gate", "Ask for offers", "Build the gate", "Open the gate"],
      ...["Ask for a permit", "Choose a builder", "Put in the lift"],
      ...["Measure the roof", "Buy tiles", "Lay the tiles"],
    ]);
  });

  it.each([
    ["WHAT", "WHY", "WHERE", "WHEN", "WHO", "HOW", "HOW MUCH"],
    ["What?", "Why?", "Who?", "Where?", "When?", "How?", "How much?"],
    ["O quê?", "Por quê?", "Onde?", "Quando?", "Quem?", "Como?", "Quanto?"],
    ["¿Qué se hará?", "¿Por qué?", "¿Dónde?", "¿Cuándo?", "¿Quién?", "¿Cómo?", "¿Cuánto?"],
    ["Quoi ?", "Pourquoi ?", "Où ?", "Quand ?", "Qui ?", "Comment ?", "Combien ?"],
  ])("ask in their headers what, why, where, when, who, how and for how much: %s", (...headers) => {
    const cells = {
      what: ["Plant hedges along the canal", "Repair the pump of the well", "Open a reading room"],
      who: ["Office of Gardens", "Office of Water", "Office of Schools"],
    };
    const rows = cells.what.map((what, place) =>
      headers.map((header) => {
        if (/^(?:WHAT|What|O quê|¿Qué|Quoi)/u.test(header)) return what;
        if (/^(?:WHO|Who|Quem|¿Quién|Qui )/u.test(header)) return cells.who[place] ?? "";
        return `Words of ${String(headers.indexOf(header))} in ${String(place)}`;
      }),
    );
    const { plan } = planReading(gridOf([headers, ...rows]));
    expect(plan.actions.map(({ title }) => title)).toEqual(cells.what);
    expect(
      plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => name)),
    ).toEqual(cells.who.map((name) => [name]));
  });

  it("have what is measured under “Key results”, and areas of them for objectives", () => {
    const { plan } = planReading(
      gridOf([
        ["Key result area", "Objective", "Key Results (KRs)", "Where it is counted"],
        ["Readers", "Win readers for the library", "KR 1: Lend 900 books a month", "register"],
        ["Readers", "Win readers for the library", "KR 2: Win 40 new readers", "register"],
        ["House", "Keep the house in order", "KR 1: Mend all 12 lamps", "caretaker's book"],
        ["House", "Keep the house in order", "KR 2: Paint 3 rooms", "caretaker's book"],
      ]),
    );
    expect(plan.indicators.map(({ text }) => text)).toEqual([
      "KR 1: Lend 900 books a month",
      "KR 2: Win 40 new readers",
      "KR 1: Mend all 12 lamps",
      "KR 2: Paint 3 rooms",
    ]);
  });

  it("name tasks under “Dependencies”, and no agencies", () => {
    const { plan } = planReading(
      gridOf([
        ["Workplan 2026"],
        ["Task ID", "Main task", "Responsible owner", "Key deliverable", "Start date", "Dependencies"],
        ["RD-01", "Choose the roads", "Roads Office", "List of roads", "2026-01-05", ""],
        ["RD-02", "Count the cars", "Traffic Unit", "Report on traffic", "2026-02-02", "RD-01"],
        ["RD-03", "Pave the roads", "Roads Office", "Paved roads", "2026-03-02", "RD-01, RD-02"],
      ]),
    );
    expect(
      plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => name)),
    ).toEqual([["Roads Office"], ["Traffic Unit"], ["Roads Office"]]);
  });

  it("of activities, places and dates are plans, whose titles are merged over the width", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Chronogramme des activités restantes"],
          [],
          ["Activités", "Communes", "Dates"],
          ["1/ Sensibilisation"],
          ["Afficher les règles du marché", "Rivière", "Semaine du 1er au 5 mai"],
          ["Former les vendeurs", "Colline", "En juin"],
          ["Imprimer les cartes des étals"],
          ["2/ Travaux"],
          ["Paver les allées du marché", "Rivière", "En juillet"],
          ["Peindre les étals du marché"],
          ["Ouvrir la halle aux poissons", "Colline", "En août"],
        ],
        { merges: ["A4:C4", "A8:C8"] },
      ),
    );
    expect(plan.objectives.map(({ title }) => title)).toEqual(["1/ Sensibilisation", "2/ Travaux"]);
    expect(plan.actions.map(({ title }) => title)).toEqual([
      "Afficher les règles du marché",
      "Former les vendeurs",
      "Imprimer les cartes des étals",
      "Paver les allées du marché",
      "Peindre les étals du marché",
      "Ouvrir la halle aux poissons",
    ]);
  });

  it("end where another table begins without a blank row, at a header with a text of this one's in its place", () => {
    expect(
      kindsTold([
        ["Activity", "Indicator", "Target 2024", "Responsible Person"],
        ["Train drivers", "Drivers trained", 20, "Office of Roads"],
        ["Mark the lanes", "Lanes marked", 30, "Office of Roads"],
        ["Title of Project", "Budget", "Status", "Responsible Person"],
        ["Lamps", 400, "open", "Office of Lights"],
      ]),
    ).toEqual(["2 data", "3 data", "4 end"]);
  });

  it("are no plan where nothing but titles stands below a header, and give way to the plan on another sheet", () => {
    const form = gridOf(
      [
        ["Plan of action 2026"],
        ["No.", "Objective", "Indicator", "Target", "Target 2026", "Budget"],
        [1, "Write here what the office aims at"],
        ["", "a. Aim 1", "", "", "", 0],
        ["", "b. Aim 2", "", "", "", 0],
        [2, "Write here what else the office aims at"],
        ["", "a. Aim 1", "", "", "", 0],
        ["", "b. Aim 2", "", "", "", 0],
      ],
      { sheet: "Form", merges: ["B3:F3", "B6:F6"] },
    );
    const filled = gridOf(
      [
        ["No.", "Activity", "Indicator", "Target 2026"],
        [1, "Plant trees", "Number of trees planted", 60],
        [2, "Repair bridges", "Number of bridges repaired", 6],
      ],
      { sheet: "Works" },
    );
    expect(readPlan([form])).toMatchObject({ kind: "noPlan", lookedAt: [{ sheet: "Form" }] });
    expect(planReading(form, filled).plan.actions.map(({ title }) => title)).toEqual([
      "Plant trees",
      "Repair bridges",
    ]);
  });

  it("are no plan where a dozen rows below the header have everything but actions", () => {
    const lines = Array.from({ length: 14 }, (_, place) => [
      place + 1,
      null,
      "piece",
      5,
      place + 2,
      place + 3,
      2 * place + 5,
      "Roads Board",
      "Bridges Unit",
      "2026-03-01",
      "2026-04-30",
    ]);
    const headers = ["No.", "Activity", "Unit", "Baseline", "Target 2026", "Target 2027", "Total target"];
    const reading = readPlan([
      gridOf([
        ["Plan of purchases 2026-2027"],
        [...headers, "Responsible", "Partners", "Start date", "End date"],
        ...lines,
        ...["north", "south", "east", "west"].map((place) => [
          null,
          `Road office of the ${place}`,
          null,
          null,
          7,
          8,
          15,
        ]),
      ]),
    ]);
    expect(reading.kind).toBe("noPlan");
  });

  it("are no plan by the lines about the project above an empty table", () => {
    const header = [
      "Specific objectives",
      "Output",
      "Target",
      "Item",
      "Activities",
      "Period",
      "Unit",
      "Budget",
    ];
    const sheet = [
      ["Project name:", "", "", "General objective", "", "Project ID", "", "Version:"],
      ["Target of the programme", "", "", "", "", "", "", "Date:"],
      ["", "", "", "", "", "", "", "Funds"],
      header,
      ["", "", "", "1.1", "", 0, "", 0],
      ["", "", "", "", "", 1, "", 0],
      ["", "", "", "1.2", "", 0, "", 0],
      ["", "", "", "", "", 1, "", 0],
      ["Explanation: insert as many rows as there are objectives, outputs and activities of the project."],
      ["", "", "", "", "Subtotal of the period", 0, "", 0],
      ["", "", "", "", "Subtotal of the period", 1, "", 0],
      ["Signature of the head of the office or of the secretary"],
      ["Date of the signature by the head of the office"],
    ];
    expect(readPlan([gridOf(sheet)])).toMatchObject({ kind: "noPlan" });
    const filled = sheet.map((row, place) =>
      place === 4 ? ["Dry roads", "Ditches dug", 40, "1.1", "Dig ditches", 2026, "km", 100] : row,
    );
    expect(planReading(gridOf(filled)).plan.actions.map(({ title }) => title)).toEqual(["Dig ditches"]);
  });

  it("is no plan where errors stand in place of all actions and indicators", () => {
    const rowOf = (text: GridValue): readonly GridValue[] => ["1.1", text, text, 5, 10];
    const table = (...texts: readonly GridValue[]) =>
      gridOf([["Plan 2024-2025"], ["No.", "Action", "Indicator", "2024", "2025"], ...texts.map(rowOf)]);
    const error = { error: "#DIV/0!" };
    expect(readPlan([table(error, error, error)]).kind).toBe("noPlan");
    expect(readPlan([table(error, "Train officers", error)]).kind).toBe("plan");
  });

  it("are a plan where numbers say how far each action under an objective was done", () => {
    const rows = ["nets", "lamps", "pumps", "boats", "sheds", "tanks"].map((name, place) => [
      place === 0 ? "Harbour" : "",
      place === 0 ? "Fishers are safe at sea" : "",
      place + 1,
      `Check the ${name} of each fisher`,
      0.5 + place / 10,
    ]);
    const header = ["Unit", "Programme", "No.", "Main activity", "Performance"];
    const told = (last: string): string => readPlan([gridOf([[...header.slice(0, 4), last], ...rows])]).kind;
    expect(told("Performance")).toBe("plan");
    expect(told("Height")).toBe("noPlan");
  });
});

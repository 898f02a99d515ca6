import { gridOf } from "../grid-of";
import { planReading, planTold, valueTold } from "../told";

describe("layouts that few plans have", () => {
  type Layout = [string, Parameters<typeof gridOf>, readonly string[]];

  it.each<Layout>([
    [
      "targets that name their own year in one cell",
      [
        [
          ["Objective", "Activity", "Indicator", "Target"],
          ["Obj 1", "1.1 A", "# of A", "2024: 5\n2025: 10"],
          ["", "1.2 B", "# of B", "5 (2024), 10 (2025)"],
        ],
      ],
      ["1/1.1 A: # of A = 2024: 5, 2025: 10", "1/1.2 B: # of B = 2024: 5, 2025: 10"],
    ],
    [
      "a numbered indicator with its baseline on a line below: its number is not part of its words",
      [
        [
          ["Activity", "Indicator", "2024", "2025"],
          ["1.1 A", "1.   Share of clinics open at night\nBaseline: 40 %", 0.5, 0.6],
          ["1.2 B", "2.   Share of clinics with a midwife", 0.7, 0.8],
        ],
      ],
      [
        "/1.1 A: Share of clinics open at night Baseline: 40 % = 2024: 0.5, 2025: 0.6",
        "/1.2 B: Share of clinics with a midwife = 2024: 0.7, 2025: 0.8",
      ],
    ],
    [
      "fiscal years of Nepal's calendar",
      [
        [
          ["Plan of Action 2080/81 - 2081/82"],
          ["Activity", "Indicator", "Target 2080/81", "Target 2081/82"],
          ["1.1 A", "# of A", 5, 10],
        ],
      ],
      ["/1.1 A: # of A = 2024: 5, 2025: 10"],
    ],
    [
      "values that repeat the indicators' numbers",
      [
        [
          ["Output", "Indicators", "Targets", "Activities"],
          ["Output 1", "1.1 # of trainings\n1.2 # of people trained", "1.1 10\n1.2 200", "1.1.1 Train"],
        ],
      ],
      ["1/1.1.1 Train: # of trainings = 10", "1/1.1.1 Train: # of people trained = 200"],
    ],
    [
      "two measures and two values divided by signs",
      [
        [
          ["Activity", "Indicator", "2024", "2025"],
          ["1.1 A", "# workshops and # participants", "2/60", "2/60"],
          ["1.2 B", "Number of workshops; number of participants", "2; 60", "2; 60"],
        ],
      ],
      [
        "/1.1 A: # workshops = 2024: 2, 2025: 2",
        "/1.1 A: # participants = 2024: 60, 2025: 60",
        "/1.2 B: Number of workshops = 2024: 2, 2025: 2",
        "/1.2 B: number of participants = 2024: 60, 2025: 60",
      ],
    ],
    [
      "numbers typed as 1.9 and 1.10, which Excel shows as 1.1",
      [
        [
          ["Code", "Activity", "Indicator", "Target 2024"],
          [1.1, "A", "# a", 1],
          [1.9, "I", "# i", 9],
          [1.1, "J", "# j", 10],
        ],
      ],
      ["/1.1 A: # a = 2024: 1", "/1.9 I: # i = 2024: 9", "/1.10 J: # j = 2024: 10"],
    ],
    [
      "1.10 as a number among rows that are sorted as texts",
      [
        [
          ["Numéro", "Activité", "Indicateur", "Cible 2024"],
          [1.1, "A", "# a", 1],
          [1.1, "J", "# j", 10],
          [1.11, "K", "# k", 11],
          [1.2, "B", "# b", 2],
        ],
      ],
      [
        "/1.1 A: # a = 2024: 1",
        "/1.10 J: # j = 2024: 10",
        "/1.11 K: # k = 2024: 11",
        "/1.2 B: # b = 2024: 2",
      ],
    ],
    [
      "a number twice by mistake, which is none that lost a nought",
      [
        [
          ["No.", "Activity", "Indicator", "Target 2024"],
          [1.1, "A", "# a", 1],
          [1.1, "B", "# b", 10],
          [1.3, "C", "# c", 11],
        ],
      ],
      ["/1.1 A: # a = 2024: 1", "/1.1 (2) B: # b = 2024: 10", "/1.3 C: # c = 2024: 11"],
    ],
    [
      "lettered sub-activities",
      [
        [
          ["Objective", "Activity", "Indicator", "2024"],
          ["Objective 1", "1.1 Strengthen units", "", ""],
          ["", "a) Recruit staff", "# staff", 10],
          ["", "b) Buy cars", "# cars", 2],
        ],
      ],
      ["1/1.1.a Recruit staff: # staff = 2024: 10", "1/1.1.b Buy cars: # cars = 2024: 2"],
    ],
    [
      "an objective's title above the head, and the next one's above its own",
      [
        [
          ["Annex: Action Plan"],
          [],
          ["Priority 1: Legal framework"],
          ["#", "Action", "Indicator", "Target 2026"],
          ["1.1", "Adopt law", "Law adopted", 1],
          ["Priority 2: Services"],
          ["#", "Action", "Indicator", "Target 2026"],
          ["2.1", "Open centre", "Centre opened", 1],
        ],
      ],
      ["1/1.1 Adopt law: Law adopted = 2026: 1", "2/2.1 Open centre: Centre opened = 2026: 1"],
    ],
    [
      "heads with slips of spelling and objectives as rows with one-level numbers",
      [
        [
          ["No", "Activites", "Indicater", "Tagret 2024"],
          ["1", "Prevention"],
          ["1.1", "Campaign", "# campaigns", 1],
        ],
      ],
      ["1/1.1 Campaign: # campaigns = 2024: 1"],
    ],
    [
      "actions under a head in a language without words here",
      [
        [
          ["Objetivo", "Ação", "Indicador", "Meta 2024"],
          ["O", "1.1 Formar", "N.º de ações", 1],
        ],
      ],
      ["O/1.1 Formar: N.º de ações = 2024: 1"],
    ],
    [
      "years as dates, targets and actuals below",
      [
        [
          ["Activity", "Indicator", 45292, "", 45658, ""],
          ["", "", "Target", "Actual", "Target", "Actual"],
          ["A", "# a", 1, 1, 2, ""],
        ],
        { formats: { C1: "yyyy", E1: "yyyy" }, merges: ["C1:D1", "E1:F1"] },
      ],
      ["/1 A: # a = 2024: 1, 2025: 2"],
    ],
    [
      "a text that goes on in the rows below",
      [
        [
          ["Action", "Indicator", "Target 2024"],
          ["1.1 Develop a comprehensive", "Strategy", "1"],
          ["national strategy", "adopted by", ""],
          ["", "the cabinet", ""],
          ["1.2 Train", "# trained", "20"],
        ],
      ],
      [
        "/1.1 Develop a comprehensive national strategy: Strategy adopted by the cabinet = 2024: 1",
        "/1.2 Train: # trained = 2024: 20",
      ],
    ],
    ...["Final target", "Cible finale", "Meta final", "เป้าหมายรวม", "គោលដៅសរុប"].map((target): Layout => [
      `a final target beside milestones without years: ${target}`,
      [
        [
          ["Result", "Indicator", "Baseline", "Milestone 1", "Milestone 2", target],
          ["Outcome 1", "% x", "10%", "20%", "30%", "40%"],
        ],
      ],
      ["1/1.1 Outcome 1: % x = 40%"],
    ]),
    [
      "totals under counted years and a total of the plan",
      [
        [
          ["Strategic Plan 2024-2025"],
          [],
          ["Activity", "Success Indicator", "Year 1", "", "", "Year 2", "", "", "Grand Total"],
          ["", "", "Q1", "Q2", "Total", "Q1", "Q2", "Total", ""],
          ["Orientations", "Number of people", 10, 30, 40, 15, 45, 60, 100],
        ],
        { merges: ["C3:E3", "F3:H3"] },
      ],
      [
        "/1 Orientations: Number of people = 100 | 2024: 40, 2025: 60; 2024-Q1: 10, 2024-Q2: 30, 2025-Q1: 15, 2025-Q2: 45",
      ],
    ],
    [
      "outcomes and outputs in one column, their codes beside them",
      [
        [
          ["Result", "Code", "Indicator", "2024 Target", "End target"],
          ["Outcome 1: Laws strengthened", "1", "Number of laws adopted", 1, 4],
          ["Output 1.1: Drafting assisted", "1.1", "Number of bills reviewed", 2, 8],
          ["Outcome 2: Victims protected", "2", "Number of victims assisted", 30, 60],
        ],
      ],
      [
        "1/1 Laws strengthened: Number of laws adopted = 4 | 2024: 1",
        "1/1.1 Drafting assisted: Number of bills reviewed = 8 | 2024: 2",
        "2/2 Victims protected: Number of victims assisted = 60 | 2024: 30",
      ],
    ],
    [
      "numbers of letters and digits",
      [
        [
          ["#", "Key actions", "KPIs", "Target 2024"],
          ...["P1", "PT1", "ACT-3", "A.1.2", "1a", "1.2.a", "I.1", "ก.1", "2/b"].map((code) => [
            code,
            `Do ${code}`,
            "# x",
            1,
          ]),
        ],
      ],
      ["P1", "PT1", "ACT-3", "A.1.2", "1a", "1.2.a", "I.1", "ก.1", "2/b"].map(
        (code) => `/${code} Do ${code}: # x = 2024: 1`,
      ),
    ],
    [
      "years without a word for targets, and the value of reference beside them",
      [
        [
          ["Activité", "Indicateurs", "Réf.", "2024", "2025", "Responsable"],
          ["1.1 A", "Nombre d'a", 3, 5, 6, "MJ"],
          ["1.2 B", "% de b", "10%", "20%", "30%", "MJ"],
        ],
      ],
      ["/1.1 A: Nombre d'a = 2024: 5, 2025: 6", "/1.2 B: % de b = 2024: 20%, 2025: 30%"],
    ],
    [
      "indicators and values that are counted on one line",
      [
        [
          ["Activity", "Indicators", "Target"],
          ["A", "(i) # of campaigns; (ii) # of people; (iii) % satisfied", "(i) 5; (ii) 1,000; (iii) 80%"],
          ["B", "a) # of laws and b) # of decrees", "2"],
        ],
      ],
      [
        "/1 A: # of campaigns = 5",
        "/1 A: # of people = 1000",
        "/1 A: % satisfied = 80%",
        "/2 B: # of laws and b) # of decrees = 2",
      ],
    ],
    [
      "targets by the year in which they are due",
      [
        [
          ["Action", "KPI", "Target"],
          ["Hold", "# held", "2 by 2024; 4 by 2025"],
          ["Bake", "Taux de b", "80 % d'ici fin 2026"],
        ],
      ],
      ["/1 Hold: # held = 2024: 2, 2025: 4", "/2 Bake: Taux de b = 2026: 80%"],
    ],
    [
      "rows for men, women and all of them",
      [
        [
          ["Activity", "Indicator", "Disaggregation", "Target 2024"],
          ["A", "# trained", "Male", 60],
          ["", "", "Female", 40],
          ["", "", "Total", 100],
        ],
        { merges: ["A2:A4", "B2:B4"] },
      ],
      ["/1 A: # trained = 2024: 100"],
    ],
    [
      "an outcome and its output by four-digit codes",
      [
        [
          ["Résultats attendus", "Indicateurs", "Cibles"],
          ["Résultat intermédiaire 1000 : Services améliorés", "# de services", "25"],
          ["Extrant 1110 : Agents formés", "# d'agents", "500"],
        ],
      ],
      [
        "1000/1000.1 Résultat intermédiaire 1000 : Services améliorés: # de services = 25",
        "1000/1110 Agents formés: # d'agents = 500",
      ],
    ],
    [
      "sections by letters and actions by letter and number",
      [
        [
          ["S/N", "Activity", "Indicator", "Target"],
          ["A", "PREVENTION"],
          ["A1", "Campaign", "# campaigns", 2],
          ["B", "PROTECTION"],
          ["B1", "Shelter", "# shelters", 1],
        ],
      ],
      ["A/A1 Campaign: # campaigns = 2", "B/B1 Shelter: # shelters = 1"],
    ],
    [
      "quarters of the only year that has a target, a fiscal one",
      [
        [
          ["ANNUAL PERFORMANCE PLAN 2025/26"],
          ["Output Indicator", "Annual Target 2025/26", "Q1 Target", "Q2 Target", "Q1 Actual"],
          ["Number of cases", 70, 35, 35, 30],
        ],
      ],
      ["/1 Number of cases: Number of cases = 2026: 70; 2026-Q1: 35, 2026-Q2: 35"],
    ],
    [
      "French objectives of years over numbers",
      [
        [
          ["Axe", "Action", "Indicateur", "Objectif 2024", "Objectif 2025", "Pilote"],
          ["Prévention", "A 1.1 Campagne", "Nombre de campagnes", 2, 3, "MI"],
        ],
      ],
      ["1/A1.1 Campagne: Nombre de campagnes = 2024: 2, 2025: 3"],
    ],
    [
      "targets of each party beside their total",
      [
        [
          ["Activity", "Indicator", "Target 2024", "", "", "Lead"],
          ["", "", "KH", "TH", "Total", ""],
          ["1.1 A", "# a", 5, 2, 7, "MJ"],
        ],
        { merges: ["C1:E1"] },
      ],
      ["/1.1 A: # a = 2024: 7"],
    ],
  ])("%s", (_, grid, expected) => {
    expect(planTold(planReading(gridOf(...grid)).plan)).toEqual(expected);
  });

  it("reads hidden rows and columns and says that they are hidden", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["Action", "Indicator", "Target 2024", "Target 2025"],
          ["1.1 A", "# x", 5, 6],
          ["1.2 B", "# y", 7, 8],
        ],
        { hiddenRows: [2], hiddenColumns: [3] },
      ),
    );
    expect(planTold(plan)).toHaveLength(2);
    expect(plan.hiddenRows).toEqual([2]);
    expect(plan.columns.filter(({ hidden }) => hidden).map(({ header }) => header)).toEqual(["Target 2025"]);
  });

  it("names an objective once where its number has a cell of its own", () => {
    const { plan } = planReading(
      gridOf([
        ["No", "Activities", "Indicator", "Target 2024"],
        ["I", "Objective I. Strengthen coordination"],
        ["1", "Hold meetings", "Number of meetings held", 4],
        ["II", "Build capacity"],
        ["2", "Train judges", "Number of judges trained", 5],
      ]),
    );
    expect(plan.objectives.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      "1: Objective I. Strengthen coordination",
      "2: II Build capacity",
    ]);
  });

  it("doubts years without a word for targets", () => {
    const { plan } = planReading(
      gridOf([
        ["Activité", "Indicateurs", "Réf.", "2024", "2025"],
        ["1.1 A", "Nombre d'a", 3, 5, 6],
      ]),
    );
    expect(valueTold(plan.indicators[0]?.baseline)).toBe("3");
    expect(plan.doubts).toMatchObject([{ text: "2024", taken: "annualTarget" }]);
  });

  it("doubts the target of one party where the others' have no total", () => {
    const { plan } = planReading(
      gridOf([
        ["Activity", "Indicator", "Target 2024 Cambodia", "Target 2024 Thailand"],
        ["1.1 A", "# a", 5, 2],
      ]),
    );
    expect(plan.doubts).toMatchObject([
      { taken: "Target 2024 Cambodia", alternatives: ["Target 2024 Thailand"] },
    ]);
    expect(plan.notRead).toMatchObject([{ text: "Target 2024 Thailand", why: "duplicateColumn" }]);
  });

  it("keeps the texts of columns without a header", () => {
    const { plan } = planReading(
      gridOf([
        ["No", "Activity", "", "Indicator", "Target 2024"],
        ["1.1", "A", "see annex", "# a", 5, "by hand"],
      ]),
    );
    expect(plan.actions[0]?.remarks.map(({ text }) => text)).toEqual(["see annex", "by hand"]);
  });
});

describe("the title of a plan", () => {
  const readWith = (title: string) =>
    planReading(
      gridOf([
        [title],
        ["Activity", "Indicator", "Target 2024", "Target 2025"],
        ["1.1 Repair wells", "Number of wells repaired", 5, 10],
        ["1.2 Train keepers", "Number of keepers trained", 14, 16],
      ]),
    ).plan;

  it.each([
    ["Plan of wells 2024-2025\n1. Water that is safe to drink", "Plan of wells 2024-2025"],
    ["Plan of wells\n2024-2025", "Plan of wells 2024-2025"],
    ["1. Plan of wells 2024-2025", "1. Plan of wells 2024-2025"],
  ])("ends where the plan's first part is named below it: %j", (title, read) => {
    expect(readWith(title).title?.text).toBe(read);
  });

  it("is followed by what was left out of it", () => {
    const { notRead } = readWith("Plan of wells 2024-2025\n1. Water that is safe to drink");
    expect(notRead).toMatchObject([{ text: "1. Water that is safe to drink", why: "titleBlock" }]);
  });
});

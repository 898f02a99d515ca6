import { type PlanChange, changesSince, takeSnapshot, type Snapshot } from "../../src/changes";
import { formatAddress, type GridValue } from "@plan-of-action/xlsx/grid";
import { periodKey } from "../../src/plan/period";
import { thenAndNow } from "../checks/drawing";
import { planOf } from "../checks/plan-of";
import { reportsOf } from "../checks/reports-of";
import { sinceOf } from "./snapshot-of";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading";
import { gridOf } from "../reading/grid-of";

function changesIn(drawing: string) {
  const { now } = thenAndNow(drawing);
  const plan = planOf(now);
  const since = sinceOf(drawing, plan, reportsOf(now, plan));
  if (since === null) throw new Error("the drawing does not tell how the plan stood");
  return since;
}

/** A change in a line: what, where it stands, and from what to what. */
function line(change: PlanChange): string {
  const { kind, id, cell } = change;
  const place = `${id} at ${formatAddress(cell.row, cell.column)}`;
  switch (kind) {
    case "target":
      return `target ${typeof change.of === "string" ? change.of : periodKey(change.of)} of ${place}: ${shown(change.from)} > ${shown(change.to)}`;
    case "actual":
      return `actual ${periodKey(change.period)}${change.party === null ? "" : ` ${change.party}`} of ${place}: ${shown(change.from)} > ${shown(change.to)}`;
    case "wording":
      return `${change.of} ${place}: ${change.from ?? "–"} > ${change.to ?? "–"}`;
    case "added":
    case "removed":
      return `${kind} ${change.of} ${place}: ${change.title}`;
    case "moved":
    case "renumbered":
      return `${kind} ${change.of} ${place}: ${change.from} > ${change.to}`;
    case "agencies":
      return `${change.role} of ${place}: + ${change.added.join(", ")} - ${change.removed.join(", ")}`;
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}

const PLAN = `
  When the summary of 2023-Q4 was frozen on 2024-01-05:

  | Objective | Action | Responsible | Partners | Indicators | Unit | Baseline | Target | 2023 | 2024 |
  | Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | # of officers trained | officers | 5 | 60 | 30 | 30 |
  |  | 1.2 Hold workshops | NCCT |  | # of workshops | | | 4 | 2 | 2 |
  | Objective 2: Prosecute traffickers | 2.1 Meet on cases | MoJ, NCCT |  | # of case meetings | | | 4 | 2 | 2 |
  |  |  |  |  | % of cases with a verdict | | | 80% | TBD | 80% |

  Now:
`;

const HEADER =
  "| Objective | Action | Responsible | Partners | Indicators | Unit | Baseline | Target | 2023 | 2024 |";

const ROWS = [
  "| Objective 1: Protect victims | 1.1 Train officers | MoJ | IOM | # of officers trained | officers | 5 | 60 | 30 | 30 |",
  "|  | 1.2 Hold workshops | NCCT |  | # of workshops | | | 4 | 2 | 2 |",
  "| Objective 2: Prosecute traffickers | 2.1 Meet on cases | MoJ, NCCT |  | # of case meetings | | | 4 | 2 | 2 |",
  "|  |  |  |  | % of cases with a verdict | | | 80% | TBD | 80% |",
] as const;

/** The plan with rows put in the place of some. */
const withRows = (replaced: Readonly<Record<number, string>>): string =>
  [PLAN, HEADER, ...ROWS.map((row, index) => replaced[index] ?? row)].filter((row) => row !== "").join("\n");

describe("what has changed in a plan", () => {
  it.each<[string, string, readonly string[]]>([
    ["nothing", withRows({}), []],
    [
      "targets, and a baseline",
      withRows({
        0: ROWS[0].replace("5 | 60 | 30 | 30", " | 70 | 30 | 40"),
        3: ROWS[3].replace("TBD", "70%"),
      }),
      [
        "target baseline of 1.1-1 at G2: 5 > null",
        "target overallTarget of 1.1-1 at H2: 60 > 70",
        "target 2024 of 1.1-1 at J2: 30 > 40",
        'target 2023 of 2.1-2 at I5: "TBD" > {"percent":70}',
      ],
    ],
    [
      "a number that is written otherwise",
      withRows({ 3: ROWS[3].replace("80% | TBD | 80%", "80 | tbd | 80") }),
      [],
    ],
    [
      "wordings, and a unit",
      withRows({
        0: ROWS[0]
          .replace("Protect victims", "Protect and assist victims")
          .replace("| officers |", "| people |"),
        1: ROWS[1].replace("Hold workshops", "Hold three workshops").replace("# of", "Number of"),
      }),
      [
        "objective 1 at A2: Protect victims > Protect and assist victims",
        "action 1.2 at B3: Hold workshops > Hold three workshops",
        "unit 1.1-1 at F2: officers > people",
        "indicator 1.2-1 at E3: # of workshops > Number of workshops",
      ],
    ],
    [
      "what is measured, by a sign alone",
      withRows({ 2: ROWS[2].replace("# of case", "% of case") }),
      ["indicator 2.1-1 at E4: # of case meetings > % of case meetings"],
    ],
    [
      "spacing, case, a full stop and the number of a list",
      withRows({
        0: ROWS[0].replace("Train officers", "Train  Officers."),
        1: ROWS[1].replace("# of workshops", "1) # of workshops;"),
      }),
      [],
    ],
    [
      "an action that was put in, and those below it, renumbered",
      withRows({
        1: `|  | 1.2 Write a guideline | NCCT |  | Guideline validated | | | 1 | 1 |  |\n${ROWS[1].replace("1.2", "1.3").replace("# of workshops", "# of workshops held")}`,
      }),
      [
        "added action 1.2 at B3: Write a guideline",
        "renumbered action 1.3 at B4: 1.2 > 1.3",
        "indicator 1.3-1 at E4: # of workshops > # of workshops held",
      ],
    ],
    [
      "an action that was taken out with its indicator",
      withRows({ 1: "" }),
      ["removed action 1.2 at A2: Hold workshops"],
    ],
    [
      "an indicator that was taken out, and one put in",
      withRows({
        0: `${ROWS[0]}\n|  |  |  |  | Curriculum adopted | | | 1 | 1 |  |`,
        3: "",
      }),
      [
        "added indicator 1.1-2 at E3: Curriculum adopted",
        "removed indicator 2.1-2 at B5: % of cases with a verdict",
      ],
    ],
    [
      "an indicator in whose place another stands",
      withRows({ 1: ROWS[1].replace("# of workshops", "Villages reached by radio") }),
      [
        "added indicator 1.2-1 at E3: Villages reached by radio",
        "removed indicator 1.2-1 at B3: # of workshops",
      ],
    ],
    [
      "an action under another objective",
      [PLAN, HEADER, ROWS[0], ROWS[2], ROWS[3], ROWS[1]].join("\n"),
      ["moved action 1.2 at B5: 1 > 2"],
    ],
    [
      "an indicator under another action",
      [PLAN, HEADER, ROWS[0], ROWS[1], ROWS[3], ROWS[2]].join("\n"),
      ["moved indicator 1.2-2 at E4: 2.1 > 1.2"],
    ],
    [
      "an objective that was put in",
      withRows({
        2: `| Objective 2: Prevent trafficking | 2.1 Run a campaign | NCCT | | # of campaigns | | | 2 | 1 | 1 |\n${ROWS[2].replace("Objective 2", "Objective 3").replace("2.1", "3.1")}`,
      }),
      [
        "added objective 2 at A4: Objective 2: Prevent trafficking",
        "renumbered objective 3 at A5: 2 > 3",
        "added action 2.1 at B4: Run a campaign",
        "renumbered action 3.1 at B5: 2.1 > 3.1",
      ],
    ],
    [
      "agencies, but not their spelling",
      withRows({
        0: ROWS[0].replace("| MoJ | IOM |", "| MOJ, MoWA |  |"),
        2: ROWS[2].replace("MoJ, NCCT", "NCCT, MOJ"),
      }),
      ["responsible of 1.1 at C2: + MoWA - ", "implementing of 1.1 at B2: +  - IOM"],
    ],
  ])("%s", (_, drawing, expected) => {
    expect(changesIn(drawing).changes.map(line)).toEqual(expected);
  });

  it("is found where rows were sorted and columns moved", () => {
    const moved = "| Target | 2024 | 2023 | Action | Indicators |";
    const drawing = `
      When the summary of 2023-Q4 was frozen on 2024-01-05:

      | Action | Indicators | Target | 2023 | 2024 |
      | 1.1 Train | # of officers | 60 | 30 | 30 |
      | 1.2 Meet | # of meetings | 4 | 2 | 2 |

      Now:

      ${moved}
      | 5 | 3 | 2 | 1.2 Meet | # of meetings |
      | 60 | 30 | 30 | 1.1 Train | # of officers |`;
    expect(changesIn(drawing).changes.map(line)).toEqual([
      "target overallTarget of 1.2-1 at A2: 4 > 5",
      "target 2024 of 1.2-1 at B2: 2 > 3",
    ]);
  });

  it("leaves actions without numbers, whose ids count their places, unnumbered", () => {
    const drawing = `
      When the summary of 2023 was frozen on 2024-01-05:

      | Action | Indicators | Target | 2023 |
      | Train | # of officers | 60 | 60 |
      | Meet | # of meetings | 4 | 4 |

      Now:

      | Action | Indicators | Target | 2023 |
      | Write | # of guidelines | 1 | 1 |
      | Train | # of officers | 60 | 60 |
      | Meet | # of meetings | 4 | 4 |`;
    expect(changesIn(drawing).changes.map(line)).toEqual(["added action 1.1 at A2: Write"]);
  });

  it("is none where Khmer or Thai is spaced otherwise, or ends with its full stop", () => {
    const drawing = `
      When the summary of 2023 was frozen on 2024-01-20:

      | Action | Indicators | Target | 2023 |
      | 1.1 ฝึกอบรมเจ้าหน้าที่ | ចំនួនមន្ត្រីដែលបានបណ្តុះបណ្តាល | 60 | 60 |

      Now:

      | Action | Indicators | Target | 2023 |
      | 1.1 ฝึกอบรม เจ้าหน้าที่ | ចំនួន មន្ត្រី ដែលបានបណ្តុះបណ្តាល។ | 60 | 60 |`;
    expect(changesIn(drawing).changes.map(line)).toEqual([]);
  });

  it("keeps words of scripts without spaces apart", () => {
    const drawing = `
      When the summary of 2023 was frozen on 2024-01-05:

      | Action | Indicators | Target | 2023 |
      | 1.1 ฝึกอบรม | จำนวนเจ้าหน้าที่ที่ได้รับการฝึกอบรม | 60 | 60 |
      | 1.2 បណ្តុះបណ្តាល | ចំនួនមន្ត្រីដែលទទួលបានការបណ្តុះបណ្តាល | 60 | 60 |

      Now:

      | Action | Indicators | Target | 2023 |
      | 1.1 ฝึกอบรม | จำนวนเจ้าหน้าที่ตำรวจที่ได้รับการฝึกอบรม | 60 | 60 |
      | 1.2 បណ្តុះបណ្តាល | ចំនួនមន្ត្រីដែលទទួលបានការបណ្តុះបណ្តាល | 60 | 60 |`;
    expect(changesIn(drawing).changes.map(line)).toEqual([
      "indicator 1.1-1 at B2: จำนวนเจ้าหน้าที่ที่ได้รับการฝึกอบรม > จำนวนเจ้าหน้าที่ตำรวจที่ได้รับการฝึกอบรม",
    ]);
  });
});

describe("what is reported", () => {
  const reports = (rows: string): string => `
    | Action | Indicators | Target | 2023 | 2024 |
    | 1.1 Train | # of officers | 60 | 30 | 30 |

    | Indicator | Year | Quarter | Party | Actual |
    ${rows}`;

  it("for periods that had ended: corrected, taken back, or late", () => {
    const drawing = `
      When the summary of 2023-Q4 was frozen on 2024-01-05:
      ${reports(`| 1.1-1 | 2023 | 1 |  | 7 |
    | 1.1-1 | 2023 | 2 |  | 8 |
    | 1.1-1 | 2023 | 3 | Cambodia | 9 |
    | 1.1-1 | 2024 | 1 |  | 1 |`)}

      Now:
      ${reports(`| 1.1-1 | 2023 | 4 |  | 6 |
    | 1.1-1 | 2023 | 3 | Cambodia | 19 |
    | 1.1-1 | 2023 | 1 |  | 7 |
    | 1.1-1 | 2024 | 1 |  | 5 |`)}`;
    const { changes, indicators } = changesIn(drawing);
    expect(changes.map(line)).toEqual([
      "actual 2023-Q2 of 1.1-1 at B2: 8 > null",
      "actual 2023-Q3 Cambodia of 1.1-1 at E3: 9 > 19",
      "actual 2023-Q4 of 1.1-1 at E2: null > 6",
    ]);
    expect(indicators).toEqual(new Map([["1.1-1", { actual: 24, percentMet: 80, status: "lateReport" }]]));
  });
});

function planWith(overall: GridValue, ofYear: GridValue): Plan {
  const reading = readPlan([
    gridOf([
      ["Action", "Indicator", "Overall target", "2023", "2024"],
      ["1.1 Train", "# of officers trained", overall, 30, 30],
      ["1.2 Hold", "# of workshops", 4, ofYear, 2],
    ]),
  ]);
  if (reading.kind === "noPlan") throw new Error("No plan was found.");
  return reading.plan;
}

const frozen = (plan: Plan): Snapshot =>
  takeSnapshot({ plan, actuals: [], standings: [] }, { year: 2023 }, { year: 2024, month: 1, day: 5 });

const changes = (since: Snapshot, plan: Plan) =>
  changesSince(since, { plan, actuals: [] }).changes.map((change) =>
    change.kind === "target" ? [change.from, change.to] : [change.kind],
  );

describe("a target that is bounded, or only near", () => {
  it.each<[string, readonly [GridValue, GridValue], readonly [GridValue, GridValue], unknown]>([
    [
      "is told where it was none",
      [60, 2],
      ["≥60", "about 2"],
      [
        [60, "≥60"],
        [2, "about 2"],
      ],
    ],
    ["is told where it is none any more", ["≥60", 2], [60, "2"], [["≥60", 60]]],
    ["is the same where it is written otherwise", ["≥60", "about 2"], ["≥ 60", "About 2"], []],
  ])("%s", (_, then, now, told) => {
    expect(changes(frozen(planWith(...then)), planWith(...now))).toEqual(told);
  });

  it("is not told of snapshots that kept the number alone", () => {
    const { inFull, ...former } = frozen(planWith(60, 2));
    expect(inFull).toBe(true);
    expect(changes(former, planWith("≥60", "about 2"))).toEqual([]);
    expect(changes(former, planWith("≥70", 2))).toEqual([[60, 70]]);
  });
});

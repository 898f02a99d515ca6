import { compareDrafts, type Difference } from "../../src/compare";
import { formatAddress } from "@plan-of-action/xlsx/grid";
import { mappingOfPlan, readPlan } from "../../src/reading";
import { rowsWithShared } from "../plan-with-shared-meanings";
import { gridOf } from "../reading/grid-of";
import fc from "fast-check";
import { trackedChanges } from "../../src/compare/words/tracked-changes";
import { differenceInWords } from "../../src/compare/words/word-difference";
import { bestAssignment, type Worth } from "../../src/compare/pairing/assignment";
import { propertyRuns } from "../property-runs";

type Rows = Parameters<typeof gridOf>[0];

function planOf(rows: Rows) {
  const reading = readPlan([gridOf(rows, { sheet: "Plan" })]);
  if (reading.kind !== "plan") throw new Error("No plan was read.");
  return reading.plan;
}

const told = (ours: Rows, theirs: Rows) =>
  compareDrafts(planOf(ours), planOf(theirs)).differences.map(
    ({ kind, of, field, ours: own }) => `${kind} ${of} ${field ?? "–"} ${(own?.cell.row ?? -1) + 1}`,
  );

/** A plan whose activities are counted themselves: no column has indicators. */
const tasks = (change: (text: string) => string): Rows => [
  ["PLAN OF ACTION 2024-2025"],
  ["No.", "Activity", "Responsible agency", "Target 2024", "Target 2025", "Status"],
  ["1.1", change("Recruit staff who collect the data"), "MoP", 10, 12, change("open")],
  [
    "1.2",
    "Train the staff in the provinces",
    "MoP",
    4,
    5,
    change("visits: 1400, 2000, 5203, 34780, 52017, 250, 16"),
  ],
  ["1.3", "Publish the results of the survey", "NIS", 1, 1, change("due in 2024")],
];

/** A target in one draft, and as what it is shown where the other has another one. */
const targetAgainst = (ours: string | number, theirs: string | number) => {
  const draft = (target: string | number): Rows => [
    ["Action", "Indicator", "Target 2024", "Target 2025"],
    ["1.1 Staff the posts", "Number of posts staffed", target, 4],
    ["1.2 Hold meetings", "Number of meetings held", 6, 6],
  ];
  return compareDrafts(planOf(draft(ours)), planOf(draft(theirs))).differences.map((difference) => [
    difference.ours?.value,
    difference.theirs?.value,
  ]);
};

describe("a target that says more than its number", () => {
  it.each([
    [2, "2 (or 3)"],
    [2, "≥2"],
    ["2", "at most 2"],
    ["≤ 2", "≥ 2"],
    [2, "2 blorps"],
    [12, "about 12"],
    [12, "~12"],
    ["12", "12 (est.)"],
    [12, "environ 12"],
    [12, "ประมาณ 12"],
    [12, "yaklaşık 12"],
  ])("%s is another than %s", (ours, theirs) => {
    const plain = typeof ours === "string" && /^\d+$/.test(ours) ? Number(ours) : ours;
    expect(targetAgainst(ours, theirs)).toEqual([[plain, theirs]]);
  });

  it.each([
    [2, "2"],
    [2, "2 posts"],
    ["≥2", "≥ 2"],
    ["at least 2", "at least 2"],
    ["about 12", "About 12"],
    ["a total of 12", 12],
    ["1,200", 1200],
  ])("%s is the same as %s", (ours, theirs) => {
    expect(targetAgainst(ours, theirs)).toEqual([]);
  });
});

describe("what differs in two drafts", () => {
  it("is told once of an activity that is its own indicator", () => {
    const theirs = (text: string) => text.replace("Recruit staff", "Take part in recruiting staff");
    expect(
      told(
        tasks((text) => text),
        tasks(theirs),
      ),
    ).toEqual(["wording action – 3"]);
  });

  it("is compared in a column whose header was reworded, which is told, and is not in one that is another", () => {
    const named = (header: string, status: string): Rows => {
      const [title, headers, first, ...rest] = tasks((text) => text);
      return [title!, [...headers!.slice(0, 5), header], [...first!.slice(0, 5), status], ...rest];
    };
    const [ours, theirs] = [named("Status of achievement", "open"), named("Status of the target", "done")];
    expect(told(ours, theirs)).toEqual(["remark action Status of achievement 3"]);
    const { renamedColumns, notCompared } = compareDrafts(planOf(ours), planOf(theirs));
    expect(renamedColumns.map((each) => [each.ours.header, each.theirs.header])).toEqual([
      ["Status of achievement", "Status of the target"],
    ]);
    expect(notCompared).toEqual([]);
    const other = compareDrafts(planOf(ours), planOf(named("Comments", "done")));
    expect(other).toMatchObject({ differences: [], renamedColumns: [] });
    expect(other.notCompared.map(({ header }) => header)).toEqual(["Status of achievement", "Comments"]);
  });

  it("is not told of columns that are not read, which are listed", () => {
    const unread = (status: string) => {
      const grid = gridOf(
        tasks((text) => (text === "open" ? status : text)),
        { sheet: "Plan" },
      );
      const mapping = mappingOfPlan(planOf(tasks((text) => text)));
      const columns = mapping.columns.map((column) =>
        column.column === "F" ? { ...column, meaning: "ignored" as const } : column,
      );
      const reading = readPlan([grid], { mapping: { ...mapping, columns } });
      if (reading.kind !== "plan") throw new Error("No plan was read.");
      return reading.plan;
    };
    const { differences, notCompared } = compareDrafts(unread("open"), unread("done"));
    expect(differences).toEqual([]);
    expect(notCompared.map(({ why, side, header }) => `${why} ${side} ${header}`)).toEqual([
      ...["notRead ours Status", "notRead theirs Status"],
    ]);
  });

  it("is told of a column without a meaning whose texts are kept, which is then not among those not compared", () => {
    const rows = (deliverable: string): Rows => [
      ["WORKPLAN 2024-2025"],
      ["No.", "Activity", "Responsible agency", "Target 2024", "Target 2025", "Zxq"],
      ["1.1", "Recruit staff who collect the data", "MoP", 10, 12, "Minutes of the meeting"],
      ["1.2", "Train the staff in the provinces", "MoP", 4, 5, deliverable],
      ["1.3", "Publish the results of the survey", "NIS", 1, 1, "A report that all can read"],
    ];
    const [ours, theirs] = [
      planOf(rows("Registers that are kept")),
      planOf(rows("Registers that are closed")),
    ];
    expect(ours.columns.at(-1)?.meaning).toBe("ignored");
    const { differences, notCompared } = compareDrafts(ours, theirs);
    expect(differences.map(({ kind, field }) => `${kind} ${field}`)).toEqual(["remark Zxq"]);
    expect(notCompared).toEqual([]);
    const without = compareDrafts(
      ours,
      planOf(rows("Registers that are kept").map((row) => row.slice(0, 5))),
    );
    expect(without.notCompared.map(({ why, side, header }) => `${why} ${side} ${header}`)).toEqual([
      "onlyThere ours Zxq",
    ]);
  });

  it("lists no column of partners as not compared whose entries are", () => {
    const rows = (partners: readonly (string | null)[]) => [
      ["WORKPLAN 2024-2025"],
      ["No.", "Activity", "Responsible agency", ...partners.slice(0, 1), "Target 2024", "Target 2025"],
      ["1.1", "Recruit staff who collect the data", "MoP", ...partners.slice(1, 2), 10, 12],
      ["1.2", "Train the staff in the provinces", "MoP", ...partners.slice(2, 3), 4, 5],
    ];
    const { differences, notCompared } = compareDrafts(
      planOf(rows([])),
      planOf(rows(["Implementing partners", "UNFPA", "NIS"])),
    );
    expect(differences.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      "agency implementing",
      "agency implementing",
    ]);
    expect(notCompared).toEqual([]);
  });

  it("is told of percentages that somebody typed, not of those that follow from the numbers", () => {
    const plan = (
      percents: readonly (number | string)[],
      formulas: Readonly<Record<string, string>> = {},
    ) => {
      const rows: Rows = [
        ["PLAN OF ACTION 2024"],
        ["No.", "Activity", "Indicator", "Target 2024", "Actual 2024", "% achieved"],
        ["1.1", "Recruit staff", "Number of people recruited", 10, 5, percents[0] ?? null],
        ["1.2", "Train staff", "Number of people trained", 8, 4, percents[1] ?? null],
        ["1.3", "Publish results", "Number of reports published", 4, 3, percents[2] ?? null],
      ];
      const formats = { F3: "0%", F4: "0%", F5: "0%" };
      const reading = readPlan([gridOf(rows, { sheet: "Plan", formats, formulas })]);
      if (reading.kind !== "plan") throw new Error("No plan was read.");
      return reading.plan;
    };
    const ours = plan([0.5, 0.5, 0.75]);
    expect(ours.columns.at(-1)?.meaning).toBe("percentMet");
    const { differences, notCompared } = compareDrafts(ours, plan([0.5, 0.6, 0.75]));
    expect(differences.map(({ kind, of, field, ours: own }) => [kind, of, field, own?.value])).toEqual([
      ["remark", "indicator", "% achieved", 50],
    ]);
    expect(notCompared).toEqual([]);
    const computed = { F3: "=E3/D3", F4: "=E4/D4", F5: "=E5/D5" };
    expect(
      compareDrafts(plan([0.5, 0.5, 0.75], computed), plan([0.5, 0.6, 0.75], computed)).differences,
    ).toEqual([]);
  });

  it("is told where the words of an objective stand that its indicators have for their action", () => {
    const rows = (title: string): Rows => [
      ["PLAN OF ACTION 2024-2025"],
      ["Objective", "Indicator", "Responsible agency", "Target 2024", "Target 2025"],
      ["1. Teach all children in the province", "Number of schools opened", "MoE", 4, 5],
      ["", "Number of teachers trained", "MoE", 40, 50],
      [title, "Number of wells dug", "MoW", 4, 5],
      ["", "Number of pumps repaired", "MoW", 14, 15],
    ];
    const { differences } = compareDrafts(
      planOf(rows("2. Bring water to the villages")),
      planOf(rows("2. Bring clean water to all villages")),
    );
    expect(differences.map(({ kind, of, ours }) => [kind, of, ours?.cell.row, ours?.cell.column])).toEqual([
      ["wording", "objective", 4, 0],
    ]);
  });

  it("is a date where a column of its own says one, not where it has numbers of four digits", () => {
    const theirs = (text: string) => text.replace("5203", "5204").replace("2024", "2025");
    expect(
      told(
        tasks((text) => text),
        tasks(theirs),
      ),
    ).toEqual(["remark action Status 4", "date action Status 5"]);
  });
});

describe("what differs in one of several columns of one meaning", () => {
  const first = [1000, 2000, "State", "Water Board", "Roads Board", "ok", "fine"];
  const second = [null, 700, "Donor", null, null, "late", null];
  const compared = (theirs: Rows, ours: Rows = rowsWithShared(first, second)) =>
    compareDrafts(planOf(ours), planOf(theirs));
  const toldIn = (...drafts: Parameters<typeof compared>) =>
    compared(...drafts).differences.map(({ kind, field, ours, theirs }) =>
      [kind, field, placed(ours), placed(theirs)].join(" | "),
    );
  const placed = (side: Difference["ours"]) =>
    side === null ? "–" : `${formatAddress(side.cell.row, side.cell.column)} ${side.value ?? "blank"}`;

  it("names the cell and the values of its own column", () => {
    expect(toldIn(rowsWithShared(first.with(1, 2500), second))).toEqual([
      "resources | Budget 2026 (USD) | H3 2000 | H3 2500",
    ]);
    expect(toldIn(rowsWithShared(first.with(4, "Youth Office"), second))).toEqual([
      "agency | responsible | K3 Roads Board | K3 Youth Office",
    ]);
  });

  it("names the row of an action over several in which it is", () => {
    expect(toldIn(rowsWithShared(first, second.with(1, 800)))).toEqual([
      "resources | Budget 2026 (USD) | H4 700 | H4 800",
    ]);
  });

  it("is told of lead and co-lead agencies that change places, and not of another order in a cell", () => {
    expect(toldIn(rowsWithShared(first.with(3, "Roads Board").with(4, "Water Board"), second))).toEqual([
      "agency | responsible | J3 Water Board | J3 Roads Board",
      "agency | responsible | K3 Roads Board | K3 Water Board",
    ]);
    const two = (text: string) => rowsWithShared(first.with(3, text), second);
    expect(toldIn(two("Youth Office, Water Board"), two("Water Board, Youth Office"))).toEqual([]);
  });

  it("has an id that stays when the others were taken", () => {
    const both = compared(rowsWithShared(first.with(3, "Youth Office").with(4, "Harbour Board"), second));
    const one = compared(rowsWithShared(first.with(4, "Harbour Board"), second));
    expect(both.differences).toHaveLength(2);
    expect(both.differences[1]?.id).toBe(one.differences[0]?.id);
  });

  it("is found in columns that stand in another order", () => {
    const swapped = rowsWithShared(first, second).map((row) => {
      const [place, other] = [row[6] ?? null, row[7] ?? null];
      return row.length < 8 ? row : row.with(6, other).with(7, place);
    });
    expect(toldIn(swapped)).toEqual([]);
    expect(compared(swapped).notCompared).toEqual([]);
  });

  it("is not looked for in a column of resources that only one of them has, which is told", () => {
    const without = rowsWithShared(first, second).map((row) => row.toSpliced(7, 1));
    const { differences, notCompared } = compared(without);
    expect(differences).toEqual([]);
    expect(notCompared.map(({ why, side, header }) => [why, side, header])).toEqual([
      ["onlyThere", "ours", "Budget 2026 (USD)"],
    ]);
  });

  it("is told of agencies once where one of them has a single column for all", () => {
    const single = rowsWithShared(first, second).map((row) => {
      const [lead, other] = [row[9] ?? null, row[10] ?? null];
      if (row.length < 10) return row;
      if (lead === "Lead agency") return row.toSpliced(9, 2, "Responsible agencies");
      const isOne = lead === other || typeof lead !== "string" || typeof other !== "string";
      return row.toSpliced(9, 2, isOne ? lead : `${lead}, ${other}`);
    });
    expect(toldIn(single)).toEqual([]);
  });

  it("is a mark in the column of an agency", () => {
    const marks = (mark: string | null): Rows => [
      ["Plan of Action 2024-2025"],
      ["Action", "Indicator", "Target 2024", "PNP", "DSWD", "DOJ", "Remarks"],
      ["1.1 Dig wells", "Number of wells dug", 1, "L", mark, null],
      ["1.2 Train staff", "Number of staff trained", 1, "S", "L", "S"],
    ];
    expect(toldIn(marks("S"), marks(null))).toEqual(["agency | responsible | E3 blank | E3 S"]);
  });
});

describe("the difference of two wordings", () => {
  it("is none where only case, punctuation and a closing and differ", () => {
    expect(differenceInWords("Protect victims; and", "protect victims.")).toMatchObject({
      onlyFirst: [],
      onlySecond: [],
    });
  });

  it("lists the stretches that only one has", () => {
    expect(
      differenceInWords(
        "Strengthen protection of human rights and assistance of victims",
        "Enhance protection of victims in full respect of their rights",
      ),
    ).toMatchObject({
      common: 3,
      shorter: 9,
      onlyFirst: ["Strengthen", "human rights and assistance of"],
      onlySecond: ["Enhance", "in full respect of their rights"],
    });
  });

  it("tells the words of scripts that have no spaces between them", () => {
    expect(
      differenceInWords("คุ้มครองผู้เสียหายจากการค้ามนุษย์", "คุ้มครองและช่วยเหลือผู้เสียหายจากการค้ามนุษย์"),
    ).toMatchObject({
      onlyFirst: [],
      onlySecond: ["และช่วยเหลือ"],
    });
    expect(differenceInWords("ការពារជនរងគ្រោះ", "ការពារ និងជួយជនរងគ្រោះ")).toMatchObject({
      onlyFirst: [],
      onlySecond: ["និងជួយ"],
    });
    expect(differenceInWords("จำนวนผู้เสียหาย 24 ชั่วโมง", "จำนวนผู้เสียหาย 48 ชั่วโมง")).toMatchObject({
      onlyFirst: ["24"],
      onlySecond: ["48"],
    });
  });

  it.each([
    ["a Khmer full stop", "ការពារជនរងគ្រោះ។", "ការពារជនរងគ្រោះ"],
    ["the signs of Khmer lists", "គោលបំណង៖ «ការពារ»៕", "គោលបំណង ការពារ"],
    ["spaces in Thai", "คุ้มครอง ผู้เสียหาย", "คุ้มครองผู้เสียหาย"],
    ["the two ways to store a Thai vowel", "จำนวนคำสั่ง", "จํานวนคําสั่ง"],
    ["characters that cannot be seen", "ការពារ\u200bជន\u200bរងគ្រោះ", "ការពារជនរងគ្រោះ"],
  ])("is none where only %s differ", (_, one, other) => {
    expect(differenceInWords(one, other)).toMatchObject({ onlyFirst: [], onlySecond: [] });
  });

  it("is of what stands between spaces where the engine does not know words", () => {
    const { Segmenter } = Intl;
    try {
      Reflect.deleteProperty(Intl, "Segmenter");
      expect(differenceInWords("คุ้มครอง ผู้เสียหาย", "คุ้มครอง พยาน")).toMatchObject({
        onlyFirst: ["ผู้เสียหาย"],
        onlySecond: ["พยาน"],
      });
    } finally {
      Reflect.set(Intl, "Segmenter", Segmenter);
    }
  });

  it("is nothing between a text and itself, and everything between unlike texts", () => {
    const words = fc.array(fc.constantFrom("protect", "victims", "border", "police"), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, (text) => {
        const own = text.join(" ");
        expect(differenceInWords(own, own)).toMatchObject({ onlyFirst: [], onlySecond: [] });
        expect(differenceInWords(own, "law reform")).toMatchObject({
          common: 0,
          onlyFirst: [own],
          onlySecond: ["law reform"],
        });
      }),
    );
  });
});

const SIZE = 6;

const worths = fc.array(
  fc.uniqueArray(fc.record({ column: fc.nat(SIZE - 1), worth: fc.integer({ min: 1, max: 20 }) }), {
    selector: ({ column }) => column,
    maxLength: SIZE,
  }),
  { maxLength: SIZE },
);

function sumOf(given: readonly (readonly Worth[])[], columns: readonly (number | null)[]): number {
  return columns.reduce<number>(
    (sum, column, row) => sum + (given[row]?.find((each) => each.column === column)?.worth ?? 0),
    0,
  );
}

/** The greatest sum, by trying all assignments. */
function greatest(given: readonly (readonly Worth[])[], row = 0, taken: readonly number[] = []): number {
  const own = given[row];
  if (own === undefined) return 0;
  const without = greatest(given, row + 1, taken);
  return own
    .filter(({ column }) => !taken.includes(column))
    .reduce(
      (most, { column, worth }) => Math.max(most, worth + greatest(given, row + 1, [...taken, column])),
      without,
    );
}

describe("the best assignment", () => {
  it("gives up a first choice where another row needs it more", () => {
    const given = [
      [
        { column: 0, worth: 5 },
        { column: 1, worth: 4 },
      ],
      [{ column: 0, worth: 4 }],
    ];
    expect(bestAssignment(2, given)).toEqual([1, 0]);
  });

  it("ends where sums are rounded", () => {
    const tenths = [0.1, 0.2, 0.3, 0.7, 0.30000000000000004];
    const given = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 40 }, (_, column) => ({ column, worth: tenths[(row * column) % 5]! / 3 })),
    );
    expect(new Set(bestAssignment(40, given)).size).toBe(40);
  });

  it("has the sum that trying all assignments finds, and uses each column once", () => {
    fc.assert(
      fc.property(worths, (given) => {
        const columns = bestAssignment(SIZE, given);
        const used = columns.filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
        columns.forEach((column, row) => {
          if (column !== null) expect(given[row]!.some((each) => each.column === column)).toBe(true);
        });
        expect(sumOf(given, columns)).toBe(greatest(given));
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});

describe("two wordings as one with tracked changes", () => {
  const tracked = (first: string, second: string) =>
    trackedChanges(first, second)
      .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
      .join("");

  it.each([
    ["Meetings twice a year", "Meetings", "Meetings[- twice a year-]"],
    ["NCCT", "NCCT, OAG", "NCCT{+, OAG+}"],
    ["Goal: Strengthen law", "Goal: Reinforce law", "Goal: [-Strengthen-]{+Reinforce+} law"],
    ["Develop a guide.", "Develop guides.", "Develop [-a guide-]{+guides+}."],
    ["Same, words", "Same words", "[-Same, words-]{+Same words+}"],
    ["–", "1", "[-–-]{+1+}"],
  ])("%s, %s", (first, second, shown) => expect(tracked(first, second)).toBe(shown));
});

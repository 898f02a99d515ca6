import type { ChangesSince, PlanChange } from "../../src/changes";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { EVERY_STATUS, summaryOf, textOf } from "./summary-of";

const cell = { sheet: "Plan", row: 3, column: 4 };

function since(...changes: readonly PlanChange[]): ChangesSince {
  return {
    period: { year: 2023, quarter: 4 },
    takenOn: { year: 2024, month: 1, day: 5 },
    indicators: new Map(),
    changes,
  };
}

const target = (id: string): PlanChange => ({
  ...{ kind: "target", id, title: "# of officers trained in 25 provinces", cell },
  ...{ of: { year: 2024 }, from: 20, to: { percent: 12.5 } },
});
const actual: PlanChange = {
  ...{ kind: "actual", id: "1.1-1", title: "# of officers", cell, period: { year: 2023, quarter: 3 } },
  ...{ party: "Cambodia", from: null, to: 1200 },
};

/** The rows of the part about changes, the texts of each with bars between them. */
function changesIn(sheet: SheetDescription, title: RegExp): string[] {
  const rows = sheet.rows.map(({ cells }) =>
    cells.flatMap((each) => (each?.value == null ? [] : [String(each.value)])).join(" | "),
  );
  const first = rows.findIndex((row) => title.test(row));
  return first < 0 ? [] : rows.slice(first, first + 30).filter((row) => row !== "");
}

describe("the changes since a frozen summary", () => {
  it("are left out where none was frozen", () => {
    expect(textOf(summaryOf(EVERY_STATUS))).not.toContain("Changes since");
  });

  it("link to their cells", () => {
    const sheet = summaryOf(EVERY_STATUS, { since: since(target("1.1-1")) });
    const links = sheet.rows.flatMap(({ cells }) =>
      cells.flatMap((each) => (each?.link?.to === cell ? [each.value] : [])),
    );
    // On the first page, and in the list of all changes.
    expect(links).toEqual(["1.1-1", "1.1-1"]);
  });

  it("are counted beyond twenty of a kind", () => {
    const many = Array.from({ length: 23 }, (_, place) => target(`1.${place}-1`));
    const rows = changesIn(summaryOf(EVERY_STATUS, { since: since(...many, actual) }), /^Changes since/);
    expect(rows.filter((row) => row.includes("Target of 2024"))).toHaveLength(20);
    expect(rows).toContain("3 more of this kind");
    expect(rows).toContain("1.1-1 | Actual of 2023 Q3 (Cambodia): # of officers | – | 1200");
    expect(rows).toContain("Targets and baselines");
  });

  it("have titles by kind only where they are many", () => {
    const few = changesIn(
      summaryOf(EVERY_STATUS, { since: since(target("1.1-1"), actual) }),
      /^Changes since/,
    );
    expect(few).not.toContain("Targets and baselines");
  });

  it.each([
    [
      "en",
      {},
      /^Changes since 2023 Q4 \(frozen on 5 January 2024\)$/,
      "1.1-1 | Target of 2024: # of officers trained in 25 provinces | 20 | 12.5%",
    ],
    [
      "th",
      { calendar: "buddhist" },
      /^สิ่งที่เปลี่ยนไปตั้งแต่.*2566.* \(ล็อกเมื่อ 5 มกราคม .*2567\)$/,
      "1.1-1 | เป้าหมายของปี 2567: # of officers trained in 25 provinces | 20 | 12.5%",
    ],
    [
      "km",
      { digits: "native" },
      /^ការផ្លាស់ប្តូរតាំងពី.*២០២៣.*២០២៤\)$/,
      "1.1-1 | គោលដៅនៃឆ្នាំ ២០២៤៖ # of officers trained in 25 provinces | ២០ | ១២.៥%",
    ],
  ] as const)("are told in %s, the plan's own words as they stand", (language, style, title, row) => {
    const rows = changesIn(
      summaryOf(EVERY_STATUS, { language, style, since: since(target("1.1-1")) }),
      title,
    );
    expect(rows[2]).toBe(row);
  });
});

describe("a frozen summary", () => {
  const frozenOn = { year: 2025, month: 1, day: 31 };
  const [living, frozen] = [summaryOf(EVERY_STATUS), summaryOf(EVERY_STATUS, { frozenOn })];

  it("has the values, charts and pages of one that is not frozen, and a line that says so", () => {
    const texts = textOf(frozen).split("\n");
    expect(texts.filter((text) => !text.startsWith("Frozen on 31 January 2025"))).toEqual(
      textOf(living).split("\n"),
    );
    expect(frozen.charts.map(({ name, title }) => [name, title])).toEqual(
      living.charts.map(({ name, title }) => [name, title]),
    );
    expect(frozen.rows).toHaveLength(living.rows.length + 1);
  });

  it("has neither formulas nor links, nor what looks like one", () => {
    const cells = frozen.rows.flatMap(({ cells: row }) => row.flatMap((each) => each ?? []));
    expect(cells.filter(({ formula, link }) => formula !== undefined || link !== undefined)).toEqual([]);
    expect(Object.values(frozen.styles).filter(({ font }) => font?.underline === true)).toEqual([]);
  });

  it("is written in the place of the other, under a marker of its own", () => {
    expect([frozen.marker, frozen.inPlaceOf]).toEqual(["summary/2024/frozen", living.marker]);
    expect(living.inPlaceOf).toBeUndefined();
  });
});

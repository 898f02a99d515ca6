import { SaxesParser } from "saxes";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { iatiOf, type IatiActivity } from "../../src/app/exchange";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { studied } from "../app/small-plan";
import { workbookOfRows } from "../workbook-of-rows";

/** An element of the activity. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ORGANISATION = { ref: "KH-GOV-NCCT", name: "Committee A & B", type: "10" };
const DURING = { year: 2024, month: 7, day: 1 };

const HEADER: readonly GridValue[] = [
  ...["Action", "Responsible agency", "Indicator", "Unit", "Baseline 2022", "Overall target"],
  ...["Target 2023", "Target 2024", "Actual 2023", "Actual Q1 2024"],
];
const OFFICERS: readonly GridValue[] = [
  ...["1.1 Train officers", "MoI", "Number of officers trained", "officers", 5],
  ...[50, 20, 30, 18, "none"],
];

async function activityOf(
  rows: readonly (readonly GridValue[])[],
  {
    header = HEADER,
    title = "Plan of action 2023-2024",
    on = DURING,
    suppressBelow = null as number | null,
  } = {},
): Promise<IatiActivity> {
  const hosted = hostWorkbook(workbookOfRows([[title], [], header, ...rows]));
  const made = iatiOf(
    await studied(hosted),
    { name: "My plan", on, organisation: ORGANISATION },
    suppressBelow,
  );
  if (made === "no years") throw new Error("The plan has no years");
  return made;
}

/** The elements of a path such as `result/indicator/period`. */
function all(activity: IatiActivity, path: string): readonly Element[] {
  return path
    .split("/")
    .reduce<readonly Element[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [parse(activity.xml)],
    );
}

const attributesOf = (activity: IatiActivity, path: string) =>
  all(activity, path).map(({ attributes }) => attributes);
const textsOf = (activity: IatiActivity, path: string) =>
  all(activity, `${path}/narrative`).map(({ text }) => text);

describe("a plan as an activity of IATI", () => {
  it("says who publishes, what it is called, who implements it and from when to when", async () => {
    const activity = await activityOf([OFFICERS]);
    expect(activity.identifier).toBe("KH-GOV-NCCT-My-plan");
    expect(attributesOf(activity, "reporting-org")).toEqual([{ ref: "KH-GOV-NCCT", type: "10" }]);
    expect(textsOf(activity, "reporting-org")).toEqual(["Committee A & B"]);
    expect(textsOf(activity, "title")).toEqual(["Plan of action 2023-2024"]);
    expect(textsOf(activity, "participating-org")).toEqual(["MoI"]);
    expect(attributesOf(activity, "activity-date")).toEqual([
      { type: "1", "iso-date": "2023-01-01" },
      { type: "3", "iso-date": "2024-12-31" },
    ]);
  });

  it.each([
    ["planned", { year: 2022, month: 12, day: 31 }, "1"],
    ["under way", { year: 2024, month: 12, day: 31 }, "2"],
    ["over", { year: 2025, month: 1, day: 1 }, "3"],
  ])("is %s by the day on which it is looked at", async (_, on, code) => {
    expect(attributesOf(await activityOf([OFFICERS], { on }), "activity-status")).toEqual([{ code }]);
  });

  it("has a result for each action, an indicator with its id, and a period for each time that has a value", async () => {
    const activity = await activityOf([OFFICERS]);
    expect(textsOf(activity, "result/title")).toEqual(["1.1 Train officers"]);
    expect(attributesOf(activity, "result/indicator")).toEqual([
      { measure: "1", ascending: "true", "aggregation-status": "true" },
    ]);
    expect(attributesOf(activity, "result/indicator/reference")).toEqual([
      { vocabulary: "99", code: "1.1-1" },
    ]);
    expect(attributesOf(activity, "result/indicator/baseline")).toEqual([{ year: "2022", value: "5" }]);
    const periods = all(activity, "result/indicator/period").map(({ children }) =>
      children.map(({ name, attributes }) => `${name} ${attributes["iso-date"] ?? attributes.value ?? ""}`),
    );
    expect(periods).toEqual(
      expect.arrayContaining([
        ["period-start 2023-01-01", "period-end 2024-12-31", "target 50"],
        ["period-start 2023-01-01", "period-end 2023-12-31", "target 20", "actual 18"],
        ["period-start 2024-01-01", "period-end 2024-12-31", "target 30"],
        ["period-start 2024-01-01", "period-end 2024-03-31", "actual 0"],
      ]),
    );
    expect(activity.values).toBe(6);
  });

  it("has nothing for a blank, and never 0", async () => {
    const activity = await activityOf([[...OFFICERS.slice(0, 7), null, 18, null]]);
    expect(attributesOf(activity, "result/indicator/period/target")).toEqual([
      { value: "50" },
      { value: "20" },
    ]);
    expect(attributesOf(activity, "result/indicator/period/actual")).toEqual([{ value: "18" }]);
    expect(activity.leftOut).toEqual([]);
  });

  it("lists what the standard has no place for, with its cell", async () => {
    const header = HEADER.map((text) => (text === "Baseline 2022" ? "Baseline" : text));
    const activity = await activityOf([[...OFFICERS.slice(0, 7), "TBD", 18, 4]], { header });
    expect(activity.leftOut.map(({ why }) => why)).toEqual([
      "A baseline needs its year, which the plan doesn't say.",
      "It holds no number that counts.",
    ]);
    expect(activity.leftOut.every(({ cell }) => /![A-Z]+4$/.test(cell))).toBe(true);
  });

  it("counts the days of a fiscal year as the plan does", async () => {
    const activity = await activityOf([OFFICERS], {
      title: "Plan of action, fiscal years 2023-2024 (October to September)",
    });
    const [first] = attributesOf(activity, "activity-date");
    expect(first).toEqual({ type: "1", "iso-date": "2022-10-01" });
  });

  it("tells parts by their dimension, and shows none that is asked not to be shown", async () => {
    const header = [
      ...HEADER.slice(0, 6),
      "Target 2023",
      "Actual 2023",
      "Actual 2023 women",
      "Actual 2023 men",
    ];
    const row = [...OFFICERS.slice(0, 6), 20, 18, 4, 14];
    const dimensions = (activity: IatiActivity) =>
      attributesOf(activity, "result/indicator/period/actual/dimension").map(
        ({ name, value }) => `${name} ${value}`,
      );
    expect(dimensions(await activityOf([row], { header }))).toEqual(["sex women", "sex men"]);
    const hidden = await activityOf([row], { header, suppressBelow: 11 });
    expect(dimensions(hidden)).toEqual([]);
    expect(hidden.leftOut).toHaveLength(2);
  });

  it("keeps signs that XML has for itself", async () => {
    const activity = await activityOf([["1.1 Meet <twice> &\u0007more", ...OFFICERS.slice(1)]]);
    expect(textsOf(activity, "result/title")).toEqual(["1.1 Meet <twice> & more"]);
  });
});

function parse(text: string): Element {
  const parser = new SaxesParser();
  const open: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (part) => (open.at(-1)!.text += part));
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return open[0]!.children[0]!;
}

import { gridOf } from "../grid-of";
import { planReading } from "../told";
import type { Rows } from "./kinds-told";

const HEADER = ["", "Measure", "Start value", "Target 2025", "Target 2026", "How often"];
const goal = (name: string): string => `Every village has ${name} that its people can rely on`;
const valued = (name: string, place: number): Rows[number] => [
  goal(name),
  `Number of ${name} looked after`,
  place,
  4 + place,
  6 + place,
  "monthly",
];
const heading = (name: string): Rows[number] => [goal(name), "Roll up", null, null, null, "monthly"];
const NAMES = ["wells", "pumps", "boats", "lamps", "roads", "sheds", "tanks"];

function measuresOf(rows: Rows): readonly string[] {
  return planReading(gridOf(rows)).plan.indicators.map(({ text }) => text);
}

describe("a short text that stands in many rows without a value", () => {
  const headed = NAMES.slice(0, 4).flatMap((name, place) => [
    heading(`${name} and more`),
    valued(name, place),
    valued(`old ${name}`, place),
  ]);

  it("names nothing that is measured, and is listed", () => {
    const measured = NAMES.slice(0, 4).flatMap((name) => [
      `Number of ${name} looked after`,
      `Number of old ${name} looked after`,
    ]);
    expect(measuresOf([HEADER, ...headed])).toEqual(measured);
    const { notRead } = planReading(gridOf([HEADER, ...headed])).plan;
    expect(notRead.filter(({ text }) => text.includes("Roll up"))).toHaveLength(4);
  });

  it("is an action that comes again where agencies or times stand beside it", () => {
    const header = ["Activity", "Target 2025", "Target 2026", "Responsible"];
    const rows = NAMES.map((name, place) => [`Look after ${name}`, 4 + place, 6 + place, "Water office"]);
    const meeting = ["Hold a meeting", null, null, "Water office"];
    const measured = measuresOf([
      header,
      ...rows.flatMap((row, place) => (place < 4 ? [row, meeting] : [row])),
    ]);
    expect(measured.filter((text) => text === "Hold a meeting")).toHaveLength(4);
  });

  it("is what is measured where most rows have no value yet", () => {
    const rows = NAMES.map((name, place) => valued(name, place)).slice(0, 3);
    const blank = NAMES.slice(0, 5).map(heading);
    expect(measuresOf([HEADER, ...rows, ...blank])).toContain("Roll up");
  });
});

describe("long texts without a header left of the actions", () => {
  it("are the objectives, where every other header is right of them", () => {
    const { plan } = planReading(gridOf([HEADER, ...NAMES.map((name, place) => valued(name, place))]));
    expect(plan.objectives.map(({ title }) => title)).toEqual(NAMES.map(goal));
  });
});

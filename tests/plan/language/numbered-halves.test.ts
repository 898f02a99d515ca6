import { placeOf } from "../../../src/plan/period";
import { periodInHeader } from "../../../src/plan/language/time/period-words";

describe("halves that are numbered behind their year", () => {
  it.each<[string, number | null, number | null]>([
    ["Done 2025-1", 2025, 1],
    ["2025-II", 2025, 2],
    ["2025-3", 2025, null],
    ["2025-12", 2025, null],
    ["2025-1-15", 2025, null],
    ["2025-01", 2025, null],
  ])("%s", (text, year, half) => {
    const period = periodInHeader(text);
    expect([period?.year ?? null, placeOf(period?.part, "half")]).toEqual([year, half]);
  });
});

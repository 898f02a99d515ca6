import fc from "fast-check";
import { areaAddress, coverCells, joinAddresses, parseAreas } from "../../src/excel/addresses";
import { areaContains } from "@plan-of-action/xlsx/grid";

describe("an address that Excel gives", () => {
  it.each([
    ["Sheet1!A1", ["A1"]],
    ["Sheet1!A1:J1,Sheet1!B2:J2", ["A1:J1", "B2:J2"]],
    ["'Plan, of Action'!$A$1:$B$2", ["A1:B2"]],
    ["'It''s!'!C3,'It''s!'!D4", ["C3", "D4"]],
    ["Sheet1!A1:B4, 'Two words'!D1:D4, Sheet1!E:E", ["A1:B4", "D1:D4", "E1:E1048576"]],
    ["A1, B2", ["A1", "B2"]],
    ["Sheet1!2:3", ["A2:XFD3"]],
    ["Sheet1!B:C", ["B1:C1048576"]],
    ["", []],
  ])("%s is %j", (address, areas) => {
    expect(parseAreas(address).map(areaAddress)).toEqual(areas);
  });
});

describe("cells as few areas", () => {
  it("join side by side and then downwards", () => {
    const cells = [0, 1, 2].flatMap((row) => [1, 2, 5].map((column) => ({ row, column })));
    expect(coverCells(cells).map(areaAddress).sort()).toEqual(["B1:C3", "F1:F3"]);
  });

  it("cover just the cells given, each once", () => {
    const grid = fc.uniqueArray(fc.nat(63), { maxLength: 64 });
    fc.assert(
      fc.property(grid, (numbers) => {
        const cells = [...numbers].sort((a, b) => a - b).map((n) => ({ row: n >> 3, column: n & 7 }));
        const areas = coverCells(cells);
        for (let n = 0; n < 64; n++) {
          const covering = areas.filter((area) => areaContains(area, n >> 3, n & 7));
          expect(covering).toHaveLength(numbers.includes(n) ? 1 : 0);
        }
      }),
    );
  });
});

it("keeps every address short enough for one call", () => {
  const cells = Array.from({ length: 5_000 }, (_, n) => ({ row: n * 2, column: n % 3 }));
  const addresses = joinAddresses(coverCells(cells));
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) expect(address.length).toBeLessThanOrEqual(8_192);
  expect(addresses.join(",").split(",")).toHaveLength(5_000);
});

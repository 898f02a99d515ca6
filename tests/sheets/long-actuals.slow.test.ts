import { gridOfActuals, newActuals } from "../../src/sheets/actuals/actuals-content";

it("a sheet of more rows than a call has arguments is still a grid", () => {
  const { rows, layout } = newActuals("Actuals", "A note", (column) => column);
  const [header] = rows.slice(-1);
  const long = Array.from({ length: 300_000 }, () => header ?? []);
  const grid = gridOfActuals("Actuals", { rows: [...rows, ...long], layout });
  expect(grid.values).toHaveLength(rows.length + long.length);
  expect(grid.values.at(-1)).toEqual(header?.map(({ value }) => value));
});

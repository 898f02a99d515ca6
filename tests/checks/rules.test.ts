import { readdirSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/checks";
import { checkTexts } from "../../src/locales/en/checks";
import { textsSaid } from "./in-words";

/*
 * The tables of all rules, each in its file in a room of `rules/`. They are tried here together, since loading
 * the product takes longer than trying a rule; `npm test -- tests/checks/rules -t target-zero` tries one.
 */
const FOLDER = join(__dirname, "rules");

for (const table of readdirSync(FOLDER, { recursive: true, encoding: "utf8" }))
  if (table.endsWith(".ts")) jest.requireActual<object>(join(FOLDER, table));

it("the tables have a case for each text that a rule has in the catalogue", () => {
  const texts = Object.keys(checkTexts).filter((key) =>
    rules.some(({ id }) => key === id || key.startsWith(`${id}-`)),
  );
  expect(texts.filter((id) => !textsSaid.has(id))).toEqual([]);
});

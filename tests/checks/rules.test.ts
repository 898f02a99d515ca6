import { readdirSync } from "node:fs";
import { join } from "node:path";

/*
 * The tables of all rules, each in its file in a room of `rules/`. They are tried here together, since loading
 * the product takes longer than trying a rule; `npm test -- tests/checks/rules -t target-zero` tries one.
 */
const FOLDER = join(__dirname, "rules");

for (const table of readdirSync(FOLDER, { recursive: true, encoding: "utf8" }))
  if (table.endsWith(".ts")) jest.requireActual<object>(join(FOLDER, table));

import { readdirSync } from "node:fs";
import { join } from "node:path";

/*
 * The tables of all rules, each in its file under `rules/`. They are tried here together, since loading
 * the product takes longer than trying a rule; `npm test -- tests/checks/rules -t target-zero` tries one.
 */
const FOLDER = join(__dirname, "rules");

for (const table of readdirSync(FOLDER)) jest.requireActual<object>(join(FOLDER, table));

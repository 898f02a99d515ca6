import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { editAndJudge, isHeld, startOfEdit, STARTS } from "./edit-and-judge";
import { EDITED_USE_CASES } from "./edited-use-cases";
import type { Verdict } from "./judge";
import { PLAN_EDITS } from "./plan-edits";

const { values: options } = parseArgs({
  options: {
    /** Only use cases with this in their names; may be given several times. */
    "use-case": { type: "string", multiple: true, default: [""] },
    /** Only edits with this in their names. */
    edit: { type: "string", multiple: true, default: [""] },
    /** Only workbooks with this in their names. */
    start: { type: "string", multiple: true, default: [""] },
    /** The part of the cases that this process takes, such as 1/2. */
    shard: { type: "string", default: "1/1" },
    /** Every n-th case. */
    every: { type: "string", default: "1" },
    /** A file to which each result is added; what is in it already is not tried again. */
    results: { type: "string" },
  },
});

interface Result extends Verdict {
  readonly start: string;
  readonly edit: string;
  readonly useCase: string;
}

const chosen = (names: readonly string[], all: readonly string[]): readonly string[] =>
  all.filter((name) => names.some((word) => name.includes(word)));

const file = options.results ?? null;
const former: readonly Result[] =
  file === null || !existsSync(file)
    ? []
    : readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Result);
const results: Result[] = [...former];
const [shard = 1, shards = 1] = options.shard.split("/").map(Number);
let turn = 0;
for (const name of chosen(options.start, STARTS)) {
  const start = await startOfEdit(name);
  for (const edit of PLAN_EDITS.filter(({ name: one }) => options.edit.some((word) => one.includes(word)))) {
    for (const useCase of EDITED_USE_CASES.filter(({ name: one }) =>
      options["use-case"].some((word) => one.includes(word)),
    )) {
      const place = turn++;
      if (
        place % Number(options.every) !== 0 ||
        Math.floor(place / Number(options.every)) % shards !== shard - 1
      )
        continue;
      const about = { start: name, edit: edit.name, useCase: useCase.name };
      if (former.some((one) => one.start === name && one.edit === edit.name && one.useCase === useCase.name))
        continue;
      const result: Result = { ...about, ...(await editAndJudge(start, edit, useCase)) };
      results.push(result);
      if (file !== null) appendFileSync(file, `${JSON.stringify(result)}\n`);
      if (!isHeld(result)) tell(result);
    }
  }
}

function tell({ start, edit, useCase, trouble, ...found }: Result): void {
  console.log(`  ${start} × ${edit} × ${useCase}${trouble === null ? "" : `: ${trouble}`}`);
  for (const [kind, texts] of Object.entries(found)) {
    if (texts.length > 0) console.log(`    ${kind} (${texts.length}): ${texts.slice(0, 4).join(" | ")}`);
  }
}

/** Held of all cases, a line each use case, a column each edit. */
function table(all: readonly Result[]): Record<string, Record<string, string>> {
  const lines: Record<string, Record<string, string>> = {};
  const names = [...new Set(all.map(({ useCase }) => useCase)), "all"];
  for (const useCase of names) {
    const ofUseCase = all.filter((each) => useCase === "all" || each.useCase === useCase);
    const line: Record<string, string> = {};
    for (const edit of [...new Set(all.map((each) => each.edit)), "all"]) {
      const cases = ofUseCase.filter((each) => edit === "all" || each.edit === edit);
      line[edit] = `${cases.filter(isHeld).length}/${cases.length}`;
    }
    lines[useCase] = line;
  }
  return lines;
}

console.table(table(results));
const count = (of: (one: Result) => boolean): number => results.filter(of).length;
console.log(
  `${results.length} cases: ${count(isHeld)} held; lost ${count(({ lost }) => lost.length > 0)}, ` +
    `elsewhere ${count(({ elsewhere }) => elsewhere.length > 0)}, silent ${count(({ silent }) => silent.length > 0)}, ` +
    `set apart although there ${count(({ apart }) => apart.length > 0)}, failed ${count(({ trouble }) => trouble !== null)}`,
);
export const isClean = results.every(isHeld);

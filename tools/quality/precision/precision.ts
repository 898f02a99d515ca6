/**
 * How often the checks are right: `npm run precision -- FOLDER…`. Each folder holds `NAME.xlsx` beside a
 * `NAME.truth.json` with the cells that really are wrong (`knownErrors`), and a `NAME.mapping.json` where the plan is
 * to be read by a mapping. What a person judged of single findings stands in `NAME.judged.json`:
 * `{ "rule@Sheet!F11": "true" | "false" }`, or `rule` alone for all that a rule says of the workbook.
 * `--list FILE` writes every finding with its message.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatCell, type Finding, type StudiedPlan } from "../../../src/app";
import { studyContents } from "../../../src/app/study/study-plan";
import { readMapping } from "../../../src/headless/cli/mapping-file";
import { createTranslator } from "../../../src/locales/translator";
import { labelledFiles, type LabelledFile } from "../fit/labelled";
import { causesOf, figuresOf, tableOf, type Judged, type Judgement } from "./figures";

const words = process.argv.slice(2);
const list = words.includes("--list") ? words[words.indexOf("--list") + 1] : undefined;
const folders = words.filter((word) => !word.startsWith("--") && word !== list);
const translate = createTranslator("en");

const judged: Judged[] = [];
let [plans, rows] = [0, 0];
const listed: string[] = [];
for (const folder of folders) {
  for await (const file of labelledFiles(folder)) {
    const study = await studyOf(folder, file);
    if (study === null) continue;
    plans += 1;
    rows += rowsOf(study);
    const verdicts = verdictsOn(folder, file);
    for (const finding of study.findings) {
      const verdict = verdicts(finding);
      judged.push({ workbook: file.name, finding, verdict });
      listed.push(
        [
          file.name,
          finding.severity,
          finding.rule,
          formatCell(finding.cell),
          verdict,
          translate(finding.message),
        ]
          .map((part) => part.replaceAll(/\s+/g, " "))
          .join("\t"),
      );
    }
  }
}
if (list !== undefined) writeFileSync(list, `${listed.join("\n")}\n`);
console.log(tableOf(figuresOf(judged), { plans, rows, causes: causesOf(judged) }));

async function studyOf(folder: string, { name, truth, contents }: LabelledFile): Promise<StudiedPlan | null> {
  if (truth.kind === "notPlan") return null;
  const mapping = join(folder, `${name}.mapping.json`);
  const choice = existsSync(mapping) ? { mapping: await readMapping(mapping) } : undefined;
  const study = await studyContents(contents, choice);
  return study.kind === "checked" ? study : null;
}

/** Rows of the plan's tables, below their headers. */
function rowsOf({ plan }: StudiedPlan): number {
  return plan.parts.reduce((sum, { extent }) => sum + extent.lastRow - extent.lastHeaderRow, 0);
}

/** What is known of a finding: what a person said of it, or that its cell is known to be wrong. */
function verdictsOn(folder: string, { name, truth }: LabelledFile): (finding: Finding) => Judgement {
  const known = new Set((truth.knownErrors ?? []).map(plainCell));
  const path = join(folder, `${name}.judged.json`);
  const said = existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Judgement>>)
    : {};
  return ({ rule, cell }) => {
    const address = plainCell(formatCell(cell));
    return said[`${rule}@${address}`] ?? said[rule] ?? (known.has(address) ? "true" : "open");
  };
}

/** `'Sheet 1'!$B$3` as `Sheet 1!B3`. */
function plainCell(cell: string): string {
  const end = cell.lastIndexOf("!");
  const sheet = cell.slice(0, Math.max(0, end)).replace(/^'|'$/g, "").replaceAll("''", "'");
  return `${sheet}!${cell.slice(end + 1).replaceAll("$", "")}`;
}

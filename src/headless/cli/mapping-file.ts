import {
  answersOfId,
  formatCell,
  parseLayout,
  parseMapping,
  type Layout,
  type MappingMisfit,
  type PlacedAnswer,
  type PlanMapping,
  type ReadingChoice,
} from "../../app";
import { CannotBeDone } from "./cannot-be-done";
import type { PlanRequest } from "./command";
import { readInput } from "./files/input-file";
import { POA, quoted } from "./program";

/** How the plan is to be read by what a request says of it; `undefined` if it says nothing. */
export async function choiceOf({
  mapping,
  layout,
  answers,
}: Pick<PlanRequest, "mapping" | "layout" | "answers">): Promise<ReadingChoice | undefined> {
  if (mapping === null && layout === null && answers.length === 0) return undefined;
  return {
    ...(mapping === null ? {} : { mapping: await readMapping(mapping) }),
    ...(layout === null ? {} : { layout: await readLayout(layout) }),
    ...(answers.length === 0 ? {} : { answers: answers.flatMap(answersIn) }),
  };
}

/** An answer as it was typed. Raises `CannotBeDone` if it is none. */
function answersIn(typed: string): readonly PlacedAnswer[] {
  const [question = "", ...rest] = typed.split("=");
  const answers = answersOfId(question.trim(), rest.join("=").trim());
  if (answers !== null) return answers;
  throw new CannotBeDone(
    `--answer ${quoted(typed)} answers no question. “${POA} read FILE --questions --json” prints the questions with the ids of their answers: --answer QUESTION=ANSWER.`,
  );
}

/** The layout that a file holds. Raises `CannotBeDone` with all that is wrong with it. */
async function readLayout(path: string): Promise<Layout> {
  const parsed = parseLayout(await readJson(path));
  if (parsed.kind === "layout") return parsed.layout;
  const faults = parsed.faults.map(
    ({ path: place, expected }) => `  - ${place || "the whole"}: ${expected} is due`,
  );
  throw new CannotBeDone(
    [`${path} is not a layout of a plan:`, ...faults, `“${POA} layout FILE --out L.json” writes one.`].join(
      "\n",
    ),
  );
}

/** The mapping that a file holds. Raises `CannotBeDone` with all that is wrong with it. */
export async function readMapping(path: string): Promise<PlanMapping> {
  const parsed = parseMapping(await readJson(path));
  if (parsed.kind === "mapping") return parsed.mapping;
  const faults = parsed.faults.map(
    ({ path: place, expected, received }) =>
      `  - ${place || "the whole"}: ${expected} is due, not ${received}`,
  );
  throw new CannotBeDone(
    [
      `${path} is not a mapping of a plan:`,
      ...faults,
      `“${POA} read FILE --json” prints one to begin with, under “mapping”.`,
    ].join("\n"),
  );
}

const MAX_BYTES = 5 * 1024 * 1024;

async function readJson(path: string): Promise<unknown> {
  const text = (await readInput(path, MAX_BYTES)).toString("utf8").replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotBeDone(`The file ${path} cannot be used: it is not JSON. Check the file.`, {
      cause: error,
    });
  }
}

/** In words: why a mapping does not fit the sheet any more. */
export function explainMisfit(misfit: MappingMisfit): string {
  return `The mapping was not applied, since ${reasonOf(misfit)}. The plan was read without it; map its columns again.`;
}

function reasonOf(misfit: MappingMisfit): string {
  switch (misfit.why) {
    case "sheetMissing":
      return `the workbook has no sheet “${misfit.sheet}”`;
    case "rowsOutsideSheet":
      return `its rows lie outside the sheet “${misfit.sheet}”`;
    case "headChanged":
      return `${formatCell(misfit.cell)} says “${misfit.found}” where the mapping has “${misfit.expected}”`;
    case "columnsMissing":
      return `it leaves the sheet “${misfit.sheet}” without ${misfit.missing.join(", ")}`;
  }
}

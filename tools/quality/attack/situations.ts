import { parseArgs } from "node:util";
import { goodRun, meet, type GoodRun, type SecondTries, type SituationVerdict } from "./attack";
import { SITUATIONS } from "./situations-of-excel";
import { asExcelSavesIt, freshWorkbook, opened, typedWorkbook, type TypedWorkbook } from "./typed-workbook";
import type { Start } from "./use-case";
import { frozen, USE_CASES } from "./use-cases";

const { values: options } = parseArgs({
  options: {
    /** How many indicators the plan has. */
    indicators: { type: "string", default: "3" },
    /** Only use cases with this in their names; may be given several times. */
    "use-case": { type: "string", multiple: true, default: [""] },
    /** Begins each situation with every request of a use case, not with four of them. */
    "every-request": { type: "boolean", default: false },
    /** Begins with the use case of this name. */
    from: { type: "string" },
    /** Only situations with this in their names. */
    situation: { type: "string", default: "" },
  },
});

/** Each request; else the first, the middle one, that before the last, and the last. */
function requestsOf({ actions: { length } }: GoodRun): readonly number[] {
  if (options["every-request"]) return Array.from({ length }, (_, index) => index + 1);
  return [...new Set([1, Math.ceil(length / 2), Math.max(1, length - 1), length])];
}

/** How many tries came to what, of all use cases. */
type Sums = Record<"tries" | "done" | "told" | Wrong, number>;

/** What must not come of a situation. */
type Wrong = "lost" | "elsewhere" | "wrong" | "trouble" | "emptied";

const NOTHING: Sums = { tries: 0, done: 0, told: 0, lost: 0, elsewhere: 0, wrong: 0, trouble: 0, emptied: 0 };

function wrongIn(verdict: SituationVerdict): Readonly<Record<Wrong, number>> {
  const { lost, elsewhere, wrongSuccess, trouble, emptied } = verdict;
  return {
    lost: Math.min(1, lost.length),
    elsewhere: Math.min(1, elsewhere.length),
    wrong: wrongSuccess ? 1 : 0,
    trouble: trouble === null ? 0 : 1,
    emptied: Math.min(1, emptied.length),
  };
}

function withVerdict(sums: Sums, verdict: SituationVerdict): Sums {
  const wrong = wrongIn(verdict);
  const isDone = verdict.first === "done";
  return {
    tries: sums.tries + 1,
    done: sums.done + (isDone ? 1 : 0),
    told: sums.told + (isDone ? 0 : 1),
    lost: sums.lost + wrong.lost,
    elsewhere: sums.elsewhere + wrong.elsewhere,
    wrong: sums.wrong + wrong.wrong,
    trouble: sums.trouble + wrong.trouble,
    emptied: sums.emptied + wrong.emptied,
  };
}

async function starts(): Promise<Readonly<Record<Start, TypedWorkbook>>> {
  const indicators = Number(options.indicators);
  const typed = await typedWorkbook(indicators);
  const hosted = opened(typed);
  await frozen(hosted);
  const frozenBytes = asExcelSavesIt(hosted.file);
  return { typed, fresh: freshWorkbook(indicators), frozen: { ...typed, bytes: frozenBytes } };
}

/** Lets each situation begin with requests of each use case; whether nothing went wrong. */
async function meetAll(): Promise<boolean> {
  const begin = await starts();
  const first = USE_CASES.findIndex(({ name }) => name === options.from);
  const chosen = USE_CASES.slice(Math.max(0, first)).filter(({ name }) =>
    options["use-case"].some((word) => name.includes(word)),
  );
  const table: Record<string, Sums> = {};
  for (const useCase of chosen) {
    const start = begin[useCase.from];
    const good = await goodRun(useCase, start);
    const tried: SecondTries = new Map();
    for (const situation of SITUATIONS.filter(({ name }) => name.includes(options.situation))) {
      for (const request of requestsOf(good)) {
        const verdict = await meet(useCase, start, good, { request, situation }, tried);
        table[situation.name] = withVerdict(table[situation.name] ?? NOTHING, verdict);
        if (Object.values(wrongIn(verdict)).every((count) => count === 0)) continue;
        console.log(`  ${useCase.name}, ${situation.name}, request ${request}: ${shown(verdict)}`);
      }
    }
    console.log(useCase.name, good.actions.length);
  }
  console.table(table);
  return Object.values(table).every((sums) => Object.values(wrongOf(sums)).every((count) => count === 0));
}

function wrongOf({ lost, elsewhere, wrong, trouble, emptied }: Sums): Readonly<Record<Wrong, number>> {
  return { lost, elsewhere, wrong, trouble, emptied };
}

function shown({ lost, elsewhere, ...others }: SituationVerdict): string {
  return JSON.stringify({ ...others, lost: lost.slice(0, 2), elsewhere: elsewhere.slice(0, 2) });
}

export const isClean = await meetAll();

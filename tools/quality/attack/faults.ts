import { parseArgs } from "node:util";
import type { Failure } from "@plan-of-action/office-host";
import { attack, brokenOffAfter, FAULTS, goodRun, type GoodRun, type SecondTries } from "./attack";
import { openResults, type RequestResult } from "./results";
import { asExcelSavesIt, freshWorkbook, opened, typedWorkbook, type TypedWorkbook } from "./typed-workbook";
import type { Start, UseCase } from "./use-case";
import { frozen, USE_CASES } from "./use-cases";

const { values: options } = parseArgs({
  options: {
    /** How many indicators the plan has. */
    indicators: { type: "string", default: "3" },
    /** Only use cases with this in their names; may be given several times. */
    "use-case": { type: "string", multiple: true, default: [""] },
    /** Begins with the use case of this name. */
    from: { type: "string" },
    /** The part of the requests that this process takes, such as 1/2. */
    shard: { type: "string", default: "1/1" },
    /** Breaks off after every n-th action that leaves something new. */
    every: { type: "string", default: "1" },
    /** Breaks off after every action, also after those that only read or change looks. */
    "every-action": { type: "boolean", default: false },
    /** Breaks each request of a large plan off in the middle, and tries no other fault of it. */
    "half-way": { type: "boolean", default: false },
    /** A file to which each request's result is added; what is in it already is not tried again. */
    results: { type: "string" },
  },
});

const indicators = Number(options.indicators);
/** A plan of this many is attacked at every request, and not after every action of it: each try takes seconds. */
const LARGE = 500;

async function starts(): Promise<Readonly<Record<Start, TypedWorkbook>>> {
  const typed = await typedWorkbook(indicators);
  const fresh = freshWorkbook(indicators);
  const hosted = opened(typed);
  await frozen(hosted);
  return { typed, fresh, frozen: { ...typed, bytes: asExcelSavesIt(hosted.file) } };
}

function cutsOf({ actions, cuts }: GoodRun, index: number): readonly Failure[] {
  const count = actions[index] ?? 0;
  if (indicators >= LARGE) {
    const halfWay = brokenOffAfter(Math.floor(count / 2));
    return options["half-way"]
      ? [halfWay]
      : [
          { code: "InvalidOperationInCellEditMode" },
          halfWay,
          { code: "RequestAborted", afterActions: "all" },
        ];
  }
  const all = options["every-action"]
    ? Array.from({ length: count }, (_, done) => done + 1)
    : (cuts[index] ?? []);
  const chosen = all.filter((done, place) => done < count && place % Number(options.every) === 0);
  return [...FAULTS, ...chosen.map(brokenOffAfter)];
}

async function attackRequest(
  useCase: UseCase,
  start: TypedWorkbook,
  good: GoodRun,
  index: number,
  tried: SecondTries,
): Promise<RequestResult> {
  const sums = { tries: 0, lost: 0, elsewhere: 0, wrongSuccess: 0, trouble: 0 };
  const request = index + 1;
  for (const failure of cutsOf(good, index)) {
    const cut = { request, failure };
    const { lost, elsewhere, wrongSuccess, trouble } = await attack(useCase, start, good, cut, tried);
    sums.tries++;
    sums.lost += lost.length > 0 ? 1 : 0;
    sums.elsewhere += elsewhere.length > 0 ? 1 : 0;
    sums.wrongSuccess += wrongSuccess ? 1 : 0;
    sums.trouble += trouble === null ? 0 : 1;
    if (lost.length > 0 || elsewhere.length > 0 || wrongSuccess || trouble !== null) {
      const shown = { lost: lost.slice(0, 3), elsewhere: elsewhere.slice(0, 3), wrongSuccess, trouble };
      console.log(`  ${useCase.name} ${JSON.stringify({ request, failure })}: ${JSON.stringify(shown)}`);
    }
  }
  return { useCase: useCase.name, indicators, request, requests: good.actions.length, ...sums };
}

function chosenUseCases(): readonly UseCase[] {
  const begin = options.from === undefined ? 0 : USE_CASES.findIndex(({ name }) => name === options.from);
  if (begin < 0) throw new Error(`There is no use case “${options.from}”`);
  return USE_CASES.slice(begin).filter(({ name }) => options["use-case"].some((word) => name.includes(word)));
}

const [shard = 1, shards = 1] = options.shard.split("/").map(Number);
const results = openResults(options.results ?? null, indicators);
const begin = await starts();
let turn = 0;
for (const useCase of chosenUseCases()) {
  const start = begin[useCase.from];
  const good = await goodRun(useCase, start, indicators < LARGE && !options["every-action"]);
  const tried: SecondTries = new Map();
  for (const index of good.actions.keys()) {
    if (turn++ % shards !== shard - 1 || results.has(useCase.name, index + 1)) continue;
    results.add(await attackRequest(useCase, start, good, index, tried));
  }
  console.log(useCase.name, JSON.stringify(results.table()[useCase.name]));
}
console.table(results.table());
export const isClean = results.isClean();

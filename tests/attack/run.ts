import type { Failure } from "../../src/headless/host";
import { attack, brokenOffAfter, FAULTS, goodRun, type GoodRun } from "./attack";
import { asExcelSavesIt, freshWorkbook, opened, typedWorkbook, type TypedWorkbook } from "./typed-workbook";
import { frozen, USE_CASES, type Start, type UseCase } from "./use-cases";

// npm run attack -- [indicators] [part of a use case's name] [every n-th action]
const [size = "3", wanted = "", step = "1"] = process.argv.slice(2);
const indicators = Number(size);
/** A plan of this many is attacked at every request, and not after every action of it: each try takes seconds. */
const LARGE = 500;

async function starts(): Promise<Readonly<Record<Start, TypedWorkbook>>> {
  const typed = await typedWorkbook(indicators);
  const fresh = freshWorkbook(indicators);
  const hosted = opened(typed);
  await frozen(hosted);
  return { typed, fresh, frozen: { ...typed, bytes: asExcelSavesIt(hosted.file) } };
}

function* cutsOf({ actions }: GoodRun): Generator<{ readonly request: number; readonly failure: Failure }> {
  for (const [index, count] of actions.entries()) {
    const request = index + 1;
    if (indicators >= LARGE) {
      yield { request, failure: { code: "InvalidOperationInCellEditMode" } };
      yield { request, failure: brokenOffAfter(Math.floor(count / 2)) };
      yield { request, failure: { code: "RequestAborted", afterActions: "all" } };
      continue;
    }
    for (const failure of FAULTS) yield { request, failure };
    for (let after = 1; after < count; after += Number(step))
      yield { request, failure: brokenOffAfter(after) };
  }
}

async function attackAll(useCase: UseCase, start: TypedWorkbook) {
  const good = await goodRun(useCase, start);
  const sums = {
    requests: good.actions.length,
    tries: 0,
    lost: 0,
    elsewhere: 0,
    wrongSuccess: 0,
    trouble: 0,
  };
  for (const cut of cutsOf(good)) {
    const { lost, elsewhere, wrongSuccess, trouble } = await attack(useCase, start, good, cut);
    sums.tries++;
    sums.lost += lost.length > 0 ? 1 : 0;
    sums.elsewhere += elsewhere.length > 0 ? 1 : 0;
    sums.wrongSuccess += wrongSuccess ? 1 : 0;
    sums.trouble += trouble === null ? 0 : 1;
    if (lost.length > 0 || elsewhere.length > 0 || wrongSuccess || trouble !== null) {
      const shown = { lost: lost.slice(0, 3), elsewhere: elsewhere.slice(0, 3), wrongSuccess, trouble };
      console.log(`  ${useCase.name} ${JSON.stringify(cut)}: ${JSON.stringify(shown)}`);
    }
  }
  return sums;
}

const begin = await starts();
const table: Record<string, Awaited<ReturnType<typeof attackAll>>> = {};
for (const useCase of USE_CASES.filter(({ name }) => name.includes(wanted))) {
  table[useCase.name] = await attackAll(useCase, begin[useCase.from]);
  console.log(useCase.name, JSON.stringify(table[useCase.name]));
}
console.table(table);
const failed = Object.values(table).some(
  ({ lost, elsewhere, wrongSuccess, trouble }) => lost + elsewhere + wrongSuccess + trouble > 0,
);
process.exitCode = failed ? 1 : 0;

import { zipSync, unzipSync, strToU8 } from "fflate";
import { problemMessage, type Workbook } from "../../src/app";
import type { Failure } from "@plan-of-action/office-host";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbook-error";

/** The problem with which some work ends. */
async function problemOf(work: Promise<unknown>): Promise<WorkbookProblem> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`Not a WorkbookError: ${String(error)}`);
  return error.problem;
}

function failing(failure: Failure): Workbook {
  const { host, workbook } = hostWorkbook(newWorkbookFile());
  host.failRequest(2, failure);
  return workbook;
}

const coded = (code: string): Failure => ({ code, message: `Excel's own words for ${code}` });
const CODES = /SyntaxError|JSON|InvalidArgument|ItemAlreadyExists|PayloadSize|GeneralException|PropertyNot/;

describe("what Excel answers", () => {
  it.each<[string, Failure, WorkbookProblem["kind"]]>([
    ["a name that is taken", coded("ItemAlreadyExists"), "nameTaken"],
    ["an argument that it does not take", coded("InvalidArgument"), "hostFailure"],
    ["a fault of its own", coded("GeneralException"), "hostFailure"],
    ["a request that is too large", coded("RequestPayloadSizeLimitExceeded"), "tooLarge"],
    ["a page of a gateway", { status: 504 }, "answerLost"],
    ["half a text", { truncated: "text" }, "answerLost"],
    ["half of the results", { truncated: "results" }, "answerLost"],
  ])("is told in a sentence without its codes: %s", async (_, failure, kind) => {
    const problem = await problemOf(failing(failure).read());
    expect(problem.kind).toBe(kind);
    for (const language of LANGUAGES) {
      const sentence = createTranslator(language)(problemMessage(problem));
      expect(sentence).not.toMatch(CODES);
      expect(sentence).not.toContain(problemMessage(problem).id);
    }
  });

  it("says what was refused, and on which sheet", async () => {
    const { workbook } = hostWorkbook(newWorkbookFile());
    const edits = [
      { cell: { sheet: "Sheet1", row: 0, column: 0 }, value: "x".repeat(32_768), expected: null },
    ];
    const problem = await problemOf(workbook.applyEdits(edits, []));
    expect(problem).toMatchObject({ kind: "hostFailure", what: "cells", sheet: "Sheet1" });
    expect(createTranslator("en")(problemMessage(problem))).toContain(
      "could not read or change cells (“Sheet1”)",
    );
  });
});

it("a part that turns out to be damaged is named", async () => {
  const parts = unzipSync(newWorkbookFile().save());
  const damaged = zipSync({ ...parts, "xl/styles.xml": strToU8("<styleSheet><fonts></styleSheet>") });
  const file = openWorkbookFile(damaged);
  file.sheets[0]!.setCell(0, 0, { value: 1, formula: null });
  await expect(hostWorkbook(file).workbook.read()).rejects.toMatchObject({
    problem: { kind: "damaged", part: "xl/styles.xml" },
  });
});

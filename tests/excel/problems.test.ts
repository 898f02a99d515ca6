import { zipSync, unzipSync, strToU8 } from "fflate";
import { problemMessage, type Workbook } from "../../src/app";
import { type Failure, installedOfficeLibrary } from "@plan-of-action/office-host";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { LANGUAGES } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbook-error";
import { openWorkbook } from "../../src/excel";
import { RequestHost } from "@plan-of-action/office-host/host";

describe("problems", () => {
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
});

/** A workbook whose border waits for an answer no longer than a moment. */
function impatient() {
  const file = newWorkbookFile();
  const host = new RequestHost(file);
  const namespace = installedOfficeLibrary()(host.bridge, host.requirements);
  const workbook = openWorkbook({
    // As in Excel, requests wait for a cell that is typed into.
    run: (batch) => namespace.run({ delayForCellEdit: true }, batch),
    createWorkbook: (base64) => Promise.reject(new Error(base64)),
    supports: (version) => host.requirements.isSetSupported("ExcelApi", version),
    patience: 300,
  });
  return { file, host, workbook };
}

const cell = (row: number) => ({ sheet: "Sheet1", row, column: 0 });

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("a request that is never answered", () => {
  it.each([1, 2])("is given up, and the next reading goes through: request %i", async (request) => {
    const { workbook, host } = impatient();
    host.failRequest(request, { hangs: true });
    await expect(workbook.read()).rejects.toMatchObject({ problem: { kind: "notAnswered" } });
    expect((await workbook.read()).sheets).toHaveLength(1);
  });

  it("is followed by no other, also where its answer comes too late", async () => {
    const { workbook, host } = impatient();
    host.user.beginCellEdit();
    await expect(workbook.read()).rejects.toMatchObject({ problem: { kind: "notAnswered" } });
    expect(host.traffic.requests).toBe(0);
    host.user.endCellEdit();
    await settled();
    expect(host.traffic.requests).toBe(1);
  });

  it("puts back what was written too late and into another row", async () => {
    const { workbook, host, file } = impatient();
    const sheet = file.sheets[0]!;
    sheet.setCell(0, 0, { value: 2, formula: null });
    sheet.setCell(1, 0, { value: "a", formula: null });
    // The answer to the request that writes comes after the pane has given it up.
    host.beforeRequest(3, (user) => user.edit("Sheet1!A2", "b"));
    const { onMessageFromHost } = host.bridge;
    let answers = 0;
    host.bridge.onMessageFromHost = (text) => {
      answers += 1;
      setTimeout(() => onMessageFromHost?.(text), answers === 3 ? 500 : 0);
    };
    const editing = workbook.applyEdits(
      [{ cell: cell(0), expected: 2, value: 4 }],
      [{ cell: cell(1), expected: "a" }],
    );
    await expect(editing).rejects.toMatchObject({ problem: { kind: "notAnswered" } });
    expect(sheet.cell(0, 0).value).toBe(4);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(sheet.cell(0, 0).value).toBe(2);
  });
});

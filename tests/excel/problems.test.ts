import { zipSync, unzipSync, strToU8 } from "fflate";
import { problemMessage, type Workbook, acceptFinding, checkPlan, saveSettings } from "../../src/app";
import { type Failure, installedOfficeLibrary } from "@plan-of-action/office-host";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { LANGUAGES } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbook-error";
import { openWorkbook } from "../../src/excel";
import { RequestHost, type Elsewhere } from "@plan-of-action/office-host/host";
import { ON, planToAttack, request } from "../attack/attacked-plan";
import { writeSummary } from "../sheets-alone";

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

async function problemOf(work: Promise<unknown>): Promise<WorkbookProblem> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`Not a WorkbookError: ${String(error)}`);
  for (const language of LANGUAGES) {
    expect(createTranslator(language)(problemMessage(error.problem))).not.toMatch(/error-|select|\{/);
  }
  return error.problem;
}

const plan = () => hostWorkbook(planToAttack(3));

async function studied({ workbook }: HostedWorkbook) {
  const study = await checkPlan(workbook, undefined, ON);
  if (study.kind !== "checked") throw new Error(study.kind);
  return study;
}

/** A plan in which a finding is accepted, in an Excel that refuses custom XML. */
async function acceptedOnIPad(): Promise<HostedWorkbook> {
  const hosted = plan();
  const study = await studied(hosted);
  await acceptFinding(hosted.workbook, study, study.findings[0]!, { reason: "So it is", by: "Me", on: ON });
  return hostWorkbook(openWorkbookFile(hosted.file.save()), { quirks: { refusesCustomXml: true } });
}

describe("an Excel that gives out no custom XML, as on an iPad before the workbook is saved", () => {
  it("has its plan read and checked, and it is told that nothing of what is kept counts", async () => {
    const hosted = await acceptedOnIPad();
    const { findings } = await studied(hosted);
    expect(findings.map(({ message }) => message.id)).toContain("plan-truncated-records");
    expect(findings.filter(({ accepted }) => accepted !== null)).toEqual([]);
  });

  it("is told so where no plan is found too", async () => {
    const { file } = plan();
    file.sheets[0]!.setCell(2, 3, { value: "Remarks", formula: null });
    for (let column = 3; column < 8; column++)
      file.sheets[0]!.setCell(2, column, { value: null, formula: null });
    const { workbook } = hostWorkbook(file, { quirks: { refusesCustomXml: true } });
    const study = await checkPlan(workbook, undefined, ON);
    expect(study.findings.map(({ message }) => message.id)).toContain("plan-truncated-records");
  });

  it("says what it takes before anything is written, and all is as it was", async () => {
    const hosted = await acceptedOnIPad();
    const before = hosted.file.save();
    const study = await studied(hosted);
    const { progress } = study.settings;
    expect(await problemOf(writeSummary(hosted.workbook, request))).toEqual({ kind: "recordsRefused" });
    expect(
      await problemOf(
        saveSettings(hosted.workbook, study.contents, { progress: { ...progress, onTrackFrom: 85 } }),
      ),
    ).toEqual({ kind: "recordsRefused" });
    expect(hosted.file.save()).toEqual(before);
    // What was kept is still there once the workbook is saved.
    const saved = hostWorkbook(openWorkbookFile(hosted.file.save()));
    expect((await studied(saved)).findings.some(({ accepted }) => accepted === "So it is")).toBe(true);
  });

  it("is not taken for one where a request fails once", async () => {
    const hosted = plan();
    hosted.host.failRequest(1, { code: "GeneralException" });
    const { contents } = await studied(hosted);
    expect(contents.recordsUnknown).toBeUndefined();
  });

  it("has no records where it answers no collection for none", async () => {
    const { workbook } = hostWorkbook(planToAttack(3), { quirks: { hasNoEmptyNamespace: true } });
    expect((await checkPlan(workbook, undefined, ON)).kind).toBe("checked");
    expect((await writeSummary(workbook, request)).kind).toBe("written");
    expect((await writeSummary(workbook, request)).kind).toBe("written");
  });
});

describe.each<[Elsewhere]>([["InvalidSelection"], ["ItemNotFound"], ["InactiveWorkbook"]])(
  "another workbook in front (%s)",
  (elsewhere) => {
    it("is told where it stays there, and nothing is lost", async () => {
      const hosted = plan();
      hosted.host.user.turnTo(elsewhere);
      expect(await problemOf(writeSummary(hosted.workbook, request))).toEqual({
        kind: "otherWorkbookInFront",
      });
      hosted.host.user.turnTo(null);
      expect((await writeSummary(hosted.workbook, request)).kind).toBe("written");
      expect(hosted.file.sheets.map(({ name }) => name)).toEqual([
        "Action plan",
        "Workplan",
        "Summary 2024 Q2",
      ]);
    });

    it("is waited for once", async () => {
      const hosted = plan();
      const { host } = hosted;
      const before = host.traffic.requests;
      await studied(hosted);
      const reading = host.traffic.requests - before;
      host.user.turnTo(elsewhere);
      // It comes back just before what was refused is asked again.
      let refused = false;
      for (let request = 1; request < 4 * reading; request++) {
        host.beforeRequest(request, (user) => {
          if (host.traffic.log.some(({ error }) => error === elsewhere)) refused = true;
          if (refused) user.turnTo(null);
        });
      }
      expect((await writeSummary(hosted.workbook, request)).kind).toBe("written");
      expect(refused).toBe(true);
    });
  },
);

describe("access that is denied", () => {
  it("is told as protection only where something is protected", async () => {
    const denied = plan();
    denied.host.failRequest(1, { code: "AccessDenied" });
    expect(await problemOf(denied.workbook.read())).toEqual({ kind: "accessDenied", sheet: null });
    const guarded = plan();
    guarded.file.isStructureProtected = true;
    guarded.host.failRequest(1, { code: "AccessDenied" });
    // Protection is in the way of no reading.
    expect(await problemOf(guarded.workbook.read())).toEqual({ kind: "accessDenied", sheet: null });
  });

  it("is told as what it is while something is written", async () => {
    const hosted = plan();
    const edit = { cell: { sheet: "Action plan", row: 3, column: 4 }, expected: 6, value: 7 };
    hosted.host.failRequest(3, { code: "AccessDenied" });
    expect(await problemOf(hosted.workbook.applyEdits([edit], []))).toEqual({
      kind: "accessDenied",
      sheet: "Action plan",
    });
    hosted.host.beforeRequest(3, (user) => user.protectSheet("Action plan"));
    expect(await problemOf(hosted.workbook.applyEdits([edit], []))).toEqual({
      kind: "sheetProtected",
      sheet: "Action plan",
    });
    const adding = plan();
    const { host } = adding;
    const before = host.traffic.requests;
    await adding.workbook.read();
    host.beforeRequest(
      host.traffic.requests - before + 2,
      () => void (adding.file.isStructureProtected = true),
    );
    expect(await problemOf(writeSummary(adding.workbook, request))).toEqual({ kind: "structureProtected" });
  });

  it("is told where all is denied, also the question what is protected", async () => {
    const hosted = plan();
    const edit = { cell: { sheet: "Action plan", row: 3, column: 4 }, expected: 6, value: 7 };
    for (let request = 1; request < 9; request++) hosted.host.failRequest(request, { code: "AccessDenied" });
    expect(await problemOf(hosted.workbook.applyEdits([edit], []))).toMatchObject({ kind: "accessDenied" });
  });
});

describe("an Excel that is busy", () => {
  it.each(["RequestAborted", "ServiceNotAvailable", "ActivityLimitReached"])(
    "is asked again twice where something is read: %s",
    async (code) => {
      for (const request of [1, 2, 3]) {
        const hosted = plan();
        hosted.host.failRequest(request, { code });
        expect((await studied(hosted)).kind).toBe("checked");
      }
      const { workbook, host } = plan();
      for (let request = 1; request < 9; request++) host.failRequest(request, { code });
      expect(await problemOf(workbook.read())).toMatchObject({ kind: "hostFailure", code });
      expect(host.traffic.requests).toBe(3);
    },
  );

  it("is not asked again where something is written", async () => {
    const { workbook, host } = plan();
    const edit = { cell: { sheet: "Action plan", row: 3, column: 4 }, expected: 6, value: 7 };
    host.failRequest(3, { code: "RequestAborted", afterActions: "all" });
    expect(await problemOf(workbook.applyEdits([edit], []))).toMatchObject({ kind: "hostFailure" });
    expect(host.traffic.requests).toBe(3);
  });
});

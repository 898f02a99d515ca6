import type { Elsewhere } from "@plan-of-action/office-host/host";
import { acceptFinding, checkPlan, problemMessage, saveSettings } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbook-error";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { ON, planToAttack, request } from "../../tools/quality/attack/attacked-plan";
import { writeSummary } from "../sheets-alone";

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

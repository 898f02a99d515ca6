import fc from "fast-check";
import {
  checkPlan,
  prepareActuals,
  recordActuals,
  saveSettings,
  usableSettings,
  WorkbookError,
  type Settings,
  type Workbook,
  type WorkbookContents,
} from "../../src/app";
import { hostWorkbook, joinWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { createTranslator } from "../../src/locales/translator";
import { valuesOf } from "../cells-of-sheet";
import { recordsOf } from "../keeping";
import { planWorkbook } from "../plan-workbook";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { scheduledPanes } from "../scheduled-panes";
import { freezeSummary, writeSummary } from "../sheets-alone";

const translate = createTranslator("en");

const on = { year: 2024, month: 7, day: 1 } as const;

const period = { year: 2024, quarter: 2 } as const;

const panes = scheduledPanes();

const [first, second] = panes.panes;

const NOTHING: WorkbookContents = { sheets: [], settings: null, isStructureProtected: false };

const acceptance = (key: string, reason: string) => ({ rule: "r", key, reason, by: "", on: "2024-07-01" });

/** What a pane changes: settings of its own, and one that both of them may change. */
const change = fc.record({
  accepts: fc.uniqueArray(fc.constantFrom("1", "2", "3"), { minLength: 1 }),
  language: fc.constantFrom<Settings["language"]>("km", "th", null),
});

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

interface Saved {
  readonly keys: readonly string[];
  readonly told: readonly string[];
}

/** Makes the changes one after the other, as a pane does that read the workbook once; a conflict is told. */
async function saveAll(
  workbook: Workbook,
  read: WorkbookContents,
  pane: string,
  { accepts, language }: Change,
): Promise<Saved> {
  let contents = read;
  let told: readonly string[] = [];
  try {
    if (language !== null) contents = await saveSettings(workbook, contents, { language });
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.problem.kind !== "settingConflict") throw error;
    told = [error.problem.mine, error.problem.theirs];
  }
  const keys: string[] = [];
  for (const each of accepts) {
    const { accepted } = usableSettings(contents).settings;
    const key = `${pane}${each}`;
    contents = await saveSettings(workbook, contents, { accepted: [...accepted, acceptance(key, pane)] });
    keys.push(key);
  }
  return { keys, told };
}

describe("two panes that save settings at the same time", () => {
  it(
    "lose nothing, whichever request comes first, and tell both values where both changed the same",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), change, change, async (scheduler, one, other) => {
          const file = newWorkbookFile();
          panes.open(file, scheduler);
          const saving = Promise.all([
            saveAll(first, NOTHING, "A", one),
            saveAll(second, NOTHING, "B", other),
          ]);
          await scheduler.waitFor(saving);
          const [a, b] = await saving;
          panes.unschedule();
          const { accepted, language } = usableSettings(await first.read()).settings;
          expect(accepted.map(({ key }) => key).sort()).toEqual([...a.keys, ...b.keys].sort());
          const wanted = [one.language, other.language].filter((each) => each !== null);
          if (new Set(wanted).size === 2) {
            // The first stands, and the other one knows of both.
            const told = [a.told, b.told].filter(({ length }) => length > 0);
            expect(told).toEqual([[wanted.find((each) => each !== language), language]]);
          } else expect(language).toBe(wanted[0] ?? null);
          expect(recordsOf(file)).toHaveLength(1);
        }),
        { numRuns: propertyRuns(60) },
      );
    },
    propertyTimeout(60),
  );
});

describe("two panes that report at the same time", () => {
  it(
    "fill in a row each, of their own indicator, and the outcome does not depend on who is first",
    async () => {
      const prepared = hostWorkbook(planWorkbook(2));
      await prepareActuals(prepared.workbook, { period, translate });
      const bytes = prepared.file.save();
      const entry = fc.record({
        indicator: fc.constantFrom("1.1-1", "1.2-1"),
        period: fc.constantFrom("2024-Q1", "2024-Q2"),
      });
      const record = (workbook: Workbook, of: { indicator: string; period: string }, party: string) => {
        const told = {
          line: 1,
          party,
          actual: "7",
          evidence: `OF ${party}`,
          varianceReason: "",
          comment: "",
        };
        return recordActuals(workbook, { entries: [{ ...of, ...told }], on, translate });
      };
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), entry, entry, async (scheduler, one, other) => {
          panes.open(openWorkbookFile(bytes), scheduler);
          const recording = Promise.all([record(first, one, "A"), record(second, other, "B")]);
          await scheduler.waitFor(recording);
          expect((await recording).map(({ kind }) => kind)).toEqual(["recorded", "recorded"]);
          panes.unschedule();
          const study = await checkPlan(first);
          const actuals = study.kind === "checked" ? study.actuals : [];
          const reported = actuals.filter(({ value }) => value.state === "number");
          const told = reported.map(({ indicator, party, report }) => [indicator, party, report?.evidence]);
          expect(told.sort()).toEqual(
            [
              [one.indicator, "A", "OF A"],
              [other.indicator, "B", "OF B"],
            ].sort(),
          );
        }),
        { numRuns: propertyRuns(12) },
      );
    },
    propertyTimeout(12, 1, 2_000),
  );
});

describe("two panes that freeze a period each", () => {
  it(
    "leave both snapshots",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          panes.open(planWorkbook(1), scheduler);
          const freeze = (workbook: Workbook, quarter: 1 | 2) =>
            freezeSummary(workbook, { period: { year: 2024, quarter }, asOf: on, translate });
          const freezing = Promise.all([freeze(first, 1), freeze(second, 2)]);
          await scheduler.waitFor(freezing);
          expect(await freezing).toMatchObject([{ kind: "written" }, { kind: "written" }]);
          panes.unschedule();
          const { snapshots } = await first.read();
          expect(JSON.parse(snapshots ?? "")).toMatchObject({
            snapshots: [{ period: { quarter: 1 } }, { period: { quarter: 2 } }],
          });
        }),
        { numRuns: propertyRuns(2) },
      );
    },
    propertyTimeout(2, 1, 2_000),
  );
});

describe("two panes writing", () => {
  const request = {
    period: { year: 2024, quarter: 2 },
    asOf: { year: 2024, month: 7, day: 15 },
    translate: createTranslator("en"),
  } as const;

  function textsOf(sheet: SheetFile): unknown[] {
    return valuesOf(sheet).flat();
  }

  let bytes: Uint8Array;

  beforeAll(async () => {
    const { workbook, file } = hostWorkbook(planWorkbook(2));
    await writeSummary(workbook, request);
    const summary = file.sheets.at(-1)!;
    summary.setCell(summary.usedArea(true)!.lastRow + 2, 1, { value: "TYPED", formula: null });
    bytes = file.save();
  });

  const write = (workbook: Workbook) => writeSummary(workbook, request);

  async function expectBothWritten(
    file: WorkbookFile,
    writing: Promise<readonly { readonly kind: string }[]>,
    typed: readonly string[] = ["TYPED"],
  ) {
    expect((await writing).map(({ kind }) => kind)).toEqual(["written", "written"]);
    panes.unschedule();
    const sheets = file.sheets.filter(({ name }) => name.startsWith("Summary"));
    expect(sheets).toHaveLength(1);
    expect(textsOf(sheets[0]!).filter((text) => text === "TYPED")).toEqual(typed);
    const left = file.customXmlParts.map(({ namespace }) => namespace.split(":").at(-1));
    expect(left).not.toContain("unfinished");
  }

  describe("two panes that write one sheet at the same time", () => {
    const inOrders = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const file = openWorkbookFile(bytes);
      panes.open(file, scheduler);
      const writing = Promise.all([write(first), write(second)]);
      await scheduler.waitFor(writing);
      await expectBothWritten(file, writing);
    });

    it(
      "both write the first one, where the one finds the other's name taken",
      () =>
        fc.assert(
          fc.asyncProperty(fc.scheduler(), async (scheduler) => {
            const file = openWorkbookFile(hostWorkbook(planWorkbook(2)).file.save());
            panes.open(file, scheduler);
            const writing = Promise.all([write(first), write(second)]);
            await scheduler.waitFor(writing);
            await expectBothWritten(file, writing, []);
          }),
          { numRuns: propertyRuns(5) },
        ),
      propertyTimeout(5),
    );

    const inTwoLanguages = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const file = openWorkbookFile(hostWorkbook(planWorkbook(2)).file.save());
      panes.open(file, scheduler);
      const inKhmer = { ...request, translate: createTranslator("km") };
      const writing = Promise.all([write(first), writeSummary(second, inKhmer)]);
      await scheduler.waitFor(writing);
      expect((await writing).map(({ kind }) => kind)).toEqual(["written", "written"]);
      panes.unschedule();
      // The plan and one summary, whose title is that of the pane that came first.
      expect(file.sheets).toHaveLength(2);
      const left = file.customXmlParts.map(({ namespace }) => namespace.split(":").at(-1));
      expect(left).not.toContain("unfinished");
      const before = textsOf(file.sheets[1]!);
      expect((await write(first)).kind).toBe("written");
      expect(file.sheets).toHaveLength(2);
      expect(textsOf(file.sheets[1]!).length).toBeGreaterThan(before.length / 2);
    });

    it(
      "make one sheet of it, in whatever languages they write its title",
      () => fc.assert(inTwoLanguages, { numRuns: propertyRuns(5) }),
      propertyTimeout(5),
    );

    it("and one after the other too", async () => {
      const hosted = hostWorkbook(planWorkbook(2));
      const other = joinWorkbook(hosted);
      await write(hosted.workbook);
      await writeSummary(other.workbook, { ...request, translate: createTranslator("th") });
      await write(hosted.workbook);
      expect(hosted.file.sheets).toHaveLength(2);
    });

    // Here the one took away what the other had found, and it was told that the sheet is gone.
    it("both write it, in an order that once failed", () =>
      fc.assert(inOrders, { seed: 7, path: "47", numRuns: 1 }));

    it(
      "both write it, in any order of their requests, and nothing that was typed on it is lost",
      () => fc.assert(inOrders, { numRuns: propertyRuns(5) }),
      propertyTimeout(5),
    );
  });
});

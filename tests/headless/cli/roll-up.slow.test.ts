import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../../plan-workbook";
import { MEETING_PLAN, poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);
const ACTUALS = join("tests", "fixtures", "actuals-2024-q2.csv");

interface RolledUp {
  readonly plans: readonly {
    readonly plan: string;
    readonly due: number;
    readonly onTrackOrBetter: number;
    readonly notReported: number;
    readonly offTrack: number;
    readonly errors: number;
    readonly lastReport: string | null;
  }[];
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

interface ProgressShape {
  readonly headline: { readonly due: number; readonly onTrackOrBetter: number };
  readonly total: { readonly byStatus: Readonly<Record<string, number>> };
  readonly agencies: readonly {
    readonly name: string;
    readonly byStatus: Readonly<Record<string, number>>;
  }[];
  readonly indicators: readonly { readonly id: string; readonly status: string }[];
}

const rollUp = (...more: string[]) =>
  poaJson<RolledUp>("roll-up", folder.path, "--period", "2024-Q2", "--out", place("overview.xlsx"), ...more);

const sheetsOf = (): readonly SheetFile[] => openWorkbookFile(readFileSync(place("overview.xlsx"))).sheets;

/** The rows of a sheet's one table, without its header. */
function tableOf(sheet: SheetFile): unknown[][] {
  const { area } = sheet.tables[0]!;
  return Array.from({ length: area.lastRow - area.firstRow }, (_, row) =>
    Array.from(
      { length: area.lastColumn + 1 },
      (__, column) => sheet.cell(area.firstRow + 1 + row, column).value,
    ),
  );
}

/** The meeting's plan with reports and without, and three files that cannot be read. */
beforeEach(async () => {
  await runPoa("actuals", MEETING_PLAN, "--add", ACTUALS, "--out", place("reported.xlsx"));
  copyFileSync(MEETING_PLAN, place("silent.xlsx"));
  const bytes = readFileSync(MEETING_PLAN);
  writeFileSync(place("cut.xlsx"), bytes.subarray(0, bytes.length / 2));
  writeFileSync(place("text.xlsx"), "no workbook");
  const decoy = planWorkbook(1);
  for (let column = 0; column < 8; column++)
    decoy.sheets[0]!.setCell(2, column, { value: null, formula: null });
  writeFileSync(place("decoy.xlsx"), decoy.save());
});

describe("poa roll-up", () => {
  it("gives each plan the counts that progress and check give it", async () => {
    const { plans } = await rollUp();
    expect(plans.map(({ plan }) => plan)).toEqual(["reported", "silent"]);
    for (const row of plans) {
      const file = place(`${row.plan}.xlsx`);
      const { headline, total } = await poaJson<ProgressShape>("progress", file, "--period", "2024-Q2");
      const { counts } = await poaJson<{ counts: { error: number } }>("check", file);
      expect(row).toMatchObject({
        due: headline.due,
        onTrackOrBetter: headline.onTrackOrBetter,
        notReported: total.byStatus.noReport,
        offTrack: total.byStatus.offTrack,
        errors: counts.error,
      });
    }
    expect(plans.map(({ lastReport }) => lastReport)).toEqual(["2024-07-01", null]);
  });

  it("tells of the files that could not be read, in a sheet of their own", async () => {
    const { unreadable } = await rollUp("--lang", "th");
    expect(unreadable.map(({ file }) => file)).toEqual(
      ["cut", "decoy", "text"].map((name) => place(`${name}.xlsx`)),
    );
    const rows = tableOf(sheetsOf().at(-1)!);
    expect(rows.map(([file]) => file)).toEqual(["cut", "decoy", "text"]);
    expect(String(rows[0]![1])).toMatch(/ไฟล์เสียหาย/);
    expect(String(rows[1]![1])).toMatch(/ไม่พบแผนปฏิบัติการ/);
    expect(String(rows[2]![1])).toMatch(/ไม่ใช่เวิร์กบุ๊ก Excel/);
  });

  it("writes a row a plan, agencies of all plans together, and what is off track, with native charts", async () => {
    const { plans } = await rollUp();
    const [overview, agencies, offTrack] = sheetsOf();
    const rows = tableOf(overview!);
    // The one without reports needs the most attention.
    expect(rows.map(([name]) => name)).toEqual(["silent", "reported"]);
    const silent = plans.find(({ plan }) => plan === "silent")!;
    // Late reports and none.
    expect(rows[0]!.slice(6, 11)).toEqual([
      0,
      silent.notReported,
      silent.due,
      silent.onTrackOrBetter,
      silent.errors,
    ]);
    expect([overview!, agencies!].map(({ charts }) => charts.length)).toEqual([1, 1]);

    const progresses = await Promise.all(
      ["reported", "silent"].map((name) =>
        poaJson<ProgressShape>("progress", place(`${name}.xlsx`), "--period", "2024-Q2"),
      ),
    );
    const silentOnes = new Map<string, number>();
    for (const { name, byStatus } of progresses.flatMap((progress) => progress.agencies)) {
      silentOnes.set(name, (silentOnes.get(name) ?? 0) + byStatus.noReport!);
    }
    const counted = tableOf(agencies!).filter((row) => row[10] === "Agency");
    expect(new Map(counted.map((row) => [row[0], row[7]]))).toEqual(silentOnes);

    const [reported] = progresses;
    const behind = reported!.indicators.filter(({ status }) => status === "offTrack").map(({ id }) => id);
    const found = tableOf(offTrack!).filter(([plan]) => plan === "reported");
    expect(behind.length).toBeGreaterThan(0);
    expect(found.map((row) => row[1])).toEqual(behind);
  });

  it("says of a plan of other years that it has not the period", async () => {
    const { exitCode, messages } = await runPoa(
      ...["roll-up", MEETING_PLAN, "--period", "2031", "--out", place("overview.xlsx")],
    );
    expect(exitCode).toBe(2);
    expect(messages).toMatch(/has the years 2023, 2024, 2025, and not that of the period/);
  });
});

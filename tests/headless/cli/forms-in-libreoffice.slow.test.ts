import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fillInByLibreOffice } from "../../filled-in-by-libreoffice";
import { describeWithLibreOffice } from "../../libreoffice";
import { planWorkbook } from "../../plan-workbook";
import { poaJson, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (...names: string[]) => join(folder.path, ...names);
const AGENCIES = 10;
const INDICATORS = 100;
const [FIRST_ROW, ACTUAL] = [6, 8] as const;
/** What it may take to hand out and take back, LibreOffice's own work not counted. */
const MAX_SECONDS = 120;

interface HandedOut {
  readonly files: readonly {
    readonly file: string;
    readonly agency: string;
    readonly indicators: readonly string[];
  }[];
}
interface TakenBack {
  readonly recorded: number;
  readonly unchanged: number;
  readonly conflicts: readonly { readonly file: string; readonly cell: string | null }[];
}
interface ProgressShape {
  readonly indicators: readonly { readonly id: string; readonly actual: number | null }[];
}

/** An actual that no other indicator has. */
const actualOf = (id: string): number => {
  const [objective = 0, action = 0] = id.split(/[.-]/).map(Number);
  return objective * 10 + action;
};

describeWithLibreOffice("forms that LibreOffice fills in", () => {
  it("come back whole: 10 agencies, 100 indicators each, some sorted, some as CSV", async () => {
    const plan = planWorkbook(AGENCIES * INDICATORS);
    for (let row = 0; row < AGENCIES * INDICATORS; row++) {
      const value = row === 0 ? "Agency 0, Agency 1" : `Agency ${row % AGENCIES}`;
      plan.sheets[0]!.setCell(3 + row, 2, { value, formula: null });
    }
    writeFileSync(place("plan.xlsx"), plan.save());

    const begun = performance.now();
    const { files } = await poaJson<HandedOut>(
      ...["hand-out", place("plan.xlsx"), "--period", "2024", "--to", place("forms")],
    );
    const handedOut = performance.now();
    expect(files).toHaveLength(AGENCIES);

    mkdirSync(place("back"));
    fillInByLibreOffice(
      files.map(({ file, indicators }, number) => ({
        file,
        saveAs: place("back", `${basename(file, ".xlsx")}${number % 3 === 2 ? ".csv" : ".xlsx"}`),
        sorted: number % 3 === 1,
        column: ACTUAL,
        firstRow: FIRST_ROW,
        // The two agencies of the first indicator differ.
        values: indicators.map((id) => actualOf(id) + (id === "1.1-1" && number === 1 ? 5 : 0)),
      })),
    );

    const filledIn = performance.now();
    const taken = await poaJson<TakenBack>(
      ...["take-back", place("plan.xlsx"), place("back"), "--out", place("out.xlsx")],
    );
    const seconds = (handedOut - begun + performance.now() - filledIn) / 1000;
    expect(taken.conflicts.map(({ file }) => file)).toEqual(
      files.slice(0, 2).map(({ file }) => place("back", basename(file))),
    );
    for (const { cell } of taken.conflicts) expect(cell).toMatch(/^'Report 2024'!I\d+$/);
    expect(taken.recorded).toBe(AGENCIES * INDICATORS - 1);

    const { indicators } = await poaJson<ProgressShape>("progress", place("out.xlsx"), "--period", "2024");
    const wrong = indicators.filter(({ id, actual }) => actual !== (id === "1.1-1" ? null : actualOf(id)));
    expect(indicators).toHaveLength(AGENCIES * INDICATORS);
    expect(wrong).toEqual([]);

    renameSync(place("out.xlsx"), place("plan.xlsx"));
    const again = await poaJson<TakenBack>(
      ...["take-back", place("plan.xlsx"), place("back"), "--out", place("again.xlsx")],
    );
    expect(again).toMatchObject({ recorded: 0, unchanged: AGENCIES * INDICATORS - 1 });
    expect(seconds).toBeLessThan(MAX_SECONDS);
  }, 600_000);
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOfRows } from "../../workbook-of-rows";
import { poaJson, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();

interface ProgressShape {
  readonly indicators: readonly {
    readonly id: string;
    readonly status: string;
    readonly reason: string | null;
    readonly expected: number | null;
  }[];
  readonly headline: { readonly due: number };
}
interface Checked {
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly message: string }[];
}

const HEADER = ["No", "Action", "Indicator", "Target 2023", "Target 2024", "Status"];

async function standing(status: string) {
  const file = join(folder.path, "plan.xlsx");
  const rows = [
    HEADER,
    ["1.1", "Train officers", "Number of officers trained", 100, 120, "Ongoing"],
    ["1.2", "Print guides", "Number of guides printed", 50, 60, status],
  ];
  writeFileSync(file, workbookOfRows(rows, "Plan").save());
  const { indicators, headline } = await poaJson<ProgressShape>("progress", file, "--period", "2024");
  const { findings } = await poaJson<Checked>("check", file, "--on", "2025-06-01");
  const ofRow = findings.filter(({ cell }) => cell.endsWith("3"));
  return { of: indicators[1]!, due: headline.due, ofRow };
}

describe("an action whose status says that it is cancelled", () => {
  it.each(["Cancelled", "Dropped – no budget", "Annulée", "ยกเลิก", "បានលុបចោល"])(
    "is not due: %s",
    async (status) => {
      const { of, due, ofRow } = await standing(status);
      expect([of.expected, due]).toEqual([null, 1]);
      expect([of.status, of.reason]).toEqual(["notDue", "cancelled"]);
      expect(ofRow.some(({ message }) => message.includes(`says “${status}”`))).toBe(true);
      expect(ofRow.filter(({ rule }) => /^actual-(?:missing|overdue)/u.test(rule))).toEqual([]);
    },
  );

  it("is asked about in no form, and stays out of the next plan", async () => {
    await standing("Cancelled");
    const file = join(folder.path, "plan.xlsx");
    const handed = await poaJson<{ readonly notAsked: readonly string[] }>(
      ...["hand-out", file, "--period", "2024", "--to", join(folder.path, "forms")],
    );
    expect(handed.notAsked).toEqual(["1.2-1"]);
    const next = await poaJson<{ readonly rows: readonly { id: string; kind: string; reason: string }[] }>(
      ...["next-plan", file, "--years", "2025-2026", "--out", join(folder.path, "next.xlsx")],
    );
    expect(next.rows.find(({ id }) => id === "1.2-1")).toMatchObject({ kind: "leftOut", reason: "dropped" });
  });

  it.each(["Ongoing", "Postponed to 2025"])("is due otherwise: %s", async (status) => {
    const { of, due } = await standing(status);
    expect([of.expected, due]).toEqual([110, 2]);
  });
});

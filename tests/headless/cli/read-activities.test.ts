import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";
import { workbookOfRows } from "../../workbook-of-rows";

const folder = temporaryFolder();

function planOfDays(): string {
  const rows = [
    ["Work plan 2024"],
    ["No", "Activity", "Responsible", "Start date", "End date", "Status"],
    ["1", "Survey the border posts", "MoI", "2024-10-07", "2024-10-11", "Completed"],
    ["2", "Draft the manual", "MoJ", "2024-11-04", "2024-11-29", "Ongoing"],
    ["3", "Print the manual", "MoJ", "2025-02-03", "2025-02-14", null],
  ];
  const path = join(folder.path, "days.xlsx");
  writeFileSync(path, workbookOfRows(rows).save());
  return path;
}

interface ToldActivity {
  readonly status: string;
  readonly statusText: string | null;
}

/** What is told of activities that a column of statuses with this header says these things of, and how many are done. */
async function told(header: string, cells: readonly (string | number | null)[]) {
  const rows = [
    ["Committee plan 2024-2025"],
    ["No", "Action", "Responsible agency", "Deadline", header],
    ...cells.map((cell, place) => [
      `${place + 1}`,
      `Meet the mayor of town ${place + 1}`,
      "MoI",
      "June 2024",
      cell,
    ]),
  ];
  const path = join(folder.path, "statuses.xlsx");
  writeFileSync(path, workbookOfRows(rows).save());
  const { activities } = await poaJson<{ activities: ToldActivity[] }>("activities", path);
  const { out } = await runPoa("progress", path, "--period", "2024-Q4", "--on", "2025-01-31");
  const brief = await poaJson<{ out: string }>(
    ...["brief", path, "--period", "2024-Q4", "--on", "2025-01-31", "--out", join(folder.path, "brief.xlsx")],
  );
  const sheet = openWorkbookFile(readFileSync(brief.out)).sheets[1]!;
  const texts = Array.from({ length: 30 }, (_, row) => {
    const { value } = sheet.cell(row, 0);
    return typeof value === "string" ? value : "";
  }).join("\n");
  return {
    statuses: activities.map(({ status, statusText }) => (statusText === null ? null : status)),
    out,
    texts,
  };
}

describe("a column that says how far actions are, in a plan without targets", () => {
  it.each<[string, readonly (string | number | null)[]]>([
    ["% complete", [1, 0.4, 0, null]],
    ["% complete", ["100%", "40%", "0%", null]],
    ["Percent complete", [100, 40, 0, null]],
    ["Porcentaje de avance", ["100 %", "40 %", "0 %", null]],
    ["ร้อยละความคืบหน้า", [1, 0.4, 0, null]],
    ["Done?", ["Yes", "Partly", "No", "n/a"]],
    ["Réalisé ?", ["Oui", "Partiellement", "Non", "s.o."]],
    ["¿Cumplido?", ["Sí", "Parcialmente", "No", null]],
  ])("is read below %s: %j", async (header, cells) => {
    const { statuses, out, texts } = await told(header, cells);
    expect(statuses).toEqual(["done", "underWay", "planned", null]);
    expect(out).toContain("1 of the 4 activities is done, 1 under way, 1 not done yet.");
    expect(texts).toContain("1 of the 4 activities is done");
  });
});

describe("poa read of a plan whose rows are activities", () => {
  it("tells their days and how they stand", async () => {
    const path = planOfDays();
    const { out } = await runPoa("read", path);
    expect(out).toMatch(/Survey the border posts .*2024-10-07 – 2024-10-11; done \(“Completed”\)/);
    expect(out).toMatch(/Draft the manual .*2024-11-04 – 2024-11-29; under way \(“Ongoing”\)/);
    const { actions } = await poaJson<{ actions: { dates: unknown[]; status: string | null }[] }>(
      "read",
      path,
    );
    expect(actions.map(({ dates, status }) => [dates, status])).toEqual([
      [[{ first: "2024-10-07", last: "2024-10-11", tentative: false }], "Completed"],
      [[{ first: "2024-11-04", last: "2024-11-29", tentative: false }], "Ongoing"],
      [[{ first: "2025-02-03", last: "2025-02-14", tentative: false }], null],
    ]);
  });

  it("tells of their progress by what is said of them, and asks nobody for numbers", async () => {
    const path = planOfDays();
    const progress = await poaJson<{ activities: unknown }>(
      "progress",
      path,
      "--period",
      "2024-Q4",
      "--on",
      "2025-01-31",
    );
    expect(progress.activities).toEqual({
      ...{ total: 3, done: 1, underWay: 1, planned: 0, moved: 0, dropped: 0, unknown: 1, late: 1 },
    });
    const { out } = await runPoa("progress", path, "--period", "2024-Q4", "--on", "2025-01-31");
    expect(out).toContain("1 of the 3 activities is done, 1 under way.");
    const { exitCode, messages } = await runPoa("hand-out", path, "--period", "2024-Q4", "--to", folder.path);
    expect([exitCode, messages]).toEqual([2, expect.stringContaining("No indicator has a target")]);
  });
});

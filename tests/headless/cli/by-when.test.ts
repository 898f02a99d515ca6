import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { workbookOfRows } from "../../workbook-of-rows";
import { poaJson, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();

interface Checked {
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly message: string }[];
}
interface ReadShape {
  readonly notRead: readonly { readonly cell: string; readonly text: string }[];
}

/** A plan with a column of due dates beside statuses, a cell of each for its three actions. */
function planWith(
  header: string,
  dates: readonly GridValue[],
  statuses: readonly string[] = ["Ongoing", "Planned", "Done"],
) {
  const file = join(folder.path, "plan.xlsx");
  const actions = ["Train officers", "Print guides", "Hold meetings"];
  const rows = [
    ["No", "Action", "Indicator", "Target 2023", "Target 2024", "Target 2025", header, "Status"],
    ...actions.map((title, at) => [
      ...[`1.${at + 1}`, title, `Number of results of ${title}`, 10, 20, 30],
      ...[dates[at] ?? null, statuses[at] ?? null],
    ]),
  ];
  writeFileSync(file, workbookOfRows(rows, "Plan").save());
  return file;
}

async function late(file: string): Promise<readonly string[]> {
  const { findings } = await poaJson<Checked>("check", file, "--on", "2025-06-01");
  return findings
    .filter(({ rule }) => rule === "activity-past-open")
    .map(({ message }) => /“(.+?)” was planned until (.+?),/u.exec(message)?.slice(1).join(": ") ?? message);
}

const PAST = ["June 2024", "end of Q3 2024", "31/12/2024"];

describe("a column that says by when", () => {
  it.each([
    "By when",
    "Due date",
    "Deadline",
    "Due by",
    "Pour quand",
    "Para cuándo",
    "Ne zamana kadar",
    "Hạn chót",
  ])("tells which actions are late, beside their statuses: %s", async (header) => {
    expect(await late(planWith(header, PAST))).toEqual([
      "Train officers: 30 June 2024",
      "Print guides: 30 September 2024",
    ]);
  });

  it.each<[string, readonly GridValue[], readonly string[] | undefined]>([
    ["what is done", PAST, ["Done", "Done", "Done"]],
    ["what is still to come", ["June 2025", "2026-01-01", "31 Dec 2025"], undefined],
    ["what nobody says anything of", PAST, ["", "", ""]],
  ])("nothing of %s", async (_, dates, statuses) => {
    expect(await late(planWith("By when", dates, statuses))).toEqual([]);
  });

  it.each<[string, readonly GridValue[], readonly string[]]>([
    ["a text that names no time", ["June 2024", "soon after", "31/12/2024"], ["Plan!G3 soon after"]],
    ["a month of no year", ["June 2024", "May 2024", "by September"], ["Plan!G4 by September"]],
    ["nothing where it is open", ["June 2024", "TBD", "31/12/2024"], []],
    ["nothing where it is blank", ["June 2024", null, "31/12/2024"], []],
    ["nothing where the column tells more than times", ["once trained", "see remarks", "June 2024"], []],
  ])("lists as not read %s", async (_, dates, told) => {
    const { notRead } = await poaJson<ReadShape>("read", planWith("By when", dates));
    expect(notRead.map(({ cell, text }) => `${cell} ${text}`)).toEqual(told);
  });
});

import { readFileSync } from "node:fs";
import { checkPlan, openPointsOf } from "../../src/app";
import {
  comparePlans,
  copiedComparison,
  decide,
  proposeEdit,
  readDecided,
  wantedValue,
  withdraw,
  agreedWording,
  wordingLines,
  wordingOf,
  writeComparison,
  type DecidedComparison,
  type Difference,
  type ProposedEdit,
} from "../../src/app/comparing";
import { joinWorkbook, hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import { parseAddress } from "@plan-of-action/xlsx/grid";
import { openWorkbookFile, type SheetFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { keeping } from "../keeping";

const PLAN = "tests/fixtures/joint-plan-of-action-2023-2025.xlsx";
const ON = { year: 2026, month: 5, day: 21 } as const;
const translate = createTranslator("en");
const SIDES = { ours: "Cambodia", theirs: "Thailand" };

const jointPlan = (): WorkbookFile => openWorkbookFile(readFileSync(PLAN));

function put(sheet: SheetFile, address: string, change: (text: string) => string | number | null): void {
  const { row, column } = parseAddress(address)!;
  const { value } = sheet.cell(row, column);
  sheet.setCell(row, column, { value: change(typeof value === "string" ? value : ""), formula: null });
}

/** Another wording of an objective and an action, one line of a list of indicators and of its targets, agencies. */
function otherDraft(): WorkbookFile {
  const file = jointPlan();
  const sheet = file.sheets[0]!;
  put(sheet, "A8", (text) => text.replace("Strengthen", "Reinforce"));
  put(sheet, "B9", (text) => text.replace("consultative workshops", "joint consultations"));
  put(sheet, "C17", () => "MoJ, MoI");
  put(sheet, "F14", (text) => text.replace("60", "90"));
  put(sheet, "B21", () => "3.5 Launch a joint media campaign for migrant workers");
  put(sheet, "E21", () => "# of campaigns");
  put(sheet, "F21", () => 1);
  return file;
}

const theirs = otherDraft();
const { workbook: theirWorkbook } = hostWorkbook(theirs);

async function compare({ workbook }: Pick<HostedWorkbook, "workbook">): Promise<DecidedComparison> {
  const compared = await comparePlans(
    { workbook, sheet: null },
    { workbook: theirWorkbook, sheet: null },
    ON,
  );
  if (compared.kind !== "compared") throw new Error(compared.kind);
  return readDecided(workbook, compared, { draft: "Thailand", agreedWords: ["Agreed"], asOf: ON });
}

function find({ compared }: DecidedComparison, address: string): Difference {
  const { row, column } = parseAddress(address)!;
  const found = compared.comparison.differences.find(({ ours, theirs: other }) => {
    const cell = (ours ?? other)!.cell;
    return cell.row === row && cell.column === column;
  });
  if (found === undefined) throw new Error(`Nothing differs in ${address}`);
  return found;
}

function editOf(proposed: ProposedEdit) {
  if (proposed.kind !== "edit") throw new Error(proposed.kind);
  return proposed.edit;
}

async function take(hosted: HostedWorkbook, address: string): Promise<DecidedComparison> {
  const comparison = await compare(hosted);
  const difference = find(comparison, address);
  const edit = editOf(proposeEdit(comparison.compared, difference, difference.theirs!));
  const saved = await decide(hosted.workbook, comparison, {
    ...{ difference, choice: "theirs", text: null, by: "Sok", edit },
  });
  expect(saved.kind).toBe("saved");
  return compare(hosted);
}

const text = (file: WorkbookFile, address: string, sheet = 0) => {
  const { row, column } = parseAddress(address)!;
  return file.sheets[sheet]!.cell(row, column).value;
};

describe("deciding the differences of two drafts", () => {
  it("takes theirs in one cell, leaving what else stands in it", async () => {
    const hosted = hostWorkbook(jointPlan());
    const before = await compare(hosted);
    const count = before.compared.comparison.differences.length;
    expect(before.decided).toMatchObject({ agreed: 0, total: count });
    for (const address of ["A8", "B9", "C17", "F14"]) await take(hosted, address);
    for (const address of ["A8", "B9", "C17", "F14"]) {
      expect(text(hosted.file, address)).toBe(text(theirs, address));
    }
    const after = await compare(hosted);
    expect(after.compared.comparison.differences).toHaveLength(count - 4);
    expect(after.decided).toMatchObject({ agreed: 4, total: count });
    expect(
      wordingLines(agreedWording(await wordingOf(hosted.workbook), after.compared.ours), translate),
    ).toEqual([
      expect.stringMatching(/^Specific objective 1: from “Strengthen .+” to “Reinforce .+”$/u),
      expect.stringMatching(/^Action 1\.2: from “.*consultative workshops.*” to “.*joint consultations.*”$/u),
      expect.stringMatching(/^Action 3\.1 \(Responsible agency\): from “MoJ” to “MoJ, MoI”$/u),
      expect.stringMatching(/^Indicator .+ \(Overall target\): from 60 to 90$/u),
    ]);
  });

  it("agrees on another text, which stays a difference and counts as agreed", async () => {
    const hosted = hostWorkbook(jointPlan());
    const comparison = await compare(hosted);
    const difference = find(comparison, "F14");
    const wanted = wantedValue(difference, "75");
    const edit = editOf(proposeEdit(comparison.compared, difference, wanted));
    await decide(hosted.workbook, comparison, {
      ...{ difference, choice: "text", text: "75", by: "Sok", edit },
    });
    expect(text(hosted.file, "F14")).toMatch(/75/u);
    const after = await compare(hosted);
    expect(after.decided.states.get(find(after, "F14").id)).toMatchObject({ kind: "agreed", isInPlan: true });
    const kept = await wordingOf(hosted.workbook);
    expect(agreedWording(kept, after.compared.ours)).toMatchObject({
      changed: [{ to: "75" }],
      notInPlan: [],
    });
    // What was agreed counts no longer when somebody changes it in the plan.
    put(hosted.file.sheets[0]!, "F14", (held) => held.replace("75", "80"));
    const later = await compare(hosted);
    expect(agreedWording(kept, later.compared.ours)).toMatchObject({
      changed: [],
      notInPlan: [{ to: "75" }],
    });
    expect(later.decided.states.get(find(later, "F14").id)).toEqual({ kind: "open", proposed: null });
  });

  it.each(["MoI and MoJ", "MoI, MoJ", "MoJ; MoI", "MoJ / MoI", "MoSVY and MoJ", "MoJ"])(
    "writes %s into the cell of an agency",
    async (wanted) => {
      const hosted = hostWorkbook(jointPlan());
      put(hosted.file.sheets[0]!, "C17", () => "MoJ and MoWA");
      const comparison = await compare(hosted);
      const edit = editOf(proposeEdit(comparison.compared, find(comparison, "C17"), { value: wanted }));
      expect(edit).toMatchObject({ before: "MoJ and MoWA", after: wanted });
    },
  );

  it("gives the cell back what it held when it is undone, and forgets that in the history", async () => {
    const hosted = hostWorkbook(jointPlan());
    const held = text(hosted.file, "F14");
    const comparison = await compare(hosted);
    const { id } = find(comparison, "F14");
    const taken = await take(hosted, "F14");
    const edit = editOf(proposeEdit(comparison.compared, find(comparison, "F14"), { value: 90 }));
    await withdraw(hosted.workbook, taken, [id], {
      edits: [{ ...edit, before: edit.after, after: held as string }],
      openWord: "Open",
    });
    expect(text(hosted.file, "F14")).toBe(held);
    expect((await wordingOf(hosted.workbook)).decided).toMatchObject({ decisions: [], history: [] });
  });

  it("changes nothing where the row is another one by now", async () => {
    const hosted = hostWorkbook(jointPlan());
    const comparison = await compare(hosted);
    const difference = find(comparison, "F14");
    const edit = editOf(proposeEdit(comparison.compared, difference, difference.theirs!));
    put(hosted.file.sheets[0]!, "E14", () => "# of other things");
    const held = text(hosted.file, "F14");
    const decided = decide(hosted.workbook, comparison, {
      ...{ difference, choice: "theirs", text: null, by: "", edit },
    });
    await expect(decided).rejects.toMatchObject({ problem: { kind: "cellChanged" } });
    expect(text(hosted.file, "F14")).toBe(held);
    expect((await wordingOf(hosted.workbook)).decided.history).toEqual([]);
  });

  it("offers no edit for rows, nor for a cell with a formula", async () => {
    const file = jointPlan();
    const { row, column } = parseAddress("F13")!;
    file.sheets[0]!.setCell(row, column, { value: 5, formula: "2+3" });
    const comparison = await compare(hostWorkbook(file));
    const formula = find(comparison, "F13");
    expect(proposeEdit(comparison.compared, formula, formula.theirs!)).toEqual({ kind: "byHand" });
    const added = find(comparison, "B21");
    expect(proposeEdit(comparison.compared, added, added.theirs!)).toEqual({ kind: "rows" });
  });

  it("keeps what two panes decide, and overwrites nobody's decision unseen", async () => {
    const one = hostWorkbook(jointPlan());
    const other = joinWorkbook(one);
    const [mine, theirOwn] = [await compare(one), await compare(other)];
    const keep = (comparison: DecidedComparison, address: string, by: string) => ({
      ...{ difference: find(comparison, address), choice: "ours" as const, text: null, by, edit: null },
    });
    expect(await decide(one.workbook, mine, keep(mine, "B9", "Sok"))).toMatchObject({ kind: "saved" });
    expect(await decide(other.workbook, theirOwn, keep(theirOwn, "C17", "Dara"))).toMatchObject({
      kind: "saved",
      decided: { decisions: [{ by: "Sok" }, { by: "Dara" }] },
    });
    const difference = find(theirOwn, "B9");
    const conflict = await decide(other.workbook, theirOwn, {
      ...{ difference, choice: "theirs", text: null, by: "Dara" },
      edit: editOf(proposeEdit(theirOwn.compared, difference, difference.theirs!)),
    });
    expect(conflict).toMatchObject({ kind: "conflict", theirs: { by: "Sok", choice: "ours" } });
    // The cell that was changed for it has what it held.
    expect(text(one.file, "B9")).toBe(text(jointPlan(), "B9"));
  });

  it("leaves decisions of a newer version alone, and keeps a copy of what cannot be read", async () => {
    const hosted = hostWorkbook(jointPlan());
    await hosted.workbook.saveDecisions(keeping('{"version":7}'));
    const comparison = await compare(hosted);
    const request = {
      difference: find(comparison, "B9"),
      choice: "ours",
      text: null,
      by: "",
      edit: null,
    } as const;
    expect(await decide(hosted.workbook, comparison, request)).toEqual({ kind: "newer" });
    expect(await hosted.workbook.savedDecisions()).toBe('{"version":7}');
    await hosted.workbook.saveDecisions(keeping("no JSON"));
    const again = await compare(hosted);
    expect(again.kept.fault).toBe("damaged");
    expect(await decide(hosted.workbook, again, request)).toMatchObject({ kind: "saved" });
    expect((await compare(hosted)).decided.agreed).toBe(1);
  });
});

describe("the sheet of the comparison and the decisions", () => {
  const sheetOf = ({ file }: HostedWorkbook) => file.sheets.find(({ name }) => name === "Comparison")!;

  function rowOf(sheet: SheetFile, says: string): number {
    for (const { row, column } of sheet.filledCells()) {
      const { value } = sheet.cell(row, column);
      if (typeof value === "string" && value.includes(says)) return row;
    }
    throw new Error(`No cell says “${says}”`);
  }

  async function write(hosted: HostedWorkbook): Promise<void> {
    const written = await writeComparison(hosted.workbook, await compare(hosted), {
      translate,
      sides: SIDES,
    });
    expect(written.kind).toBe("written");
  }

  const agreement = (sheet: SheetFile, row: number) =>
    [6, 7, 8].map((column) => sheet.cell(row, column).value);
  const typeIn = (sheet: SheetFile, row: number, column: number, value: string | null) =>
    sheet.setCell(row, column, { value, formula: null });

  it("takes up what was decided in the pane", async () => {
    const hosted = hostWorkbook(jointPlan());
    await take(hosted, "B9");
    const comparison = await compare(hosted);
    const request = { choice: "ours", text: null, by: "Sok", edit: null } as const;
    await decide(hosted.workbook, comparison, { difference: find(comparison, "C17"), ...request });
    await write(hosted);
    const sheet = sheetOf(hosted);
    expect(agreement(sheet, rowOf(sheet, "MoJ, MoI"))).toEqual(["Cambodia", "● In the plan", null]);
    const settled = rowOf(sheet, "No longer different");
    expect(agreement(sheet, settled)).toEqual(["Thailand", "● In the plan", null]);
    expect(sheet.cell(1, 0).value).toMatch(/\d+ differences, 2 agreed/u);
    expect((await wordingOf(hosted.workbook)).decided.sides).toEqual(SIDES);
  });

  it("reads back what is typed there as the decision, and the decision after it counts before it", async () => {
    const hosted = hostWorkbook(jointPlan());
    await write(hosted);
    const sheet = sheetOf(hosted);
    const row = rowOf(sheet, "− consultative workshops");
    expect(agreement(sheet, row)).toEqual([null, "○ Open", null]);
    const { id } = find(await compare(hosted), "B9");
    const stateOf = async () => (await compare(hosted)).decided.states.get(id);
    // A text is what is agreed; a letter alone may stand for anything.
    typeIn(sheet, row, 6, "T");
    expect(await stateOf()).toEqual({ kind: "open", proposed: "T" });
    typeIn(sheet, row, 6, "Hold two workshops");
    expect(await stateOf()).toMatchObject({ kind: "agreed", decision: { choice: "text" } });
    // What a person chose as the state counts before that.
    typeIn(sheet, row, 7, "Open");
    expect(await stateOf()).toEqual({ kind: "open", proposed: "Hold two workshops" });
    typeIn(sheet, row, 7, "Agreed");
    const typed = await compare(hosted);
    expect(typed.decided.states.get(id)).toMatchObject({
      kind: "agreed",
      isInPlan: false,
      decision: { choice: "text", text: "Hold two workshops", by: "" },
    });
    await write(hosted);
    const kept = await wordingOf(hosted.workbook);
    expect(kept.decided.history).toMatchObject([{ to: "Hold two workshops" }]);
    // The plan does not say it yet, so nothing was changed by agreement.
    const { ours } = typed.compared;
    expect(agreedWording(kept, ours)).toMatchObject({
      changed: [],
      notInPlan: [{ to: "Hold two workshops" }],
    });
    expect(wordingLines(agreedWording(kept, ours), translate)).toEqual([
      "One change was agreed and is not in the plan as it is now:",
      expect.stringMatching(/^Action 1\.2: from “.+” to “Hold two workshops”$/u),
    ]);
    const held = text(hosted.file, "B9");
    put(hosted.file.sheets[0]!, "B9", () => "1.2. Hold two  workshops");
    const applied = (await compare(hosted)).compared.ours;
    expect(agreedWording(kept, applied)).toMatchObject({
      changed: [{ to: "Hold two workshops" }],
      notInPlan: [],
    });
    put(hosted.file.sheets[0]!, "B9", () => held as string);
    // Another decision in the pane counts before what the sheet said then; the text that was typed stays as history.
    const comparison = await compare(hosted);
    await decide(hosted.workbook, comparison, {
      ...{ difference: find(comparison, "B9"), choice: "ours", text: null, by: "Sok", edit: null },
    });
    expect((await compare(hosted)).decided.states.get(id)).toMatchObject({ decision: { choice: "ours" } });
    await write(hosted);
    const again = rowOf(sheetOf(hosted), "− consultative workshops");
    expect(agreement(sheetOf(hosted), again)[0]).toBe("Cambodia");
    // And what is typed on the sheet after that counts again.
    typeIn(sheetOf(hosted), again, 7, "Open");
    expect((await compare(hosted)).decided.states.get(id)).toMatchObject({ kind: "open" });
  });

  it("takes the names of the sides as decisions, and says which of them the plan says", async () => {
    const hosted = hostWorkbook(jointPlan());
    await write(hosted);
    const rows = (["− consultative workshops", "MoJ, MoI"] as const).map((text) =>
      rowOf(sheetOf(hosted), text),
    );
    typeIn(sheetOf(hosted), rows[0]!, 6, "Thailand");
    typeIn(sheetOf(hosted), rows[1]!, 6, "Cambodia");
    const typed = await compare(hosted);
    const { id } = find(typed, "B9");
    expect(typed.decided.states.get(id)).toMatchObject({ isInPlan: false, decision: { choice: "theirs" } });
    expect(typed.decided.states.get(find(typed, "C17").id)).toMatchObject({ decision: { choice: "ours" } });
    await write(hosted);
    expect(agreement(sheetOf(hosted), rows[0]!)).toEqual(["Thailand", "◐ Agreed, not in the plan yet", null]);
    expect(agreement(sheetOf(hosted), rows[1]!)).toEqual(["Cambodia", "● In the plan", null]);
    // Opened in the pane it is open on the sheet, and what stands there stays.
    await withdraw(hosted.workbook, await compare(hosted), [id], { openWord: "Open" });
    expect(agreement(sheetOf(hosted), rows[0]!)).toEqual(["Thailand", "Open", null]);
    expect((await compare(hosted)).decided.states.get(id)).toEqual({ kind: "open", proposed: "Thailand" });
    // A decision that is cleared is open as well.
    typeIn(sheetOf(hosted), rows[1]!, 6, null);
    const cleared = await compare(hosted);
    expect(cleared.decided.states.get(find(cleared, "C17").id)).toEqual({ kind: "open", proposed: null });
  });

  it("keeps the meaning of a sheet of before: a text is agreed where its state says so", async () => {
    const hosted = hostWorkbook(jointPlan());
    await write(hosted);
    const sheet = sheetOf(hosted);
    const row = rowOf(sheet, "− consultative workshops");
    const { id } = find(await compare(hosted), "B9");
    typeIn(sheet, row, 7, "Open");
    typeIn(sheet, row, 6, "Hold two workshops");
    expect((await compare(hosted)).decided.states.get(id)).toMatchObject({ kind: "open" });
    typeIn(sheet, row, 6, null);
    typeIn(sheet, row, 7, "Agreed");
    expect((await compare(hosted)).decided.states.get(id)).toMatchObject({
      kind: "agreed",
      decision: { choice: "ours" },
    });
  });

  it.each([
    ["Agreed", "Agreed"],
    ["Open", null],
  ])("has %s of what no longer differs as %s, and no open point of it", async (typed, state) => {
    const hosted = hostWorkbook(jointPlan());
    await write(hosted);
    const row = rowOf(sheetOf(hosted), "− consultative workshops");
    typeIn(sheetOf(hosted), row, 7, typed);
    typeIn(sheetOf(hosted), row, 8, "To be seen");
    put(hosted.file.sheets[0]!, "B9", () => text(theirs, "B9") as string);
    await write(hosted);
    const settled = rowOf(sheetOf(hosted), "No longer different");
    expect(agreement(sheetOf(hosted), settled)).toEqual([null, state, "To be seen"]);
    const study = await checkPlan(hosted.workbook, undefined, ON);
    if (study.kind === "noPlan") throw new Error("no plan");
    const open = openPointsOf(study, ON).filter(({ kind }) => kind === "difference");
    expect(open.map(({ cell }) => cell.row)).not.toContain(settled);
  });

  it("keeps a text that was proposed and not agreed among the remarks", async () => {
    const hosted = hostWorkbook(jointPlan());
    await write(hosted);
    const row = rowOf(sheetOf(hosted), "− consultative workshops");
    typeIn(sheetOf(hosted), row, 6, "A text that nobody wanted");
    typeIn(sheetOf(hosted), row, 7, "Open");
    const comparison = await compare(hosted);
    await decide(hosted.workbook, comparison, {
      ...{ difference: find(comparison, "B9"), choice: "ours", text: null, by: "Sok", edit: null },
    });
    await write(hosted);
    const again = rowOf(sheetOf(hosted), "− consultative workshops");
    expect(agreement(sheetOf(hosted), again)[2]).toBe("A text that nobody wanted");
  });
});

describe("the sheet of a comparison", () => {
  it.each(LANGUAGES)(
    "has open points: what nobody has agreed on, and nothing else (%s)",
    async (language) => {
      const hosted = hostWorkbook(jointPlan());
      const request = { translate: createTranslator(language), sides: SIDES };
      const points = async () => {
        const study = await checkPlan(hosted.workbook, undefined, ON);
        if (study.kind === "noPlan") throw new Error("no plan");
        return openPointsOf(study, ON).filter(({ kind }) => kind === "difference");
      };
      expect(await points()).toEqual([]);
      const before = await compare(hosted);
      await writeComparison(hosted.workbook, before, request);
      const open = await points();
      expect(open).toHaveLength(before.decided.total);
      const own = hosted.file.sheets.at(-1)!;
      for (const { cell } of open) expect(cell.sheet).toBe(own.name);
      expect(open.map((point) => point.text).join("\n")).toContain("joint consultations");

      await writeComparison(hosted.workbook, await take(hosted, "B9"), request);
      const left = (await points()).map((point) => point.text);
      expect(left).toHaveLength(open.length - 1);
      expect(left.join("\n")).not.toContain("joint consultations");
    },
  );

  it.each(LANGUAGES)(
    "is copied for Word as a table with headers, and nothing is written (%s)",
    async (language) => {
      const hosted = hostWorkbook(jointPlan());
      const comparison = await compare(hosted);
      const before = hosted.file.save();
      const { html, text: plain } = copiedComparison(comparison, {
        translate: createTranslator(language),
        sides: SIDES,
      });
      expect(html).toMatch(/<th scope="col"[^>]*>Cambodia<\/th>.*<th scope="col"[^>]*>Thailand<\/th>/s);
      expect(plain).toContain("joint consultations");
      const rows = html.match(/<tr>/g) ?? [];
      expect(rows.length).toBeGreaterThan(comparison.decided.total);
      expect(hosted.file.save()).toEqual(before);
    },
  );
});

import {
  acceptFinding,
  confirmIndicators,
  listDefinitions,
  prepareActuals,
  recordActuals,
  writeMeetingSheets,
  MEETING_SHEETS,
  type ActualEntry,
  type RecordedActuals,
  type StudiedPlan,
} from "../../../../src/app";
import { decide, writeComparison, writeWording } from "../../../../src/app/comparing";
import { handOut, takeBack, type ReturnedFile } from "../../../../src/app/exchange";
import { hostWorkbook, type HostedWorkbook } from "../../../../src/headless/hosted-workbook";
import { newWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { ON, request, translate } from "../attacked-plan";
import { OWN_SHEETS } from "../own-sheet-use-cases";
import { entryOf, filledCells, studied } from "../typed-workbook";
import { FIRST_ROW } from "./plan-to-edit";
import { COMPARISON, compared, type Said, type Subject } from "./said";
import { sendDrafts, typeDrafts } from "./typed-drafts";
import { freezeSummary, writeSummary } from "../../../../tests/sheets-alone";

/** What a use case knows of the workbook in which it happens. */
export interface Edited {
  readonly hosted: HostedWorkbook;
  /** The rows of the plan when the use case began: before the edit, then as they are now. */
  readonly subjects: readonly Subject[];
  readonly theirs: WorkbookFile;
}

/** What was said by doing it, and what of it was refused with a reason. */
export interface Outcome {
  readonly said: readonly Said[];
  readonly refused: readonly string[];
}

/** Something that a person does with a plan that is edited meanwhile: they begin before, and act after it. */
export interface EditedUseCase {
  readonly name: string;
  /** Decisions are read again only where it may have to do with them. */
  readonly decides?: true;
  readonly begin: (before: Edited) => Promise<(after: Edited) => Promise<Outcome>>;
}

const NOTHING_SAID: Outcome = { said: [], refused: [] };

/** One of which nothing is seen before the edit. */
const after = (name: string, act: (edited: Edited) => Promise<Outcome>): EditedUseCase => ({
  name,
  begin: () => Promise.resolve(act),
});

const writes = (name: string, write: (hosted: HostedWorkbook) => Promise<unknown>): EditedUseCase =>
  after(name, async ({ hosted }) => {
    await write(hosted);
    return NOTHING_SAID;
  });

export const EDITED_USE_CASES: readonly EditedUseCase[] = [
  writes("check", studied),
  ...OWN_SHEETS.filter(({ from }) => from === "typed").map(({ name, prepare }) =>
    writes(name.replace(" (again)", ""), async (hosted) =>
      (await prepare(hosted, { bytes: new Uint8Array(), typed: [], ids: [] }))(),
    ),
  ),
  writes("summary", ({ workbook }) => writeSummary(workbook, request)),
  writes("freeze", ({ workbook }) => freezeSummary(workbook, request)),
  writes("all sheets", ({ workbook }) =>
    writeMeetingSheets(
      workbook,
      { ...request, sheets: MEETING_SHEETS },
      { next: () => true, written: () => undefined },
    ),
  ),
  writes("prepare", ({ workbook }) =>
    prepareActuals(workbook, { ...request, period: { year: 2025, quarter: 1 } }),
  ),
  writes("wording", async (hosted) =>
    writeWording(hosted.workbook, await studied(hosted), { translate, asOf: ON }),
  ),
  {
    ...writes("comparison", () => Promise.resolve()),
    decides: true,
    begin: () =>
      Promise.resolve(async ({ hosted, theirs }) => {
        await writeComparison(hosted.workbook, await compared(hosted, theirs), COMPARISON);
        return NOTHING_SAID;
      }),
  },
  after("record", async ({ hosted, subjects }) => {
    const study = await studied(hosted);
    const about = subjects.map((subject): [Subject, string] => [
      subject,
      idIn(study, subjects.indexOf(subject)),
    ]);
    return record(hosted, about, "PANE");
  }),
  {
    name: "record by the former numbers",
    begin: async ({ hosted, subjects }) => {
      const study = await studied(hosted);
      const about = subjects.map((subject): [Subject, string] => [
        subject,
        idIn(study, subjects.indexOf(subject)),
      ]);
      return ({ hosted: now }) => record(now, about, "NUMBER");
    },
  },
  {
    name: "record by former numbers and words",
    begin: async ({ hosted, subjects }) => {
      const study = await studied(hosted);
      const about = subjects.map((subject): [Subject, string] => [
        ...([subject, `${idIn(study, subjects.indexOf(subject))} ${subject.indicator}`] as const),
      ]);
      return ({ hosted: now }) => record(now, about, "BOTH");
    },
  },
  {
    name: "take back",
    begin: async ({ hosted, subjects }) => {
      const forms = await filledForms(hosted, subjects);
      return ({ hosted: now }) => takeForms(now, forms);
    },
  },
  {
    name: "send drafts of the pane",
    begin: async ({ hosted, subjects }) => {
      const drafts = await typeDrafts(hosted, subjects);
      return ({ hosted: now }) => sendDrafts(now, drafts);
    },
  },
  after("confirm", async ({ hosted }) => {
    const study = await studied(hosted);
    const stated = listDefinitions(study).map(({ id, indicator, values }) => ({
      ...{ id, indicator, values, confirmed: false },
    }));
    await confirmIndicators(hosted.workbook, { stated: stated.slice(-1), translate, asOf: ON });
    return NOTHING_SAID;
  }),
  {
    name: "accept",
    begin: async ({ hosted, subjects }) => {
      const study = await studied(hosted);
      const finding = study.findings.find(
        ({ rule, accepted }) => rule === "target-total-mismatch" && accepted === null,
      );
      if (finding === undefined) throw new Error("There is nothing to accept");
      const row = study.plan.indicators.find(({ cell }) => cell.row === finding.cell.row);
      const of = subjects.find(({ indicator }) => indicator === row?.text)?.identity ?? null;
      return async ({ hosted: now }) => {
        const reason = "ACCEPTED AFTERWARDS.";
        await acceptFinding(now.workbook, study, finding, { reason, by: "Me", on: ON });
        const place = { sheet: null, column: null, beside: null } as const;
        return { said: [{ text: reason, how: "accepted", ...place, of }], refused: [] };
      };
    },
  },
  {
    ...after("decide", decideOne),
    decides: true,
  },
];

/** The id of the indicator in a row of the plan, counted from the first: several can have the same words. */
function idIn({ plan }: StudiedPlan, place: number): string {
  const found = plan.indicators.find(({ cell }) => cell.row === FIRST_ROW + place);
  return found?.id ?? `not read: row ${place + 1}`;
}

/** Records a report each, under the names that are given; what is refused is refused with a reason. */
async function record(
  { workbook }: HostedWorkbook,
  about: readonly (readonly [subject: Subject, name: string])[],
  word: string,
): Promise<Outcome> {
  const said: Said[] = [];
  const refused: string[] = [];
  for (const [{ identity, indicator }, name] of about) {
    const text = `${word} ${identity}.`;
    const entries: readonly ActualEntry[] = [entryOf(name, "2024-Q2", { evidence: text, actual: "7" })];
    const recorded: RecordedActuals = await recordActuals(workbook, { entries, on: ON, translate });
    if (recorded.kind !== "recorded") refused.push(text);
    const place = { sheet: "Actuals", column: "Evidence", beside: indicator } as const;
    said.push({ text, how: "reported", ...place, of: identity, actual: 7 });
  }
  return { said, refused };
}

interface FilledForms {
  readonly files: readonly ReturnedFile[];
  readonly said: readonly Said[];
}

/** The forms of the first quarter of 2025, with each row filled in. */
async function filledForms(hosted: HostedWorkbook, subjects: readonly Subject[]): Promise<FilledForms> {
  const period = { year: 2025, quarter: 1 } as const;
  const handed = handOut(await studied(hosted), { ...request, period });
  if (handed.kind !== "handedOut") throw new Error("There were no forms");
  const said: Said[] = [];
  const files: ReturnedFile[] = [];
  // One agency reports: two that report on the same indicators would contradict each other.
  for (const { name, sheet: described } of handed.forms.slice(0, 1)) {
    const form = hostWorkbook(newWorkbookFile());
    await form.workbook.writeSheet(described);
    const sheet = form.file.sheets.at(-1);
    const cells = sheet === undefined ? [] : [...filledCells(sheet)];
    const actual = cells.find(({ value }) => value === "Actual");
    if (sheet === undefined || actual === undefined) throw new Error("The form has no column of actuals");
    for (const { row, value } of cells.filter((cell) => cell.row > actual.row)) {
      const subject = subjects.find(({ indicator }) => indicator === value);
      if (subject === undefined) continue;
      const text = `FORM ${subject.identity}.`;
      sheet.setCell(row, actual.column, { value: 7, formula: null });
      sheet.setCell(row, actual.column + 1, { value: text, formula: null });
      const place = { sheet: "Actuals", column: "Evidence", beside: subject.indicator } as const;
      said.push({ text, how: "reported", ...place, of: subject.identity, actual: 7 });
    }
    const { sheets } = await form.workbook.read();
    files.push({ name: `${name}.xlsx`, sheets: sheets.map(({ grid }) => grid) });
  }
  return { files, said };
}

async function takeForms({ workbook }: HostedWorkbook, { files, said }: FilledForms): Promise<Outcome> {
  const on = { year: 2025, month: 4, day: 5 };
  const taken = await takeBack(workbook, { files, on, translate });
  // All of a file or nothing of it: what it says is refused with reasons.
  const isRefused = taken.kind !== "takenBack" || taken.conflicts.length > 0;
  return { said, refused: isRefused ? said.map(({ text }) => text) : [] };
}

async function decideOne({ hosted, theirs, subjects }: Edited): Promise<Outcome> {
  const comparison = await compared(hosted, theirs);
  const difference = comparison.compared.toDecide.find(
    ({ id, ours, theirs: their }) =>
      ours !== null && their !== null && comparison.decided.states.get(id)?.kind === "open",
  );
  if (difference === undefined) return NOTHING_SAID;
  const by = `DECIDED AFTERWARDS of ${difference.id}.`;
  const saved = await decide(hosted.workbook, comparison, {
    ...{ difference, choice: "ours", text: null, by, edit: null },
  });
  const of = subjects.find(({ indicator, action }) => [indicator, action].includes(difference.title));
  const place = { sheet: null, column: null, beside: difference.title } as const;
  const said: Said = { text: by, how: "decided", ...place, of: of?.identity ?? null };
  return { said: [said], refused: saved.kind === "saved" ? [] : [by] };
}

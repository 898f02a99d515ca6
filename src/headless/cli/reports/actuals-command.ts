import {
  periodKey,
  prepareActuals,
  recordActuals,
  wordsOfPlan,
  type Message,
  type ReadingChoice,
  type RecordedActuals,
  type Translate,
  type WrittenSheet,
} from "../../../app";
import { agencyKey } from "../../../plan/agency";
import { readActualsFile } from "./actuals-file";
import { CannotBeDone } from "../cannot-be-done";
import type { ActualsRequest } from "../commands/actuals";
import { outputPlace, writeWhole } from "../files/output-place";
import { openPlan } from "../open-plan";
import type { Outcome } from "../outcome";
import { ACTUALS_HEADERS, explainMissingHeaders, explainNoPlan, explainYears } from "../no-plan";
import { counted } from "../reports";
import { savedBytes, sheetLines, type OpenedFile } from "../workbook-files";

interface Step {
  readonly sheet: WrittenSheet;
  readonly lines: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** Records the actuals of a CSV file, and adds the rows of a period that are to be filled in. */
export async function actuals(command: ActualsRequest): Promise<Outcome> {
  const { opened, translate, choice } = await openPlan(command);
  const place = await outputPlace(opened, command);
  const request = { translate, ...(choice === undefined ? {} : { choice }) };
  const recorded = command.add === null ? null : await record(command, command.add, opened, request);
  const prepared = command.period === null ? null : await prepare(command, opened, request);
  await writeWhole(place, savedBytes(opened));
  const sheet = (recorded ?? prepared)?.sheet;
  const report = [
    ...(sheet === undefined ? [] : sheetLines(sheet, place.path)),
    ...(recorded?.lines ?? []),
    ...(prepared?.lines ?? []),
  ];
  const data = { ...sheet, out: place.path, ...recorded?.data, ...prepared?.data };
  return { report: report.join("\n"), data, notes: opened.notes, exitCode: 0 };
}

interface Words {
  readonly translate: Translate;
  readonly choice?: ReadingChoice;
}

async function record(
  { file, on, newParties }: ActualsRequest,
  csv: string,
  { workbook }: OpenedFile,
  words: Words,
): Promise<Step> {
  const entries = await readActualsFile(csv);
  requireNewParties(newParties, entries, csv);
  const recorded = await recordActuals(workbook, { entries, on, newParties, ...words });
  switch (recorded.kind) {
    case "noPlan":
      throw new CannotBeDone(explainNoPlan(file, recorded));
    case "headsGone":
      throw new CannotBeDone(explainMissingHeaders(recorded.sheet, ACTUALS_HEADERS));
    case "refused":
      throw new CannotBeDone(
        explainRefusals(csv, entries.length, recorded, wordsOfPlan(recorded.study, words.translate)),
      );
    case "recorded": {
      const { sheet, added, corrected, stated, warnings, ofNewParties, notes } = recorded;
      const translate = wordsOfPlan(recorded.study, words.translate);
      const said = [
        ...warnings.map(({ message }) => translate(message)),
        ...[...notes, ...ofNewParties].map(
          ({ entry, message }) => `line ${entry.line}: ${translate(message)}`,
        ),
      ];
      return {
        sheet,
        lines: [
          `Recorded ${counted(added, "actual")}, corrected ${corrected}${stated === 0 ? "" : `, changed the state of ${stated}`}.`,
          ...said.map((message) => `  Warning: ${message}`),
        ],
        data: { added, corrected, stated, warnings: said },
      };
    }
  }
}

/** Raises `CannotBeDone` where a party that is said to be new is in no row: its name was typed otherwise. */
function requireNewParties(
  newParties: readonly string[],
  entries: Awaited<ReturnType<typeof readActualsFile>>,
  csv: string,
): void {
  const named = [...new Set(entries.map(({ party }) => party).filter((party) => party !== ""))];
  const keys = new Set(named.map(agencyKey));
  const foreign = newParties.find((party) => !keys.has(agencyKey(party)));
  if (foreign === undefined) return;
  const there = named.length === 0 ? "none of its rows names a party" : `its rows name ${named.join(", ")}`;
  throw new CannotBeDone(
    foreign.trim() === ""
      ? "Say which party reports for the first time: --new-party NAME."
      : `No row of ${csv} is of the party “${foreign}” that --new-party names: ${there}.`,
  );
}

async function prepare(
  { file, period }: ActualsRequest,
  { workbook }: OpenedFile,
  words: Words,
): Promise<Step | null> {
  if (period === null) return null;
  const prepared = await prepareActuals(workbook, { period, ...words });
  switch (prepared.kind) {
    case "noPlan":
      throw new CannotBeDone(explainNoPlan(file, prepared));
    case "headsGone":
      throw new CannotBeDone(explainMissingHeaders(prepared.sheet, ACTUALS_HEADERS));
    case "outsidePlan":
      throw new CannotBeDone(
        explainYears(file, prepared.years, `so there is nothing to report for ${periodKey(period)}`),
      );
    case "written": {
      const { sheet, added } = prepared;
      const line = `Added ${counted(added, "row")} to be filled in for ${periodKey(period)}.`;
      return { sheet, lines: [line], data: { toFillIn: added } };
    }
  }
}

const COLUMN_NAMES: Readonly<Record<string, string>> = { varianceReason: "variance reason" };

/** The column of the file in which a reason is to be fixed. */
function placeOf({ id, values }: Message): string {
  if (id === "actuals-refused-long") return `column ${COLUMN_NAMES[String(values?.field)] ?? values?.field}`;
  if (id === "actuals-refused-twice") return "the whole row";
  if (id === "actuals-party-new") return "column party";
  if (id === "actuals-refused-state") return "column state";
  if (id === "actuals-refused-no-category") return "column category";
  if (id === "actual-in-future" || id.endsWith("-period")) return "column period";
  return id.endsWith("-indicator") || id === "actuals-refused-several" ? "column indicator" : "column actual";
}

function explainRefusals(
  csv: string,
  count: number,
  { refusals }: Extract<RecordedActuals, { readonly kind: "refused" }>,
  translate: (message: Message) => string,
): string {
  return [
    `Nothing was recorded, since ${counted(refusals.length, "row")} of the ${count} in ${csv} cannot be right:`,
    ...refusals.flatMap(({ entry, reasons }) =>
      reasons.map(
        (reason) =>
          `  - line ${entry.line}, ${placeOf(reason)} (${entry.indicator || "no indicator"}): ${translate(reason)}`,
      ),
    ),
    ...(refusals.some(({ reasons }) => reasons.some(({ id }) => id === "actuals-party-new"))
      ? ['A party that reports for the first time is taken with --new-party "NAME".']
      : []),
    "Correct the file and try again.",
  ].join("\n");
}

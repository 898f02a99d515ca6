import { textOfAgency, writeAgencies, type KeptAgency, type ReadingChoice } from "../../app";
import { createTranslator } from "../../locales/translator";
import { CannotBeDone } from "./cannot-be-done";
import type { Command } from "./command-line";
import type { Outcome } from "./commands";
import { outputPlace, writeWhole } from "./files/output-place";
import { explainHeadsGone, explainNoPlan } from "./no-plan";
import { notesOn } from "./plan-notes";
import { counted } from "./reports";
import { languageFor, openFile, savedBytes, sheetLines } from "./workbook-files";

type AgenciesCommand = Extract<Command, { readonly name: "agencies" }>;

/** Writes the sheet on which a person says to which party each agency belongs. */
export async function agencies(
  command: AgenciesCommand,
  choice: ReadingChoice | undefined,
): Promise<Outcome> {
  const { file, language, out, inPlace } = command;
  const opened = await openFile(file);
  const place = await outputPlace(opened, out, inPlace);
  const translate = createTranslator(await languageFor(language, opened));
  const request = choice === undefined ? { translate } : { translate, choice };
  const written = await writeAgencies(opened.workbook, request);
  if (written.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, written));
  if (written.kind === "headsGone") {
    throw new CannotBeDone(explainHeadsGone(written.sheet, "Short name, Full name, Party …"));
  }
  await writeWhole(place, savedBytes(opened));
  const { sheet, study } = written;
  const parties = study.agencies?.parties ?? [];
  const known = parties.length === 0 ? "no party yet" : `the parties ${parties.join(", ")}`;
  const report = [
    ...sheetLines(sheet, place.path),
    `It has ${counted(written.agencies.length, "agency", "agencies")} and ${known}.`,
  ].join("\n");
  const data = { ...sheet, out: place.path, parties, agencies: written.agencies.map(agencyShape) };
  return { report, data, notes: [...opened.notes, ...notesOn(study)], exitCode: 0 };
}

/** What `poa agencies --json` prints of an agency: what its row shows. */
function agencyShape(agency: KeptAgency) {
  const text = (column: Parameters<typeof textOfAgency>[1]): string | null =>
    textOfAgency(agency, column) || null;
  return {
    name: text("shortName"),
    fullName: text("fullName"),
    party: text("party"),
    spellings: text("spellings"),
    confirmed: text("confirmed"),
  };
}

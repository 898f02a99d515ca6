import { textOfAgency, writeAgencies, type ListedAgency } from "../../../app";
import { CannotBeDone } from "../cannot-be-done";
import type { WritingRequest } from "../command";
import type { Outcome } from "../outcome";
import { explainMissingHeaders } from "../no-plan";
import { counted } from "../reports";
import { beginSheet, endSheet } from "./sheet-command";

/** Writes the sheet on which a person says to which party each agency belongs. */
export async function agencies(command: WritingRequest): Promise<Outcome> {
  const begun = await beginSheet(command);
  const { opened, study, translate } = begun;
  const written = await writeAgencies(opened.workbook, study, { translate });
  if (written.kind === "headsGone") {
    throw new CannotBeDone(explainMissingHeaders(written.sheet, "Short name, Full name, Party …"));
  }
  const parties = study.agencies?.parties ?? [];
  const known = parties.length === 0 ? "no party yet" : `the parties ${parties.join(", ")}`;
  return endSheet(begun, written, {
    lines: [`It has ${counted(written.agencies.length, "agency", "agencies")} and ${known}.`],
    data: { parties, agencies: written.agencies.map(agencyShape) },
  });
}

/** What `poa agencies --json` prints of an agency: what its row shows. */
function agencyShape(agency: ListedAgency) {
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

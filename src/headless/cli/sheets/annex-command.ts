import { formatCell, type WrittenSheet } from "../../../app";
import { writeAnnex } from "../../../app/sheets/write-annex";
import type { AnnexRequest } from "../commands/annex";
import type { Outcome } from "../outcome";
import { counted } from "../reports";
import { beginSheet, endSheet } from "./sheet-command";

/** Writes the plan as a clean table to print and to sign. */
export async function annex(command: AnnexRequest): Promise<Outcome> {
  const begun = await beginSheet(command);
  const { opened, study, translate } = begun;
  const written = await writeAnnex(opened.workbook, study, {
    parties: command.parties,
    asOf: command.on,
    translate,
  });
  const { pages } = written;
  const parties = command.parties.length === 0 ? (study.agencies?.parties ?? []) : command.parties;
  const signers = parties.length === 0 ? "two parties, whose names are left blank" : parties.join(" and ");
  return endSheet(begun, written, {
    lines: [`It takes about ${counted(pages, "page")}, with places to sign for ${signers}.`],
    data: { parties, pages, leftOut: written.sheet.leftOut.map(partInJson) },
  });
}

function partInJson(part: WrittenSheet["leftOut"][number]): object {
  return part.part === "cell" ? { ...part, cell: formatCell(part.cell) } : part;
}

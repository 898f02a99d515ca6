import { TYPED_OF_AGENCY, textOfAgency, type ListedAgency } from "../../meeting/listed-agencies";
import { AGENCY_COLUMNS, type AgencyColumn } from "../../plan/agency";
import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import { filledText, type FilledTexts } from "../../reading/own-sheets/filled-table";
import { FILLED_HEADER } from "../../reading/own-sheets/product-columns";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { BlockCell } from "../layout/block";
import { AGENCIES_MARKER } from "../layout/markers";
import { rowSubject } from "../layout/row-subjects";
import { addedCell, addedColumns, filledTableSheet } from "../layout/filled-table-sheet";
import type { StyleName } from "../layout/styles";
import type { TableColumn } from "../layout/table-sheet";
import { pageWords } from "../layout/wording";

export interface AgenciesSubject {
  readonly plan: Plan;
  readonly agencies: readonly ListedAgency[];
  /** The parties that are offered. */
  readonly parties: readonly string[];
  /** Headers of the columns that people added. */
  readonly otherHeaders: readonly string[];
  /** The sheet that was read for them; `null` if there was none. */
  readonly from: Grid | null;
}

const WIDTHS: Readonly<Record<AgencyColumn, number>> = {
  shortName: 24,
  fullName: 40,
  party: 18,
  focalPoint: 26,
  spellings: 34,
  confirmed: 11,
};
const WIDTH_OF_OTHERS = 18;

/** The sheet on which people say who each agency of the plan is and to which party it belongs, as data. */
export function agenciesSheet(subject: AgenciesSubject, translate: Translate): SheetDescription {
  const { plan, agencies, otherHeaders } = subject;
  const title = translate({ id: "agencySheet-title" });
  const own = AGENCY_COLUMNS.map((column) => ownColumn(column, subject.parties, translate));
  const hidden: TableColumn = { header: FILLED_HEADER, width: 8, style: "pageNote" };
  return filledTableSheet({
    marker: AGENCIES_MARKER,
    tab: translate({ id: "agencySheet-tab" }),
    title,
    notes: [
      translate({ id: "agencySheet-note-purpose" }),
      translate({ id: "agencySheet-note-party" }),
      translate({ id: "agencySheet-note-kept" }),
    ],
    table: "PoaAgencies",
    columns: [...own, ...addedColumns(otherHeaders, [...own, hidden], WIDTH_OF_OTHERS), hidden],
    subjects: agencies.map((agency) => {
      const name = textOfAgency(agency, "shortName");
      return rowSubject("agency", name, "", name);
    }),
    rows: agencies.map((agency) => [
      ...AGENCY_COLUMNS.map((column) => cellOf(agency, column)),
      ...otherHeaders.map((header) => addedCell(agency.others, header)),
      filledCell(agency),
    ]),
    frozenColumns: 1,
    page: pageWords({ plan, translate }, title),
    firstTyped: AGENCY_COLUMNS.indexOf("fullName"),
    from: subject.from,
  });
}

function ownColumn(column: AgencyColumn, parties: readonly string[], translate: Translate): TableColumn {
  const header = translate({ id: `agencySheet-${column}` });
  const plain = { header, width: WIDTHS[column], style: styleOf(column) };
  const words =
    column === "confirmed"
      ? (["yes", "no"] as const).map((answer) => translate({ id: `confirmed-${answer}` }))
      : column === "party"
        ? parties.filter((party) => !party.includes(","))
        : [];
  if (words.length === 0) return plain;
  const errorMessage = translate({ id: "indicatorSheet-choose", values: { choices: words.join(", ") } });
  return { ...plain, choices: { words, errorTitle: header, errorMessage, strict: column === "confirmed" } };
}

function styleOf(column: AgencyColumn): StyleName {
  return (TYPED_OF_AGENCY as readonly AgencyColumn[]).includes(column) ? "input" : "strongText";
}

function cellOf(agency: ListedAgency, column: AgencyColumn): BlockCell {
  const text = textOfAgency(agency, column);
  const isTyped = agency.typed[column] !== undefined;
  return {
    value: text === "" ? null : text,
    style: styleOf(column),
    ...(isTyped && text !== "" ? { typed: true as const } : {}),
  };
}

function filledCell({ proposed, others, row }: ListedAgency): BlockCell {
  if (proposed === null) return { value: null, style: "pageNote" };
  const filled: FilledTexts<AgencyColumn> = Object.fromEntries(
    AGENCY_COLUMNS.flatMap((column) => {
      const text = textOfAgency({ proposed, typed: {}, others, row }, column);
      return text === "" ? [] : [[column, text]];
    }),
  );
  return { value: filledText(filled), style: "pageNote" };
}

import type { MessageId } from "../../../plan/message";
import { FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { sectionRow, spacer, type Block, type BlockRow } from "../../layout/block";
import { objectiveTable } from "./objective-table";
import { rollUpHeader, rollUpRow } from "./roll-up-rows";
import type { SummaryContext } from "../subject";

/** As many rows as fit on a page with their headers. */
const MAX_TOGETHER = 20;

/**
 * How many indicators of the plan, of each objective, of each party, party beside party, and of each responsible agency
 * have each status: one table where it fits on a page, else one of objectives and one of agencies. Agencies that had
 * nothing due are counted only. The agencies' counts by status are values: an agency's indicators stand apart, and one
 * indicator may have several.
 */
export function progressTables(context: SummaryContext): Block[] {
  const { objectives, parties, agencies } = context.progress;
  const tables = objectiveTable(context);
  if (agencies.length === 0 && parties.length === 0) return tables;
  const groups = groupRows(context);
  const [table, ...others] = tables;
  if (table === undefined || others.length > 0 || objectives.length + groups.length > MAX_TOGETHER) {
    return [...tables, tableOf(context, groups)];
  }
  return [{ ...table, rows: [...table.rows, subsection(context), ...groups, note(context)] }];
}

function tableOf(context: SummaryContext, groups: readonly BlockRow[]): Block {
  const { translate } = context.words;
  const by = translate({ id: partiesOr(context, "summary-party-agency", "summary-agency") });
  const title = translate({ id: partiesOr(context, "summary-parties-agencies", "summary-agencies") });
  return {
    together: true,
    rows: [
      spacer(6),
      sectionRow(title),
      rollUpHeader(context, by, "agencies:head"),
      ...groups,
      note(context),
    ],
  };
}

function partiesOr({ progress }: SummaryContext, ofParties: MessageId, ofAgencies: MessageId): MessageId {
  return progress.parties.length > 0 ? ofParties : ofAgencies;
}

/** The headers of the columns stand above the objectives. */
function subsection(context: SummaryContext): BlockRow {
  const id = partiesOr(context, "summary-party-agency", "summary-agency");
  const value = context.words.translate({ id });
  return {
    minHeight: 18,
    withNext: true,
    cells: { [FIRST_COLUMN]: { value, style: "subsection", lastColumn: LAST_COLUMN } },
  };
}

function groupRows(context: SummaryContext): BlockRow[] {
  const { parties } = context.progress;
  return [
    ...parties.map((party, index) => rollUpRow(party.name, party, { key: `parties:${index}` })),
    ...shownAgencies(context).map((agency, index) =>
      rollUpRow(agency.name, agency, { key: `agencies:${index}` }),
    ),
  ];
}

function shownAgencies({ progress: { agencies } }: SummaryContext): SummaryContext["progress"]["agencies"] {
  const due = agencies.filter(({ headline }) => headline.due > 0);
  return due.length > 0 ? due : agencies;
}

function note(context: SummaryContext): BlockRow {
  const idle = context.progress.agencies.length - shownAgencies(context).length;
  const value = context.words.translate({ id: "summary-agencies-note", values: { idle } });
  return { cells: { [FIRST_COLUMN]: { value, style: "note", lastColumn: LAST_COLUMN } } };
}

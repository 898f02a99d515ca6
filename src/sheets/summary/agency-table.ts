import { FIRST_COLUMN, LAST_COLUMN } from "../layout/columns";
import { sectionRow, spacer, type Block, type BlockRow } from "../layout/block";
import { rollUpHead, rollUpRow } from "./roll-up-rows";
import type { SummaryContext } from "./subject";

/**
 * How many indicators of each party have each status, party beside party; nothing where nobody has said who belongs to
 * which, and no party reports by itself.
 */
export function partyTable(context: SummaryContext): Block[] {
  const { parties } = context.progress;
  const { translate } = context.words;
  if (parties.length === 0) return [];
  return [
    {
      together: true,
      rows: [
        spacer(6),
        sectionRow(translate({ id: "summary-parties" })),
        rollUpHead(context, translate({ id: "summary-party" }), "parties:head"),
        ...parties.map((party, index) => rollUpRow(party.name, party, { key: `parties:${index}` })),
      ],
    },
  ];
}

/**
 * How many indicators of each responsible agency have each status; nothing where the plan names none.
 * The counts by status are values: an agency's indicators stand apart, and one indicator may have several.
 */
export function agencyTable(context: SummaryContext): Block[] {
  const { agencies } = context.progress;
  const { translate } = context.words;
  if (agencies.length === 0) return [];
  const note: BlockRow = {
    cells: {
      [FIRST_COLUMN]: {
        value: translate({ id: "summary-agencies-note" }),
        style: "note",
        lastColumn: LAST_COLUMN,
      },
    },
  };
  return [
    {
      together: true,
      rows: [
        spacer(6),
        sectionRow(translate({ id: "summary-agencies" })),
        rollUpHead(context, translate({ id: "summary-agency" }), "agencies:head"),
        ...agencies.map((agency, index) => rollUpRow(agency.name, agency, { key: `agencies:${index}` })),
        note,
      ],
    },
  ];
}

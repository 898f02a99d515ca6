import { FIRST_COLUMN, LAST_COLUMN } from "../layout/columns";
import { sectionRow, spacer, type Block, type BlockRow } from "../layout/block";
import { rollUpHead, rollUpRow } from "./roll-up-rows";
import type { SummaryContext } from "./subject";

/**
 * How many indicators of each party, party beside party, and of each responsible agency have each status; nothing where
 * the plan names none. Agencies that had nothing due are counted only. The counts by status are values: an agency's indicators stand apart, and one indicator may have
 * several.
 */
export function agencyTable(context: SummaryContext): Block[] {
  const { agencies, parties } = context.progress;
  const { translate } = context.words;
  if (agencies.length === 0 && parties.length === 0) return [];
  const due = agencies.filter(({ headline }) => headline.due > 0);
  const shown = due.length > 0 ? due : agencies;
  const idle = agencies.length - shown.length;
  const note: BlockRow = {
    cells: {
      [FIRST_COLUMN]: {
        value: translate({ id: "summary-agencies-note", values: { idle } }),
        style: "note",
        lastColumn: LAST_COLUMN,
      },
    },
  };
  const [title, by] =
    parties.length === 0
      ? (["summary-agencies", "summary-agency"] as const)
      : (["summary-parties-agencies", "summary-party-agency"] as const);
  return [
    {
      together: true,
      rows: [
        spacer(6),
        sectionRow(translate({ id: title })),
        rollUpHead(context, translate({ id: by }), "agencies:head"),
        ...parties.map((party, index) => rollUpRow(party.name, party, { key: `parties:${index}` })),
        ...shown.map((agency, index) => rollUpRow(agency.name, agency, { key: `agencies:${index}` })),
        note,
      ],
    },
  ];
}

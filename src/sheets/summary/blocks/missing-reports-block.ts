import { periodOfKey } from "../../../plan/period";
import { sectionRow, spacer, type Block, type BlockRow } from "../../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import { namesMissing } from "../first-page/attention-part";
import { attentionOf } from "../attention/attention";
import { owedByAgency, type MissingReport } from "../attention/missing-reports";
import { numberOfRow, type SummaryContext } from "../subject";
import { periodName } from "../../layout/wording";

/** More indicators of one agency are counted only: a cell of hundreds is not read. */
const MAX_INDICATORS = 12;

/**
 * Which reports are missing at the period's end, by the agency that owes them. Nothing where the first page names them,
 * where all is reported, and where reporting has not begun, which the headline says.
 */
export function missingReportsBlock(context: SummaryContext): Block[] {
  const { plan, actuals, progress, words, onlyKey = null } = context;
  const { translate } = words;
  // A first page of key indicators alone does not name the others.
  if (actuals.length === 0 || (onlyKey === null && namesMissing(attentionOf(context)))) return [];
  const progressOf = new Map(progress.indicators.map((each) => [each.id, each]));
  const owed = plan.indicators.map((indicator) => {
    const { missing = [], owedBy = [] } = progressOf.get(indicator.id) ?? {};
    return { indicator, missing: missing.map(periodOfKey), awaited: [], parties: owedBy };
  });
  const owing = owedByAgency(context, owed).map(({ agency, party, reports }) => ({
    party,
    agency: agency ?? translate({ id: "summary-no-agency" }),
    list: listOf(context, reports),
  }));
  const rows = withSameList(owing).map(({ party, agencies, list }) => {
    const agency = agencies.join(", ");
    const id = "summary-agency-of-party";
    return agencyRow(party === null ? agency : translate({ id, values: { party, agency } }), list);
  });
  if (rows.length === 0) return [];
  const title = sectionRow(translate({ id: "summary-missing-reports" }));
  return [{ together: true, rows: [spacer(6), title, header(context), ...rows] }];
}

/** Where the list of an agency begins: lists are longer than names. */
const LIST_COLUMN = COLUMN.text + 3;

/** What an agency owes, in words. */
interface Owing {
  readonly party: string | null;
  readonly agency: string;
  readonly list: string;
}

/** Agencies of one party that owe the same reports share a row: they answer for the same joint actions. */
function withSameList(
  owing: readonly Owing[],
): readonly (Omit<Owing, "agency"> & { readonly agencies: readonly string[] })[] {
  const groups = new Map<string, { party: string | null; list: string; agencies: string[] }>();
  for (const { party, agency, list } of owing) {
    const key = JSON.stringify([party, list]);
    const group = groups.get(key) ?? { party, list, agencies: [] };
    groups.set(key, group);
    group.agencies.push(agency);
  }
  return [...groups.values()];
}

function header({ words: { translate } }: SummaryContext): BlockRow {
  const [agency, reports] = (["summary-agency", "summary-missing-indicators"] as const).map((id) =>
    translate({ id }),
  );
  return {
    withNext: true,
    cells: {
      [FIRST_COLUMN]: { value: agency ?? "", style: "header", lastColumn: LIST_COLUMN - 1 },
      [LIST_COLUMN]: { value: reports ?? "", style: "header", lastColumn: LAST_COLUMN },
    },
  };
}

function agencyRow(agency: string, list: string): BlockRow {
  return {
    cells: {
      [FIRST_COLUMN]: { value: agency, style: "text", lastColumn: LIST_COLUMN - 1 },
      [LIST_COLUMN]: { value: list, style: "text", lastColumn: LAST_COLUMN },
    },
  };
}

/** The indicators, each once with its periods. */
function listOf(context: SummaryContext, reports: readonly MissingReport[]): string {
  const { translate } = context.words;
  const periodsOf = new Map<string, string[]>();
  for (const { indicator, period } of reports) {
    const periods = periodsOf.get(indicator) ?? [];
    periodsOf.set(indicator, [...periods, periodName(translate, period)]);
  }
  const all = Array.from(
    periodsOf,
    ([indicator, periods]) => `${numberOfRow(context, indicator)} (${periods.join(", ")})`,
  );
  const shown = all.slice(0, MAX_INDICATORS);
  const more = all.length - shown.length;
  if (more > 0) shown.push(translate({ id: "summary-and-more", values: { count: more } }));
  return shown.join(",  ");
}

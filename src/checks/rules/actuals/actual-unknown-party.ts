import { agencyKey, joinedNames } from "../../../plan/agency";
import type { Actual } from "../../../plan/actual";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { findSpellingVariants, type Spelling } from "../../agency-spelling";
import type { Fix } from "../../finding";
import { matchKnownNames } from "../../party-names";
import { groupBy } from "../../plan-index";
import { defineRule, type CheckContext, type Found } from "../../rule";

/**
 * Who reports and is named nowhere else: neither by the plan, nor on the Agencies sheet or the Indicators sheet. One
 * that reads like another name is most likely that one, mistyped, and its reports count as another party's. Else it is
 * reported where others that report are known, since the names of parties may be no matter of the plan at all.
 */
export const actualUnknownParty = defineRule({
  id: "actual-unknown-party",
  matter: "words",
  severity: "warning",
  needs: "reports",
  *find(context) {
    const reporters = reportersIn(context.reports.table?.actuals ?? []);
    if (reporters.length === 0) return;
    const known = namesKnown(context);
    const unknown = reporters.filter(({ name }) => !known.has(name));
    const meant = namesMeant(reporters, unknown, known);
    const isOfPlan = unknown.length < reporters.length || (context.agencies?.parties.length ?? 0) > 0;
    for (const reporter of unknown) {
      const usual = meant.get(reporter.name);
      if (usual !== undefined) yield mistyped(reporter, usual);
      else if (isOfPlan) yield unheardOf(reporter);
    }
  },
});

/** Who reports, as the first report writes it, and the cells in which it is. */
interface Reporter {
  readonly name: string;
  readonly cells: readonly [CellReference, ...CellReference[]];
}

function reportersIn(actuals: readonly Actual[]): readonly Reporter[] {
  const named = actuals.flatMap(({ party, partyCell }) =>
    party === null || partyCell === undefined ? [] : [{ name: party, cell: partyCell }],
  );
  return [...groupBy(named, ({ name }) => agencyKey(name)).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ name: first.name, cells: [first.cell, ...others.map(({ cell }) => cell)] }],
  );
}

/** The names that the plan, its definitions and the Agencies sheet have. */
interface KnownNames {
  readonly names: readonly string[];
  /** Whether a name is one of them, or is in one or in the plan's title: "NCCT (Cambodia)". */
  readonly has: (name: string) => boolean;
}

function namesKnown({ plan, definitions, agencies }: CheckContext): KnownNames {
  const ofActions = plan.actions.flatMap(({ responsibleAgencies, implementingPartners }) =>
    [...responsibleAgencies, ...implementingPartners].map(({ name }) => name),
  );
  const ofColumns = plan.indicators.flatMap(({ partyActuals = [] }) =>
    partyActuals.map(({ party }) => party),
  );
  const ofDefinitions = [...definitions.values()].flatMap(({ parties = [] }) => parties);
  const ofSheet = agencies?.agencies.flatMap((agency) => agency.names) ?? [];
  const names = [
    ...new Set([...ofActions, ...ofColumns, ...ofDefinitions, ...ofSheet, ...(agencies?.parties ?? [])]),
  ];
  const texts = [plan.title?.text ?? "", ...names].map(wordsOf).join("|");
  const stands = (name: string): boolean => texts.includes(wordsOf(name));
  return { names, has: (name) => stands(name) || joinedNames(name).every(stands) };
}

/** The words of a text, folded, between spaces. */
function wordsOf(text: string): string {
  return ` ${foldText(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ")} `;
}

/** Whoever reports so many times less than another may be that one, mistyped each time. */
const SELDOM = 3;

/** What unknown names most likely stand for: names that are known, else others that report oftener. */
function namesMeant(
  reporters: readonly Reporter[],
  unknown: readonly Reporter[],
  { names }: KnownNames,
): ReadonlyMap<string, string> {
  const most = Math.max(...reporters.map(({ cells }) => cells.length));
  const spelling = (name: string, count: number): Spelling => ({ name, count, besides: new Set() });
  const amongThem = findSpellingVariants(
    unknown.map(({ name, cells: { length } }) => spelling(name, length * SELDOM <= most ? 1 : length)),
  );
  return new Map([
    ...amongThem.map(({ rare, common }) => [rare.name, common.name] as const),
    ...matchKnownNames(
      unknown.map(({ name }) => name),
      names,
    ),
  ]);
}

function mistyped({ name, cells }: Reporter, usual: string): Found {
  const values = { written: name, usual, count: cells.length };
  const fix: Fix = {
    label: { id: "actual-unknown-party-fix", values },
    edits: cells.map((cell) => ({ cell, value: usual })),
  };
  return { cell: cells[0], about: name, message: "actual-unknown-party-near", values, fixes: [fix] };
}

function unheardOf({ name, cells }: Reporter): Found {
  const values = { party: name, count: cells.length };
  return { cell: cells[0], about: name, severity: "info", message: "actual-unknown-party", values };
}

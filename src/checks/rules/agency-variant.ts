import { rememberByObject } from "../../indicators";
import type { CellReference } from "../../plan/cell-reference";
import type { AgencyMention, JointAction } from "../../plan/plan";
import { CellMap } from "../cell-map";
import { findSpellingVariants, type Spelling, type SpellingVariant } from "../agency-spelling";
import type { Fix } from "../finding";
import { cellKey } from "../plan-index";
import type { Found, PlanRule } from "../rule";

export const agencyVariant: PlanRule = {
  id: "agency-variant",
  severity: "warning",
  needs: "plan",
  *find({ groupsOfActions: groups }) {
    const cells = groups.map((actions, place) => cellsWithout(groups[place - 1], actions));
    const spellings = countTogether(cells.map(countSpellings));
    const variants = new Map(findSpellingVariants(spellings).map((variant) => [variant.rare.name, variant]));
    if (variants.size === 0) return;
    for (const { mentions } of cells.flat()) {
      for (const mention of mentions) {
        const variant = variants.get(mention.name);
        if (variant !== undefined) yield report(mention, variant);
      }
    }
  },
};

/** An agency in a cell, and the action for which it stands there. */
type Mention = AgencyMention & { readonly action: string };

/** A cell with the agencies that it names, each once. */
interface CellOfAgencies {
  readonly cell: CellReference;
  readonly mentions: readonly Mention[];
}

/** Rows of one merged cell share its text, so it is one cell of some actions. */
const cellsIn = rememberByObject((actions: readonly JointAction[]): readonly CellOfAgencies[] => {
  const cells = new CellMap<{ cell: CellReference; byName: Map<string, Mention> }>();
  for (const action of actions) {
    for (const mention of mentionsOf(action)) {
      const known = cells.get(mention.cell) ?? { cell: mention.cell, byName: new Map<string, Mention>() };
      if (!known.byName.has(mention.name)) known.byName.set(mention.name, { ...mention, action: action.id });
      cells.set(mention.cell, known);
    }
  }
  return Array.from(cells.values(), ({ cell, byName }) => ({ cell, mentions: [...byName.values()] }));
});

function mentionsOf({ responsibleAgencies, implementingPartners }: JointAction): readonly AgencyMention[] {
  return [...responsibleAgencies, ...implementingPartners];
}

/** The cells of some actions but for those that reach into them from the actions before. */
function cellsWithout(
  before: readonly JointAction[] | undefined,
  actions: readonly JointAction[],
): readonly CellOfAgencies[] {
  const last = before?.at(-1);
  const [first] = actions;
  if (last === undefined || first === undefined) return cellsIn(actions);
  const ofFirst = new Set(mentionsOf(first).map(({ cell }) => cellKey(cell)));
  const shared = new Set(mentionsOf(last).flatMap(({ cell }) => keyAmong(ofFirst, cell)));
  const cells = cellsIn(actions);
  return shared.size === 0 ? cells : cells.filter(({ cell }) => !shared.has(cellKey(cell)));
}

function keyAmong(keys: ReadonlySet<string>, cell: CellReference): readonly string[] {
  const key = cellKey(cell);
  return keys.has(key) ? [key] : [];
}

const countSpellings = rememberByObject((cells: readonly CellOfAgencies[]): readonly Spelling[] => {
  const ofCells = cells.map(({ mentions }) => {
    const names = mentions.map(({ name }) => name);
    return names.map((name) => ({ name, count: 1, besides: new Set(names.filter((one) => one !== name)) }));
  });
  return countTogether(ofCells);
});

function countTogether(parts: readonly (readonly Spelling[])[]): readonly Spelling[] {
  const spellings = new Map<string, { name: string; count: number; besides: Set<string> }>();
  for (const { name, count, besides } of parts.flat()) {
    const spelling = spellings.get(name) ?? { name, count: 0, besides: new Set<string>() };
    spelling.count += count;
    for (const other of besides) spelling.besides.add(other);
    spellings.set(name, spelling);
  }
  return [...spellings.values()];
}

function report(mention: Mention, { rare, common, weight }: SpellingVariant): Found {
  const values = { written: rare.name, usual: common.name, cells: common.count };
  return {
    cell: mention.cell,
    about: mention.action,
    cause: "spellings",
    message: { id: weight === "tie" ? "agency-variant-tie" : "agency-variant", values },
    fixes: fixSpelling(mention, rare.name, common.name),
    ...(weight === "tie" ? { severity: "info" as const } : {}),
  };
}

/** Replaces the spelling wherever it stands in the cell as a whole word; the rest of the cell stays as it is. */
function fixSpelling({ cell, cellText }: AgencyMention, written: string, usual: string): readonly Fix[] {
  const words = written
    .split(/\s+/u)
    .map(escapeForPattern)
    .join(String.raw`\s+`);
  const whole = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`, "gu");
  const value = cellText.replace(whole, () => usual);
  if (value === cellText) return [];
  return [{ label: { id: "agency-variant-fix", values: { written, usual } }, edits: [{ cell, value }] }];
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

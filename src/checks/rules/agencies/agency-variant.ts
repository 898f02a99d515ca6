import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { AgencyMention, JointAction } from "../../../plan/plan";
import { CellMap } from "../../cell-map";
import { findSpellingVariants, type Spelling, type SpellingVariant } from "../../agency-spelling";
import type { Fix } from "../../finding";
import { defineRule, type Found } from "../../rule";

export const agencyVariant = defineRule({
  id: "agency-variant",
  matter: "words",
  severity: "warning",
  inDoubtfulPlan: "holds",
  needs: "plan",
  *find({ plan }) {
    const cells = cellsIn(plan.actions);
    const spellings = countSpellings(cells);
    const variants = new Map(findSpellingVariants(spellings).map((variant) => [variant.rare.name, variant]));
    if (variants.size === 0) return;
    for (const { mentions } of cells) {
      for (const mention of mentions) {
        const variant = variants.get(mention.name);
        if (variant !== undefined) yield report(mention, variant);
      }
    }
  },
});

/** An agency in a cell, and the action for which it is there. */
type Mention = AgencyMention & { readonly action: string };

/** A cell with the agencies that it names, each once. */
interface CellOfAgencies {
  readonly cell: CellReference;
  readonly mentions: readonly Mention[];
}

/** Rows of one merged cell share its text, so it is one cell of them. */
function cellsIn(actions: readonly JointAction[]): readonly CellOfAgencies[] {
  const cells = new CellMap<{ cell: CellReference; byName: Map<string, Mention> }>();
  for (const action of actions) {
    for (const mention of mentionsOf(action)) {
      const known = cells.get(mention.cell) ?? { cell: mention.cell, byName: new Map<string, Mention>() };
      if (!known.byName.has(mention.name)) known.byName.set(mention.name, { ...mention, action: action.id });
      cells.set(mention.cell, known);
    }
  }
  return Array.from(cells.values(), ({ cell, byName }) => ({ cell, mentions: [...byName.values()] }));
}

function mentionsOf({ responsibleAgencies, implementingPartners }: JointAction): readonly AgencyMention[] {
  return [...responsibleAgencies, ...implementingPartners];
}

function countSpellings(cells: readonly CellOfAgencies[]): readonly Spelling[] {
  const spellings = new Map<string, { name: string; count: number; besides: Set<string> }>();
  for (const { mentions } of cells) {
    for (const { name } of mentions) {
      const spelling = spellings.get(name) ?? { name, count: 0, besides: new Set<string>() };
      spelling.count += 1;
      for (const other of mentions) if (other.name !== name) spelling.besides.add(other.name);
      spellings.set(name, spelling);
    }
  }
  return [...spellings.values()];
}

function report(mention: Mention, { rare, common, weight }: SpellingVariant): Found {
  const values = { written: rare.name, usual: common.name, cells: common.count };
  return {
    cell: mention.cell,
    about: mention.action,
    cause: rare.name,
    message: weight === "tie" ? "agency-variant-tie" : "agency-variant",
    values,
    fixes: fixSpelling(mention, rare.name, common.name),
    severity: weight === "tie" ? "info" : undefined,
  };
}

/** Replaces the spelling wherever it is in the cell as a whole word; the rest of the cell stays as it is. */
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

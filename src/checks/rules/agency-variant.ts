import type { AgencyMention, Plan } from "../../plan/plan";
import { CellMap } from "../cell-map";
import { findSpellingVariants, type Spelling, type SpellingVariant } from "../agency-spelling";
import type { Fix } from "../finding";
import type { Found, PlanRule } from "../rule";

export const agencyVariant: PlanRule = {
  id: "agency-variant",
  severity: "warning",
  needs: "plan",
  *find({ plan }) {
    const mentions = mentionsByCell(plan);
    const variants = new Map(
      findSpellingVariants(countSpellings(mentions)).map((variant) => [variant.rare.name, variant]),
    );
    for (const mention of mentions.flat()) {
      const variant = variants.get(mention.name);
      if (variant !== undefined) yield report(mention, variant);
    }
  },
};

/** An agency in a cell, and the action for which it stands there. */
type Mention = AgencyMention & { readonly action: string };

/** Per cell the agencies that it names, each once: rows of one merged cell share its text. */
function mentionsByCell({ actions }: Plan): readonly (readonly Mention[])[] {
  const cells = new CellMap<Map<string, Mention>>();
  for (const { id, responsibleAgencies, implementingPartners } of actions) {
    for (const mention of [...responsibleAgencies, ...implementingPartners]) {
      const inCell = cells.get(mention.cell) ?? new Map<string, Mention>();
      if (!inCell.has(mention.name)) inCell.set(mention.name, { ...mention, action: id });
      cells.set(mention.cell, inCell);
    }
  }
  return [...cells.values()].map((inCell) => [...inCell.values()]);
}

function countSpellings(cells: readonly (readonly Mention[])[]): readonly Spelling[] {
  const spellings = new Map<string, { count: number; besides: Set<string> }>();
  for (const mentions of cells) {
    const names = mentions.map(({ name }) => name);
    for (const name of names) {
      const spelling = spellings.get(name) ?? { count: 0, besides: new Set<string>() };
      spelling.count += 1;
      for (const other of names) if (other !== name) spelling.besides.add(other);
      spellings.set(name, spelling);
    }
  }
  return [...spellings].map(([name, spelling]) => ({ name, ...spelling }));
}

function report(mention: Mention, { rare, common, weight }: SpellingVariant): Found {
  const values = { written: rare.name, usual: common.name, cells: common.count };
  return {
    cell: mention.cell,
    about: mention.action,
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

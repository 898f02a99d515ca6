import { FACT_KINDS, type Fact, type FactKind, type Severity } from "../../app";

/** Facts that ask the same of people, or that were accepted. */
export interface FactSection {
  readonly kind: FactKind | "accepted";
  readonly facts: readonly Fact[];
}

/** One line of the list of facts: the header of a section, or a fact below it. */
export type FactItem =
  | { readonly kind: "header"; readonly key: string; readonly section: FactSection }
  | {
      readonly kind: "fact";
      readonly key: string;
      readonly section: FactSection;
      readonly fact: Fact;
      /** Its place in its section, from 1. */
      readonly position: number;
    };

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The sections that have facts: what weighs most first in each; what was accepted is no work, and ends the list. */
export function factSections(facts: readonly Fact[]): readonly FactSection[] {
  const open = facts.filter(({ isAccepted }) => !isAccepted);
  const sections = FACT_KINDS.map((kind): FactSection => {
    const own = open.filter((fact) => fact.kind === kind);
    return { kind, facts: own.sort((a, b) => WEIGHTS[a.severity] - WEIGHTS[b.severity]) };
  });
  const accepted: FactSection = { kind: "accepted", facts: facts.filter(({ isAccepted }) => isAccepted) };
  return [...sections, accepted].filter((section) => section.facts.length > 0);
}

/** The lines of the list: of each section its header and its facts, of the accepted ones only where they are shown. */
export function factItems(sections: readonly FactSection[], isAcceptedShown: boolean): readonly FactItem[] {
  return sections.flatMap((section): FactItem[] => [
    { kind: "header", key: `section ${section.kind}`, section },
    ...(section.kind === "accepted" && !isAcceptedShown ? [] : section.facts).map(
      (fact, index): FactItem => ({ kind: "fact", key: fact.key, section, fact, position: index + 1 }),
    ),
  ]);
}

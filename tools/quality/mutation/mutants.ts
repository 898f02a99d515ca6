import { ROW_RULES } from "../../../src/reading/body/rules";
import type { RowRule } from "../../../src/reading/body/rules/row-rule";
import { COLUMN_RULES } from "../../../src/reading/header/evidence";
import type { EvidenceRule } from "../../../src/reading/header/evidence/evidence";
import { COLUMN_WEIGHTS } from "../../../src/reading/weights/columns";
import { ROW_WEIGHTS } from "../../../src/reading/weights/rows";
import { TABLE_THRESHOLDS, TABLE_WEIGHTS } from "../../../src/reading/weights/tables";
import type { Weight } from "../../../src/reading/weights/weight";

/** One change to how plans are read, which a test should notice. */
export interface Mutant {
  /** What is changed: "column rule", "row weight". */
  readonly kind: string;
  /** The name of the rule or of the weight. */
  readonly name: string;
  /** What is done to it. */
  readonly change: "taken out" | "halved" | "half more";
  readonly apply: () => void;
  readonly undo: () => void;
}

/** The rules and weights that were of use since this was cleared: others cannot have changed what a test saw. */
export const used = new Set<string>();

/** What `used` knows a change's rule or weight by. */
export function usedAs({ kind, name }: Pick<Mutant, "kind" | "name">): string {
  return `${kind.replace(/^table rule$/, "table weight")} ${name}`;
}

/** Each rule taken out, and each weight shifted by half of itself to either side. */
export function allMutants(): readonly Mutant[] {
  return [
    ...Object.entries(COLUMN_RULES).map(([name, rule]) => columnRule(name, rule)),
    ...ROW_RULES.map(rowRule),
    ...Object.entries(TABLE_WEIGHTS).map(([name, weight]) => tableRule(name, weight)),
    ...shifts("column weight", COLUMN_WEIGHTS),
    ...shifts("row weight", ROW_WEIGHTS),
    ...shifts("table weight", TABLE_WEIGHTS),
    ...shifts("threshold", TABLE_THRESHOLDS),
  ];
}

function columnRule(name: string, rule: EvidenceRule): Mutant {
  const rules = COLUMN_RULES as Record<string, EvidenceRule>;
  const noted: EvidenceRule = (table) => {
    const found = rule(table);
    if (found.length > 0) used.add(`column rule ${name}`);
    return found;
  };
  rules[name] = noted;
  return {
    kind: "column rule",
    name,
    change: "taken out",
    apply: () => (rules[name] = () => []),
    undo: () => (rules[name] = noted),
  };
}

function rowRule(rule: RowRule, place: number): Mutant {
  const rules = ROW_RULES as RowRule[];
  const { name } = rule;
  const noted: RowRule = (row, say) =>
    rule(row, (...said) => {
      used.add(`row rule ${name}`);
      say(...said);
    });
  rules[place] = noted;
  return {
    kind: "row rule",
    name,
    change: "taken out",
    apply: () => (rules[place] = () => undefined),
    undo: () => (rules[place] = noted),
  };
}

/** A table has one rule for each weight, so that one that counts nothing is a rule taken out. */
function tableRule(name: string, weight: Weight): Mutant {
  return { kind: "table rule", name, change: "taken out", ...valueTimes("table weight", name, weight, 0) };
}

function shifts(kind: string, weights: Readonly<Record<string, Weight>>): readonly Mutant[] {
  return Object.entries(weights).flatMap(([name, weight]): readonly Mutant[] => [
    { kind, name, change: "halved", ...valueTimes(kind, name, weight, 0.5) },
    { kind, name, change: "half more", ...valueTimes(kind, name, weight, 1.5) },
  ]);
}

function valueTimes(
  kind: string,
  name: string,
  weight: Weight,
  factor: number,
): Pick<Mutant, "apply" | "undo"> {
  const stated = weight.value;
  const get = (value: number) => (): number => {
    used.add(`${kind} ${name}`);
    return value;
  };
  const set = (value: number) => (): void => {
    Object.defineProperty(weight, "value", { get: get(value), configurable: true, enumerable: true });
  };
  set(stated)();
  return { apply: set(stated * factor), undo: set(stated) };
}

import * as v from "valibot";
import { COLUMN_MEANINGS } from "../../plan/column-meaning";
import { PART_SPANS, partAt, type PeriodPart } from "../../plan/period";
import { COLUMN_TOPICS, JOINTS, ROW_HABITS, type Layout } from "./answer";

const Text = v.pipe(v.string(), v.maxLength(2_000));
const Place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));

const Table = v.object({
  sheet: Text,
  rows: v.pipe(v.array(v.array(Text)), v.maxLength(30)),
  nth: Place,
});

const Part = v.pipe(
  v.object({ span: v.picklist([...PART_SPANS]), index: Place }),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): PeriodPart => {
    const part = partAt(value.span, value.index);
    if (part !== null) return part;
    addIssue({ message: "a part of a year" });
    return NEVER;
  }),
);

const Column = v.object({
  column: v.object({ header: Text, nth: Place }),
  is: v.picklist(COLUMN_MEANINGS),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))),
  part: v.exactOptional(Part),
});

const Answer = v.variant("says", [
  v.object({ says: v.literal("tables"), tables: v.array(Table) }),
  v.object({
    says: v.literal("columns"),
    topic: v.picklist(COLUMN_TOPICS),
    table: Table,
    columns: v.array(Column),
  }),
  v.object({ says: v.literal("kept"), question: Text }),
  v.object({ says: v.literal("rows"), table: Table, are: v.array(v.picklist(ROW_HABITS)) }),
  v.object({ says: v.literal("agencies"), dividedBy: v.nullable(v.array(v.picklist(JOINTS))) }),
]);

const StoredLayout = v.object({ version: v.literal(1), answers: v.array(Answer) });

/** What of a layout cannot be used: the place in it, and what has to stand there. */
export interface LayoutFault {
  readonly path: string;
  readonly expected: string;
}

export type ParsedLayout =
  | { readonly kind: "layout"; readonly layout: Layout }
  | { readonly kind: "faults"; readonly faults: readonly LayoutFault[] };

/** The layout that a JSON value describes, or everything that is wrong with it. */
export function parseLayout(json: unknown): ParsedLayout {
  const parsed = v.safeParse(StoredLayout, json);
  if (parsed.success) return { kind: "layout", layout: parsed.output };
  return {
    kind: "faults",
    faults: parsed.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? "",
      expected: issue.expected ?? issue.message,
    })),
  };
}

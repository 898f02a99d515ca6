import type { Objective } from "../../plan/plan";
import { typedOf } from "../../workbook/row-subject";
import { sectionRow, spacer, type Block, type BlockRow } from "../layout/block";
import { COLUMN, FIRST_COLUMN, LAST_COLUMN } from "../layout/columns";
import { aboutObjective } from "../layout/row-subjects";
import { linkTo } from "./first-page/attention-part";
import { itemRow, partOf, type Half, type HalfRow } from "./first-page/halves";
import { LESSON_MARK } from "./remarks";
import type { SummaryContext } from "./subject";

/** What the period has taught about each objective of which somebody has typed it; nothing where nobody has. */
export function lessonsPart(context: SummaryContext, half: Half): HalfRow[] {
  const { plan, words } = context;
  const rows = plan.objectives.flatMap((objective) => {
    const lesson = lessonOf(context, objective);
    return lesson === null ? [] : [itemRow(half, linkTo(context, objective.id, objective.cell), lesson)];
  });
  return partOf(half, words.translate({ id: "summary-lessons" }), rows);
}

/**
 * Where lessons are typed, a line for each objective: below the last page, since paper has no blanks to fill in. They
 * are on the first page once the sheet is written again.
 */
export function lessonsBlock(context: SummaryContext): Block[] {
  const { plan, words } = context;
  if (plan.objectives.length === 0) return [];
  const note = words.translate({ id: "summary-lessons-note" });
  return [
    {
      unprinted: true,
      rows: [
        spacer(12),
        sectionRow(words.translate({ id: "summary-lessons" })),
        {
          withNext: true,
          cells: { [FIRST_COLUMN]: { value: note, style: "note", lastColumn: LAST_COLUMN } },
        },
        ...plan.objectives.map((objective) => rowToFillIn(context, objective)),
      ],
    },
  ];
}

function rowToFillIn(context: SummaryContext, objective: Objective): BlockRow {
  return {
    about: aboutObjective(objective),
    minHeight: 24,
    cells: {
      [COLUMN.key]: { value: LESSON_MARK, style: "key" },
      [COLUMN.number]: { value: objective.id, style: "code" },
      [COLUMN.text]: { value: objective.title.trim(), style: "text", lastColumn: COLUMN.lastPeriod },
      [COLUMN.overallTarget]: {
        value: lessonOf(context, objective),
        style: "input",
        typed: true,
        lastColumn: LAST_COLUMN,
      },
    },
  };
}

function lessonOf({ typed }: SummaryContext, objective: Objective): string | null {
  return typedOf(typed, aboutObjective(objective), COLUMN.overallTarget);
}

import { columnLetters, type CellReference } from "@plan-of-action/xlsx/grid";
import { fetchAllWords } from "../../languages/registry";
import type { Translate } from "../../plan/message";
import type { Layout, ReadingChoice } from "../../reading";
import type { PlacedAnswer, PlacedTable } from "../../reading/answers/placed-answer";
import { layoutOfGrids, questionsAbout, type Gives, type QuestionAsked } from "../../reading/questions";
import type { WorkbookContents } from "../../workbook/workbook";
import { usableSettings } from "../settings/settings";
import { choiceWithKept } from "./kept-choice";

/** What a person is asked about how the plan was read, in words. */
export interface PlanQuestion {
  readonly id: string;
  readonly ask: string;
  /** The cells that it is about. */
  readonly cells: readonly CellReference[];
  readonly answers: readonly {
    readonly id: string;
    readonly label: string;
    /** What the plan has when it is read so. */
    readonly gives: string;
    /** It keeps what is read now. */
    readonly isPresent: boolean;
  }[];
}

/**
 * What is to be asked of how the plan in a workbook was read, the most doubtful first. Returns [] if nothing is in doubt.
 * It reads the workbook again with each answer, which takes some seconds where the workbook is large.
 */
export async function askAboutPlan(
  contents: WorkbookContents,
  choice: ReadingChoice | undefined,
  translate: Translate,
): Promise<readonly PlanQuestion[]> {
  await fetchAllWords();
  const { settings } = usableSettings(contents);
  const asked = questionsAbout(gridsOf(contents), choiceWithKept(choice, settings), contents.fileName ?? "");
  return asked.map((question) => inWords(question, translate));
}

/** Everything that is said of how the plan is read: by the workbook's layout, and by a choice. */
export function layoutOfPlan(contents: WorkbookContents, choice: ReadingChoice | undefined): Layout {
  const { settings } = usableSettings(contents);
  return layoutOfGrids(gridsOf(contents), choiceWithKept(choice, settings), contents.fileName ?? "");
}

function gridsOf({ sheets }: WorkbookContents) {
  return sheets.flatMap(({ marker, grid }) => (marker === null ? [grid] : []));
}

function inWords(question: QuestionAsked, translate: Translate): PlanQuestion {
  const { id, cells, answers } = question;
  return {
    id,
    ask: askInWords(question, translate),
    cells,
    answers: answers.map((offered) => ({
      id: offered.id,
      label: offered.answers.map((answer) => labelOf(answer, translate)).join("; "),
      gives: givesInWords(offered.gives, translate),
      isPresent: offered.isPresent,
    })),
  };
}

function askInWords({ topic, present }: QuestionAsked, translate: Translate): string {
  const { first, sheets } = present;
  if (topic !== "tables" && topic !== "texts") return translate({ id: `questions-ask-${topic}` });
  if (first === null) return translate({ id: `questions-ask-${topic}-none` });
  const values = {
    sheets: sheets.map((sheet) => `“${sheet}”`).join(", "),
    row: first.row + 1,
    first: first.action === "" ? first.indicator : first.action,
    indicator: first.indicator,
    measured: first.indicator === "" || first.indicator === first.action ? "no" : "yes",
  };
  return translate({ id: `questions-ask-${topic}`, values });
}

function labelOf(answer: PlacedAnswer, translate: Translate): string {
  switch (answer.says) {
    case "tables":
      return answer.tables.length === 0
        ? translate({ id: "questions-no-table" })
        : answer.tables.map((table) => tableInWords(table, translate)).join(" + ");
    case "columns":
      return columnsInWords(answer, translate);
    case "kept":
      return translate({ id: "questions-keep" });
    case "rows":
      return answer.are.length === 0
        ? translate({ id: "questions-keep" })
        : answer.are.map((habit) => translate({ id: `questions-rows-${habit}` })).join("; ");
    case "agencies":
      if (answer.dividedBy === null) return translate({ id: "questions-keep" });
      return answer.dividedBy.length === 0
        ? translate({ id: "questions-agencies-none" })
        : answer.dividedBy.map((joint) => translate({ id: `questions-joint-${joint}` })).join(", ");
  }
}

function tableInWords({ sheet, rows }: PlacedTable, translate: Translate): string {
  const [first, last] = [rows.first + 1, rows.last + 1];
  if (last < first) return translate({ id: "questions-table-headless", values: { sheet } });
  const values = {
    sheet,
    count: last - first + 1,
    rows: first === last ? String(first) : `${first}–${last}`,
  };
  return translate({ id: "questions-table", values });
}

/** "F: target of a year (2024); H, I: not used": columns with one meaning are named together. */
function columnsInWords(
  { columns }: Extract<PlacedAnswer, { readonly says: "columns" }>,
  translate: Translate,
): string {
  const alike = new Map<string, { readonly letters: string[]; readonly years: number[] }>();
  for (const { column, is, year } of columns) {
    const known = alike.get(is) ?? { letters: [], years: [] };
    alike.set(is, known);
    known.letters.push(columnLetters(column));
    if (year !== undefined) known.years.push(year);
  }
  const named = [...alike].filter(([is]) => is !== "ignored" || alike.size === 1);
  if (named.length === 0) return translate({ id: "questions-no-column" });
  return named
    .map(([is, { letters, years }]) => {
      const meaning = translate({ id: `pane-column-${is as "action"}` });
      const column = letters.join(", ");
      return years.length === 0
        ? translate({ id: "questions-column", values: { column, meaning } })
        : translate({
            id: "questions-column-of",
            values: { column, meaning, year: [...new Set(years)].join(", ") },
          });
    })
    .join("; ");
}

function givesInWords(gives: Gives, translate: Translate): string {
  const { actions, indicators, targets, results } = gives;
  if (actions + indicators === 0) return translate({ id: "questions-gives-nothing" });
  const inYears = (years: Gives["targets"]): string => {
    if (years === null) return "none";
    return years.first === years.last ? String(years.first) : `${years.first}–${years.last}`;
  };
  return translate({
    id: "questions-gives",
    values: { actions, indicators, targets: inYears(targets), results: inYears(results) },
  });
}

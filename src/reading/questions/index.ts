import type { CellReference, Grid } from "@plan-of-action/xlsx/grid";
import { openSheets, readSheets, layoutOfChoice, type OpenedSheets } from "..";
import { idOfAnswers, type PlacedAnswer, type PlacedTable } from "../answers/placed-answer";
import { withLayout } from "../answers/said-of-sheet";
import type { Layout } from "../answers/answer";
import type { Reading, ReadingChoice } from "../reading";
import type { SheetView } from "../sheet/sheet-view";
import { firstCellOf } from "../tables/found-table";
import { headersOfSheet } from "../tables/table-search";
import { ColumnChoices } from "./column-choices";
import { guessedTables, guessedTexts } from "./guessed-tables";
import { numberAnswers } from "./number-answers";
import { agencyAnswers, rowAnswers } from "./row-answers";
import { tableAnswers } from "./table-answers";
import { pairAnswers, type ColumnAnswer } from "./text-answers";
import { givesAny, trialOf, type Gives, type Trial } from "./trial";

export type { Gives } from "./trial";

const TOPICS = ["tables", "texts", "numbers", "labels", "rows", "agencies"] as const;
export type Topic = (typeof TOPICS)[number];
type ColumnTopicAsked = "texts" | "labels" | "numbers";

/** An answer that can be chosen, with what it gives. */
export interface AnswerOffered {
  readonly id: string;
  /** What it says: what the question asks, and what else the reading depends on. */
  readonly answers: readonly PlacedAnswer[];
  readonly gives: Gives;
  /** It keeps what is read. */
  readonly isPresent: boolean;
}

/** Something that was read with doubt, and what it can be. */
export interface QuestionAsked {
  readonly id: string;
  readonly topic: Topic;
  /** The cells that it is about. */
  readonly cells: readonly CellReference[];
  /** What is read now. */
  readonly present: Gives;
  readonly answers: readonly AnswerOffered[];
  /** How far the best other answer is: the more doubtful the smaller it is; from 1 on it is hardly in doubt. */
  readonly doubt: number;
}

/** Answers that a person is offered, and readings that are tried for a question. */
const MAX_ANSWERS = 12;
const MAX_TRIALS = 20;
/** From so many trials on no further question is looked at. */
const MAX_ALL_TRIALS = 36;

/** What is to be asked of how a workbook's plan was read, the most doubtful first; none where nothing is in doubt. */
export function questionsAbout(
  grids: readonly Grid[],
  choice: ReadingChoice = {},
  fileName = "",
): readonly QuestionAsked[] {
  return new Asking(openSheets(grids, fileName), choice).questions();
}

/** Everything that is said of how a plan is read, by the words of its headers. */
export function layoutOfGrids(grids: readonly Grid[], choice: ReadingChoice, fileName: string): Layout {
  return layoutOfChoice(openSheets(grids, fileName), choice);
}

/** Answers that can be offered together, with how much less speaks for them. */
interface Offer {
  readonly answers: readonly PlacedAnswer[];
  readonly margin: number;
}

/** How much less speaks for a table of whose header no word is known. */
const OF_GUESS = 10;

/** How near the likeliest answer is that is another than what is read, as far as is known before it is tried. */
function leastMargin(offers: readonly Offer[]): number {
  const margins = offers.slice(1).map(({ margin }) => margin);
  return margins.length === 0 ? Infinity : Math.min(...margins);
}

class Asking {
  private readonly layout: Layout;
  private readonly reading: Reading;
  private trials = 0;

  constructor(
    private readonly sheets: OpenedSheets,
    private readonly choice: ReadingChoice,
  ) {
    this.layout = layoutOfChoice(sheets, choice);
    this.reading = this.read();
  }

  private read(): Reading {
    return readSheets(this.sheets, { ...this.choice, layout: this.layout, answers: [] });
  }

  /** What an answer would give, of the sheets that it is about. */
  private try(answers: readonly PlacedAnswer[]): Reading {
    const tables = answers.flatMap((answer) => (answer.says === "tables" ? answer.tables : []));
    const named = answers.flatMap((answer) =>
      answer.says === "columns" || answer.says === "rows" ? [answer.table] : [],
    );
    const places = answers.some(({ says }) => says === "tables") ? tables : [...this.present, ...named];
    const sheets = new Set(places.map(({ sheet }) => sheet));
    return readSheets(this.sheets, { ...this.choice, layout: this.layout, answers }, (plan) => plan, {
      sheets,
    });
  }

  questions(): readonly QuestionAsked[] {
    const limit = this.limit();
    const open = TOPICS.filter((topic) => !this.isAnswered(topic))
      .map((topic) => ({ topic, offers: this.offersOn(topic) }))
      .map(({ topic, offers }) => ({ topic, offers, least: this.doubtOf(topic, leastMargin(offers)) }))
      .sort((a, b) => a.least - b.least);
    const questions: QuestionAsked[] = [];
    for (const { topic, offers, least } of open) {
      // What is in less doubt is asked when the rest is answered.
      if (least > limit || this.trials >= MAX_ALL_TRIALS) break;
      const question = this.among(topic, offers);
      if (question !== null && question.doubt <= limit) questions.push(question);
    }
    return questions.sort((a, b) => a.doubt - b.doubt);
  }

  /** Up to which distance another answer is asked about: the less sure the reading is, the more is asked. */
  private limit(): number {
    if (this.reading.kind === "noPlan") return Infinity;
    const { confidence } = this.reading;
    return LIMITS.find(({ from }) => confidence >= from)?.limit ?? Infinity;
  }

  /** Where a question is about: the first entry of the plan, or the header of its table. */
  private cellsOf(topic: Topic): readonly CellReference[] {
    const table = topic === "tables" ? null : this.mainTable();
    if (table !== null) return [firstCellOf(table)];
    return this.reading.kind === "plan" ? this.reading.plan.actions.slice(0, 1).map(({ cell }) => cell) : [];
  }

  private isAnswered(topic: Topic): boolean {
    const unfit = this.reading.unfit ?? [];
    return this.layout.answers.some(
      (answer) =>
        !unfit.includes(answer) &&
        (answer.says === "columns"
          ? answer.topic === topic
          : answer.says === topic || (answer.says === "kept" && answer.question === topic)),
    );
  }

  private get present(): readonly PlacedTable[] {
    return this.reading.kind === "plan" ? this.reading.tables : [];
  }

  /** What can be answered, the likeliest first. */
  private offersOn(topic: Topic): readonly Offer[] {
    if (topic === "tables") return this.tableOffers();
    const table = this.mainTable();
    if (table === null) return [];
    const place = { sheet: table.view.grid.sheet, rows: table.header.rows };
    if (topic === "rows" || topic === "agencies") {
      if (this.reading.kind === "noPlan") return [];
      const habits = topic === "rows" ? rowAnswers(this.reading.plan, place) : agencyAnswers();
      return habits.map(({ answer, margin }) => ({ answers: [answer], margin }));
    }
    const choices = new ColumnChoices(table, this.sheets.words, this.sheets.span);
    return this.columnAnswers(topic, choices).map(({ columns, margin }) => ({
      answers: [{ says: "columns", topic, table: place, columns }],
      margin,
    }));
  }

  private columnAnswers(topic: ColumnTopicAsked, choices: ColumnChoices): readonly ColumnAnswer[] {
    switch (topic) {
      case "texts":
        return pairAnswers(choices, ["action", "indicator"]);
      case "labels":
        return pairAnswers(choices, ["responsibleAgencies", "unit"]);
      case "numbers":
        return numberAnswers(choices);
    }
  }

  private mainTable() {
    const views = withLayout(this.sheets.views, this.layout);
    const said = this.layout.answers.some(({ says }) => says === "tables");
    const all = views.flatMap((view) => headersOfSheet(view, this.sheets.words, this.sheets.span));
    const [place] = this.present;
    if (place === undefined) return said ? (all.find(({ score }) => score > 50) ?? null) : null;
    return (
      all.find(
        ({ view, header }) =>
          view.grid.sheet === place.sheet &&
          header.rows.first === place.rows.first &&
          header.rows.last === place.rows.last,
      ) ?? null
    );
  }

  private tableOffers(): readonly Offer[] {
    const { words, span } = this.sheets;
    const views = withLayout(this.sheets.views, this.layout);
    const { present } = this;
    const likely = tableAnswers(views, words, span, present).map(({ tables, likelihood }) => ({
      answers: [{ says: "tables" as const, tables }],
      margin: -likelihood,
    }));
    const keep = { answers: [{ says: "tables" as const, tables: present }], margin: 0 };
    return [keep, ...likely, ...this.guesses(views)];
  }

  /** Where nothing is a plan: tables with unknown headers, each with what its columns of texts can be. */
  private guesses(views: readonly SheetView[]): readonly Offer[] {
    if (this.reading.kind === "plan") return [];
    const { words, span } = this.sheets;
    const ofTables = guessedTables(views, words).map(({ view, table }) =>
      guessedTexts(view, table, words, span).map((texts) => ({
        answers: [{ says: "tables" as const, tables: [table] }, texts],
        margin: OF_GUESS,
      })),
    );
    // The likeliest of each table first.
    return Array.from({ length: MAX_ANSWERS }, (_, at) =>
      ofTables.flatMap((offers) => offers[at] ?? []),
    ).flat();
  }

  /** Where there is no plan the tables come first, then what their texts say. */
  private doubtOf(topic: Topic, margin: number): number {
    if (this.reading.kind === "noPlan") return TOPICS.indexOf(topic) - TOPICS.length;
    return Math.max(0, margin) / SCALES[topic];
  }

  /** A question with the answers that give anything, and each another thing. */
  private among(topic: Topic, answers: readonly Offer[]): QuestionAsked | null {
    const kept = { says: "kept", question: topic } as const;
    const now = trialOf([kept], this.reading.kind === "noPlan" ? this.reading : this.try([kept]));
    const offered: (Trial & { readonly margin: number })[] = [];
    const known = new Set<string>();
    let trials = 0;
    for (const { answers: said, margin } of answers) {
      if (offered.length >= MAX_ANSWERS - 1 || trials >= MAX_TRIALS) break;
      const id = idOfAnswers(said);
      if (known.has(id)) continue;
      known.add(id);
      trials++;
      this.trials++;
      const trial = trialOf(said, this.try(said));
      if (known.has(trial.signature) || !(givesAny(trial.gives) || trial.signature === now.signature))
        continue;
      known.add(trial.signature);
      offered.push({ ...trial, margin });
    }
    const others = offered.filter(({ signature }) => signature !== now.signature);
    if (others.length === 0) return null;
    // What is named stays so when the sheets change; where that reads something else, it is only said to be right.
    const keep = offered.find(({ signature }) => signature === now.signature) ?? now;
    return {
      id: topic,
      topic,
      cells: this.cellsOf(topic),
      present: now.gives,
      doubt: this.doubtOf(topic, Math.min(...others.map(({ margin }) => margin))),
      answers: [keep, ...others].map(({ answers: said, gives, signature }) => ({
        id: idOfAnswers(said),
        answers: said,
        gives,
        isPresent: signature === now.signature,
      })),
    };
  }
}

/** How much less speaks for another answer where it is hardly in doubt. */
const SCALES: Readonly<Record<Topic, number>> = {
  tables: 4,
  texts: 3,
  numbers: 3,
  labels: 3,
  rows: 3,
  agencies: 3,
};

/** Up to which distance is asked, by how sure the reading is. */
const LIMITS = [
  { from: 0.95, limit: 0.7 },
  { from: 0.8, limit: 1.3 },
  { from: 0.65, limit: 2.5 },
] as const;

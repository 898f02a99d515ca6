import type { CellReference, Grid } from "@plan-of-action/xlsx/grid";
import { openSheets, readSheets, layoutOfChoice, type OpenedSheets } from "..";
import { idOfAnswer, type PlacedAnswer, type PlacedTable } from "../answers/placed-answer";
import { withLayout } from "../answers/said-of-sheet";
import type { Layout } from "../answers/answer";
import type { Reading, ReadingChoice } from "../reading";
import { headersOfSheet } from "../tables/table-search";
import { ColumnChoices } from "./column-choices";
import { numberAnswers } from "./number-answers";
import { tableAnswers } from "./table-answers";
import { pairAnswers, type ColumnAnswer } from "./text-answers";
import { givesAny, trialOf, type Gives, type Trial } from "./trial";

export type { Gives } from "./trial";

export const TOPICS = ["tables", "texts", "labels", "numbers"] as const;
export type Topic = (typeof TOPICS)[number];

/** An answer that can be chosen, with what it gives. */
export interface AnswerOffered {
  readonly id: string;
  readonly answer: PlacedAnswer;
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
  /** By how much less the best other answer is spoken for: the more doubtful the smaller it is. */
  readonly margin: number;
}

/** Answers that a person is offered, and readings that are tried for a question. */
const MAX_ANSWERS = 12;
const MAX_TRIALS = 20;

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

class Asking {
  private readonly layout: Layout;
  private readonly reading: Reading;

  constructor(
    private readonly sheets: OpenedSheets,
    private readonly choice: ReadingChoice,
  ) {
    this.layout = layoutOfChoice(sheets, choice);
    this.reading = this.read();
  }

  private read(): Reading {
    const { answers: _, ...choice } = this.choice;
    return readSheets(this.sheets, { ...choice, layout: this.layout });
  }

  /** What an answer would give, of the sheets that it is about. */
  private try(answer: PlacedAnswer): Reading {
    const named =
      answer.says === "tables"
        ? answer.tables
        : answer.says === "columns" || answer.says === "rows"
          ? [answer.table]
          : [];
    const places = answer.says === "tables" ? named : [...this.present, ...named];
    const sheets = new Set(places.map(({ sheet }) => sheet));
    const { answers: _, ...choice } = this.choice;
    return readSheets(this.sheets, { ...choice, layout: this.layout, answers: [answer] }, (plan) => plan, {
      sheets,
    });
  }

  questions(): readonly QuestionAsked[] {
    return TOPICS.flatMap((topic) => {
      if (this.isAnswered(topic)) return [];
      const question = this.questionOn(topic);
      return question === null || question.margin > DOUBTED[topic] ? [] : [question];
    });
  }

  private isAnswered(topic: Topic): boolean {
    return this.layout.answers.some((answer) =>
      answer.says === "columns"
        ? answer.topic === topic
        : answer.says === topic || (answer.says === "kept" && answer.question === topic),
    );
  }

  private get present(): readonly PlacedTable[] {
    return this.reading.kind === "plan" ? this.reading.tables : [];
  }

  private questionOn(topic: Topic): QuestionAsked | null {
    if (topic === "tables") return this.onTables();
    const table = this.mainTable();
    if (table === null) return null;
    const choices = new ColumnChoices(table, this.sheets.words, this.sheets.span);
    const answers = this.columnAnswers(topic, choices);
    const place = { sheet: table.view.grid.sheet, rows: table.header.rows };
    return this.among(
      topic,
      answers.map(({ columns, margin }) => ({
        answer: { says: "columns", topic, table: place, columns },
        margin,
      })),
      [table.view.reference(table.header.rows.first, table.view.firstColumn)],
    );
  }

  private columnAnswers(topic: Exclude<Topic, "tables">, choices: ColumnChoices): readonly ColumnAnswer[] {
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

  private onTables(): QuestionAsked | null {
    const { words, span } = this.sheets;
    const views = withLayout(this.sheets.views, this.layout);
    const { present } = this;
    const answers = tableAnswers(views, words, span, present);
    const offered = answers.map(({ tables, likelihood }) => ({
      answer: { says: "tables" as const, tables },
      margin: -likelihood,
    }));
    const keep = { answer: { says: "tables" as const, tables: present }, margin: 0 };
    return this.among("tables", [keep, ...offered], []);
  }

  /** A question with the answers that give anything, and each another thing. */
  private among(
    topic: Topic,
    answers: readonly { readonly answer: PlacedAnswer; readonly margin: number }[],
    cells: readonly CellReference[],
  ): QuestionAsked | null {
    const kept = { says: "kept", question: topic } as const;
    const now = trialOf(kept, this.reading.kind === "noPlan" ? this.reading : this.try(kept));
    const offered: (Trial & { readonly margin: number })[] = [];
    const known = new Set<string>();
    let trials = 0;
    for (const { answer, margin } of answers) {
      if (offered.length >= MAX_ANSWERS - 1 || trials >= MAX_TRIALS) break;
      const id = idOfAnswer(answer);
      if (known.has(id)) continue;
      known.add(id);
      trials++;
      const trial = trialOf(answer, this.try(answer));
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
      cells,
      present: now.gives,
      margin: this.reading.kind === "noPlan" ? -Infinity : Math.min(...others.map((other) => other.margin)),
      answers: [keep, ...others].map(({ answer, gives, signature }) => ({
        id: idOfAnswer(answer),
        answer,
        gives,
        isPresent: signature === now.signature,
      })),
    };
  }
}

/** A question is asked where the best other answer is spoken for by no less than this. */
export const DOUBTED: Readonly<Record<Topic, number>> = { tables: 3, texts: 2, labels: 1, numbers: 2 };

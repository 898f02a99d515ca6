import type { CellReference, Grid } from "@plan-of-action/xlsx/grid";
import { isToConfirm, isUnsure, openSheets, readSheets, layoutOfChoice, type OpenedSheets } from "..";
import { idOfAnswers, type PlacedAnswer, type PlacedTable } from "../answers/placed-answer";
import { withLayout } from "../answers/said-of-sheet";
import type { Layout } from "../answers/answer";
import type { Reading, ReadingChoice } from "../reading";
import type { SheetView } from "../sheet/sheet-view";
import { firstCellOf } from "../tables/found-table";
import { headersOfSheet, tableAt } from "../tables/table-search";
import { QUESTIONS } from "../weights/questions";
import { ColumnChoices } from "./column-choices";
import { guessedTables, guessedTexts } from "./guessed-tables";
import { numberAnswers } from "./number-answers";
import { agencyAnswers, rowAnswers } from "./row-answers";
import { SisterTables } from "./sister-tables";
import { tableAnswers } from "./table-answers";
import { pairAnswers, type ColumnAnswer } from "./text-answers";
import { givesAny, shareChanged, trialOf, type Gives, type Trial } from "./trial";

export type { Gives } from "./trial";

/** In the order in which they are looked at: what the rest depends on comes first. */
const TOPICS = ["tables", "texts", "rows", "numbers", "labels", "agencies"] as const;
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
  /** Which share of the plan is likely to be read otherwise when it is answered: what is worth most is asked first. */
  readonly worth: number;
}

/** Answers that a person is offered, and readings that are tried for a question. */
const MAX_ANSWERS = 12;
const MAX_TRIALS = 20;
/** From so many trials on no further question is looked at. */
const MAX_ALL_TRIALS = 40;

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

/** Other tables that are offered with other columns of texts, too, and with how many. */
const MAX_WITH_TEXTS = 3;
const MAX_TEXTS_WITH = 1;

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
    const isRead = this.reading.kind === "plan";
    const questions: QuestionAsked[] = [];
    for (const topic of TOPICS) {
      // What is not looked at is asked when the rest is answered.
      if (this.isAnswered(topic) || this.trials >= MAX_ALL_TRIALS) continue;
      const offers = this.offersOn(topic);
      if (isRead && likelihood(topic, leastMargin(offers)) < QUESTIONS.triedFrom.value) continue;
      const question = this.among(topic, offers);
      if (question !== null) questions.push(question);
    }
    // Where there is no plan the tables come first, then what their texts say.
    if (!isRead) return questions;
    const sorted = questions.sort((a, b) => this.priority(b) - this.priority(a));
    const isAny = this.layout.answers.length > 0 || (sorted[0]?.worth ?? 0) >= this.askedFrom();
    return isAny ? sorted.filter(({ worth }) => worth >= QUESTIONS.askedNext.value) : [];
  }

  /** From which worth on something is asked: the less sure the reading is, the more. */
  private askedFrom(): number {
    const { askedFrom, askedFromUnsure } = QUESTIONS;
    return (isToConfirm(this.reading) ? askedFromUnsure : askedFrom).value;
  }

  /**
   * What is worth most is asked first; about the tables somewhat earlier, since all the rest depends on them, and much
   * earlier where the plan is read unsurely and can be on other sheets.
   */
  private priority({ topic, worth, answers }: QuestionAsked): number {
    if (topic !== "tables") return worth;
    const isElsewhere = answers.some(({ answers: said }) =>
      said.some((answer) => answer.says === "tables" && this.isOnOtherSheets(answer.tables)),
    );
    const { tablesFirst, tablesFirstUnsure } = QUESTIONS;
    return worth * (isElsewhere && isUnsure(this.reading) ? tablesFirstUnsure : tablesFirst).value;
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
    const sisters = new SisterTables(this.present, this.sheets.views, this.sheets.words);
    if (topic === "rows" || topic === "agencies") {
      if (this.reading.kind === "noPlan") return [];
      const habits = topic === "rows" ? rowAnswers(this.reading.plan, place) : agencyAnswers();
      return habits.map(({ answer, margin }) => ({
        answers: answer.says === "rows" ? sisters.withOthers(answer) : [answer],
        margin,
      }));
    }
    const choices = new ColumnChoices(table, this.sheets.words, this.sheets.span);
    return this.columnAnswers(topic, choices).map(({ columns, margin }) => ({
      answers: sisters.withOthers({ says: "columns", topic, table: place, columns }),
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
      answers: [{ says: "tables" as const, tables }] as const,
      margin: -likelihood,
    }));
    const keep = { answers: [{ says: "tables" as const, tables: present }], margin: 0 };
    const elsewhere = likely.filter(({ answers: [{ tables }] }) => this.isOnOtherSheets(tables));
    const most = elsewhere.reduce<(typeof elsewhere)[number] | null>(
      (best, one) =>
        best === null || one.answers[0].tables.length > best.answers[0].tables.length ? one : best,
      null,
    );
    const first = elsewhere.filter((one) => one !== most).slice(0, MAX_WITH_TEXTS - 1);
    const withTexts = [...first, ...(most === null ? [] : [most])].flatMap(({ answers: [answer], margin }) =>
      this.withTexts(answer, margin, views),
    );
    // Other tables by themselves first: they are likelier than the same with other columns.
    return [keep, ...likely, ...withTexts.sort((a, b) => a.margin - b.margin), ...this.guesses(views)];
  }

  /** Whether tables are on sheets of which nothing is read. */
  private isOnOtherSheets(tables: readonly PlacedTable[]): boolean {
    const own = new Set(this.present.map(({ sheet }) => sheet));
    return tables.some(({ sheet }) => !own.has(sheet));
  }

  /** Tables together with what else the columns of texts of the first one can be: whoever sees them sees that at once. */
  private withTexts(
    tables: Extract<PlacedAnswer, { readonly says: "tables" }>,
    margin: number,
    views: readonly SheetView[],
  ): readonly Offer[] {
    const [table] = tables.tables;
    const view = views.find(({ grid }) => grid.sheet === table?.sheet);
    if (table === undefined || view === undefined || this.isAnswered("texts")) return [];
    const { words, span } = this.sheets;
    const choices = new ColumnChoices(tableAt(view, table.rows, words, span), words, span);
    const sisters = new SisterTables(tables.tables, views, words);
    const ofColumns = QUESTIONS.tables.value / QUESTIONS.columns.value;
    return pairAnswers(choices, ["action", "indicator"])
      .slice(1, 1 + MAX_TEXTS_WITH)
      .map((texts) => ({
        answers: [
          tables,
          ...sisters.withOthers({ says: "columns", topic: "texts", table, columns: texts.columns }),
        ],
        margin: margin + Math.max(0, texts.margin) * ofColumns,
      }));
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
    const isNamed = topic !== "rows" && topic !== "agencies";
    const keep = offered.find(({ signature }) => isNamed && signature === now.signature) ?? now;
    return {
      id: topic,
      topic,
      cells: this.cellsOf(topic),
      present: now.gives,
      worth: worthOf(
        topic,
        others.map((other) => ({ margin: other.margin, changed: shareChanged(now, other) })),
      ),
      answers: [keep, ...others].map(({ answers: said, gives, signature }) => ({
        id: idOfAnswers(said),
        answers: said,
        gives,
        isPresent: signature === now.signature,
      })),
    };
  }
}

/** Which share of a plan changes if one of these is right, each as likely as its margin says. */
function worthOf(
  topic: Topic,
  others: readonly { readonly margin: number; readonly changed: number }[],
): number {
  let [all, worth] = [1, 0];
  for (const { margin, changed } of others) {
    const odds = likelihood(topic, margin);
    all += odds;
    worth += odds * changed;
  }
  return worth / all;
}

/** How likely an answer is beside what is read now, by how much less speaks for it. */
function likelihood(topic: Topic, margin: number): number {
  const { tables, columns } = QUESTIONS;
  return Math.exp(-Math.max(0, margin) / (topic === "tables" ? tables : columns).value);
}

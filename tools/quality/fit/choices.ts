import { readPlan, type Reading } from "../../../src/reading";
import type { TableFacts } from "../../../src/reading/header/column-facts";
import { chooseRoles } from "../../../src/reading/header/choice/assignment";
import type { Question } from "../../../src/reading/header/choice/question";
import { COLUMN_RULES } from "../../../src/reading/header/evidence";
import type { EvidenceRule } from "../../../src/reading/header/evidence/evidence";
import { questionOf } from "../../../src/reading/header/header";
import { COLUMN_WEIGHTS, type ColumnWeightName } from "../../../src/reading/weights/columns";
import type { Sample } from "./samples";
import type { Score } from "./score";

/** Weights by name, where they are others than the stated ones. */
export type Shifts = ReadonlyMap<ColumnWeightName, number>;

export const STATED: Shifts = new Map();

const weights = COLUMN_WEIGHTS as unknown as Record<ColumnWeightName, { value: number }>;

/** Does something with other weights than the stated ones. */
function withWeights<Done>(shifts: Shifts, work: () => Done): Done {
  const stated = [...shifts.keys()].map((name) => [name, weights[name].value] as const);
  for (const [name, value] of shifts) weights[name].value = value;
  try {
    return work();
  } finally {
    for (const [name, value] of stated) weights[name].value = value;
  }
}

/**
 * A sample with the questions that its likely headers put. Weights say nothing but how these are answered, so a sample
 * is read again only where an answer changes, and once for each set of answers.
 */
export class ChosenSample {
  private readonly questions: readonly { readonly question: Question; readonly asks: ReadonlySet<string> }[];
  private readonly stated: readonly string[];
  private readonly scores = new Map<string, Score>();
  private readonly known = new Map<string, Score>();

  constructor(readonly sample: Sample) {
    const { reading, tables } = readRecording(sample);
    const headers = headersIn(reading);
    this.questions = tables
      .filter(({ view, rows }) =>
        headers.some(({ sheet, row }) => sheet === view.grid.sheet && Math.abs(row - rows.first) <= NEAR),
      )
      .map((table) => questionOf(table))
      .map((question) => ({ question, asks: new Set(question.evidence.map(({ weight }) => weight)) }));
    this.stated = this.questions.map(({ question }) => answerTo(question));
    this.scores.set(this.stated.join("|"), sample.score(reading));
  }

  scoreWith(shifts: Shifts): Score {
    const key = [...shifts].join(" ");
    const score = this.known.get(key) ?? this.answered(shifts);
    this.known.set(key, score);
    return score;
  }

  private answered(shifts: Shifts): Score {
    return withWeights(shifts, () => {
      const answers = this.questions.map(({ question, asks }, place) =>
        [...shifts.keys()].some((name) => asks.has(name)) ? answerTo(question) : (this.stated[place] ?? ""),
      );
      const key = answers.join("|");
      const score = this.scores.get(key) ?? this.sample.score(readPlan(this.sample.grids));
      this.scores.set(key, score);
      return score;
    });
  }
}

/** Headers of one row and of two begin so near to one another. */
const NEAR = 2;

function answerTo(question: Question): string {
  return chooseRoles(question)
    .chosen.map(({ role }) => role)
    .join(" ");
}

/** Reads a sample and notes the tables whose columns were asked for; any rule is asked for each of them. */
function readRecording({ grids }: Sample): {
  readonly reading: Reading;
  readonly tables: readonly TableFacts[];
} {
  const rules = COLUMN_RULES as Record<string, EvidenceRule>;
  const [[name, rule] = ["", (): never[] => []]] = Object.entries(rules);
  const tables: TableFacts[] = [];
  rules[name] = (table) => {
    tables.push(table);
    return rule(table);
  };
  try {
    return { reading: readPlan(grids), tables };
  } finally {
    rules[name] = rule;
  }
}

/** The headers of the tables that were read, or could have been. */
function headersIn(reading: Reading): readonly { readonly sheet: string; readonly row: number }[] {
  if (reading.kind === "noPlan") return reading.lookedAt.flatMap(({ bestHeader }) => bestHeader ?? []);
  return [...reading.explain(), ...reading.others].map(({ sheet, header }) => ({ sheet, row: header.row }));
}

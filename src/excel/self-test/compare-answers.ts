import type { ProbeOutcome, ProbeResult } from "./run-probes";
import { jsonInOneForm } from "../../plan/json-in-one-form";

/** What our own host answered to each probe, by name: the answer, or the code of its refusal. */
export type Expectations = Readonly<Record<string, unknown>>;

/** A probe to which an Excel answered something else than our host. */
export interface SelfTestDifference {
  readonly name: string;
  readonly expected: string;
  readonly found: string;
}

export interface ComparedAnswers {
  readonly same: number;
  readonly differences: readonly SelfTestDifference[];
  /** What this Excel is too old for, with the version of ExcelApi that has it. */
  readonly lacking: readonly { readonly name: string; readonly needs: string }[];
}

/** What the host answered, to be compared with. */
export function expectationsFrom(results: readonly ProbeResult[]): Expectations {
  return Object.fromEntries(results.map(({ name, outcome }) => [name, answerOf(outcome)]));
}

export function compareAnswers(results: readonly ProbeResult[], expected: Expectations): ComparedAnswers {
  const differences: SelfTestDifference[] = [];
  const lacking: { name: string; needs: string }[] = [];
  let same = 0;
  for (const { name, outcome } of results) {
    if (outcome.kind === "lacking") {
      lacking.push({ name, needs: outcome.needs });
      continue;
    }
    const [due, found] = [jsonInOneForm(expected[name]), jsonInOneForm(answerOf(outcome))];
    if (due === found) same += 1;
    else differences.push({ name, expected: due, found: withMessage(found, outcome) });
  }
  return { same, differences, lacking };
}

function answerOf(outcome: ProbeOutcome): unknown {
  switch (outcome.kind) {
    case "answered":
      return outcome.answer;
    case "refused":
      return { refused: outcome.code };
    case "notAnswered":
      return { notAnswered: true };
    case "lacking":
      return { needs: outcome.needs };
  }
}

function withMessage(found: string, outcome: ProbeOutcome): string {
  return outcome.kind === "refused" ? `${found} ${outcome.message}` : found;
}

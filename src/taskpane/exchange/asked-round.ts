import {
  type AskedRound,
  type Day,
  formatDay,
  parseDay,
  type Period,
  periodKey,
  type Settings,
} from "../../app";
import type { HandedForm } from "../../app/exchange";

/** Who was asked to report on a period, when, and by when to answer. */
export interface Round {
  readonly on: Day;
  readonly answerBy: Day;
  /** Names; a blank one stands for what the plan names nobody for. */
  readonly of: ReadonlySet<string>;
  /** Their forms are sheets of one workbook. */
  readonly inOne: boolean;
}

/** The round of a period that the workbook keeps; `null` if nobody was asked. */
export function keptRound({ asked }: Pick<Settings, "asked">, period: Period): Round | null {
  const kept = asked[periodKey(period)];
  const on = parseDay(kept?.on ?? "");
  const answerBy = parseDay(kept?.by ?? "");
  if (kept === undefined || on === null || answerBy === null) return null;
  return { on, answerBy, of: new Set(kept.of), inOne: kept.inOne === true };
}

/** The rounds that the workbook is to keep with this one of the period, or without one. */
export function withRound(
  { asked }: Pick<Settings, "asked">,
  period: Period,
  round: Round | null,
): Settings["asked"] {
  const key = periodKey(period);
  const others = Object.entries(asked).filter(([each]) => each !== key);
  return Object.fromEntries(round === null ? others : [...others, [key, roundToKeep(round)]]);
}

function roundToKeep({ on, answerBy, of, inOne }: Round): AskedRound {
  return { on: formatDay(on), by: formatDay(answerBy), of: [...of], ...(inOne && { inOne }) };
}

/** Whose form it is, as a round names it. */
export function reporterOf({ agency }: HandedForm): string {
  return agency ?? "";
}

import {
  type IndicatorStanding,
  type Message,
  type Period,
  type ProgressStatus,
  STATUS_LOOKS,
} from "../../app";
import { figureText, percentText } from "../figures";
import { periodName, type Words } from "./words";

/** Sign and word of a status: never a colour alone. */
export function statusText(status: ProgressStatus, { say }: Pick<Words, "say">): string {
  return `${STATUS_LOOKS[status].sign} ${say(`status-${status}`)}`;
}

/** Why an indicator has its status, in words, with the arithmetic. */
export function reasonText(standing: IndicatorStanding, period: Period, words: Words): string {
  const { reason, progress, measure, direction } = standing;
  const { say, translate } = words;
  const figure = (number: number | null) => figureText(number, measure === "percentage", words);
  const values = {
    period: periodName(period, words),
    expected: figure(progress.expected),
    actual: figure(progress.actual),
  };
  switch (reason.kind) {
    case "noTarget":
    case "notDue":
    case "nothingReported":
    case "periodNotReported":
      return say(`pane-status-why-${reason.kind}`, values);
    case "yearReported":
      return say("pane-status-why-yearReported", { ...values, number: figure(reason.number) });
    case "metEarly":
      return say("pane-status-why-metEarly", { percent: percentText(reason.percent, words) });
    case "metOrNot":
      return say(reason.isMet ? "pane-status-why-met" : "pane-status-why-unmet", values);
    case "compared":
      return say(
        direction === "decrease" ? "pane-status-why-compared-decrease" : "pane-status-why-compared",
        {
          ...values,
          percent: percentText(reason.percent, words),
          status: say(`status-${progress.status}`),
          band: translate(bandOf(reason)),
        },
      );
  }
}

/** The per cents that a status reaches from and to. */
function bandOf({ from, below }: { readonly from: number | null; readonly below: number | null }): Message {
  if (from === null) return { id: "pane-status-below", values: { below: below ?? 0 } };
  return below === null
    ? { id: "pane-status-from", values: { from } }
    : { id: "pane-status-between", values: { from, below } };
}

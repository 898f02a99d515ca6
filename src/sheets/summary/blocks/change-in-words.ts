import type { ActualChange, PlanChange, SnapshotValue, TargetChange } from "../../../changes";
import { formatKept, quoteEach } from "../../../checks/phrasing";
import { differingWords } from "../../../compare/words/word-difference";
import type { IdsAfter, Message } from "../../../plan/message";
import { periodName } from "../../layout/wording";
import type { SummaryContext } from "../subject";

/** What a change is of, and what stood and stands there. */
export interface ChangeInWords {
  readonly what: string;
  readonly then: string;
  readonly now: string;
}

export function changeInWords(context: SummaryContext, change: PlanChange): ChangeInWords {
  const { translate } = context.words;
  const say = (id: IdsAfter<"summary-changes-">, values?: Message["values"]): string =>
    translate({ id: `summary-changes-${id}`, ...(values === undefined ? {} : { values }) });
  const number = (value: SnapshotValue | null): string =>
    typeof value === "string" ? formatKept(value) : say("value", { value: formatKept(value) });
  switch (change.kind) {
    case "target":
      return {
        what: targetName(context, change),
        then: number(change.from),
        now: number(change.to),
      };
    case "actual":
      return {
        what: actualName(context, change),
        then: number(change.from),
        now: number(change.to),
      };
    case "wording": {
      const { former, present } = differingWords(change);
      return {
        what: say("part", { of: change.of }),
        then: quoteEach(former),
        now: quoteEach(present),
      };
    }
    case "added":
      return { what: say("part", { of: change.of }), then: "–", now: say("added") };
    case "removed":
      return { what: say("part", { of: change.of }), then: say("in-plan"), now: say("removed") };
    case "moved":
      return {
        what: say("part", { of: change.of }),
        then: say("under", { parent: change.from === "" ? "–" : change.from }),
        now: say("under", { parent: change.to === "" ? "–" : change.to }),
      };
    case "renumbered":
      return { what: say("part", { of: change.of }), then: change.from, now: change.to };
    case "agencies":
      return {
        what: say("agencies", { role: change.role }),
        then: quoteEach(change.removed),
        now: quoteEach(change.added),
      };
  }
}

function targetName({ words: { translate } }: SummaryContext, { of }: TargetChange): string {
  const values =
    typeof of === "string" ? { target: of, name: "" } : { target: "period", name: periodName(translate, of) };
  return translate({ id: "summary-changes-target", values });
}

function actualName({ words: { translate } }: SummaryContext, { period, party }: ActualChange): string {
  const values = { name: periodName(translate, period), party: party ?? "none" };
  return translate({ id: "summary-changes-actual", values });
}

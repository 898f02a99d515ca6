import type { Actual, ActualReport } from "../../plan/actual";
import { partyKey } from "../../indicators/measuring/parties";
import type { Message, Translate } from "../../plan/message";
import { reportedText } from "../../plan/fraction-of-value";
import { formatDay, type Day } from "../../plan/period";
import { namesIn, type ReportState } from "../../plan/report-state";
import { reportStateOf } from "../../reading/own-sheets/actuals-headers";
import type { ActualsEntry } from "../../sheets/actuals/actuals-content";

/** How far a report has come, as it is typed; who agrees or returns it needs no state to say that it is agreed. */
export interface EnteredState {
  readonly state?: string;
  readonly agreedBy?: string;
}

/** The state that an entry gives its report; `null` where it says none. */
function stateEntered({ state = "", agreedBy = "" }: EnteredState): ReportState | null {
  return state === "" ? (agreedBy === "" ? null : "agreed") : reportStateOf(state);
}

/** What is wrong with the state of an entry, or with saying it of the actual that is there. */
export function faultOfState(
  { state = "", stands }: EnteredState & { readonly stands?: string },
  standing: Actual | null,
): Message | null {
  if (state !== "" && reportStateOf(state) === null)
    return { id: "actuals-refused-state", values: { text: state } };
  const actual = standing === null ? "" : reportedText(standing.value);
  if (stands === undefined || stands === actual) return null;
  return { id: "actuals-refused-other", values: { actual: actual === "" ? "–" : actual } };
}

/** Whether an entry says of a report that is there only how far it has come. */
export function isStateAlone(
  entry: EnteredState & { readonly actual: string },
  standing: Actual | null,
): boolean {
  const isReported = standing !== null && standing.value.state !== "blank";
  return entry.actual.trim() === "" && isReported && (entry.state ?? entry.agreedBy ?? "") !== "";
}

interface StateContext {
  /** What is in the row. */
  readonly standing: Pick<ActualReport, "state" | "agreedBy">;
  /** Its value becomes another one, to which nobody has agreed. */
  readonly isReplaced: boolean;
  readonly on: Day;
  readonly translate: Translate;
}

/** The cells of a report's state; none where it stays as it is. */
export function stateCells(
  entered: EnteredState,
  context: StateContext,
): Pick<ActualsEntry["values"], "state" | "agreedBy"> {
  const { standing, isReplaced, translate } = context;
  const state = stateEntered(entered);
  const inWords = (each: ReportState): string => translate({ id: `report-state-${each}` });
  if (state !== null) return { state: inWords(state), agreedBy: namesWith(entered, state, context) };
  const isSettled = standing.state === "agreed" || standing.state === "returned";
  return isReplaced && isSettled ? { state: inWords("submitted"), agreedBy: null } : {};
}

/** Who agreed so far with who agrees now, each with the day; who returns a report alone, with the remark. */
function namesWith(
  { agreedBy = "" }: EnteredState,
  state: ReportState,
  { standing, isReplaced, on }: StateContext,
): string | null {
  if (state === "draft" || state === "submitted") return null;
  if (state === "returned") return agreedBy.trim() === "" ? null : withDay(agreedBy.trim(), on);
  const before = standing.state === "agreed" && !isReplaced ? (standing.agreedBy ?? "") : "";
  const known = new Set(namesIn(before).map(partyKey));
  const added = agreedBy
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "" && !namesIn(each).every((name) => known.has(partyKey(name))))
    .map((each) => withDay(each, on));
  return [before, ...added].filter((each) => each !== "").join("; ") || null;
}

/** "Thailand: how many in all?" with the day behind the name. */
function withDay(text: string, on: Day): string {
  const [name = ""] = text.split(":", 1);
  const hasDay = /\([^)]*\d/u.test(name);
  return hasDay ? text : `${name.trim()} (${formatDay(on)})${text.slice(name.length)}`;
}

import type { Finding } from "../../app";
import { findingId } from "./finding-id";
import { fetchOtherViews } from "../chunks/fetching";
import type { Problem } from "../problem";
import type { Desk, SharedEvent, Slice } from "../slice";

/** How far the accepting of a finding, or the withdrawing of that, is. */
export type AcceptJob =
  | { readonly kind: "none" }
  | { readonly kind: "saving"; readonly finding: Finding }
  /** `others` of its cause were accepted with it. */
  | { readonly kind: "accepted"; readonly finding: Finding; readonly others: readonly Finding[] }
  | { readonly kind: "withdrawn"; readonly finding: Finding }
  | { readonly kind: "failed"; readonly finding: Finding; readonly problem: Problem };

export interface AcceptState {
  readonly job: AcceptJob;
  /** What was typed as reasons and not kept yet, by the ids of the findings: a list that scrolls loses its rows. */
  readonly drafts: Readonly<Record<string, string>>;
}

export type AcceptEvent =
  | { readonly kind: "reasonDrafted"; readonly finding: Finding; readonly reason: string | null }
  | { readonly kind: "acceptStarted"; readonly finding: Finding }
  | { readonly kind: "acceptKept"; readonly finding: Finding; readonly others: readonly Finding[] }
  | { readonly kind: "acceptWithdrawn"; readonly finding: Finding }
  | { readonly kind: "acceptFailed"; readonly finding: Finding; readonly problem: Problem };

export const accepting: Slice<AcceptState, AcceptEvent> = {
  initial: { job: { kind: "none" }, drafts: {} },
  next: nextAccept,
  isBusy: ({ job }) => job.kind === "saving",
};

function nextAccept(state: AcceptState, event: AcceptEvent | SharedEvent): AcceptState {
  switch (event.kind) {
    case "reasonDrafted":
      return { ...state, drafts: withDraft(state.drafts, event.finding, event.reason) };
    case "acceptStarted":
      return { ...state, job: { kind: "saving", finding: event.finding } };
    case "acceptKept":
      return {
        job: { kind: "accepted", finding: event.finding, others: event.others },
        drafts: withDraft(state.drafts, event.finding, null),
      };
    case "acceptWithdrawn":
      return { ...state, job: { kind: "withdrawn", finding: event.finding } };
    case "acceptFailed":
      return { ...state, job: { kind: "failed", finding: event.finding, problem: event.problem } };
    case "draftsRestored":
      return { ...state, drafts: event.drafts.reasons };
    case "draftsMoved":
      return { ...state, drafts: event.moved.reasons };
    case "checkStarted":
      return { ...state, job: { kind: "none" } };
    case "planRead":
      return isOver(state.job) ? { ...state, job: { kind: "none" } } : state;
    default:
      return state;
  }
}

/** Whether it was reported, and something else has been done since. */
function isOver({ kind }: AcceptJob): boolean {
  return kind === "accepted" || kind === "withdrawn";
}

function withDraft(
  drafts: AcceptState["drafts"],
  finding: Finding,
  reason: string | null,
): AcceptState["drafts"] {
  const id = findingId(finding);
  const others = Object.entries(drafts).filter(([other]) => other !== id);
  return Object.fromEntries(reason === null ? others : [...others, [id, reason]]);
}

export interface Accepting {
  /** Keeps what is typed as a reason; `null` when nothing is to be accepted after all. */
  readonly draftReason: (finding: Finding, reason: string | null) => void;
  /** Saves in the workbook that a finding, and others of its cause, are accepted, why and by whom. */
  readonly accept: (
    finding: Finding,
    reason: string,
    by: string,
    others?: readonly Finding[],
  ) => Promise<void>;
  /** Takes an acceptance back, with those of others. */
  readonly withdraw: (finding: Finding, others?: readonly Finding[]) => Promise<void>;
}

export function acceptingFindings({ workbook, today, study, run, tell }: Desk<AcceptEvent>): Accepting {
  const failed = (finding: Finding) => (problem: Problem) =>
    ({ kind: "acceptFailed", finding, problem }) as const;
  return {
    draftReason: (finding, reason) => tell({ kind: "reasonDrafted", finding, reason }),
    async accept(finding, reason, by, others = []) {
      const current = study();
      if (current === null) return;
      await run({
        started: { kind: "acceptStarted", finding },
        work: async () => {
          const { acceptFinding } = await fetchOtherViews();
          return acceptFinding(workbook, current, finding, { reason, by, on: today() }, others);
        },
        restudied: (outcome) => (outcome.kind === "accepted" ? outcome.study : null),
        ended: (outcome) =>
          outcome.kind === "accepted"
            ? { kind: "acceptKept", finding, others }
            : { kind: "acceptFailed", finding, problem: { id: "pane-accept-reason-needed" } },
        failed: failed(finding),
      });
    },
    async withdraw(finding, others) {
      const current = study();
      if (current === null) return;
      await run({
        started: { kind: "acceptStarted", finding },
        work: async () => {
          const { withdrawAcceptance } = await fetchOtherViews();
          return withdrawAcceptance(workbook, current, finding, today(), others);
        },
        restudied: (outcome) => outcome,
        ended: () => ({ kind: "acceptWithdrawn", finding }),
        failed: failed(finding),
      });
    },
  };
}

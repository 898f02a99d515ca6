import { createSession } from "../../../../src/taskpane/session";
import {
  draftOfReport,
  placeKey,
  type ReportDraft,
  type ReportPlace,
} from "../../../../src/taskpane/report/report-draft";
import type { Drafts, DraftStore } from "../../../../src/taskpane/drafts/drafts";
import type { StudiedPlan } from "../../../../src/app";
import type { HostedWorkbook } from "../../../../src/headless/hosted-workbook";
import { ON } from "../attacked-plan";
import type { Said, Subject } from "./said";

/** Reports that are typed into the pane before the plan is edited, and sent from the pane that is opened after it. */
export interface TypedDrafts {
  readonly store: DraftStore;
  readonly said: readonly Said[];
}

const PERIOD = { year: 2024, quarter: 2 } as const;
const placeOf = (indicator: string): ReportPlace => ({ indicator, period: PERIOD, party: "" });

/** Types a report on each row, and sends none. */
export async function typeDrafts(hosted: HostedWorkbook, subjects: readonly Subject[]): Promise<TypedDrafts> {
  const store = inMemory();
  const session = createSession(hosted.workbook, () => ON, store);
  await session.check();
  const said: Said[] = [];
  for (const { identity, indicator } of subjects) {
    const id = studyOf(session.state().check).plan.indicators.find(({ text }) => text === indicator)?.id;
    if (id === undefined) throw new Error(`The plan has no indicator “${indicator}”`);
    const text = `DRAFT ${identity}.`;
    const draft: ReportDraft = { ...draftOfReport(null), actual: "7", evidence: text };
    session.draftReport(placeOf(id), draft);
    const place = { sheet: "Actuals", column: "Evidence", beside: indicator } as const;
    said.push({ text, how: "reported", ...place, of: identity, actual: 7 });
  }
  return { store, said };
}

/** Sends what the pane shows of each indicator; those that it does not offer any more are not taken. */
export async function sendDrafts(hosted: HostedWorkbook, { store, said }: TypedDrafts) {
  const session = createSession(hosted.workbook, () => ON, store);
  await session.check();
  const sent = new Set<string>();
  for (const { id } of studyOf(session.state().check).plan.indicators) {
    const draft = session.state().reporting.drafts.get(placeKey(placeOf(id)));
    if (draft === undefined) continue;
    const report = { place: placeOf(id), draft, measure: "number" as const, parts: [], standing: null };
    await session.recordReports([report], { language: "en", goOn: [] });
    if (session.state().reporting.recording.kind === "recorded") sent.add(draft.evidence);
  }
  return { said, refused: said.flatMap(({ text }) => (sent.has(text) ? [] : [text])) };
}

function studyOf(check: { readonly kind: string; readonly result?: StudiedPlan }): StudiedPlan {
  if (check.result === undefined) throw new Error("The pane found no plan");
  return check.result;
}

function inMemory(): DraftStore {
  const kept: Drafts[] = [];
  return { load: () => kept.at(-1) ?? null, keep: (drafts) => kept.push(drafts) };
}

import type { PaneState } from "../pane-state";
import type { Session } from "../session";
import { AcceptedNotice } from "./accepted-notice";
import { FixedNotice } from "./fixed-notice";
import { WeightNotice } from "./weight-notice";

/** What was done with findings last, and the way back. */
export function FindingsNews({ session, state }: { readonly session: Session; readonly state: PaneState }) {
  const { job } = state.accept;
  return (
    <>
      {job.kind === "accepted" || job.kind === "withdrawn" ? (
        <AcceptedNotice session={session} job={job} />
      ) : (
        <FixedNotice session={session} fix={state.fix} />
      )}
      <WeightNotice session={session} weigh={state.weigh} />
    </>
  );
}

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { StudiedPlan } from "../../app";
import { useWords } from "../wording/words";

/** That what the workbook keeps of the plan's rows, or of the plan as it was frozen, cannot be used, and what follows. */
export function KeptNotice({ study }: { readonly study: Pick<StudiedPlan, "rollFault" | "snapshotsFault"> }) {
  const { say } = useWords();
  const { rollFault, snapshotsFault } = study;
  const told = [
    ...(rollFault === null ? [] : [say(`pane-kept-roll-${rollFault}`)]),
    ...(snapshotsFault === null ? [] : [say(`pane-kept-snapshots-${snapshotsFault}`)]),
  ];
  return told.map((text) => (
    <MessageBar key={text} intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ));
}

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PlanMakingState } from "./plan-making";
import { useWords } from "../wording/words";

/** A plan sheet was made: where it is, and what is to be done with it. */
export function PlanMadeNotice({ making }: { readonly making: PlanMakingState }) {
  const { say } = useWords();
  if (making.kind !== "made") return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{say(`pane-made-${making.plan}`, { sheet: making.sheet.title })}</MessageBarBody>
    </MessageBar>
  );
}

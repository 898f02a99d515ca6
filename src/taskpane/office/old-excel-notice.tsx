import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEnvironment } from "../ui/environment-context";
import { useWords } from "../wording/words";
import { isTooOld } from "./environment";

/** This Excel is too old for some of what the tracker does. */
export function OldExcelNotice() {
  const { say } = useWords();
  if (!isTooOld(useEnvironment())) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say("pane-old-excel")}</MessageBarBody>
    </MessageBar>
  );
}

import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { missingFeatures } from "../../environment";
import { useWords } from "../../words";
import { useEnvironment } from "../ui/environment-context";

/** This Excel is too old for some of what the tracker does: what is off. */
export function OldExcelNotice() {
  const { say } = useWords();
  const missing = missingFeatures(useEnvironment());
  if (missing.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {say("pane-old-excel", { features: missing.map((feature) => say(`pane-off-${feature}`)).join("; ") })}
      </MessageBarBody>
    </MessageBar>
  );
}

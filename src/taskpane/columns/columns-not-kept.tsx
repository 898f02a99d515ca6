import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { MappingRefusal } from "../../app";
import type { MappingState } from "./column-mapping";
import { useWords } from "../wording/words";
import { refusalText } from "./columns-refusal";
import { Problem } from "../ui/problem-notice";

/** Why the columns that the user set were not kept, where they were not. */
export function ColumnsNotKept({ mapping }: { readonly mapping: MappingState }) {
  const { say } = useWords();
  switch (mapping.kind) {
    case "failed":
      return <Problem title={say("pane-columns-failed")} problem={mapping.problem} />;
    case "refused":
      return <Refused refusal={mapping.refusal} />;
    default:
      return null;
  }
}

function Refused({ refusal }: { readonly refusal: MappingRefusal }) {
  const words = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.say("pane-columns-refused")}</MessageBarTitle>
        {refusalText(refusal, words)}
      </MessageBarBody>
    </MessageBar>
  );
}

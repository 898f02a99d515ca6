import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useWords } from "../wording/words";
import { focusOnce } from "./focus";
import { Paragraph } from "./paragraph";
import { QuestionBox } from "./question-box";

export interface AskFirstProps {
  /** The button that asks. */
  readonly ask: string;
  /** What doing it means. */
  readonly meaning: ReactNode;
  /** The button that does it. */
  readonly now: string;
  readonly busy: boolean;
  readonly onDo: () => void;
}

/** Something that is done only after it was said what it means. */
export function AskFirst({ ask, meaning, now, busy, onDo }: AskFirstProps) {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div>
        <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
          {ask}
        </Button>
      </div>
    );
  }
  return (
    <QuestionBox
      name={{ "aria-label": now }}
      answers={
        <>
          <Button
            appearance="primary"
            ref={focusOnce}
            disabledFocusable={busy}
            onClick={() => {
              setAsking(false);
              onDo();
            }}
          >
            {now}
          </Button>
          <Button onClick={() => setAsking(false)}>{say("pane-indicators-cancel")}</Button>
        </>
      }
    >
      <Paragraph>{meaning}</Paragraph>
    </QuestionBox>
  );
}

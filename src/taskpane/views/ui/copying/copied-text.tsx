import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../../wording/words";

interface CopiedTextProps {
  readonly label: string;
  readonly hint?: string | null;
  readonly text: string;
}

/** A text to be copied; where the page may not copy it, it can be marked and copied where it stands. */
export function CopiedText({ label, hint = null, text }: CopiedTextProps) {
  const { say } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Excel's frame may forbid it.
      setCopied(false);
    }
  };
  return (
    <>
      <Field label={label} hint={hint}>
        <Textarea
          readOnly
          resize="vertical"
          rows={6}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <div>
        <Button size="small" onClick={copy}>
          {say("pane-text-copy")}
        </Button>{" "}
        <span role="status">{isCopied && say("pane-text-copied")}</span>
      </div>
    </>
  );
}

import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../words";

/** A text to be copied; where the page may not copy it, it can be marked and copied where it stands. */
export function CopiedText({ label, text }: { readonly label: string; readonly text: string }) {
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
      <Field label={label}>
        <Textarea
          readOnly
          resize="vertical"
          rows={5}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <div>
        <Button size="small" onClick={copy}>
          {say("pane-exchange-copy")}
        </Button>{" "}
        <span role="status">{isCopied && say("pane-exchange-copied")}</span>
      </div>
    </>
  );
}

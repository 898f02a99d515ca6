import { Button, Field, Textarea } from "@fluentui/react-components";
import { useWords } from "../../wording/words";
import { useCopying } from "./use-copying";

interface CopiedTextProps {
  readonly label: string;
  readonly hint?: string | null;
  readonly text: string;
}

/** A text to be copied; where the page may not copy it, it can be marked and copied where it stands. */
export function CopiedText({ label, hint = null, text }: CopiedTextProps) {
  const { say } = useWords();
  const { outcome, copy } = useCopying();
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
        <Button size="small" onClick={() => copy((clipboard) => clipboard.writeText(text))}>
          {say("pane-text-copy")}
        </Button>{" "}
        <span role="status">{outcome === "copied" && say("pane-text-copied")}</span>
      </div>
    </>
  );
}

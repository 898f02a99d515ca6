import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useWords } from "../wording/words";
import { useCopying } from "../ui/copying/use-copying";
import { Paragraph } from "../ui/paragraph";
import { SettingsSection } from "./settings-section";

const FILE_NAME = "plan-of-action-settings.json";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

/** The giving of settings from workbook to workbook: as a file, and as a text where files are forbidden. */
export function SettingsExchange(props: {
  /** The workbook's settings as a text. */
  readonly text: string;
  readonly disabled: boolean;
  readonly onImport: (text: string) => void;
}) {
  const { text, disabled, onImport } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [pasted, setPasted] = useState("");
  const file = useRef<HTMLInputElement>(null);
  return (
    <SettingsSection title={say("pane-settings-exchange")}>
      <Paragraph quiet>{say("pane-settings-exchange-how")}</Paragraph>
      <div className={styles.buttons}>
        <Button onClick={() => saveAsFile(text)}>{say("pane-settings-export")}</Button>
        <CopyText text={text} />
      </div>
      <div className={styles.buttons}>
        <input
          ref={file}
          type="file"
          accept=".json,application/json,text/plain"
          className={styles.file}
          tabIndex={-1}
          aria-hidden
          onChange={(event) => {
            void event.currentTarget.files?.[0]?.text().then(setPasted);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = "";
          }}
        />
        <Button disabledFocusable={disabled} onClick={() => file.current?.click()}>
          {say("pane-settings-import-file")}
        </Button>
      </div>
      <Field label={say("pane-settings-import-text")}>
        <Textarea rows={4} value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div>
        <Button disabledFocusable={disabled || pasted.trim() === ""} onClick={() => onImport(pasted)}>
          {say("pane-settings-import")}
        </Button>
      </div>
    </SettingsSection>
  );
}

/** Excel's frame may forbid downloads, without a word: the text is there to be copied as well. */
function saveAsFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(address);
}

/** Copies a text; where the page may not, it is shown for the user to copy. */
function CopyText({ text }: { readonly text: string }) {
  const { say } = useWords();
  const { outcome, copy } = useCopying();
  return (
    <>
      <Button onClick={() => copy((clipboard) => clipboard.writeText(text))}>
        {say("pane-settings-copy")}
      </Button>
      <span role="status">{outcome === "copied" && say("pane-settings-copied")}</span>
      {outcome === "refused" && (
        <Field label={say("pane-settings-copy-yourself")}>
          <Textarea readOnly rows={6} value={text} />
        </Field>
      )}
    </>
  );
}

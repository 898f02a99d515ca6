import { Button, makeStyles } from "@fluentui/react-components";
import { diagnosticsText } from "../../office/diagnostics";
import type { Problem } from "../../problem";
import { useWords } from "../../wording/words";
import { useEnvironment } from "../environment-context";
import { useCopying } from "./use-copying";

const useStyles = makeStyles({ shown: { display: "grid", width: "100%" } });

/** Copies what an administrator needs; where the page may not, it is shown for the user to copy. */
export function CopyDiagnostics({ failure = null }: { readonly failure?: Problem["failure"] | null }) {
  const styles = useStyles();
  const { say } = useWords();
  const text = diagnosticsText(failure, useEnvironment());
  const { outcome, copy } = useCopying();
  if (outcome === "refused") {
    return (
      <label className={styles.shown}>
        {say("pane-diagnostics-copy-yourself")}
        <textarea readOnly rows={5} value={text} ref={selectAll} />
      </label>
    );
  }
  return (
    <>
      <Button size="small" onClick={() => copy((clipboard) => clipboard.writeText(text))}>
        {say("pane-diagnostics")}
      </Button>
      <span role="status">{outcome === "copied" && say("pane-diagnostics-copied")}</span>
    </>
  );
}

function selectAll(element: HTMLTextAreaElement | null): void {
  element?.focus();
  element?.select();
}

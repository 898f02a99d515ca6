import { Button, makeStyles } from "@fluentui/react-components";
import { type DragEvent, useRef } from "react";

const useStyles = makeStyles({
  drop: { width: "100%", minHeight: "56px" },
  file: { display: "none" },
});

/** Asks for files, or for one, by a choice or by dropping them. */
export function FilesChooser(props: {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly busy: boolean;
  /** A button among others; a field of its own to drop files on unless it is given. */
  readonly look?: "primary" | "secondary";
  readonly onChosen: (files: readonly File[]) => void;
}) {
  const { label, accept, multiple = true, busy, look, onChosen } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null): void => {
    if (files === null || files.length === 0 || busy) return;
    onChosen(multiple ? [...files] : [...files].slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    // Else the browser would show the file in the pane's place.
    event.preventDefault();
    choose(event.dataTransfer.files);
  };
  return (
    <>
      <Button
        {...(look === undefined ? { className: styles.drop } : { appearance: look })}
        disabledFocusable={busy}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accept}
        className={styles.file}
        tabIndex={-1}
        aria-hidden
        onChange={({ currentTarget }) => {
          choose(currentTarget.files);
          // The same files can be chosen again after they were mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}

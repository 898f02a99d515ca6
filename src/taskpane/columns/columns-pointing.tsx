import { Body1Strong, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useMemo, useState } from "react";
import { columnExamples, mappingToBeginWith, sheetsToPointAt } from "../../app";
import { type ColumnDraft, draftOf, mappingOf } from "./column-draft";
import { type PlaceDraft, placeOf, rowsOf } from "./place-draft";
import type { Session } from "../session";
import type { MappingState } from "./column-mapping";
import type { PointingState } from "../plan/pointing";
import { useWords } from "../wording/words";
import { ColumnsFields } from "./columns-fields";
import { PrimaryFoot } from "../ui/primary-foot";
import { ColumnsNotKept } from "./columns-not-kept";
import { ColumnsPlace } from "./columns-place";
import { focusIfLost } from "../ui/focus";
import { Paragraph } from "../ui/paragraph";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  heading: { margin: 0 },
});

export interface ColumnsPointingProps {
  readonly session: Session;
  readonly pointing: Extract<PointingState, { kind: "pointing" }>;
  readonly mapping: MappingState;
}

/** Where the plan is that was not found, and what its columns hold: for the user to say. */
export function ColumnsPointing({ session, pointing, mapping: job }: ColumnsPointingProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { place, drafts, examples, mapping, chooseSheet, setPlace, change } = usePointing(pointing);
  const saving = job.kind === "saving";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (mapping !== null && !saving) void session.mapColumns(mapping);
      }}
    >
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={session.leavePointing}>
          {say("pane-point-back")}
        </Button>
      </div>
      <h1 ref={focusIfLost} tabIndex={-1} className={styles.title}>
        {say("pane-point-title")}
      </h1>
      <Paragraph>{say("pane-point-how")}</Paragraph>
      <ColumnsPlace
        sheets={sheetsToPointAt(pointing.contents)}
        place={place}
        onSheet={chooseSheet}
        onRows={setPlace}
      />
      <Body1Strong as="h2" block className={styles.heading}>
        {say("pane-view-columns")}
      </Body1Strong>
      <ColumnsFields drafts={drafts} examples={examples} onChange={change} />
      <ColumnsNotKept mapping={job} />
      <PrimaryFoot>
        <Button appearance="primary" type="submit" disabledFocusable={saving || mapping === null}>
          {say(saving ? "pane-columns-saving" : "pane-columns-save")}
        </Button>
      </PrimaryFoot>
    </form>
  );
}

/** What the user has said so far; what was said of a column holds while rows are tried, until another sheet is chosen. */
function usePointing({ contents, sheet }: ColumnsPointingProps["pointing"]) {
  const begin = (title: string): PlaceDraft => {
    const mapping = mappingToBeginWith(contents, title);
    return mapping === null ? { sheet: title, ...NO_ROWS } : placeOf(mapping);
  };
  const [place, setPlace] = useState(() => begin(sheet));
  const [said, setSaid] = useState<ReadonlyMap<string, ColumnDraft>>(new Map());
  const former = useMemo(() => {
    const rows = rowsOf(place);
    return rows === null ? null : mappingToBeginWith(contents, place.sheet, rows);
  }, [contents, place]);
  const examples = useMemo(
    () => (former === null ? new Map<string, readonly string[]>() : columnExamples(contents, former)),
    [contents, former],
  );
  const drafts = (former?.columns ?? []).map((column) => {
    const draft = draftOf(column);
    return { ...draft, ...said.get(column.column), header: draft.header };
  });
  return {
    place,
    drafts,
    examples,
    mapping: former === null ? null : mappingOf(former, drafts),
    chooseSheet: (title: string) => {
      setPlace(begin(title));
      setSaid(new Map());
    },
    setPlace,
    change: (draft: ColumnDraft) => setSaid(new Map([...said, [draft.column, draft]])),
  };
}

const NO_ROWS = { firstHeaderRow: "", lastHeaderRow: "", firstRow: "" };

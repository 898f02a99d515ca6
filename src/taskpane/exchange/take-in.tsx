import { Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../app";
import {
  foreseeTakeBack,
  type ReturnAnswers,
  type ReturnQuestion,
  type SettledReport,
  type TakenBack,
  type TakenFile,
} from "../../app/exchange";
import type { PlanViewProps } from "../frame/plan-view";
import { focusIfLost } from "../ui/focus";
import { ListHeading } from "../ui/lists/list-heading";
import { SomeRows } from "../ui/lists/some-rows";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { sheetWords } from "../wording/sheet-words";
import { useWords } from "../wording/words";
import { AboutReport, indicatorTexts, type IndicatorTexts } from "./about-report";
import type { UnreadFile } from "./exchange-work";
import { QuestionRow } from "./question-row";
import type { Read } from "./taking-in";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  // From side to side of what scrolls.
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  value: { fontVariantNumeric: "tabular-nums" },
});

const NO_ANSWERS: ReturnAnswers = { values: new Map(), sheets: new Map() };

interface TakeInProps extends PlanViewProps {
  readonly period: Period;
  readonly read: Read;
  readonly onRecord: (answers: ReturnAnswers) => void;
  readonly onCancel: () => void;
}

/** What files that came back bring, before anything is recorded: first what a person has to decide, then the values. */
export function TakeIn(props: TakeInProps) {
  const { study, read, onRecord, onCancel } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const { files, unread } = read;
  const foresee = useForesee(props);
  const asked = useMemo(() => foresee(NO_ANSWERS), [foresee]);
  const { sheets, values } = answers;
  const ofSheets = useMemo(
    () => (sheets.size === 0 ? asked : foresee({ ...NO_ANSWERS, sheets })),
    [foresee, asked, sheets],
  );
  const taken = useMemo(
    () => (values.size === 0 ? ofSheets : foresee({ sheets, values })),
    [foresee, ofSheets, sheets, values],
  );
  const questions = merged([asked, ofSheets, taken]);
  const open = new Map(taken.questions.map((question) => [question.key, question]));
  const busy = read.kind === "recording";
  const texts = useMemo(() => indicatorTexts(study.plan), [study]);
  return (
    <>
      <div>
        <div role="status">
          <h2 ref={focusIfLost} tabIndex={-1} className={styles.title}>
            {say("pane-ask-can", { count: taken.recorded, open: open.size })}
          </h2>
        </div>
        <Paragraph quiet>{say("pane-ask-nothing-yet", { count: files.length })}</Paragraph>
      </div>
      <div className={styles.list}>
        {questions.length > 0 && (
          <>
            <ListHeading title={say("pane-ask-needs-you")} count={open.size} />
            <SomeRows
              label={say("pane-ask-needs-you")}
              items={questions}
              keyOf={({ key }) => key}
              row={(question) => (
                <QuestionRow
                  question={open.get(question.key) ?? question}
                  answers={answers}
                  isOpen={open.has(question.key)}
                  texts={texts}
                  onAnswers={setAnswers}
                />
              )}
            />
          </>
        )}
        {taken.files.map((file) => (
          <FileRows key={file.file} file={file} taken={taken} texts={texts} />
        ))}
        <UnreadFiles unread={unread} />
      </div>
      <PrimaryFoot>
        <Button
          appearance="primary"
          disabledFocusable={busy || taken.recorded === 0}
          onClick={() => onRecord(decided(answers, taken.questions))}
        >
          {busy ? say("pane-exchange-recording") : say("pane-exchange-record", { count: taken.recorded })}
        </Button>
        <Button disabledFocusable={busy} onClick={onCancel}>
          {say("pane-fix-cancel")}
        </Button>
      </PrimaryFoot>
    </>
  );
}

/** What the files bring with some answers; nothing is read again for it. */
function useForesee({ session, study, period, read: { files } }: TakeInProps) {
  const { language } = useWords();
  const { year, month, day } = session.today();
  return useMemo(() => {
    const request = { files, period, on: { year, month, day }, translate: sheetWords(study, language) };
    return (answers: ReturnAnswers) => foreseeTakeBack(study, { ...request, answers });
  }, [study, files, period, year, month, day, language]);
}

/** All questions that there were, also those that are answered: an answer can be changed. */
function merged(stages: readonly TakenBack[]): readonly ReturnQuestion[] {
  const all = stages.flatMap(({ questions }) => questions);
  return [...new Map(all.map((question) => [question.key, question])).values()];
}

/** The answers, with nothing recorded of what is open still. */
function decided({ values, sheets }: ReturnAnswers, open: readonly ReturnQuestion[]): ReturnAnswers {
  const left = open.filter(({ kind }) => kind === "value").map(({ key }) => [key, null] as const);
  const leftFiles = open.filter(({ kind }) => kind === "sheets").map(({ key }) => [key, []] as const);
  return { values: new Map([...values, ...left]), sheets: new Map([...sheets, ...leftFiles]) };
}

/** What a file brings, value by value, and what of it is not recorded. */
function FileRows(props: {
  readonly file: TakenFile;
  readonly taken: TakenBack;
  readonly texts: IndicatorTexts;
}) {
  const { file, taken, texts } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const isOfFile = (each: { readonly file: string }): boolean => each.file === file.file;
  const reports = taken.reports.filter(({ sources }) => sources.some(isOfFile));
  const asked = new Set(
    taken.questions.flatMap((question) =>
      question.kind === "value"
        ? question.said.map((said) => `${said.file} ${said.cell}`)
        : [`${question.key} null`],
    ),
  );
  const left = taken.conflicts.filter(
    (conflict) => isOfFile(conflict) && !asked.has(`${conflict.file} ${conflict.cell}`),
  );
  const title = file.agency === "" ? file.file : `${file.file} (${file.agency})`;
  return (
    <>
      <ListHeading title={title} count={reports.length}>
        {say("pane-ask-as-before", { unchanged: file.unchanged, blank: file.blank })}
      </ListHeading>
      <SomeRows
        label={title}
        items={reports}
        keyOf={(report) => JSON.stringify([report.indicator, report.period, report.party, report.part])}
        row={(report) => <ReportRow report={report} texts={texts} />}
      />
      {left.map(({ cell, why }) => (
        <Caption1 key={`${cell ?? ""} ${translate(why)}`} block className={styles.row}>
          {cell === null ? translate(why) : `${cell}: ${translate(why)}`}
        </Caption1>
      ))}
    </>
  );
}

/** A value that would be recorded, next to what is recorded now. */
function ReportRow({ report, texts }: { readonly report: SettledReport; readonly texts: IndicatorTexts }) {
  const styles = useStyles();
  const { actual, standing, evidence, varianceReason } = report;
  return (
    <li className={styles.row}>
      <AboutReport about={report} texts={texts} more={[evidence, varianceReason]} />
      <span className={styles.value}>
        {[standing === "" ? "–" : standing, "→ "].join(" ")}
        <strong>{actual}</strong>
      </span>
    </li>
  );
}

function UnreadFiles({ unread }: { readonly unread: readonly UnreadFile[] }) {
  const styles = useStyles();
  const { translate } = useWords();
  return unread.map(({ file, why }) => (
    <div key={file}>
      <ListHeading title={file} />
      <Caption1 block className={styles.row}>
        {translate(why)}
      </Caption1>
    </div>
  ));
}

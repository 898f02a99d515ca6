import {
  Button,
  Caption1,
  Input,
  makeStyles,
  mergeClasses,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ReturnAnswers, ReturnQuestion, SheetsQuestion, ValueQuestion } from "../../app/exchange";
import { useWords } from "../wording/words";
import { AboutReport, type IndicatorTexts } from "./about-report";

const useStyles = makeStyles({
  row: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    overflowWrap: "anywhere",
  },
  open: {
    borderLeftColor: tokens.colorPaletteMarigoldBorderActive,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  number: { width: "88px" },
});

interface QuestionProps {
  readonly question: ReturnQuestion;
  readonly answers: ReturnAnswers;
  readonly isOpen: boolean;
  readonly texts: IndicatorTexts;
  readonly onAnswers: (answers: ReturnAnswers) => void;
}

/** Something that a person has to decide, with the ways to decide it; until then nothing of it is recorded. */
export function QuestionRow(props: QuestionProps) {
  const { question, isOpen } = props;
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.row, isOpen && styles.open)}>
      {question.kind === "value" ? (
        <AboutValue {...props} question={question} />
      ) : (
        <AboutSheets {...props} question={question} />
      )}
    </li>
  );
}

function AboutValue(props: QuestionProps & { readonly question: ValueQuestion }) {
  const { question, answers, texts, onAnswers } = props;
  const styles = useStyles();
  const { say, translate } = useWords();
  const { key, said, choices, standing } = question;
  const answer = answers.values.get(key);
  const decide = (value: string | null): void =>
    onAnswers({ ...answers, values: new Map([...answers.values, [key, value]]) });
  return (
    <>
      {question.about !== null && <AboutReport about={question.about} texts={texts} />}
      {said.map(({ file, cell, why }) => (
        <Caption1 key={`${file} ${cell}`}>
          {/* Where values differ the choices say it. */}
          {[`${file}, ${cell}`, ...(choices.length === 0 ? [translate(why)] : [])].join(": ")}
        </Caption1>
      ))}
      <div className={styles.choices}>
        {choices.map(({ value, by }) => (
          <ToggleButton key={value} size="small" checked={answer === value} onClick={() => decide(value)}>
            {by === null ? say("pane-ask-both", { value }) : say("pane-ask-value", { value, by })}
          </ToggleButton>
        ))}
        {choices.length === 0 && question.about !== null && <OwnValue onValue={decide} />}
        <ToggleButton size="small" checked={answer === null} onClick={() => decide(null)}>
          {standing === "" ? say("pane-ask-leave-out") : say("pane-ask-keep", { value: standing })}
        </ToggleButton>
      </div>
    </>
  );
}

/** A value that a person types in the place of what cannot be recorded. */
function OwnValue({ onValue }: { readonly onValue: (value: string) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const [text, setText] = useState("");
  return (
    <form
      className={styles.choices}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") onValue(text.trim());
      }}
    >
      <Input
        size="small"
        className={styles.number}
        input={{ className: styles.number }}
        aria-label={say("pane-ask-own")}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <Button size="small" type="submit" disabledFocusable={text.trim() === ""}>
        {say("pane-ask-use")}
      </Button>
    </form>
  );
}

function AboutSheets(props: QuestionProps & { readonly question: SheetsQuestion }) {
  const { question, answers, onAnswers } = props;
  const styles = useStyles();
  const { say } = useWords();
  const { key, forms } = question;
  const chosen = answers.sheets.get(key);
  const take = (sheets: readonly string[]): void =>
    onAnswers({ ...answers, sheets: new Map([...answers.sheets, [key, sheets]]) });
  const isChosen = (sheets: readonly string[]): boolean =>
    chosen?.length === sheets.length && sheets.every((sheet) => chosen.includes(sheet));
  const all = forms.map(({ sheet }) => sheet);
  return (
    <>
      <span>{say("pane-ask-which-sheet", { file: key })}</span>
      <div className={styles.choices}>
        {forms.map(({ sheet, agency }) => (
          <ToggleButton key={sheet} size="small" checked={isChosen([sheet])} onClick={() => take([sheet])}>
            {agency === "" ? sheet : agency}
          </ToggleButton>
        ))}
        <ToggleButton size="small" checked={isChosen(all)} onClick={() => take(all)}>
          {say("pane-ask-all", { count: all.length })}
        </ToggleButton>
        <ToggleButton size="small" checked={isChosen([])} onClick={() => take([])}>
          {say("pane-ask-leave-out")}
        </ToggleButton>
      </div>
    </>
  );
}

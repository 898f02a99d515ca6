import { Button, Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  foreseeNextPlan,
  openNextPlan,
  readTypedNumber,
  type ForeseenPlan,
  type NextPlanChoices,
  type NextPlanWish,
} from "./next-plan-work";
import { leftBehindWords, type NextPlanRow } from "../../app/sheets/next-plan";
import { calendarFor, yearIn, type Calendar } from "../../app";
import { yearInField } from "../period/year-in-field";
import { loadAllLanguages } from "../wording/loaded-languages";
import type { Problem } from "../problem";
import { sheetWords } from "../wording/sheet-words";
import { useWords } from "../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { ProblemNotice } from "../ui/problem-notice";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  years: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  id: { fontWeight: tokens.fontWeightSemibold },
});

type Opening =
  | { readonly kind: "none" }
  /** It stays said as long as the plan is the one that was opened. */
  | { readonly kind: "opened"; readonly plan: ForeseenPlan | null }
  | { readonly kind: "failed"; readonly problem: Problem };

interface YearFieldProps {
  readonly label: string;
  readonly year: string;
  /** In which the pane says years. */
  readonly calendar: Calendar;
  readonly onTyped: (year: string) => void;
}

/** A year in either era; one of another era than the pane's is said in the pane's as well. */
function YearField({ label, year, calendar, onTyped }: YearFieldProps) {
  const read = yearInField(year);
  const said = read === null ? year : String(yearIn(calendar, read));
  return (
    <Field label={label} {...(said === year.trim() ? {} : { hint: `= ${said}` })}>
      <Input type="number" value={year} onChange={(_, { value }) => onTyped(value)} />
    </Field>
  );
}

interface TargetFieldProps {
  readonly id: string;
  /** What a person typed; `undefined` where the proposed target stands. */
  readonly typed: string | undefined;
  readonly foreseen: string;
  readonly disabled: boolean;
  readonly onTyped: (text: string) => void;
}

/** The overall target that an indicator will have; it is taken when the field is left or Enter is pressed. */
function TargetField({ id, typed, foreseen, disabled, onTyped }: TargetFieldProps) {
  const { say } = useWords();
  const [text, setText] = useState<string | null>(null);
  const take = (): void => {
    if (text !== null && text !== (typed ?? foreseen)) onTyped(text);
    setText(null);
  };
  const read = typed === undefined ? null : readTypedNumber(typed);
  const isRefused = typed !== undefined && read === null;
  const isSaidOtherwise = read !== null && String(read.number) !== typed?.trim();
  return (
    <Field
      label={say("pane-next-target", { id })}
      validationMessage={isRefused ? say("pane-next-target-not-number", { text: typed }) : null}
      {...(isSaidOtherwise ? { hint: `= ${read.number}` } : {})}
    >
      <Input
        size="small"
        disabled={disabled}
        value={text ?? typed ?? foreseen}
        onChange={(_, { value }) => setText(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
}

/** The targets that are numbers; the others are refused at their fields. */
function numbersIn(texts: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  return new Map(
    [...texts].flatMap(([id, text]) => {
      const read = readTypedNumber(text);
      return read === null ? [] : [[id, read.number] as const];
    }),
  );
}

/** What becomes of each indicator in the plan of other years; what a person decides otherwise counts, then it is opened. */
export function NextPlanView({ session, state, study }: PlanViewProps) {
  const { say, language, translate } = useWords();
  const styles = useStyles();
  const calendar = calendarFor(study, language === "th");
  const lastOfPlan = study.plan.span?.last ?? study.plan.years.at(-1) ?? session.today().year;
  const span = Math.max(1, study.plan.years.length);
  const [first, setFirst] = useState(String(yearIn(calendar, lastOfPlan + 1)));
  const [last, setLast] = useState(String(yearIn(calendar, lastOfPlan + span)));
  const [choices, setChoices] = useState<NextPlanChoices>(new Map());
  const [targets, setTargets] = useState<ReadonlyMap<string, string>>(new Map());
  const [opening, setOpening] = useState<Opening>({ kind: "none" });
  const wish = useMemo(
    (): NextPlanWish => ({
      ...{ first: yearInField(first) ?? NaN, last: yearInField(last) ?? NaN, choices },
      targets: numbersIn(targets),
    }),
    [first, last, choices, targets],
  );
  const foreseen = useMemo(() => foreseeNextPlan(study, { ...wish, translate }), [study, wish, translate]);
  const choose = (id: string, choice: string): void => {
    const next = new Map(choices);
    if (choice === "in" || choice === "out") next.set(id, choice);
    else next.delete(id);
    setChoices(next);
  };
  const open = async (): Promise<void> => {
    const outcome = await session.perform(async ({ workbook }) => {
      await loadAllLanguages();
      const plan = foreseeNextPlan(study, { ...wish, translate: sheetWords(study, language) });
      if (plan !== null) await openNextPlan(workbook, plan);
    });
    if (outcome.kind === "done") setOpening({ kind: "opened", plan: foreseen });
    if (outcome.kind === "failed") setOpening({ kind: "failed", problem: outcome.problem });
  };
  const busy = state.performing === "busy";
  const setTarget = (id: string, text: string): void => {
    const next = new Map(targets);
    if (text.trim() === "") next.delete(id);
    else next.set(id, text);
    setTargets(next);
  };
  const isRefused = wish.targets.size < targets.size;
  return (
    <div className={styles.view}>
      <Paragraph quiet>{say("pane-next-how")}</Paragraph>
      <div className={styles.years}>
        <YearField label={say("pane-next-first")} year={first} calendar={calendar} onTyped={setFirst} />
        <YearField label={say("pane-next-last")} year={last} calendar={calendar} onTyped={setLast} />
      </div>
      {foreseen === null ? (
        <Paragraph>{say("pane-next-years")}</Paragraph>
      ) : (
        <>
          <Paragraph>{say("pane-next-counts", countsOf(foreseen.rows))}</Paragraph>
          {leftBehindWords(study.plan, translate).map((sentence) => (
            <Paragraph key={sentence} quiet>
              {sentence}
            </Paragraph>
          ))}
          {foreseen.draft.misread.length > 0 && (
            <Paragraph>
              {say("pane-next-misread", {
                count: foreseen.draft.misread.length,
                rows: foreseen.draft.misread.slice(0, 5).join(", "),
              })}
            </Paragraph>
          )}
          <div>
            <Button appearance="primary" disabledFocusable={busy || isRefused} onClick={open}>
              {say("pane-next-open")}
            </Button>
          </div>
          <div role="status">
            {opening.kind === "opened" && opening.plan === foreseen && say("pane-next-done")}
          </div>
          {opening.kind === "failed" && (
            <ProblemNotice
              title={say("pane-next-failed")}
              problem={opening.problem}
              onRetry={() => void open()}
            />
          )}
          <ul className={styles.list}>
            {foreseen.rows.map(({ id, kind, text, origin, target, hasTarget }) => (
              <li key={id} className={styles.row}>
                <span>
                  <span className={styles.id}>{id}</span> <span>{text}</span>
                </span>
                <Caption1>{becomes(say(`nextPlan-kind-${kind}`), origin)}</Caption1>
                <Select
                  size="small"
                  aria-label={say("pane-next-decide", { id })}
                  value={choices.get(id) ?? ""}
                  disabled={busy}
                  onChange={(_, data) => choose(id, data.value)}
                >
                  <option value="">{say("pane-next-from-plan")}</option>
                  <option value="in">{say("pane-next-in")}</option>
                  <option value="out">{say("pane-next-out")}</option>
                </Select>
                {hasTarget && (
                  <TargetField
                    id={id}
                    typed={targets.get(id)}
                    foreseen={target === null ? "" : String(target)}
                    disabled={busy}
                    onTyped={(typed) => setTarget(id, typed)}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What becomes of an indicator, and why. */
function becomes(kind: string, origin: string): string {
  return `${kind} · ${origin}`;
}

function countsOf(rows: readonly NextPlanRow[]): Readonly<Record<NextPlanRow["kind"], number>> {
  const counts = { carried: 0, recurring: 0, leftOut: 0 };
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

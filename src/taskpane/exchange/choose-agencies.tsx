import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { compareDays, formatDay, parseDay } from "../../app";
import { type HandedForm, notReported, usualAnswerDay } from "../../app/exchange";
import { ListHeading } from "../ui/lists/list-heading";
import { SomeRows } from "../ui/lists/some-rows";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { useWords } from "../wording/words";
import { reporterOf, type Round } from "./asked-round";
import type { FormsProps } from "./forms-props";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
  // From side to side of what scrolls.
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalL})` },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  counts: { marginInlineStart: "auto", textAlign: "end" },
  late: { fontWeight: tokens.fontWeightSemibold, "::after": { content: '" · "' } },
});

interface ChooseProps extends FormsProps {
  readonly notAsked: readonly string[];
  readonly mayShare: boolean;
  /** What was chosen when it was taken back. */
  readonly before: Round | null;
  readonly onAsk: (round: Round) => void;
}

/** Who is to be asked: those whose reports are late, or all, with the day by which to answer. */
export function ChooseAgencies(props: ChooseProps) {
  const { session, state, forms, notAsked, mayShare, before, onAsk } = props;
  const styles = useStyles();
  const { say } = useWords();
  const today = session.today();
  const [by, setBy] = useState(() => formatDay(before?.answerBy ?? usualAnswerDay(today)));
  const [chosen, setChosen] = useState(() => before?.of ?? usualChoice(forms));
  const [inOne, setInOne] = useState(before?.inOne ?? false);
  const answerBy = parseDay(by);
  const isOver = answerBy !== null && compareDays(answerBy, today) < 0;
  const count = forms.filter((form) => chosen.has(reporterOf(form))).length;
  const busy = state.performing === "busy" || state.keeping.kind === "saving";
  const ask = (): void => {
    if (answerBy === null || isOver || busy || count === 0) return;
    onAsk({ on: today, answerBy, of: chosen, inOne: inOne && mayShare });
  };
  return (
    <>
      <div className={styles.fields}>
        {props.periodField}
        <Field
          label={say("pane-ask-by")}
          {...((answerBy === null || isOver) && { validationMessage: say("pane-ask-by-over") })}
        >
          <Input
            type="date"
            className={styles.input}
            input={{ className: styles.input, min: formatDay(today) }}
            value={by}
            onChange={(_, { value }) => setBy(value)}
          />
        </Field>
      </div>
      <div className={styles.list}>
        <ListHeading title={say("pane-ask-who", { count, all: forms.length })}>
          <Toggle forms={forms} chosen={chosen} onChosen={setChosen} />
        </ListHeading>
        <SomeRows
          label={say("pane-view-forms")}
          items={[...forms].sort((a, b) => Number(lateOf(b) > 0) - Number(lateOf(a) > 0))}
          keyOf={({ name }) => name}
          row={(form) => (
            <li className={styles.row}>
              <Checkbox
                label={form.agency ?? say("summary-no-agency")}
                checked={chosen.has(reporterOf(form))}
                onChange={(_, { checked }) => setChosen(toggled(chosen, reporterOf(form), checked === true))}
              />
              <Counts form={form} />
            </li>
          )}
        />
      </div>
      {mayShare && (
        <RadioGroup
          aria-label={say("pane-ask-way")}
          value={inOne ? "one" : "each"}
          onChange={(_, { value }) => setInOne(value === "one")}
        >
          <Radio value="each" label={say("pane-ask-each")} />
          <Radio value="one" label={say("pane-ask-in-one")} />
        </RadioGroup>
      )}
      {notAsked.length > 0 && (
        <Paragraph quiet>
          {say("pane-exchange-not-asked", { count: notAsked.length, indicators: notAsked.join(", ") })}
        </Paragraph>
      )}
      <PrimaryFoot above={props.news}>
        <Button
          appearance="primary"
          disabledFocusable={busy || count === 0 || answerBy === null || isOver}
          onClick={ask}
        >
          {say("pane-ask-make", { count })}
        </Button>
        {props.takeIn(false)}
      </PrimaryFoot>
    </>
  );
}

/** Those whose reports are late; all, where none are. */
function usualChoice(forms: readonly HandedForm[]): ReadonlySet<string> {
  const late = forms.filter((form) => lateOf(form) > 0);
  return new Set((late.length > 0 ? late : forms).map(reporterOf));
}

/** How many indicators of a form have nothing reported for the period, and a report that is late. */
function lateOf(form: HandedForm): number {
  return notReported(form).filter(({ isLate }) => isLate).length;
}

function toggled(chosen: ReadonlySet<string>, name: string, isChosen: boolean): ReadonlySet<string> {
  const others = [...chosen].filter((each) => each !== name);
  return new Set(isChosen ? [...others, name] : others);
}

/** Chooses all, or those whose reports are late. */
function Toggle(props: {
  readonly forms: readonly HandedForm[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (names: ReadonlySet<string>) => void;
}) {
  const { forms, chosen, onChosen } = props;
  const { say } = useWords();
  const late = usualChoice(forms);
  const isAll = forms.every((form) => chosen.has(reporterOf(form)));
  if (isAll && late.size === forms.length) return null;
  return (
    <Button size="small" onClick={() => onChosen(isAll ? late : new Set(forms.map(reporterOf)))}>
      {isAll ? say("pane-ask-late-only", { count: late.size }) : say("pane-ask-all", { count: forms.length })}
    </Button>
  );
}

/** How many reports of a form are late, and of how many indicators. */
function Counts({ form }: { readonly form: HandedForm }) {
  const styles = useStyles();
  const { say } = useWords();
  const late = lateOf(form);
  return (
    <Caption1 className={styles.counts}>
      {late > 0 && <span className={styles.late}>{say("pane-ask-late", { count: late })}</span>}
      {say("pane-ask-rows", { count: form.indicators.length })}
    </Caption1>
  );
}

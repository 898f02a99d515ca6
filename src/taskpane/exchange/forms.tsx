import { useEffect, useMemo, useState } from "react";
import { type Period, periodKey } from "../../app";
import { handOut } from "../../app/exchange";
import type { PlanViewProps } from "../frame/plan-view";
import { usePeriodInUse } from "../period/period-in-use";
import { PeriodField } from "../period/period-field";
import { Paragraph } from "../ui/paragraph";
import { PrimaryFoot } from "../ui/primary-foot";
import { createTranslator, loadAllLanguages } from "../wording/loaded-languages";
import { sheetLanguage } from "../wording/sheet-words";
import { periodName, useWords } from "../wording/words";
import { AskedAgencies } from "./asked-agencies";
import { keptRound, reporterOf, type Round, withRound } from "./asked-round";
import { ChooseAgencies } from "./choose-agencies";
import { TakeIn } from "./take-in";
import { TakeInButton, type TakingIn, TakingNews, useTakingIn } from "./taking-in";

/** Forms for agencies and parties: who is asked for a period, who has answered, and what came back. */
export function FormsView(props: PlanViewProps) {
  const { say } = useWords();
  const period = usePeriodInUse(props);
  const isReady = useAllLanguages();
  // What was recorded can be taken back also once another period is chosen.
  const takingIn = useTakingIn({ ...props, period });
  if (props.study.plan.indicators.length === 0) {
    return <Paragraph>{say("pane-exchange-no-plan")}</Paragraph>;
  }
  return isReady && <Forms key={periodKey(period)} {...props} period={period} takingIn={takingIn} />;
}

function Forms(props: PlanViewProps & { readonly period: Period; readonly takingIn: TakingIn }) {
  const { session, state, study, period, takingIn } = props;
  const words = useWords();
  const { say, language } = words;
  // What was asked counts here also where the workbook could not keep it.
  const [asked, setAsked] = useState(() => keptRound(study.settings, period));
  const [chosen, setChosen] = useState<Round | null>(null);
  const translate = createTranslator(sheetLanguage(study, language));
  const handed = useMemo(() => handOut(study, { period, translate }), [study, period, translate]);
  const keep = (round: Round | null): void => {
    setAsked(round);
    setChosen(round ?? asked);
    const changes = { asked: withRound(study.settings, period, round) };
    void session.keepSettings({ kind: "changes", changes });
  };
  const periodField = (
    <PeriodField
      plan={study.plan}
      today={session.today()}
      period={period}
      disabled={state.performing === "busy"}
      onChosen={session.choosePeriod}
    />
  );
  const { taking, read, recordAll, undo, leave } = takingIn;
  if ("files" in taking)
    return (
      <TakeIn
        {...props}
        read={taking}
        onRecord={(answers) => void recordAll(taking, answers)}
        onCancel={leave}
      />
    );
  const takeIn = (isPrimary: boolean) => (
    <TakeInButton
      isPrimary={isPrimary}
      busy={state.performing === "busy"}
      onChosen={(files) => void read(files)}
    />
  );
  const news = (
    <TakingNews
      taking={taking}
      busy={state.performing === "busy"}
      onUndo={(recorded) => void undo(recorded)}
    />
  );
  if (handed.kind === "outsidePlan" || handed.forms.length === 0) {
    return (
      <>
        {periodField}
        <Paragraph>
          {handed.kind === "outsidePlan"
            ? say("pane-exchange-no-plan")
            : handed.hasTargets
              ? say("pane-exchange-nothing-due", { period: periodName(period, words) })
              : say("pane-exchange-no-targets")}
        </Paragraph>
        <PrimaryFoot above={news}>{takeIn(true)}</PrimaryFoot>
      </>
    );
  }
  const given = { ...props, forms: handed.forms, periodField, takeIn, news };
  return asked !== null && handed.forms.some((form) => asked.of.has(reporterOf(form))) ? (
    <AskedAgencies {...given} round={asked} isNew={chosen === asked} onUndo={() => keep(null)} />
  ) : (
    <ChooseAgencies
      {...given}
      notAsked={handed.notAsked}
      mayShare={handed.mayShare && handed.forms.length > 1}
      before={chosen}
      onAsk={keep}
    />
  );
}

/** The text to send is in three languages, which have to be here. */
function useAllLanguages(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isGone = false;
    const ready = (): void => {
      if (!isGone) setReady(true);
    };
    // What cannot be had is said in English.
    loadAllLanguages().then(ready, ready);
    return () => {
      isGone = true;
    };
  }, []);
  return isReady;
}

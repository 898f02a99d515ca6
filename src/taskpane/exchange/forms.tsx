import { useEffect, useState } from "react";
import { loadAllLanguages } from "../wording/loaded-languages";
import { usePeriodInUse } from "../period/period-in-use";
import { useWords } from "../wording/words";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { PeriodField } from "../period/period-field";
import { HandOut } from "./hand-out";
import { TakeBack } from "./take-back";

/** Forms for agencies and parties: handed out for a period, and taken back. */
export function FormsView(props: PlanViewProps) {
  const { session, study } = props;
  const { say } = useWords();
  const period = usePeriodInUse(props);
  const isReady = useAllLanguages();
  if (study.plan.indicators.length === 0) {
    return <Paragraph>{say("pane-exchange-no-plan")}</Paragraph>;
  }
  return (
    <>
      <PeriodField
        plan={study.plan}
        today={session.today()}
        period={period}
        onChosen={session.choosePeriod}
      />
      {isReady && <HandOut {...props} period={period} />}
      <TakeBack {...props} period={period} />
    </>
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

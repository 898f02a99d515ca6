import { useMemo } from "react";
import { type Period, reportsToGive, unagreedReports, unagreedUntil } from "../../app";
import { agendaInUse } from "../today/agenda-in-use";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { Way, Ways } from "../ui/way";
import { useWords } from "../wording/words";

/** What is open and would change what is printed: offered, and not asked for. */
export function WhatChangesIt(props: Pick<PlanViewProps, "session" | "study"> & { readonly period: Period }) {
  const { session, study, period } = props;
  const { say, number } = useWords();
  const toAgree = useMemo(
    () => unagreedUntil(unagreedReports(study), period, study.plan).length,
    [study, period],
  );
  const agree = () => {
    const [first] = reportsToGive(study, { period, on: session.today() }).toAgree;
    if (first?.reports[0] === undefined) session.chooseView("actuals");
    else session.goToReport(first.reports[0]);
  };
  const { facts, missing, unsaid } = agendaInUse(study, session.today());
  const ways = [
    { view: "findings", count: facts.number.length, title: say("pane-facts-number") },
    {
      view: "actuals",
      count: missing.count,
      title: say("pane-today-missing", { agencies: missing.agencies.length }),
    },
    { view: "activities", count: unsaid.length, title: say("pane-today-unsaid") },
    { view: null, count: toAgree, title: say("summary-to-agree") },
  ] as const;
  const open = ways.filter(({ count }) => count > 0);
  if (open.length === 0) return null;
  return (
    <>
      <Ways label={say("pane-pack-changes")} isTitled>
        {open.map(({ view, count, title }) => (
          <Way
            key={title}
            sign={number(count)}
            title={title}
            onChosen={() => (view === null ? agree() : session.chooseView(view))}
          />
        ))}
      </Ways>
      <Paragraph quiet>{say("pane-pack-as-it-is")}</Paragraph>
    </>
  );
}

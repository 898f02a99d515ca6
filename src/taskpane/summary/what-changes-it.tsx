import { agendaInUse } from "../today/agenda-in-use";
import type { PlanViewProps } from "../frame/plan-view";
import { Paragraph } from "../ui/paragraph";
import { Way, Ways } from "../ui/way";
import { useWords } from "../wording/words";

/** What is open and would change the numbers that are printed: offered, and not asked for. */
export function WhatChangesIt({ session, study }: Pick<PlanViewProps, "session" | "study">) {
  const { say, number } = useWords();
  const { facts, missing, unsaid } = agendaInUse(study, session.today());
  const ways = [
    { view: "findings", count: facts.number.length, title: say("pane-facts-number") },
    {
      view: "actuals",
      count: missing.count,
      title: say("pane-today-missing", { agencies: missing.agencies.length }),
    },
    { view: "activities", count: unsaid.length, title: say("pane-today-unsaid") },
  ] as const;
  const open = ways.filter(({ count }) => count > 0);
  if (open.length === 0) return null;
  return (
    <>
      <Ways label={say("pane-pack-changes")} isTitled>
        {open.map(({ view, count, title }) => (
          <Way key={view} sign={number(count)} title={title} onChosen={() => session.chooseView(view)} />
        ))}
      </Ways>
      <Paragraph quiet>{say("pane-pack-as-it-is")}</Paragraph>
    </>
  );
}

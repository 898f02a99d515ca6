import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Compared } from "../../app/comparing";
import { keepName, keptName } from "../kept-name";
import type { Session } from "../session";
import { useWords } from "../wording/words";
import { FoldedList } from "../ui/lists/folded-list";
import { foldByObjective } from "../ui/lists/objective-folds";
import { Paragraph } from "../ui/paragraph";
import { DecidedNotice } from "./decision-controls";
import { DifferenceFilters, useDifferenceFilter } from "./difference-filters";
import { DifferenceRow } from "./difference-row";
import type { Shown } from "./shown";

/** The differences by objective, each with the ways to decide it; all of them, or those that are asked for. */
export function DifferenceList({ session, shown }: { readonly session: Session; readonly shown: Shown }) {
  const { compared, decided, source } = shown;
  const { say } = useWords();
  const objectives = useMemo(() => objectivesOf(compared), [compared]);
  const filters = useDifferenceFilter(shown, objectives);
  const { differences } = compared.comparison;
  const { total, agreed } = decided.decided;
  return (
    <>
      {total > 0 && <Paragraph>{say("pane-compare-progress", { agreed, total })}</Paragraph>}
      <DecidedNotice session={session} shown={shown} />
      {compared.toDecide.length > 0 && <NameField />}
      {differences.length > 0 && (
        <>
          <DifferenceFilters count={differences.length} objectives={objectives} filters={filters} />
          <FoldedList
            key={`${filters.filter.kind ?? "all"} ${filters.filter.objective ?? ""}`}
            heading="h3"
            folds={foldByObjective(
              { objectives },
              filters.listed,
              filters.objectiveOf,
              say("pane-compare-no-objective"),
            )}
            keyOf={({ id }) => id}
            row={(difference) => (
              <DifferenceRow
                session={session}
                shown={shown}
                difference={difference}
                isTheirsHere={source.kind === "sheet"}
              />
            )}
          />
        </>
      )}
    </>
  );
}

/** Who is kept with what is agreed; asked once on this machine. */
function NameField() {
  const { say } = useWords();
  const [name, setName] = useState(keptName);
  return (
    <Field label={say("pane-compare-by")} hint={say("pane-compare-by-hint")}>
      <Input
        autoComplete="name"
        value={name}
        onChange={(_, { value }) => {
          setName(value);
          keepName(value.trim());
        }}
      />
    </Field>
  );
}

/** Our objectives, then those that only they have, without a number of ours. */
function objectivesOf({ ours, theirs }: Compared): Compared["ours"]["plan"]["objectives"] {
  const own = new Set(ours.plan.objectives.map(({ id }) => id));
  return [...ours.plan.objectives, ...theirs.plan.objectives.filter(({ id }) => !own.has(id))];
}

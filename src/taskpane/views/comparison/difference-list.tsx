import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CellReference } from "../../../app";
import {
  DIFFERENCE_KINDS,
  type Compared,
  type Difference,
  type DifferenceKind,
} from "../../../app/comparing";
import { useWords } from "../../words";
import { FoldedList } from "../ui/folded-list";
import { foldByObjective } from "../ui/objective-folds";
import { DifferenceRow } from "./difference-row";
import type { Shown } from "./shown";

/** The differences by objective; all of them, or those of one kind. */
export function DifferenceList(props: {
  readonly shown: Shown;
  readonly onSelect: (cell: CellReference) => void;
}) {
  const { shown, onSelect } = props;
  const { compared, source } = shown;
  const { say } = useWords();
  const [chosen, setChosen] = useState<DifferenceKind | null>(null);
  const { differences } = compared.comparison;
  const counts = useMemo(() => countsOf(differences), [differences]);
  const kind = chosen !== null && counts.has(chosen) ? chosen : null;
  if (differences.length === 0) return null;
  const listed = kind === null ? differences : differences.filter((each) => each.kind === kind);
  return (
    <>
      <Field label={say("pane-compare-show")}>
        <Select
          value={kind ?? ""}
          onChange={(_, { value }) => setChosen(DIFFERENCE_KINDS.find((each) => each === value) ?? null)}
        >
          <option value="">{say("pane-compare-kind-all", { count: differences.length })}</option>
          {Array.from(counts, ([each, count]) => (
            <option key={each} value={each}>
              {say("pane-compare-kind", { kind: each, count })}
            </option>
          ))}
        </Select>
      </Field>
      <FoldedList
        key={kind ?? "all"}
        heading="h3"
        folds={foldsOf(compared, listed, say("pane-compare-no-objective"))}
        keyOf={({ id }) => id}
        row={(difference) => (
          <DifferenceRow
            difference={difference}
            planSheet={compared.ours.plan.sheet}
            isTheirsHere={source.kind === "sheet"}
            onSelect={onSelect}
          />
        )}
      />
    </>
  );
}

/** How many differences there are of each kind that there are, in the order of the kinds. */
function countsOf(differences: readonly Difference[]): ReadonlyMap<DifferenceKind, number> {
  const counts = new Map<DifferenceKind, number>();
  for (const kind of DIFFERENCE_KINDS) {
    const count = differences.filter((difference) => difference.kind === kind).length;
    if (count > 0) counts.set(kind, count);
  }
  return counts;
}

/** By our objectives, then by those that only they have. */
function foldsOf({ ours, theirs }: Compared, listed: readonly Difference[], titleOfNone: string) {
  const own = new Set(ours.plan.objectives.map(({ id }) => id));
  const objectives = [...ours.plan.objectives, ...theirs.plan.objectives.filter(({ id }) => !own.has(id))];
  const known = new Set(objectives.map(({ id }) => id));
  const objectiveOf = ({ objective }: Difference) => (known.has(objective) ? objective : "");
  return foldByObjective({ objectives }, listed, objectiveOf, titleOfNone);
}

import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { DIFFERENCE_KINDS, type Difference, type DifferenceKind } from "../../app/comparing";
import { shortened } from "../wording/shortened";
import { useWords } from "../wording/words";
import type { Shown } from "./shown";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
});

const LONGEST_TITLE = 60;

/** Which differences are shown. */
interface Filter {
  readonly kind: DifferenceKind | null;
  readonly objective: string | null;
  readonly onlyOpen: boolean;
}

/** The differences that are shown, and what chooses them. */
export function useDifferenceFilter(shown: Shown, objectives: readonly ObjectiveChoice[]) {
  const [filter, setFilter] = useState<Filter>({ kind: null, objective: null, onlyOpen: false });
  const { differences } = shown.compared.comparison;
  const { states } = shown.decided.decided;
  const objectiveOf = objectiveFinder(objectives);
  const counts = countsOf(differences);
  const kind = filter.kind !== null && counts.has(filter.kind) ? filter.kind : null;
  const listed = differences.filter(
    (each) =>
      (kind === null || each.kind === kind) &&
      (filter.objective === null || objectiveOf(each) === filter.objective) &&
      (!filter.onlyOpen || states.get(each.id)?.kind !== "agreed"),
  );
  return { filter: { ...filter, kind }, setFilter, listed, counts, objectiveOf };
}

export interface ObjectiveChoice {
  readonly id: string;
  readonly title: string;
}

/** The objective under which a difference is listed; an empty text where the plans have none. */
function objectiveFinder(objectives: readonly ObjectiveChoice[]): (difference: Difference) => string {
  const known = new Set(objectives.map(({ id }) => id));
  return ({ objective }) => (known.has(objective) ? objective : "");
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

/** By kind, by objective, and whether only what is open is shown. */
export function DifferenceFilters(props: {
  readonly count: number;
  readonly objectives: readonly ObjectiveChoice[];
  readonly filters: ReturnType<typeof useDifferenceFilter>;
}) {
  const { count, objectives, filters } = props;
  const { filter, setFilter, counts } = filters;
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.filters}>
      <Field label={say("pane-compare-show")}>
        <Select
          value={filter.kind ?? ""}
          onChange={(_, { value }) =>
            setFilter({ ...filter, kind: DIFFERENCE_KINDS.find((each) => each === value) ?? null })
          }
        >
          <option value="">{say("pane-compare-kind-all", { count })}</option>
          {Array.from(counts, ([each, many]) => (
            <option key={each} value={each}>
              {say("pane-compare-kind", { kind: each, count: many })}
            </option>
          ))}
        </Select>
      </Field>
      {objectives.length > 1 && (
        <Field label={say("pane-compare-objective")}>
          <Select
            value={filter.objective ?? ""}
            onChange={(_, { value }) => setFilter({ ...filter, objective: value === "" ? null : value })}
          >
            <option value="">{say("pane-compare-objective-all")}</option>
            {objectives.map(({ id, title }) => (
              <option key={id} value={id}>
                {shortened(title.replace(/\s+/gu, " ").trim(), LONGEST_TITLE)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Checkbox
        label={say("pane-compare-only-open")}
        checked={filter.onlyOpen}
        onChange={(_, { checked }) => setFilter({ ...filter, onlyOpen: checked === true })}
      />
    </div>
  );
}

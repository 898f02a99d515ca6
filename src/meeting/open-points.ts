import { foldText } from "../plan/language/spelling/text-folding";
import { OPEN_POINT_TOPICS, type OpenPoint } from "../plan/open-point";
import { contradictions } from "./contradictions";
import { markedPoints } from "./marked-points";
import type { OpenDifference, OpenPointSubject } from "./open-point-subject";
import { pointsOfActivities } from "./points-of-activities";
import { placeOfNumber } from "./place-of-point";
import { pointsOfReports } from "./points-of-reports";

/**
 * What those who agree on a plan have to settle, by its topic: the marks that people left in the plan and its workplan,
 * wordings and numbers that contradict one another, differences to another draft, dates that are blank, activities that
 * are late, and reports that are missing. What its editors can fix is none of it.
 */
export function openPoints(subject: OpenPointSubject): readonly OpenPoint[] {
  const all = [
    ...contradictions(subject),
    ...markedPoints(subject),
    ...subject.differences.map(differencePoint),
    ...pointsOfReports(subject.owed, subject.plan),
    ...pointsOfActivities(subject),
  ];
  return withOwnKeys(
    OPEN_POINT_TOPICS.flatMap((topic) => inTime(all.filter((point) => point.topic === topic))),
  );
}

/** What is known by its time is behind what has a number, the earliest first. */
function inTime(points: readonly OpenPoint[]): readonly OpenPoint[] {
  const timeOf = ({ where }: OpenPoint): number => {
    const [first] = where.kind === "periods" ? where.periods : [];
    return first === undefined ? 0 : first.year * 5 + (first.quarter ?? 0);
  };
  return [...points].sort((one, other) => timeOf(one) - timeOf(other));
}

function differencePoint({ cell, text, number, ours, theirs }: OpenDifference): OpenPoint {
  return {
    ...{ kind: "difference", topic: "wording", cell, text },
    why: { id: "openPoint-difference" },
    key: `difference ${foldText(text)}`,
    where: number === null ? { kind: "drafts" } : placeOfNumber(number),
    open: {
      id: "openPointOpen-difference",
      values: { ours: ours === "" ? "none" : ours, theirs: theirs === "" ? "none" : theirs },
    },
    toDecide: { id: "openPointDecide-difference" },
    choices: [{ id: "openPointChoice-ours" }, { id: "openPointChoice-theirs" }],
    who: [],
  };
}

/** Points of one key are distinguished by their order. */
function withOwnKeys(points: readonly OpenPoint[]): readonly OpenPoint[] {
  const counts = new Map<string, number>();
  return points.map((point) => {
    const count = (counts.get(point.key) ?? 0) + 1;
    counts.set(point.key, count);
    return count === 1 ? point : { ...point, key: `${point.key} ${count}` };
  });
}

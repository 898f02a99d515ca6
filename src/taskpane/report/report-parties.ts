import { partiesOf, partiesToReport, periodKey, type ReportSubject, type StudiedPlan } from "../../app";
import type { ReportingState } from "./reporting";
import { placeKey } from "./report-draft";

/** The parties that have fields in the form of a report, and those that could have some too; an empty text is all together. */
export interface ReportParties {
  readonly shown: readonly string[];
  readonly others: readonly string[];
}

/**
 * Who reports on an indicator and period: the parties that each do, else all together; and whoever has reported already,
 * has typed something, or was asked for.
 */
export function reportParties(
  study: StudiedPlan,
  subject: ReportSubject,
  { drafts, party }: Pick<ReportingState, "drafts" | "party">,
): ReportParties {
  const key = periodKey(subject.period);
  const reported = study.actuals.flatMap((actual) =>
    actual.indicator === subject.indicator &&
    periodKey(actual.period) === key &&
    actual.value.state !== "blank"
      ? [actual.party ?? ""]
      : [],
  );
  const known = ["", ...partiesOf(study, subject.indicator)];
  const place = placeKey({ ...subject, party: "" });
  const typed = [...drafts].flatMap(([each, draft]) =>
    each.startsWith(place) ? [draft.party ?? each.slice(place.length)] : [],
  );
  const asked = [
    ...partiesToReport(study, subject.indicator),
    ...reported,
    ...typed,
    ...(party === null ? [] : [party]),
  ];
  const spelt = party === null ? known : [...known, party];
  const named = asked.map((name) => spelt.find((each) => isSame(each, name)) ?? name);
  const shown = eachOnce(named.length === 0 ? [""] : named);
  return { shown, others: known.filter((name) => !shown.some((each) => isSame(each, name))) };
}

function eachOnce(names: readonly string[]): readonly string[] {
  return names.filter((name, place) => names.findIndex((each) => isSame(each, name)) === place);
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

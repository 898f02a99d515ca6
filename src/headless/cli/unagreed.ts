import { formatCell, periodKey, type CountedReports, type UnagreedReport } from "../../app";

const COUNTED: Readonly<Record<CountedReports, string>> = {
  all: "counted all the same",
  submitted: "drafts and returned ones are not counted",
  agreed: "not counted",
};

/** What a person is to know of reports that are not agreed yet; [] where there are none. */
export function unagreedLines(
  unagreed: readonly UnagreedReport[],
  counted: CountedReports,
): readonly string[] {
  if (unagreed.length === 0) return [];
  return [
    `  ${unagreed.length} not agreed yet (${COUNTED[counted]}):`,
    ...unagreed.map(({ actual, state, waitsFor }) => {
      const { indicator, period, party, value } = actual;
      const said = [
        ...(party === null ? [] : [party]),
        periodKey(period),
        state ?? "no state",
        ...(waitsFor.length === 0 ? [] : [`waits for ${waitsFor.join(", ")}`]),
      ];
      return `    ${indicator}  ${said.join(", ")} (${formatCell(value.cell)})`;
    }),
  ];
}

/** The same as JSON. */
export function unagreedShape(unagreed: readonly UnagreedReport[], countedReports: CountedReports) {
  return {
    countedReports,
    notAgreed: unagreed.map(({ actual: { indicator, period, party, value, report }, state, waitsFor }) => ({
      indicator,
      period: periodKey(period),
      party,
      state,
      waitsFor,
      agreedBy: report?.agreedBy ?? null,
      cell: formatCell(value.cell),
    })),
  };
}

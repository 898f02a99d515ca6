import { formatDay } from "../../src/plan/period";
import { datesInText } from "../../src/reading/activities/dates-in-text";

function dates(text: string): readonly string[] {
  return datesInText(text, 2024).map(
    ({ first, last, tentative }) => `${formatDay(first)} ${formatDay(last)}${tentative ? " tentative" : ""}`,
  );
}

describe("dates in an activity's text", () => {
  it.each<[string, readonly string[]]>([
    ["Meeting in Bangkok (12 – 13 June 2023)", ["2023-06-12 2023-06-13"]],
    ["28 June – 2 July 2023", ["2023-06-28 2023-07-02"]],
    ["June 12-13, 2023", ["2023-06-12 2023-06-13"]],
    ["12 June", ["2024-06-12 2024-06-12"]],
    ["tentatively in March", ["2024-03-01 2024-03-31 tentative"]],
    ["March 2025 (tbc)", ["2025-03-01 2025-03-31 tentative"]],
    ["tentatively in Bangkok, Thailand (12 June 2023)", ["2023-06-12 2023-06-12"]],
    ["entre el 3 y 5 de julio de 2024", ["2024-07-03 2024-07-05"]],
    ["du 3 au 5 février 2024", ["2024-02-03 2024-02-05"]],
    ["วันที่ 12 มิถุนายน 2566", ["2023-06-12 2023-06-12"]],
    ["ថ្ងៃទី ១២ ខែ មិថុនា ឆ្នាំ ២០២៣", ["2023-06-12 2023-06-12"]],
    ["๑๒ มิ.ย. 2566", ["2023-06-12 2023-06-12"]],
    ["12 มิ.ย. 66", ["2023-06-12 2023-06-12"]],
    ["๑๒–๑๓ มิถุนายน ๒๕๖๖", ["2023-06-12 2023-06-13"]],
    ["ថ្ងៃទី១២-១៣ ខែមិថុនា ឆ្នាំ២០២៣", ["2023-06-12 2023-06-13"]],
    ["12-Jun-2023", ["2023-06-12 2023-06-12"]],
    ["12-Jun-23", ["2023-06-12 2023-06-12"]],
    ["Jun-23", ["2023-06-01 2023-06-30"]],
    ["10/2025", ["2025-10-01 2025-10-31"]],
    ["2/10", []],
    ["2024-06-12", ["2024-06-12 2024-06-12"]],
    ["12/06/2024", ["2024-06-12 2024-06-12"]],
    ["31 February 2024", []],
    ["Partners may join", []],
    ["Organiser des campagnes", []],
    ["Set up a hotline", []],
    ["Carry out 12 trainings in 2 out of 5 provinces", []],
    ["12 out. e 3 de set 2024", ["2024-10-12 2024-10-12", "2024-09-03 2024-09-03"]],
    ["Rapat 12 Des 2024", ["2024-12-12 2024-12-12"]],
    ["Develop POA #2 (2026 – 2028)", []],
  ])("%j: %j", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

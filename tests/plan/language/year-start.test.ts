import { saysYearStartOnly, yearStartIn } from "../../../src/plan/language/time/fiscal-year-words";

describe("the month in which the year begins", () => {
  it.each<[string, number | null]>([
    ["The fiscal year begins on 1 October. Adopted by the Council on 12 May 2025.", 10],
    ["Adopted on 12 May 2025. The fiscal year begins on 1 October.", 10],
    ["The fiscal year begins in October. Adopted in May 2025.", 10],
    ["Adopted 12 May 2025 (fiscal year begins 1 July)", 7],
    ["Adopted in May 2025, fiscal year begins in April", 4],
    ["School meals, fiscal years 2025/26 to 2027/28 (July–June)", 7],
    ["Plan of action 2025/26 to 2027/28 (October–September)", 10],
    ["L'année fiscale commence le 1er octobre. Adopté le 12 mai 2025.", 10],
    ["El año fiscal comienza el 1 de julio. Aprobado el 12 de mayo de 2025.", 7],
    ["Fiscal year 2025/26. Adopted on 12 May 2025.", null],
    ["Project July 2024 – June 2027", null],
    ["The fiscal year begins in July. The fiscal year begins in October.", null],
  ])("of “%s” is %s", (text, start) => expect(yearStartIn(text)).toBe(start));

  it.each([
    ["The fiscal year begins on 1 October.", true],
    ["The fiscal year begins in July", true],
    ["The fiscal year begins in July. Adopted in May 2025.", false],
    ["Adopted in May 2025.", false],
  ])("is all that “%s” says: %s", (text, only) => expect(saysYearStartOnly(text)).toBe(only));
});

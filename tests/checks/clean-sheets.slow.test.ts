import { PLANS_IN_ENGLISH } from "./sheets/plans-in-english";
import { PLANS_IN_OTHER_LANGUAGES } from "./sheets/plans-in-other-languages";
import { PLANS_OF_PARTNERS } from "./sheets/plans-of-partners";
import { PLANS_OF_PROGRAMMES } from "./sheets/plans-of-programmes";
import { PLANS_OF_COUNTRIES } from "./sheets/plans-of-countries";
import { PLANS_OF_PUBLIC_SERVICES } from "./sheets/plans-of-public-services";
import { PLANS_OF_SECTORS } from "./sheets/plans-of-sectors";
import { PLANS_OF_SECTORS_IN_OTHER_LANGUAGES } from "./sheets/plans-of-sectors-in-other-languages";
import { PLANS_OF_SERVICES } from "./sheets/plans-of-services";
import { findingsIn, loudFindingsIn } from "./sheets/study-sheet";

/*
 * Plans of other fields, layouts and languages, read from their sheets: what a clerk sees of a plan with
 * nothing wrong in it is what reading, inference and checks make of it together.
 */
const SHEETS = Object.entries({
  ...PLANS_IN_ENGLISH,
  ...PLANS_IN_OTHER_LANGUAGES,
  ...PLANS_OF_PARTNERS,
  ...PLANS_OF_PROGRAMMES,
  ...PLANS_OF_COUNTRIES,
  ...PLANS_OF_PUBLIC_SERVICES,
  ...PLANS_OF_SECTORS,
  ...PLANS_OF_SERVICES,
  ...PLANS_OF_SECTORS_IN_OTHER_LANGUAGES,
});

describe("sheets with nothing wrong in them", () => {
  it.each(SHEETS)("%s", (_, sheet) => {
    expect(loudFindingsIn(sheet)).toEqual([]);
    // What is only for information is less than half as much as there are rows.
    expect(findingsIn(sheet).length).toBeLessThan(sheet.length / 2);
  });
});

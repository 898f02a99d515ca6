/** The annex: the plan as a clean table to print and to sign. */
export const annex = {
  "annex-date": "Date",
  "annex-for": "For {party}",
  "annex-name": "Name and title",
  "annex-party": "………………………………………",
  "annex-tab": "Annex",
};

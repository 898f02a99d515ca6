/** The annex: the plan as a clean table to print and to sign. */
export const annex = {
  "annex-for": "For {party}",
  "annex-name": "Name and title",
  "annex-page": "Page {page} of {pages}",
  "annex-party": "______________________________",
  "annex-place-date": "Place and date",
  "annex-signature": "Signature",
  "annex-tab": "Annex",
  "annex-text": "Text as of {day} · Initials: {initials}",
};

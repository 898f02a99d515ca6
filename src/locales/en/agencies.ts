/** The Agencies sheet. */
export const agencies = {
  "agencySheet-confirmed": "Confirmed",
  "agencySheet-focalPoint": "Focal point",
  "agencySheet-fullName": "Full name",
  "agencySheet-note-kept": "What you type stays. You may sort, filter, and add rows and columns of your own.",
  "agencySheet-note-party":
    "Type the party of each agency; of a joint body both, with a comma between. Leave it blank for one that belongs to neither, such as a development partner.",
  "agencySheet-note-purpose":
    "The agencies that the plan names. Say once to which party each belongs: then missing reports, report forms, the summary and the brief are by party.",
  "agencySheet-party": "Party",
  "agencySheet-shortName": "Short name",
  "agencySheet-spellings": "Spellings in the plan",
  "agencySheet-tab": "Agencies",
  "agencySheet-title": "Agencies and parties",
};

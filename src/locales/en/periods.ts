/** Days and periods, as they are named in the midst of a text, and the parts of a year that tell columns apart. */
export const periods = {
  "pane-column-thirdActual": "what was achieved in a third of a year (four months)",
  "pane-column-thirdTarget": "target of a third of a year (four months)",
  "pane-columns-third": "Third (four months)",
  "summary-day":
    "{day} {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}} {year}{era, select, buddhist { BE} other {}}",
  "summary-period-half": "{year} H{half}",
  "summary-period-month":
    "{month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}} {year}",
  "summary-period-months":
    "{year}{era, select, buddhist { BE} other {}} Q{quarter} ({first, select, 1 {January–March} 4 {April–June} 7 {July–September} other {October–December}} {calendarYear})",
  "summary-period-quarter": "{year} Q{quarter}",
  "summary-period-third": "{year} T{third}",
  "summary-period-year": "{year}",
};

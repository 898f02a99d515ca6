/** Breakdowns: by what values are distinguished, the categories that each starts with, and what is said of their parts. */
export const breakdowns = {
  "actuals-part": "Part",
  "actuals-refused-no-category":
    "The row names the dimension “{dimension}” and no category. Write which part the value is of, or leave both blank for the whole.",
  "actuals-refused-part": "“{text}” is not a number, so it cannot be the part “{part}” of “{indicator}”.",
  "actuals-sum-of-parts":
    "The whole was not reported: {parts} = {sum} is taken for it, in doubt. Report the whole too.",
  "category-adults": "18 and over",
  "category-foreigners": "Foreigners",
  "category-labour": "Forced labour",
  "category-men": "Men",
  "category-nationals": "Nationals",
  "category-organs": "Removal of organs",
  "category-otherForm": "Other forms",
  "category-rural": "Rural",
  "category-sexual": "Sexual exploitation",
  "category-under18": "Under 18",
  "category-urban": "Urban",
  "category-women": "Women",
  "dimension-age": "Age",
  "dimension-exploitation": "Form of exploitation",
  "dimension-nationality": "Nationality",
  "dimension-other": "Other parts",
  "dimension-place": "Place",
  "dimension-sex": "Sex",
  "form-sum": "Sum of parts",
  "form-whole": "Total",
  "indicatorSheet-breakdown": "Breakdown",
  "indicatorSheet-keyIndicator": "Key indicator",
  "indicatorSheet-note-breakdown":
    "Breakdown says what is to be reported in parts: “Sex”, “Sex; Age”, or categories of your own, “Training: basic, advanced”. A dash asks for none.",
  "indicatorSheet-note-keyIndicator":
    "Key indicator: “Yes” marks those that the first page of a summary and the overview of many plans are limited to where only key indicators are asked for.",
  "keyIndicator-no": "No",
  "keyIndicator-yes": "Yes",
  "overview-key-only": "Each plan counts with its key indicators alone.",
  "summary-key-indicators": "Key indicators: {count, number} of {of, number}",
  "unread-no-key":
    "No indicator is marked as key. Mark some in the column Key indicator of the sheet Indicators.",
  "summary-money": "Money: {items}",
  "summary-money-available":
    "available {amount}{number, number} ({actions, plural, one {# action} other {# actions}})",
  "summary-money-required":
    "required {amount}{number, number} ({actions, plural, one {# action} other {# actions}})",
  "summary-money-spent":
    "spent {amount}{number, number} ({actions, plural, one {# action} other {# actions}})",
  "tracking-by-dimension": "Achieved so far by: {dimension}",
  "tracking-note-suppressed":
    "<{below} is from 1 to less than {below}; * is not shown, since it would tell another number.",
  "summary-brief-in-parts": "{subject}: {whole, number}, {parts}",
  "summary-brief-parts": "Reached, in parts",
  "summary-of-them": "of them {parts}",
  "summary-part": "{number, number} {category}",
  "summary-part-few": "{count} {category}",
  "summary-part-few-named": "{category}: {count}",
  "summary-part-named": "{category}: {number, number}",
};

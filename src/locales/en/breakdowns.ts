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
  "indicatorSheet-note-breakdown":
    "Breakdown says what is to be reported in parts: “Sex”, “Sex; Age”, or categories of your own, “Training: basic, advanced”. A dash asks for none.",
};

/** Days and periods, as they are named in the midst of a text, and the parts of a year that tell columns apart. */
export const periods: Readonly<Record<string, string>> = {
  "pane-column-thirdActual": "លទ្ធផលជាក់ស្តែងប្រចាំរយៈពេល ៤ ខែ",
  "pane-column-thirdTarget": "គោលដៅប្រចាំរយៈពេល ៤ ខែ",
  "pane-columns-third": "រយៈពេល ៤ ខែ",
  "summary-day":
    "{day} ខែ{month, select, 1 {មករា} 2 {កុម្ភៈ} 3 {មីនា} 4 {មេសា} 5 {ឧសភា} 6 {មិថុនា} 7 {កក្កដា} 8 {សីហា} 9 {កញ្ញា} 10 {តុលា} 11 {វិច្ឆិកា} other {ធ្នូ}} {era, select, buddhist {ព.ស.} other {ឆ្នាំ}} {year}",
  "summary-period-half": "ឆមាសទី {half} ឆ្នាំ{year}",
  "summary-period-month":
    "ខែ{month, select, 1 {មករា} 2 {កុម្ភៈ} 3 {មីនា} 4 {មេសា} 5 {ឧសភា} 6 {មិថុនា} 7 {កក្កដា} 8 {សីហា} 9 {កញ្ញា} 10 {តុលា} 11 {វិច្ឆិកា} other {ធ្នូ}} ឆ្នាំ{year}",
  "summary-period-months":
    "ត្រីមាសទី{quarter} {era, select, buddhist {ព.ស.} other {ឆ្នាំ}} {year} ({first, select, 1 {មករា–មីនា} 4 {មេសា–មិថុនា} 7 {កក្កដា–កញ្ញា} other {តុលា–ធ្នូ}} {calendarYear})",
  "summary-period-quarter": "ត្រីមាសទី{quarter} ឆ្នាំ{year}",
  "summary-period-third": "រយៈពេល ៤ ខែលើកទី {third} ឆ្នាំ{year}",
  "summary-period-year": "ឆ្នាំ {year}",
};

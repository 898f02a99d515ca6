/** The view in which columns are corrected, and the form that says where the plan is. */
export const paneColumns: Readonly<Record<string, string>> = {
  "pane-columns-blank": "គ្មានអ្វីក្នុងជួរឈរនេះទេ។",
  "pane-columns-by-itself": "អានដោយស្វ័យប្រវត្តិវិញ",
  "pane-columns-half": "ឆមាស",
  "pane-columns-head": "{column}៖ {header}",
  "pane-columns-how":
    "នេះជាអត្ថន័យនៃជួរឈរនីមួយៗក្នុង “{sheet}” តាមដែលបានអាន។ សូមកែអ្វីដែលខុស រួចចុច “{save}” ដើម្បីរក្សាទុកក្នុងសៀវភៅការងារនេះ។",
  "pane-columns-month": "ខែ",
  "pane-columns-quarter": "ត្រីមាស",
  "pane-columns-save": "អានតាមនេះ",
  "pane-columns-year": "ឆ្នាំ",
  "pane-columns-year-needed": "សូមដាក់ឆ្នាំជាលេខបួនខ្ទង់ ដូចជា 2025។",
  "pane-point-back": "ត្រឡប់ក្រោយ",
  "pane-point-firstHeaderRow": "ក្បាលតារាងចាប់ពីជួរដេក",
  "pane-point-firstRow": "ជួរដេកទីមួយក្រោមក្បាលតារាង",
  "pane-point-how":
    "សូមជ្រើសរើសសន្លឹក និងជួរដេកនៃក្បាលតារាង រួចបញ្ជាក់ថាជួរឈរនីមួយៗមានអ្វី។ ផែនការត្រូវមានជួរឈរសម្រាប់សកម្មភាព ឬសូចនាករ និងជួរឈរសម្រាប់គោលដៅ។ ការកំណត់នេះត្រូវបានរក្សាទុកក្នុងសៀវភៅការងារនេះ ហើយក្រឡារបស់អ្នកមិនត្រូវបានប៉ះពាល់ទេ។",
  "pane-point-lastHeaderRow": "ក្បាលតារាងដល់ជួរដេក",
  "pane-point-row-needed": "សូមដាក់លេខជួរដេក ដូចជា 5។",
  "pane-point-row-too-high": "សូមដាក់ជួរដេក {row} ឬជួរដេកក្រោមនោះ។",
  "pane-point-sheet": "សន្លឹក",
};

/** The Agencies sheet. */
export const agencies: Readonly<Record<string, string>> = {
  "agencySheet-confirmed": "បានបញ្ជាក់",
  "agencySheet-focalPoint": "អ្នកទំនាក់ទំនង",
  "agencySheet-fullName": "ឈ្មោះពេញ",
  "agencySheet-note-kept": "អ្វីដែលអ្នកវាយនៅដដែល។ អ្នកអាចតម្រៀប ត្រង និងបន្ថែមជួរដេក ឬជួរឈររបស់ខ្លួន។",
  "agencySheet-note-party":
    "សូមបញ្ចូលឈ្មោះភាគីរបស់ស្ថាប័ននីមួយៗ។ សម្រាប់ស្ថាប័នរួម សូមបញ្ចូលភាគីទាំងពីរ ដោយដាក់សញ្ញាក្បៀសនៅចន្លោះ។ ទុកទទេ បើមិនស្ថិតក្នុងភាគីណា ដូចជាដៃគូអភិវឌ្ឍន៍។",
  "agencySheet-note-purpose":
    "ស្ថាប័នដែលផែនការនិយាយដល់។ សូមប្រាប់ម្តងថាស្ថាប័ននីមួយៗជារបស់ភាគីណា៖ បន្ទាប់មក របាយការណ៍ដែលខ្វះ ទម្រង់របាយការណ៍ និងសេចក្តីសង្ខេប នឹងចែកតាមភាគី។",
  "agencySheet-party": "ភាគី",
  "agencySheet-shortName": "ឈ្មោះកាត់",
  "agencySheet-spellings": "អក្ខរាវិរុទ្ធក្នុងផែនការ",
  "agencySheet-tab": "Agencies – ស្ថាប័ន",
  "agencySheet-title": "ស្ថាប័ន និងភាគី",
};

/** ភាសាខ្មែរ៖ សំណួរអំពីរបៀបអានផែនការ ចម្លើយ និងលទ្ធផលនៃចម្លើយនីមួយៗ */
export const questions = {
  "questions-ask-tables":
    "ផែនការត្រូវបានអានពី {sheets}។ វាចាប់ផ្តើមនៅជួរដេកទី {row} ដោយ “{first}”។ តើនេះជាផែនការទាំងមូលឬទេ?",
  "questions-ask-tables-none": "រកមិនឃើញផែនការទេ។ តើតារាងណាមួយជាផែនការ?",
  "questions-ask-texts":
    "ផែនការចាប់ផ្តើមនៅជួរដេកទី {row} ដោយ “{first}”{measured, select, yes { ដែលវាស់ដោយ “{indicator}”} other {}}។ តើជួរឈរណាប្រាប់ថាត្រូវធ្វើអ្វី ហើយជួរឈរណាប្រាប់ថាត្រូវវាស់អ្វី?",
  "questions-ask-texts-none": "តើជួរឈរណាប្រាប់ថាត្រូវធ្វើអ្វី ហើយជួរឈរណាប្រាប់ថាត្រូវវាស់អ្វី?",
  "questions-ask-labels": "តើជួរឈរណាប្រាប់ស្ថាប័នទទួលខុសត្រូវ ហើយជួរឈរណាមានឯកតា?",
  "questions-ask-numbers": "តើជួរឈរដែលមានលេខមានអ្វីខ្លះ?",
  "questions-ask-rows": "តើជួរដេកនីមួយៗនៃផែនការជាអ្វី?",
  "questions-ask-agencies": "តើអ្វីញែកឈ្មោះស្ថាប័នដែលនៅក្នុងក្រឡាតែមួយ?",
  "questions-keep": "ដូចដែលបានអានឥឡូវនេះ",
  "questions-table-headless": "{sheet} (គ្មានក្បាលតារាង)",
  "questions-table": "{sheet} (ក្បាលតារាងនៅជួរដេកទី {rows})",
  "questions-no-table": "គ្មានតារាងណាជាផែនការទេ",
  "questions-column": "{column}៖ {meaning}",
  "questions-column-of": "{column}៖ {meaning} ({year})",
  "questions-no-column": "គ្មានជួរឈរ",
  "questions-rows-each": "ជួរដេកនីមួយៗដែលមានអត្ថបទជាធាតុមួយដោយឡែក",
  "questions-rows-alone": "អត្ថបទតែមួយក្នុងជួរដេកជាធាតុមួយ",
  "questions-rows-headings": "អត្ថបទតែមួយក្នុងជួរដេកជាចំណងជើង",
  "questions-rows-struck": "អត្ថបទដែលមានបន្ទាត់ឆូតត្រូវយកមកគិត",
  "questions-agencies-none": "គ្មាន៖ ក្រឡានីមួយៗជាស្ថាប័នមួយ",
  "questions-joint-and": "“និង”",
  "questions-joint-comma": "សញ្ញាក្បៀស",
  "questions-joint-dash": "សញ្ញាដក",
  "questions-joint-line": "បន្ទាត់ថ្មី",
  "questions-joint-semicolon": "សញ្ញាចំណុចក្បៀស",
  "questions-joint-slash": "សញ្ញា /",
  "questions-gives":
    "សកម្មភាពចំនួន {actions, number} សូចនាករចំនួន {indicators, number}{targets, select, none {} other { គោលដៅ {targets}}}{results, select, none {} other { លទ្ធផលជាក់ស្តែង {results}}}",
  "questions-gives-nothing": "គ្មានអ្វីដែលត្រូវធ្វើ ឬត្រូវវាស់ទេ",
};

import type { breakdowns as english } from "../en/breakdowns";

/** Breakdowns in Khmer. */
export const breakdowns: Record<keyof typeof english, string> = {
  "actuals-part": "ផ្នែក",
  "actuals-refused-no-category":
    "ជួរដេកនេះមានវិមាត្រ “{dimension}” តែគ្មានប្រភេទ។ សូមសរសេរថាតម្លៃនេះជារបស់ផ្នែកណា ឬទុកទាំងពីរឱ្យនៅទទេសម្រាប់ចំនួនសរុប។",
  "actuals-refused-part": "“{text}” មិនមែនជាលេខទេ ដូច្នេះមិនអាចជាផ្នែក “{part}” នៃ “{indicator}” បានទេ។",
  "actuals-sum-of-parts":
    "មិនទាន់បានរាយការណ៍ចំនួនសរុបទេ៖ {parts} = {sum} ត្រូវបានយកជំនួសដោយមានការសង្ស័យ។ សូមរាយការណ៍ចំនួនសរុបផង។",
  "category-adults": "អាយុ 18 ឆ្នាំឡើងទៅ",
  "category-foreigners": "ជនបរទេស",
  "category-labour": "ពលកម្មដោយបង្ខំ",
  "category-men": "ប្រុស",
  "category-nationals": "ពលរដ្ឋក្នុងប្រទេស",
  "category-organs": "ការដកយកសរីរាង្គ",
  "category-otherForm": "ទម្រង់ផ្សេងទៀត",
  "category-rural": "ជនបទ",
  "category-sexual": "ការកេងប្រវ័ញ្ចផ្លូវភេទ",
  "category-under18": "អាយុក្រោម 18 ឆ្នាំ",
  "category-urban": "ទីក្រុង",
  "category-women": "ស្រី",
  "dimension-age": "អាយុ",
  "dimension-exploitation": "ទម្រង់នៃការកេងប្រវ័ញ្ច",
  "dimension-nationality": "សញ្ជាតិ",
  "dimension-other": "ផ្នែកផ្សេងទៀត",
  "dimension-place": "ទីកន្លែង",
  "dimension-sex": "ភេទ",
  "form-sum": "ផលបូកផ្នែក",
  "form-whole": "សរុប",
  "indicatorSheet-breakdown": "ការបែងចែក",
  "indicatorSheet-note-breakdown":
    "ការបែងចែកប្រាប់ថាត្រូវរាយការណ៍តាមផ្នែកណាខ្លះ៖ “ភេទ”, “ភេទ; អាយុ” ឬប្រភេទផ្ទាល់ខ្លួន “ការបណ្តុះបណ្តាល: មូលដ្ឋាន, កម្រិតខ្ពស់”។ សញ្ញា – មានន័យថាមិនត្រូវការផ្នែកណាទេ។",
  "tracking-by-dimension": "លទ្ធផលមកដល់ពេលនេះ តាម៖ {dimension}",
  "tracking-note-suppressed": "<{below} គឺពី 1 ដល់តិចជាង {below}; * មិនបង្ហាញ ព្រោះវានឹងបង្ហាញលេខផ្សេងទៀត។",
  "summary-brief-in-parts": "{subject}៖ {whole, number} {parts}",
  "summary-brief-parts": "លទ្ធផលតាមផ្នែក",
  "summary-of-them": "ក្នុងនោះ {parts}",
  "summary-part": "{category} {number, number}",
  "summary-part-few": "{category} {count}",
  "summary-part-few-named": "{category} {count}",
  "summary-part-named": "{category} {number, number}",
};

/** The view of the next plan. */
export const paneNextPlan: Readonly<Record<string, string>> = {
  "pane-next-counts": "យកបន្ត {carried} · ធ្វើម្តងទៀត {recurring} · មិនយកបន្ត {leftOut}",
  "pane-next-decide": "{id}៖ ត្រូវធ្វើដូចម្តេច",
  "pane-next-done":
    "ផែនការបន្ទាប់បានបើកក្នុងសៀវភៅការងាររបស់ខ្លួន ជាមួយបញ្ជីប្រភពនៃជួរដេកនីមួយៗ។ សូមរក្សាទុកនៅទីនោះ។ លើ Mac វាអាចនៅពីក្រោយបង្អួចនេះ។",
  "pane-next-failed": "មិនអាចបើកផែនការបន្ទាប់",
  "pane-next-first": "ឆ្នាំដំបូង",
  "pane-next-from-plan": "តាមសំណើ",
  "pane-next-how":
    "សូចនាករនីមួយៗ ជាមួយអ្វីដែលនឹងកើតឡើង និងមូលហេតុ។ សូមកែអ្វីដែលអ្នកសម្រេចខុសពីនេះ រួចបើកផែនការ។ សៀវភៅការងារនេះមិនត្រូវបានប៉ះពាល់ទេ។",
  "pane-next-in": "យកចូល",
  "pane-next-last": "ឆ្នាំចុងក្រោយ",
  "pane-next-misread": "ជួរដេក {count} នឹងត្រូវអានខុសពីអ្វីដែលចង់និយាយ៖ {rows}។ សូមមើលក្នុងផែនការថ្មី។",
  "pane-next-open": "បើកផែនការបន្ទាប់",
  "pane-next-out": "មិនយកបន្ត",
  "pane-next-target": "{id}៖ គោលដៅសរុប",
  "pane-next-target-not-number": "“{text}” មិនមែនជាលេខទេ។ សូមវាយលេខ ដូចជា 4 ឬ 35 ឬទុកឱ្យទទេ ដើម្បីប្រើគោលដៅដែលស្នើ។",
  "pane-next-years": "ឆ្នាំចុងក្រោយមិនត្រូវមុនឆ្នាំដំបូង ហើយអាចធ្វើផែនការបានដល់ដប់ឆ្នាំ។",
};

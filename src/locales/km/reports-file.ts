/** Files of reports, and the view in which they are recorded. */
export const reportsFile: Readonly<Record<string, string>> = {
  "pane-file-changed-since": "មានអ្នកបានប្តូររបាយការណ៍នៃ {indicators} ហើយ។ សូមមើលសន្លឹកលទ្ធផល។",
  "pane-file-choose": "ជ្រើសរើសឯកសារ CSV ឬទម្លាក់វានៅទីនេះ…",
  "pane-file-failed": "គ្មានអ្វីត្រូវបានកត់ត្រាទេ។",
  "pane-file-faults": "តារាងមិនត្រូវបានយល់ ដូច្នេះគ្មានអ្វីត្រូវបានកត់ត្រាទេ៖",
  "pane-file-foreseen":
    "របាយការណ៍ {count, plural, other {#}}{refused, plural, =0 {} other {, បដិសេធ #}}{unclear, plural, =0 {} other {, ត្រូវមើល #}}។",
  "pane-file-how":
    "ជួរដេកមួយគឺជារបាយការណ៍មួយ៖ សូចនាករ រយៈពេល លទ្ធផលជាក់ស្តែង ហើយប្រសិនបើចង់ ភាគី ភស្តុតាង មូលហេតុនៃគម្លាត និងមតិ។ អ្នកឃើញជាមុននូវអ្វីដែលនឹងត្រូវកត់ត្រា។ ទាំងអស់ត្រូវកត់ត្រា ឬគ្មានសោះ។",
  "pane-file-look": "មើលអ្វីដែលនឹងត្រូវកត់ត្រា",
  "pane-file-looking": "កំពុងអានរបាយការណ៍…",
  "pane-file-none-while-refused": "គ្មានអ្វីត្រូវកត់ត្រាទេ ពេលមានជួរដេកត្រូវបានបដិសេធ។ សូមកែវា ហើយមើលម្តងទៀត។",
  "pane-file-not-undone": "គ្មានរបាយការណ៍ណាត្រូវបានដកវិញទេ។",
  "pane-file-paste": "ឬបិទភ្ជាប់តារាងនៅទីនេះ",
  "pane-file-record": "កត់ត្រារបាយការណ៍ចំនួន {count, number}",
  "pane-file-recorded":
    "{added, plural, =0 {} other {បានកត់ត្រារបាយការណ៍ #។ }}{corrected, plural, =0 {} other {បានជំនួសតម្លៃ #; តម្លៃមុននៅក្នុងមតិ។}}",
  "pane-file-recording": "កំពុងកត់ត្រា…",
  "pane-file-replaces": "{actual} ជំនួស {replaces}",
  "pane-file-row": "បន្ទាត់ {line}៖ {indicator}, {period}{party, select, none {} other {, {party}}}",
  "pane-file-title-clear": "នឹងត្រូវកត់ត្រា",
  "pane-file-title-refused": "បដិសេធ",
  "pane-file-title-unclear": "ត្រូវមើល",
  "pane-file-undoing": "កំពុងដករបាយការណ៍វិញ…",
  "pane-file-undone": "បានដករបាយការណ៍ {count} វិញ។ ជួរដេកទាំងនោះដូចមុនវិញហើយ។",
  "reports-file-empty": "គ្មានលទ្ធផលជាក់ស្តែងក្រោមក្បាលជួរឈរទេ។",
  "reports-file-lacks":
    "គ្មានជួរឈរ “{column}” ទេ។ ជួរឈរគឺ indicator, period (ឬ year និង quarter), party, actual, evidence, variance reason និង comment តាមលំដាប់ណាក៏បាន។",
  "reports-file-more-fields": "បន្ទាត់ {lines} មានវាលច្រើនជាងក្បាលជួរឈរ។ សូមដាក់លេខ ឬអត្ថបទដែលមានក្បៀសក្នុងសញ្ញាសម្រង់។",
  "reports-file-no-heads":
    "គ្មានក្បាលជួរឈរដែលស្គាល់ទេ។ ជួរឈរគឺ indicator, period (ឬ year និង quarter), party, actual, evidence, variance reason និង comment តាមលំដាប់ណាក៏បាន។",
  "reports-file-too-many":
    "មានលើសពី {limit, number} ជួរដេក ដែលមិនអាចកត់ត្រាក្នុងពេលតែមួយបានទេ។ សូមបំបែកវា ហើយកត់ត្រាម្តងមួយផ្នែក។",
  "reports-file-twice": "មានជួរឈរ “{header}” ពីរ។ សូមទុកតែមួយ។",
  "reports-file-unknown": "“{header}” មិនមែនជាជួរឈរដែលស្គាល់ទេ។ សូមប្តូរឈ្មោះ ឬលុបវា។",
  "reports-file-without-head": "មានជួរឈរមួយគ្មានក្បាល។ សូមដាក់ឈ្មោះ ឬលុបវា។",
};

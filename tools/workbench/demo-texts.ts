import type { LANGUAGES } from "./address-parameters";

/** The words of the demo's bar, in the languages of the pane. */
interface DemoTexts {
  readonly title: string;
  readonly notExcel: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly add: string;
}

export const DEMO_TEXTS: Readonly<Record<keyof typeof LANGUAGES, DemoTexts>> = {
  en: {
    title: "Plan of Action Tracker: demo",
    notExcel: "This is not Excel. What you open stays on your computer.",
    open: "Open …",
    save: "Save a copy",
    language: "Language",
    add: "Add it to your Excel",
  },
  km: {
    title: "កម្មវិធីតាមដានផែនការសកម្មភាព៖ សាកល្បង",
    notExcel: "នេះមិនមែនជា Excel ទេ។ អ្វីដែលអ្នកបើក នៅក្នុងកុំព្យូទ័ររបស់អ្នក។",
    open: "បើក…",
    save: "រក្សាទុកច្បាប់ចម្លង",
    language: "ភាសា",
    add: "បន្ថែមវាទៅក្នុង Excel របស់អ្នក",
  },
  th: {
    title: "ระบบติดตามแผนปฏิบัติการ: หน้าสาธิต",
    notExcel: "หน้านี้ไม่ใช่ Excel สิ่งที่คุณเปิดอยู่ในคอมพิวเตอร์ของคุณเท่านั้น",
    open: "เปิด…",
    save: "บันทึกสำเนา",
    language: "ภาษา",
    add: "เพิ่มลงใน Excel ของคุณ",
  },
};

import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list("សរុប, សរុបរួម, សរុបរង, ចំនួនសរុប, សរុបទាំងអស់"),
  notes: list(`
    កំណត់សម្គាល់, សម្គាល់, ប្រភព, រៀបចំដោយ, អនុម័តដោយ, ហត្ថលេខា, ត្រួតពិនិត្យដោយ, អក្សរកាត់, បានឃើញនិងឯកភាព, ពិនិត្យដោយ, ធ្វើនៅ,
    រាជធានីភ្នំពេញ, តំណាង`),
  objectiveLabels: list(`
    គោលបំណង, គោលបំណងជាក់លាក់, វត្ថុបំណង, យុទ្ធសាស្ត្រ, យុទ្ធសាស្រ្ត, សសរស្តម្ភ, អាទិភាព, លទ្ធផល, សមាសភាគ, ផ្នែក, វិស័យ, កម្មវិធី, ជំពូក,
    វត្ថុបំណងជាក់លាក់, អនុកម្មវិធី, គោលបំណងយុទ្ធសាស្ត្រ, មុំ, ធាតុចេញ, លទ្ធផលរំពឹងទុក, វិស័យអាទិភាព`),
  actionLabels: list("សកម្មភាព, វិធានការ, សកម្មភាពទី, ចំណាត់ការ"),
  numberMarks: list("ទី"),
  objectiveWords: list("គោលបំណង, វត្ថុបំណង"),
  specific: list("ជាក់លាក់"),
  groups: list("ប្រុស, ស្រី, បុរស, ស្ត្រី, កុមារ, កុមារា, កុមារី"),
  parts: list("ថ្មី, ចាស់, បន្ត, ផ្សេងទៀត, ផ្សេងៗ"),
  ages: list(`
    អាយុ, ក្រោម, លើ, លើសពី, តិចជាង, ឆ្នាំ, ខែ, ចាប់ពី, ឡើងទៅ, ដល់, ចន្លោះ, និង`),
};

export const title: TitleWords = {
  plan: list("ផែនការ, ក្របខ័ណ្ឌលទ្ធផល, កម្មវិធី"),
  objectives: list("គោលបំណង, វត្ថុបំណង, យុទ្ធសាស្ត្រ"),
  unnamedSheet: list("សន្លឹក"),
};

export const workplan: WorkplanWords = {
  output: list("លទ្ធផល, ធាតុចេញ, សមិទ្ធផល, លទ្ធផលរំពឹងទុក"),
  activities: list("សកម្មភាព, ការងារ, កិច្ចការ"),
  tentative: list("បណ្តោះអាសន្ន, នឹងបញ្ជាក់, គ្រោង, អាចនឹង, ព្រាង"),
};

export const indicatorStarts = list("ចំនួន, ភាគរយ, អត្រា, សមាមាត្រ, កម្រិត");

export const and = list("និង");

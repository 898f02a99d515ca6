import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("សមិទ្ធផលរំពឹងទុក, លទ្ធផលប្រគល់"),
  side: list("ភាគី"),
  notParties: list("ដើម, កែសម្រួល, បណ្តោះអាសន្ន, អប្បបរមា, អតិបរមា, រូបវន្ត, ហិរញ្ញវត្ថុ, តម្លៃ"),
  leads: list("ដឹកនាំ, ទទួលខុសត្រូវ"),
  helps: list("គាំទ្រ, សហការ, ដៃគូ"),
};

export const levels: LevelWords = {
  highest: list("ចក្ខុវិស័យ, គោលដៅរួម, គោលបំណងរួម, គោលបំណងទូទៅ, ផលជះ"),
  middle: list("លទ្ធផល, លទ្ធផលរំពឹងទុក"),
  outputs: list("ធាតុចេញ, ទិន្នផល"),
  activities: list("សកម្មភាព"),
};

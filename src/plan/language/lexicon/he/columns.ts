import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("תוצר, תוצרים, תפוקה, תפוקות"),
  side: list("צד, הצד"),
  notParties: list(`
    מקורי, מקורית, מעודכן, מעודכנת, ראשוני, סופי, סופית, זמני, מאושר, מינימום, מקסימום, פיזי, כספי, תקציבי, ערך`),
  leads: list("מוביל, אחראי, אחריות"),
  helps: list("שותף, שותפים, מסייע, תומך"),
};

export const levels: LevelWords = {
  highest: list("חזון, מטרה, מטרת על, מטרה אסטרטגית, יעד על"),
  middle: list("יעד, יעד אסטרטגי, תוצאה"),
  outputs: list("תפוקה, תוצר"),
  activities: list("משימה, פעולה, פעילות, תת משימה"),
};

import { indicatorDuplicate } from "../../../../src/checks/rules/indicators/indicator-duplicate";
import { testRule } from "../../rule-table";
import { isMilestone, VALUES } from "../../planting";

testRule(indicatorDuplicate, {
  failing: {
    "twice in one action, after case, spacing and number marks": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of training courses | 3 | 1 | 2 |
        |  | # of Training  Course. | 4 | 2 | 2 |
        > B3 warning: is in B2 already`,
    "twice in one cell": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | # of courses⏎# of courses | 3⏎60 | 1⏎30 | 2⏎30 |
        > B2`,
    "a long wording copied with its targets to another action": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of border officers trained in victim identification | 60 | 30 | 30 |
        | 1.2 Equip | Number of border officers trained in victim identification | 60 | 30 | 30 |
        > B3`,
    "the same in Thai, which has no spaces between words": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | จำนวนเจ้าหน้าที่ชายแดนที่ผ่านการฝึกอบรมการคัดแยกผู้เสียหาย | 60 | 30 | 30 |
        | 1.2 Equip | จำนวนเจ้าหน้าที่ชายแดนที่ผ่านการฝึกอบรมการคัดแยกผู้เสียหาย | 60 | 30 | 30 |
        > B3`,
    "the same in Khmer": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | ចំនួនមន្ត្រីព្រំដែនដែលបានទទួលការបណ្តុះបណ្តាលអំពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ | 60 | 30 | 30 |
        | 1.2 Equip | ចំនួនមន្ត្រីព្រំដែនដែលបានទទួលការបណ្តុះបណ្តាលអំពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ។ | 60 | 30 | 30 |
        > B3`,
    "a short wording copied with targets that are alike by no chance": `
        | Objective | Action | Indicators | Target | 2023 | 2024 |
        | 1 Protect | 1.1 Train | Number of investigators and prosecutors trained | 150 | 50 | 100 |
        | 2 Punish | 2.1 Train | 1) # of Investigators  and prosecutors trained. | 150 | 50 | 100 |
        > C3`,
    "a wording under two actions with few meetings each, which may be chance": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of joint reports written for each programme | 4 | 2 | 2 |
        | 1.2 Equip | Number of joint reports written for each programme | 4 | 2 | 2 |
        > B3 info`,
    "a long wording with its own number, copied under another action": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | 1.1.2 Number of judges who have heard a case by the new rules | 60 | 30 | 30 |
        | 1.2 Equip | 1.1.2 Number of judges who have heard a case by the new rules | 45 | 20 | 25 |
        | 1.3 Print | 1.3.1 Number of judges who have heard a case by the new rules | 80 | 40 | 40 |
        > B3 warning
        > B4 info`,
    "a long wording copied word for word to an action of which it says nothing, with the targets that stood there": `
        | Action | Responsible | Indicators | Target | 2023 | 2024 |
        | 1.1 Train border officers to identify victims | MoI | Number of border officers trained in victim identification | 60 | 30 | 30 |
        | 1.2 Open shelters for children | MoSVY | Number of border officers trained in victim identification | 3 | 1 | 2 |
        > C3 warning: is in C2 already`,
    "the same, copied from below": `
        | Action | Responsible | Indicators | Target | 2023 | 2024 |
        | 1.1 Draft the law on evidence | MoJ | Number of shelters for children opened and equipped | 2 | 1 | 1 |
        | 1.2 Open shelters for children | MoSVY | Number of shelters for children opened and equipped | 3 | 1 | 2 |
        > C2 warning: is in C3 already`,
    "a long wording copied with its targets to an action of another agency": `
        | Action | Responsible | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | MoI | Number of border officers trained in victim identification | 60 | 30 | 30 |
        | 1.2 Equip | MoJ | Number of border officers trained in victim identification | 60 | 30 | 30 |
        > C3 warning`,
    "a long wording copied with its number to an action of another agency": `
        | Action | Responsible | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | MoI | 1.1.2 Number of judges who have heard a case by the new rules | 60 | 30 | 30 |
        | 1.2 Equip | MoJ | 1.1.2 Number of judges who have heard a case by the new rules | 45 | 20 | 25 |
        > C3 warning`,
    "two words, under one objective": `
        | Objective | Action | Indicators | Target | 2023 | 2024 |
        | 1 Teach | 1.1 Former | Nombre d'enseignants formés | 1200 | 400 | 800 |
        |  | 1.2 Former encore | « Nombre d’enseignants  formés » | 1200 | 400 | 800 |
        > C3`,
  },
  passing: {
    "a name of a catalogue under four actions, with the targets of each other": `
        | Action | Indicators | 2023 | 2024 | 2025 |
        | 1.1 Train the north | Number of persons who were trained in work | 10 | 20 | 30 |
        | 1.2 Train the south | Number of persons who were trained in work | 10 | 20 | 30 |
        | 1.3 Train the west | Number of persons who were trained in work | 10 | 20 | 30 |
        | 1.4 Train the east | Number of persons who were trained in work | 10 | 20 | 30 |`,
    "rows that say in what they differ": `
        | Action | Indicators | Target | 2023 | 2024 | Remarks |
        | 1.1 Train | Number of border officers trained in victim identification | 60 | 30 | 30 | Along the northern border |
        | 1.2 Equip | Number of border officers trained in victim identification | 60 | 30 | 30 | At the sea ports |`,
    "lines of a budget under one purchase, with codes of their own and nothing due": `
        | Action | Indicators | Target | Budget line |
        | 1.1 Equip | Purchase of extinguishers for offices and yards | 0 | A-17 |
        | 1.2 Equip | Purchase of extinguishers for offices and yards | 0 | B-23 |`,
    "plain words in rows that say what is done in each": `
        | Objective | Action | Indicators | Target | 2023 | 2024 | 2025 | Remarks |
        | 1. Meet | 1.1 Meet | Number of meetings held | 36 | 12 | 12 | 12 | Once a month with the branches |
        |  | 1.2 Meet others | Number of meetings held | 36 | 12 | 12 | 12 | Once a month with another unit |`,
    "two words under two objectives, and small counts": `
        | Objective | Action | Indicators | Target | 2023 | 2024 |
        | 1 Teach | 1.1 Train | Number of people trained | 200 | 100 | 100 |
        | 2 Reach | 2.1 Train | Number of people trained | 200 | 100 | 100 |
        |  | 2.2 Meet | Number of joint meetings held | 4 | 2 | 2 |
        |  | 2.3 Meet again | Number of joint meetings held | 4 | 2 | 2 |`,
    "short wordings in Thai and Khmer under two actions": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Refer | จำนวนผู้เสียหายที่ได้รับการส่งต่อ | 3 | 1 | 2 |
        |  | ចំនួនជនរងគ្រោះដែលបានបញ្ជូន | 3 | 1 | 2 |
        | 1.2 Assist | จำนวนผู้เสียหายที่ได้รับการส่งต่อ | 3 | 1 | 2 |
        |  | ចំនួនជនរងគ្រោះដែលបានបញ្ជូន | 3 | 1 | 2 |`,
    "a long wording of two actions that both speak of it": `
        | Action | Responsible | Indicators | Target | 2023 | 2024 |
        | 1.1 Train border officers in the north | MoI | Number of border officers trained in victim identification | 60 | 30 | 30 |
        | 1.2 Train border officers in the south | MoJ | Number of border officers trained in victim identification | 40 | 20 | 20 |`,
    "a long wording of many bodies with the same targets": `
        | Action | Responsible | Indicators | Target | 2023 | 2024 |
        | 1.1 North | North office | Number of border officers trained in victim identification | 60 | 30 | 30 |
        | 1.2 South | South office | Number of border officers trained in victim identification | 60 | 30 | 30 |
        | 1.3 East | East office | Number of border officers trained in victim identification | 60 | 30 | 30 |`,
    "short wordings under two actions": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of workshops | 3 | 1 | 2 |
        | 1.2 Meet | Number of workshops | 3 | 1 | 2 |`,
    "a long wording with other targets": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Number of border officers trained in victim identification | 60 | 30 | 30 |
        | 1.2 Train again | Number of border officers trained in victim identification | 40 | 20 | 20 |`,
    "a count and a percentage of the same": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Assist | Number of victims assisted | 60 | 30 | 30 |
        |  | % of victims assisted | 80% | 70% | 80% |`,
  },
  planted: [
    {
      fits: (row) => !isMilestone(row),
      holds: (row) =>
        Object.fromEntries(
          ["Indicators" as const, ...VALUES].map((column) => [column, `${row[column]}⏎${row[column]}`]),
        ),
      cells: () => ["Indicators"],
    },
  ],
});

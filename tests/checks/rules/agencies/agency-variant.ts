import { agencyVariant } from "../../../../src/checks/rules/agencies/agency-variant";
import { testRule } from "../../rule-table";
import { isTask, oneOf } from "../../planting";

testRule(agencyVariant, {
  failing: {
    "capitals in an acronym, in a list whose other text stays": `
        | Action    | Responsible | Partners            |
        | 1.1 Draft | NCCT/DATIP  | GCNP, MOJ, MOSVY    |
        | 1.2 Train | MoJ         | NCCT (GCNP, MoSVY)  |
        | 1.3 Train | MoJ         | MoJ , MoSVY         |
        > C2 warning: “MOJ” is written “MoJ” in 3 other cells
        >> C2: GCNP, MoJ, MOSVY
        > C2: “MOSVY” is written “MoSVY”
        >> C2: GCNP, MOJ, MoSVY`,
    "parts of a name with letters that changed places": `
        | Action    | Responsible    | Partners                        |
        | 1.1 Draft | SG/NCCT        | SG/NCCT, GCNP                   |
        | 1.2 Train | SG/NCCT        | GS/NCCT and Law enforcement     |
        | 1.3 Train | SG/NCCT        | Police                          |
        > C3: “GS/NCCT” is written “SG/NCCT” in 4 other cells
        >> C3: SG/NCCT and Law enforcement`,
    "two letters of a longer acronym changed places": `
        | Action    | Responsible |
        | 1.1 Draft | GCNP        |
        | 1.2 Train | GCPN        |
        | 1.3 Train | GCNP        |
        > B3
        >> B3: GCNP`,
    "a space that came in": `
        | Action    | Responsible |
        | 1.1 Draft | NCCT/DATIP  |
        | 1.2 Train | NCCT/DAT IP |
        | 1.3 Train | NCCT/DATIP  |
        > B3
        >> B3: NCCT/DATIP`,
    "accents and one letter of a full name": `
        | Action    | Responsible          | Partners              |
        | 1.1 Plan  | Ministerio de Salud Pública | Ministry of Labour |
        | 1.2 Plan  | Ministerio de Salud Publica | Ministry of Labour |
        | 1.3 Plan  | Ministerio de Salud Pública | Ministry of Labour |
        | 1.4 Plan  | Policía              | Ministry of Labor     |
        > B3
        >> B3: Ministerio de Salud Pública
        > C5
        >> C5: Ministry of Labour`,
    "a letter left out of a long word that stands right in two cells": `
        | Action    | Responsible          | Partners |
        | 1.1 Draft | Ministry of Industry | Communes |
        | 1.2 Train | Ministry of Industy  | Communes |
        | 1.3 Train | Ministry of Industry | Comunes  |
        > B3 warning
        > C4`,
    "a digit that looks like a letter, also where both stand once": `
        | Action    | Responsible | Partners |
        | 1.1 Draft | MOH         | MFA1C    |
        | 1.2 Train | M0H         | MFAIC    |
        | 1.3 Train | MOH         | Police   |
        > C2: “MFA1C” is written “MFAIC”
        >> C2: MFAIC
        > B3 warning
        >> B3: MOH`,
    "double letters that moved, and the end of a short word left out": `
        | Action    | Responsible       | Partners       |
        | 1.1 Draft | City of Tallinnor | Water and Land |
        | 1.2 Train | City of Talinnorr | Wate and Land  |
        | 1.3 Train | City of Tallinnor | Water and Land |
        | 1.4 Train | City of Tallinnor | Water and Land |
        | 1.5 Train | City of Tallinnor | Forest         |
        | 1.6 Train | Polic             | Police         |
        | 1.7 Train | Police            | Police         |
        > B3 warning
        >> B3: City of Tallinnor
        > C3
        >> C3: Water and Land
        > B7
        >> B7: Police`,
    "two spellings as common as each other": `
        | Action    | Responsible |
        | 1.1 Draft | MoSVY       |
        | 1.2 Train | MOSVY       |
        > B3 info: both are used as often
        >> B3: MoSVY`,
    "an acronym written as a word, and a Khmer letter below another left out": `
        | Action    | Responsible | Partners |
        | 1.1 Draft | MAFF        | ក្រសួងសង្គមកិច្ច |
        | 1.2 Train | Maff        | ក្រសួងសង្គមកិច្ច |
        | 1.3 Train | MAFF        | ក្រសួងសង្គមកិច |
        > B3
        >> B3: MAFF
        > C4
        >> C4: ក្រសួងសង្គមកិច្ច`,
  },
  passing: {
    "a short word that begins with a capital where it stands first": `
        | Action    | Responsible |
        | 1.1 Draft | Bộ Y, sở |
        | 1.2 Train | Sở, ban ngành |
        | 1.3 Train | Sở, ban ngành |`,
    "ministries that differ by one letter": `
        | Action    | Responsible   | Partners                |
        | 1.1 Draft | MoJ           | MoI, MoH, MoJ, MoSVY    |
        | 1.2 Train | MoJ           | MoE, MoWA, MoF, MoT     |
        | 1.3 Train | MoI           | MoJ, MoFA, MoLVT        |`,
    "digits that belong to a name, and acronyms a letter apart": `
        | Action    | Responsible | Partners           |
        | 1.1 Draft | R0D, ROD    | Unit 1A, B20, MOWA |
        | 1.2 Train | MOWAA       | Unit IA, BO2, MOWA |
        | 1.3 Train | MOWA        | Unit 1A, B20       |`,
    "the capital of an ordinary word": `
        | Action    | Responsible   | Partners                         |
        | 1.1 Draft | Consular      | Development Partners, Police     |
        | 1.2 Train | consular      | development partners, POLICE     |
        | 1.3 Train | Consular      | Development Partners, Police     |`,
    "numbers, letters and plurals that tell names apart": `
        | Action    | Responsible     | Partners                                  |
        | 1.1 Draft | Police Region 1 | Province A, Development Partner           |
        | 1.2 Train | Police Region 2 | Province A, Development Partners          |
        | 1.3 Train | Police Region 1 | Province A, Development Partners          |
        | 1.4 Train | Police Region 1 | Province B, Development Partners          |`,
    "two agencies in one list": `
        | Action    | Responsible  | Partners          |
        | 1.1 Draft | UNDP         | UNPD, UNDP        |
        | 1.2 Train | UNDP         | Police            |
        | 1.3 Train | UNDP         | Police            |`,
    "short words a letter apart, and long ones that are both used once": `
        | Action    | Responsible        | Partners |
        | 1.1 Draft | Ministry of Trade  | Comunes  |
        | 1.2 Train | Ministry of Trades | Communes |
        | 1.3 Train | Ministry of Trade  | Banks    |`,
    "the same agency in merged cells": `
        | Action    | Responsible  | Partners          |
        | 1.1 Draft | Women’s Union| Women's Union     |
        | 1.2 Train | Women’s Union| Women’s Union     |`,
  },
  planted: [
    {
      fits: isTask,
      holds: (_, seed) => ({ Responsible: oneOf(SPELLINGS, seed) }),
      cells: () => ["Responsible"],
    },
  ],
});

const SPELLINGS = [
  "MOSVY",
  "GS/NCCT",
  "GCPN",
  "Border Polce",
  "Mo WA",
  "N.C.C.T.",
  "Ncct",
  "Border-Police",
  "Developement Partners",
] as const;

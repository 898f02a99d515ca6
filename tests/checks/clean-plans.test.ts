import { runChecks } from "../../src/checks";
import { defineIndicators } from "../../src/indicators";
import { planOf } from "./plan-of";
import { address, say } from "./in-words";

/*
 * Plans as ministries write them, with nothing wrong in them. A check that finds an error or a warning
 * here cries wolf, and a clerk who has seen that twice reads no further.
 */
const plans: Readonly<Record<string, string>> = {
  "a joint plan against trafficking, English": `
    | Objective | No | Action | Responsible | Partners | Indicators | Target | 2023 | 2024 | 2025 | Resources |
    | Specific Objective 1: Prevention | 1.1 | Conduct awareness campaigns in border provinces | MoI | MoWA, NGOs | # of campaigns conducted | 6 | 2 | 2 | 2 | Government |
    | | 1.2 | Produce information materials in local languages | MoWA | MoI | # of materials produced⏎# of copies distributed | 3⏎30000 | 1⏎10000 | 1⏎10000 | 1⏎10000 | Government and partners |
    | | 1.3 | Train teachers | MoEYS | MoSVY | Number of teachers trained | 450 | 150 | 150 | 150 | |
    | | 1.4 | Operate the hotline | MoSVY | NGOs | Percentage of calls answered within one minute | 95% | 85% | 90% | 95% | |
    | | 1.5 | Keep the hotline staffed at all hours | MoSVY | NGOs | Number of operators on duty | 12 | 12 | 12 | 12 | |
    | | 1.6 | Reach schools | MoEYS | MoI | Cumulative number of schools reached | 300 | 100 | 200 | 300 | |
    | | 1.7 | Survey public awareness | NCCT | MoWA | Share of respondents who know the hotline | 60% | | | 60% | |
    | Specific Objective 2: Protection | 2.1 | Adopt the national referral guideline | MoSVY | MoJ, MoI | Guideline adopted | 1 | 1 | | | |
    | | 2.2 | Establish one-stop service centres | MoSVY | MoH | Number of centres established | 4 | 1 | 1 | 2 | |
    | | 2.3 | Maintain shelters | MoSVY | NGOs | Number of shelters in operation | 8 | 8 | 8 | 8 | |
    | | 2.4 | Assist victims | MoSVY | NGOs | Number of victims assisted⏎% of victims who receive legal aid | 600⏎100% | 200⏎80% | 200⏎90% | 200⏎100% | |
    | | 2.5 | Shorten the time to a decision | MoJ | MoSVY | Average number of days to decide on compensation | 60 | 120 | 90 | 60 | |
    | | 2.6 | Reduce the number of victims in detention | MoI | MoJ | Number of victims detained as immigration offenders | 0 | 20 | 10 | 0 | |
    | | 2.7 | Develop a database | NCCT | MoI | Database developed and operational | 1 | NP | 1 | | |
    | | 2.8 | Train social workers | MoSVY | NGOs | # of trainings⏎# of social workers trained | 6⏎180 | 2⏎60 | 2⏎60 | 2⏎60 | |
    | | 2.9 | Return victims safely | MoSVY | MoFAIC | Percentage of returns with an individual plan | 100% | 100% | 100% | 100% | |
    | Specific Objective 3: Prosecution | 3.1 | Train investigators | MoI | MoJ | Number of investigators trained | 90 | 30 | 30 | 30 | |
    | | 3.2 | Hold joint case meetings | MoI | MoJ | Number of joint case meetings held | 6 | 2 | 2 | 2 | |
    | | 3.3 | Sign a protocol on evidence | MoJ | MoFAIC | Protocol signed | 1 | | 1 | | |
    | | 3.4 | Raise the conviction rate | MoJ | MoI | Conviction rate in trafficking cases | 75% | 60% | 68% | 75% | |
    | | 3.5 | Publish court statistics | MoJ | | Annual statistics published | 3 | 1 | 1 | 1 | |
    | | 3.6 | Exchange liaison officers | MoI | MoFAIC | Number of liaison officers in post | 4 | 2 | 4 | 4 | |
    | Specific Objective 4: Coordination | 4.1 | Meet once a year | NCCT | MoI, MoJ | Annual review meeting held | 3 | 1 | 1 | 1 | |
    | | 4.2 | Set up a joint secretariat | NCCT | MoFAIC | Secretariat established | 1 | 1 | | | |
    | | 4.3 | Evaluate the plan | NCCT | Development Partners | Evaluation report approved | 1 | | | 1 | |
    | | 4.4 | Share data | NCCT | MoI | Number of data exchanges | 12 | 4 | 4 | 4 | |
    | | 4.5 | Mobilise funds | NCCT | MoEF | Funds mobilised (USD) | 1500000 | 500000 | 500000 | 500000 | |
    | | 4.6 | Monitor implementation | NCCT | MoI | Percentage of actions on schedule | 80% | 80% | 80% | 80% | |
    | | 4.7 | Visit border check points | MoI | NCCT | Number of monitoring visits per year | 4 | 4 | 4 | 4 | |
    | | 4.8 | Report to both governments | NCCT | MoFAIC | Number of progress reports submitted | 6 | 2 | 2 | 2 | |
    | | 4.9 | Improve satisfaction | NCCT | | Satisfaction score of participants | 4.5 | 4 | 4.2 | 4.5 | |
    | | 4.10 | Map services | MoSVY | NGOs | Map of services updated | 1 | 1 | 1 | 1 | |
    | | 4.11 | Draft the next plan | NCCT | All members | Next plan of action drafted and adopted | 1 | NP | NP | 1 | |
    | | 4.12 | Run a help desk at each border gate | MoI | MoSVY | Number of help desks functioning | 10 | 4 | 7 | 10 | |`,
  "a sector plan with trends, Spanish": `
    | No | Action | Responsible | Indicators | Unit | Direction | Baseline | Target | 2022 | 2023 | 2024 | 2025 |
    | 1.1 | Formar a funcionarios públicos | Ministerio de Trabajo | Número de funcionarios formados | Funcionarios | Aumentar | 0 | 400 | 100 | 100 | 100 | 100 |
    | 1.2 | Mantener la cobertura de vacunación | Ministerio de Salud | Porcentaje de cobertura de vacunación | Porcentaje | Mantener | 95 | 95 | 95 | 95 | 95 | 95 |
    | 1.3 | Reducir la mortalidad | Ministerio de Salud | Tasa de mortalidad infantil por 1.000 nacidos vivos | Tasa | Disminuir | 12.4 | 9.5 | 11.8 | 11 | 10.2 | 9.5 |
    | 1.4 | Atender a las víctimas | Ministerio de Justicia | Porcentaje de víctimas atendidas | % | Aumentar | 60 | 90 | 70 | 80 | 85 | 90 |
    | 1.5 | Construir centros | Ministerio de Obras | Porcentaje de avance de obra | % | A | 0 | 100 | 25 | 50 | 75 | 100 |
    | 1.6 | Aprobar la ley | Congreso | Ley aprobada | Ley | A | 0 | 1 | NP | 1 | NP | NP |
    | 1.7 | Sostener los albergues | Ministerio de Justicia | Número de albergues en funcionamiento | Albergues | M | 6 | 6 | 6 | 6 | 6 | 6 |
    | 1.8 | Acortar los plazos | Ministerio de Justicia | Tiempo promedio de resolución (días) | Días | D | 180 | 90 | 160 | 140 | 110 | 90 |
    | 1.9 | Bajar la deserción | Ministerio de Educación | Tasa de deserción escolar | Porcentaje | D | 8.1 | 5 | 7.5 | 6.8 | 6 | 5 |
    | 1.10 | Publicar informes | Defensoría | Informes anuales publicados | Informe | M | 1 | 4 | 1 | 1 | 1 | 1 |
    | 1.11 | Ampliar la red | Ministerio de Salud | Número acumulado de municipios cubiertos | Municipios | A | 10 | 50 | 20 | 30 | 40 | 50 |
    | 1.12 | Mantener oficinas | Cancillería | Cantidad de oficinas consulares | Oficinas | Mantener | 14 | 14 | 14 | 14 | 14 | 14 |`,
  "a national plan, French": `
    | No | Action | Responsible | Indicators | Baseline | Target | 2023 | 2024 | 2025 |
    | 1.1 | Former les magistrats | Ministère de la Justice | Nombre de magistrats formés | 0 | 120 | 40 | 40 | 40 |
    | 1.2 | Adopter le décret | Ministère de la Justice | Décret adopté | 0 | 1 | 1 | | |
    | 1.3 | Prendre en charge les victimes | Affaires sociales | Taux de prise en charge des victimes | 45% | 80% | 55% | 70% | 80% |
    | 1.4 | Réduire les délais | Ministère de la Justice | Délai moyen de traitement des dossiers (jours) | 90 | 30 | 75 | 50 | 30 |
    | 1.5 | Maintenir les centres ouverts | Affaires sociales | Nombre de centres fonctionnels | 5 | 5 | 5 | 5 | 5 |
    | 1.6 | Sensibiliser | Ministère de l'Intérieur | Nombre de personnes sensibilisées | | 3000 | 1000 | 1000 | 1000 |
    | 1.7 | Élaborer un guide | Affaires sociales | Guide élaboré et validé | | 1 | | 1 | |
    | 1.8 | Réduire l'abandon scolaire | Éducation | Taux d'abandon scolaire | 12% | 6% | 10% | 8% | 6% |`,
  "a ministry's plan, Thai": `
    | No | Action | Responsible | Indicators | Target | 2024 | 2025 | 2026 |
    | 1.1 | จัดอบรมเจ้าหน้าที่ | กระทรวงยุติธรรม | จำนวนเจ้าหน้าที่ที่ผ่านการอบรม (คน) | 300 | 100 | 100 | 100 |
    | 1.2 | จัดทำคู่มือ | กระทรวงการพัฒนาสังคม | คู่มือได้รับการพัฒนาแล้วเสร็จ | 1 | 1 | | |
    | 1.3 | ช่วยเหลือผู้เสียหาย | กระทรวงการพัฒนาสังคม | ร้อยละของผู้เสียหายที่ได้รับการช่วยเหลือ | 100 | 80 | 90 | 100 |
    | 1.4 | ลดคดีค้าง | สำนักงานอัยการสูงสุด | จำนวนคดีค้างที่ลดลง | 5 | 15 | 10 | 5 |
    | 1.5 | รักษาระดับความพึงพอใจ | กระทรวงยุติธรรม | ร้อยละความพึงพอใจของผู้รับบริการ | 85 | 85 | 85 | 85 |
    | 1.6 | ลดระยะเวลา | กระทรวงยุติธรรม | ระยะเวลาเฉลี่ยในการพิจารณา (วัน) | 30 | 60 | 45 | 30 |`,
  "a committee's plan, Khmer": `
    | No | Action | Responsible | Indicators | Target | 2024 | 2025 | 2026 |
    | 1.1 | បណ្តុះបណ្តាលមន្ត្រី | ក្រសួងយុត្តិធម៌ | ចំនួនមន្ត្រីដែលបានទទួលការបណ្តុះបណ្តាល | 300 | 100 | 100 | 100 |
    | 1.2 | រៀបចំគោលការណ៍ណែនាំ | ក្រសួងសង្គមកិច្ច | គោលការណ៍ណែនាំត្រូវបានអនុម័ត | 1 | 1 | | |
    | 1.3 | ជួយជនរងគ្រោះ | ក្រសួងសង្គមកិច្ច | ភាគរយនៃជនរងគ្រោះដែលទទួលបានជំនួយ | 100% | 80% | 90% | 100% |
    | 1.4 | រក្សាមណ្ឌល | ក្រសួងសង្គមកិច្ច | ចំនួនមណ្ឌលដែលកំពុងដំណើរការ | 5 | 5 | 5 | 5 |
    | 1.5 | កាត់បន្ថយសំណុំរឿងកកស្ទះ | ក្រសួងយុត្តិធម៌ | ចំនួនសំណុំរឿងកកស្ទះដែលថយចុះ | 5 | 15 | 10 | 5 |`,
};

const more: Readonly<Record<string, string>> = {
  "a results matrix of rates, ranks and ratings": `
    | No | Action | Responsible | Indicators | Baseline | Target | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 |
    | 1 | Ensure food security | DA | Food inflation rate (%) decreased | 6 | 2.5 | 4.0 | 4.0 | 3.5 | 3 | 3 | 2.5 |
    | 2 | Improve nutrition | DOH | Prevalence of stunting among children under five (%) | 26.7 | 17.9 | 24.4 | 23.1 | 21.8 | 20.5 | 19.2 | 17.9 |
    | 3 | Improve education | DepEd | Completion rate (%) – elementary | 83 | 100 | 86 | 89 | 92 | 95 | 98 | 100 |
    | 4 | Build houses | DHSUD | Number of housing units delivered (cumulative) | 0 | 600000 | 100000 | 200000 | 300000 | 400000 | 500000 | 600000 |
    | 5 | Grow | NEDA | GDP growth rate (%) | 7.6 | 8 | 6 | 6.5 | 6.5 | 6.5 | 7 | 8 |
    | 6 | Combat trafficking | IACAT | Tier ranking in the report maintained | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |
    | 7 | Be ready | OCD | Number of deaths per 100,000 population reduced | 0.5 | 0.2 | 0.45 | 0.4 | 0.35 | 0.3 | 0.25 | 0.2 |
    | 8 | Police | PNP | Ratio of police to population | 1:601 | 1:500 | 1:580 | 1:560 | 1:540 | 1:520 | 1:510 | 1:500 |
    | 9 | Be trusted | CSC | Net trust rating | Good | Very good | Good | Good | Good | Very good | Very good | Very good |`,
  "an annual workplan with quarters": `
    | Action | Responsible | Indicators | Baseline | Target | 2023-Q1 | 2023-Q2 | 2023-Q3 | 2023-Q4 |
    | Train volunteers | MoH | No. of volunteers trained | 200 | 400 | 100 | 100 | 100 | 100 |
    | Immunise children | MoH | % of children under 1 fully immunized | 72% | 80% | 74% | 76% | 78% | 80% |
    | Supply drugs | KEMSA | Proportion of facilities with no stock-outs | 60 | 90 | 70 | 80 | 85 | 90 |
    | Supervise | CHMT | Number of supervision visits conducted quarterly | 4 | 4 | 1 | 1 | 1 | 1 |
    | Maintain ambulances | CHMT | Number of functional ambulances | 6 | 6 | 6 | 6 | 6 | 6 |
    | Hold meetings | CHMT | Monthly meetings held | 12 | 12 | 3 | 3 | 3 | 3 |
    | Save newborns | MoH | Neonatal mortality rate (per 1,000 live births) | 22 | 18 | | | | 18 |
    | Spend | CEC | Budget absorption rate | 85% | 95% | 20% | 45% | 70% | 95% |`,
  "a logical framework of a partner": `
    | Action | Responsible | Partners | Indicators | Target | 2023 | 2024 | 2025 | Verification |
    | 1.1 Conduct training on victim identification | NCCT | MoI, MoSVY, IOM | # of trainings conducted (min. 2 per year) | 6 | 2 | 2 | 2 | Reports |
    | 1.2 Support shelters | MoSVY | NGOs | # of shelters supported | 3 | 3 | 3 | 3 | MoU |
    | 1.3 Support reintegration | MoSVY | NGOs, IOM | # of victims supported (at least 50% women) | 150 | 50 | 50 | 50 | Case files |
    | 1.4 Update the procedure | NCCT | MoJ | SOP reviewed and updated | 1 | | 1 | | SOP |
    | 1.5 Steer | NCCT | All members | Steering committee meets twice a year | Yes | Yes | Yes | Yes | Minutes |
    | 1.6 Answer calls | MoI | NGOs | 24/7 hotline operational | 1 | 1 | 1 | 1 | Logs |
    | 1.7 Hold an annual forum | NCCT | UN agencies | Annual forum organized | 3 | 1 | 1 | 1 | Report |
    | 1.8 Open border liaison offices | MoI | MoFAIC | BLO offices established | 4 | 2 | 1 | 1 | Photos |
    | 1.9 Prosecute | MoJ | MoI | Increase in number of prosecutions | 120% | 30% | 60% | 120% | Statistics |
    | 1.10 Meet every quarter | NCCT | MoI | Number of quarterly meetings | 12 | 4 | 4 | 4 | Minutes |`,
  "agencies with names close to one another": `
    | No | Action | Responsible | Partners | Indicators | Target | 2023 |
    | 1.1 | Inform | MEP | MSP, MTSS, PANI, INAMU, IMAS | Number of leaflets | 1 | 1 |
    | 1.2 | Assist | MJP | MEP, PANI, INA, INAMU | Number of visits | 1 | 1 |
    | 1.3 | Research | KEMRI | KEMSA, KNH, MTRH | Number of studies | 1 | 1 |
    | 1.4 | Support | UNODC | UNHCR, OHCHR, UNDP, UNFPA, IOM | Number of grants | 1 | 1 |
    | 1.5 | Guard | Ministry of Interior | Ministry of Industry, Ministry of Information | Number of posts | 1 | 1 |
    | 1.6 | Guard | Ministry of Interior | Ministry of Justice, Ministry of Health | Number of gates | 1 | 1 |
    | 1.7 | Guard | Ministry of Interior | GDI, GDID, GDP, Province of Battambang, Province of Pailin | Number of boats | 1 | 1 |
    | 1.8 | Patrol | Ministry of Interior | National Police, National Policy Institute, Immigration Police | Number of patrols | 1 | 1 |
    | 1.9 | Serve | Regional Office 1 | Regional Office 2, Regional Office II, Regional Office I | Number of forms | 1 | 1 |
    | 1.10 | Serve | MoSVY | DoSVY, PoSVY | Number of cases | 1 | 1 |
    | 1.11 | Join | MoSVY | Civil Society, civil society, CSO, CSOs, NGO, NGOs | Number of joint visits | 1 | 1 |`,
};

describe("plans with nothing wrong in them", () => {
  it.each(Object.entries({ ...plans, ...more }))("%s", (_, drawing) => {
    const plan = planOf(drawing);
    const { findings, failed } = runChecks({ plan, definitions: defineIndicators(plan), workplan: null });
    const loud = findings.filter(({ severity }) => severity !== "info");
    expect(loud.map(({ rule, cell, message }) => `${rule} ${address(cell)} ${say(message)}`)).toEqual([]);
    expect(failed).toEqual([]);
  });
});

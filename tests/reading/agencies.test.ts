import { agenciesIn } from "../../src/reading/plan/agencies";

function names(text: string): readonly string[] {
  return agenciesIn(text, { sheet: "Plan", row: 0, column: 0 }).map(({ name }) => name);
}

describe("agencies in a cell", () => {
  it.each<[string, readonly string[]]>([
    ["NCCT/DATIP", ["NCCT/DATIP"]],
    ["GCNP, MOJ, MOSVY", ["GCNP", "MOJ", "MOSVY"]],
    ["MoJ; MoI\nMoSVY", ["MoJ", "MoI", "MoSVY"]],
    ["• MoJ\n• MoI", ["MoJ", "MoI"]],
    ["1. MoJ\n2. MoI", ["MoJ", "MoI"]],
    ["- MoJ\n- MoI", ["MoJ", "MoI"]],
    ["MoE / MoH", ["MoE", "MoH"]],
    ["NP", ["NP"]],
    ["N/A", []],
    ["NCCT (GCNP, MoJ, MoSVY)", ["NCCT", "GCNP", "MoJ", "MoSVY"]],
    ["MoI (GDI) and MoSVY", ["MoI", "GDI", "MoSVY"]],
    ["Ministry of Justice (MoJ)", ["Ministry of Justice (MoJ)"]],
    ["MoJ (Ministry of Justice)", ["MoJ (Ministry of Justice)"]],
    [
      "GS/NCCT, GCNP, MoH, MoSVY and Law enforcement group",
      ["GS/NCCT", "GCNP", "MoH", "MoSVY", "Law enforcement group"],
    ],
    [
      "independent interpretation and translation agencies",
      ["independent interpretation and translation agencies"],
    ],
    ["Ministry of Labour and Vocational Training", ["Ministry of Labour and Vocational Training"]],
    ["Ministry of Justice and Ministry of Interior", ["Ministry of Justice", "Ministry of Interior"]],
    ["Ministerio de Justicia y del Derecho, ICBF", ["Ministerio de Justicia y del Derecho", "ICBF"]],
    ["Migración Colombia y Policía Nacional", ["Migración Colombia", "Policía Nacional"]],
    ["Ministerio del Interior y Policía Nacional", ["Ministerio del Interior", "Policía Nacional"]],
    ["Ministerio de Interior y Policía", ["Ministerio de Interior y Policía"]],
    ["Ministério da Justiça e Segurança Pública e PF", ["Ministério da Justiça e Segurança Pública", "PF"]],
    ["Bộ Giáo dục và Đào tạo, Bộ Công an", ["Bộ Giáo dục và Đào tạo", "Bộ Công an"]],
    ["Bộ Công an và Bộ Quốc phòng", ["Bộ Công an", "Bộ Quốc phòng"]],
    [
      "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak",
      ["Kementerian Pemberdayaan Perempuan dan Perlindungan Anak"],
    ],
    ["Kemenlu dan Polri", ["Kemenlu", "Polri"]],
    ["Kementerian Sosial dan Kementerian Luar Negeri", ["Kementerian Sosial", "Kementerian Luar Negeri"]],
    ["Direction de la Santé et Gendarmerie Nationale", ["Direction de la Santé", "Gendarmerie Nationale"]],
    ["Ministère de la Santé et de l’Hygiène publique", ["Ministère de la Santé et de l’Hygiène publique"]],
    ["CNLTP et MFFPE", ["CNLTP", "MFFPE"]],
    ["ตม., ตร. และ อส.", ["ตม.", "ตร.", "อส."]],
    // The ministry of social affairs, veterans and youth rehabilitation.
    ["ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា", ["ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា"]],
    ["ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ", ["ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ"]],
    ["ក្រសួងយុត្តិធម៌ និងតុលាការ", ["ក្រសួងយុត្តិធម៌", "តុលាការ"]],
    ["ក្រសួងយុត្តិធម៌ និង IOM", ["ក្រសួងយុត្តិធម៌", "IOM"]],
    ["ក្រសួងយុត្តិធម៌ និងក្រសួងមហាផ្ទៃ", ["ក្រសួងយុត្តិធម៌", "ក្រសួងមហាផ្ទៃ"]],
    ["UNHCR & UNICEF", ["UNHCR", "UNICEF"]],
    ["MoJ.", ["MoJ"]],
    ["MoJ, MoJ", ["MoJ"]],
    ["N/A", []],
    ["-", []],
    ["", []],
  ])("%j names %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

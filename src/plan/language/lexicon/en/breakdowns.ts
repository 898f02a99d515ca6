import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
  declared: list(`
    disaggregated, disaggregated by, disaggregation, disaggregate, disaggregates, breakdown, broken down,
    broken down by, break down`),
  dimensions: {
    sex: list("sex, gender"),
    age: list("age, age group, age range, age category"),
    nationality: list("nationality, citizenship, country of origin, nationality of victim"),
    exploitation: list(`
      form of exploitation, type of exploitation, exploitation, purpose of exploitation, exploitation type,
      form of trafficking, type of trafficking`),
    place: list(`
      place, location, province, district, region, commune, city, municipality, geographic area, geographical
      area, residence`),
  },
  categories: {
    sex: list(`
      women, woman, female, girl, girls, women total, female adult, women and girls, men, man, male, boy,
      boys, men total, male adult, men and boys, other gender, other sex, lgbt, lgbtq, lgbti`),
    age: list(`
      child, children, minor, minors, adult, adults, youth, juvenile, older people, elderly, boys and girls,
      adolescent`),
    nationality: list(`
      cambodian, thai, lao, laotian, vietnamese, myanmar, burmese, chinese, indonesian, filipino, malaysian,
      foreign, foreigner, foreign national, other nationality, national, stateless, stateless person, non
      national, cambodian national, thai national, lao national, myanmar national, vietnamese national`),
    exploitation: list(`
      forced labour, forced labor, forced labour or services, forced services, sexual exploitation, other
      sexual exploitation, labour exploitation, labor exploitation, prostitution, exploitation of
      prostitution, pornography, slavery, slavery like practices, practices similar to slavery, servitude,
      domestic servitude, debt bondage, child labour, removal of organs, organ removal, forced marriage,
      forced begging, begging, forced criminality, online scams, scam, forced scamming, cyber scam, other
      form, other forms of exploitation, sex trafficking, labour trafficking, labor trafficking`),
    place: list("urban, rural"),
  },
  unknown: list(`
    unknown, not known, not stated, unspecified, not specified, age not known, sex not known, nationality
    not known, age unknown, sex unknown, nationality unknown`),
};

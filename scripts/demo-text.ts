/**
 * The texts of the demo data: names, biographies, posts and comments.
 *
 * @module
 */
import type { Interest } from "./demo-interests.ts";
import type { Random } from "./random.ts";

const openings = [
  "",
  "",
  "",
  "This morning: ",
  "Small news: ",
  "A confession: ",
  "For the record: ",
  "Third attempt. ",
  "It is done. ",
  "Slow Sunday. ",
];

const closings = [
  "",
  "",
  "",
  "More of that tomorrow.",
  "I would do it again.",
  "Ask me again in a week.",
  "Pictures when the light is better.",
  "Thanks to everybody who gave advice last time.",
  "I am told this is normal.",
  "That is all, and it is plenty.",
  "Lesson learned.",
  "No regrets so far.",
];

const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

type Aside = (name: string, day: string, count: number) => string;

const asides: readonly Aside[] = [
  (name) => `${name} was right all along.`,
  (name, day) => `Showing ${name} on ${day}.`,
  (_, day) => `Next try on ${day}.`,
  (_, __, count) => `Attempt number ${count}, if anybody counts.`,
  (name, _, count) => `${name} gave it ${count} out of 40.`,
  (name, day) => `${day}s are for this, ${name} says.`,
  (_, __, count) => `It only took ${count} years.`,
];

const secrets = [
  "Note to myself",
  "Draft, not for anybody yet",
  "To remember",
  "Only for me",
  "List for the weekend",
];

/** The text of one post. Private posts read like notes. */
export function writePost(
  random: Random,
  interest: Interest,
  privacy: "public" | "followers" | "private",
): string {
  const doing = random.pick(interest.doings);
  const finding = random.pick(interest.findings);
  if (privacy === "private") {
    return `${random.pick(secrets)}: ${doing.charAt(0).toLowerCase()}${doing.slice(1)}; ${finding}.`;
  }
  const pickQuestion = () => random.pick(interest.questions);
  const writeAside = () =>
    random.pick(asides)(random.pick(firstNames), random.pick(weekdays), random.integer(3, 40));
  const joint = random.pick(["; ", ", and "]);
  const sentences = [`${random.pick(openings)}${doing}${joint}${finding}.`];
  if (random.chance(0.2)) sentences.push(capitalised(`${random.pick(interest.findings)}.`));
  sentences.push(random.pick([writeAside, () => random.pick(closings), pickQuestion])());
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

const reactions = [
  "Same here, word for word.",
  "This made my day.",
  "I have been waiting for this one.",
  "You make it sound easy, and it is not.",
  "Saving this for the winter.",
  "I tried that once. Once.",
  "Please write the long version.",
  "My grandfather used to say exactly that.",
  "I disagree, politely.",
  "That is the whole secret, is it not?",
  "Next time take me along.",
  "Which one did you use in the end?",
  "I laughed out loud on the bus.",
  "The same thing happened to us last year.",
  "Congratulations, well earned.",
  "How long did it take?",
  "It gets better, I promise.",
  "It does not get better, I am sorry.",
];

/** The text of one comment under a post about `interest`. */
export function writeComment(random: Random, interest: Interest): string {
  if (random.chance(0.55)) return random.pick(reactions);
  if (random.chance(0.3)) return random.pick(interest.questions);
  return `${random.pick(["With me", "Over here", "In our case", "Last week"])} ${random.pick(interest.findings)}.`;
}

/** First names. Combined with the family names below, they give every user a different name. */
export const firstNames =
  "Amara Bruno Chiara Daniel Esther Farid Greta Hugo Ines Jonas Kaya Leo Mira Nils Olga Pavel Quinn Rosa Samir Tilda".split(
    " ",
  );

export const familyNames =
  "Abbott Bergman Castro Duarte Eriksen Fontaine Grant Haddad Ivanov Jansen Keller Lindqvist Moreau Novak Okafor Petrov Quist Rossi Sato Tanaka".split(
    " ",
  );

/** A biography of at most two interests and a place. */
export function writeBiography(random: Random, own: readonly Interest[]): string {
  const place = random.pick([
    "Porto",
    "Bergen",
    "Leeds",
    "Accra",
    "Ghent",
    "Oaxaca",
    "Turku",
    "Kyoto",
    "Halifax",
    "Trieste",
  ]);
  return `${capitalised(own.map(({ name }) => name).join(" and "))}. ${place}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

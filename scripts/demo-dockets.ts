/**
 * The dockets of the demo data, with their entries and documents. The cases are invented, the courts are
 * real, and the data is the same in every run.
 *
 * @module
 */
import { demoCourts } from "./demo-courts.ts";
import { familyNames, firstNames } from "./demo-text.ts";
import { createRandom, type Random } from "./random.ts";

/** A row by field, as its table stores it: times are Unix microseconds, and booleans are 0 or 1. */
export type DemoRow = Readonly<Record<string, string | number | null>>;

export interface DemoDockets {
  readonly dockets: readonly DemoRow[];
  readonly entries: readonly DemoRow[];
  readonly documents: readonly DemoRow[];
}

const docketCount = 3_000;

/** The first id. It is far above all ids of CourtListener, so that an import does not overwrite demo data. */
const firstId = 9_000_000_001;

const day = 86_400_000;
const end = Date.UTC(2026, 9, 31);

/** Many cases against one company were filed on one day, as in multidistrict litigation. */
const massFiling = Date.UTC(2024, 4, 6);

const companies = [
  ..."Acme Freight,Blue Harbor Insurance,Cascade Semiconductor,Delta Analytics,Evergreen Foods,Fairview Hospital,Granite Bank,Horizon Airlines,Ironwood Steel,Juniper Pharmaceuticals,Keystone Energy,Lakeside Media".split(
    ",",
  ),
];

const suits = [
  ["440 Civil Rights: Other", "42:1983 Civil Rights Act"],
  ["830 Patent", "35:271 Patent Infringement"],
  ["190 Contract: Other", "28:1332 Diversity-Breach of Contract"],
  ["365 Personal Inj. Prod. Liability", "28:1332 Diversity-Product Liability"],
  ["820 Copyright", "17:101 Copyright Infringement"],
  ["710 Labor: Fair Standards", "29:201 Fair Labor Standards Act"],
  ["", ""],
] as const;

const filings = [
  "COMPLAINT against {party}. Filing fee paid.",
  "MOTION to Dismiss for Failure to State a Claim by {party}.",
  "ORDER granting Motion for Extension of Time to Answer.",
  "NOTICE of Appearance on behalf of {party}.",
  "Minute Entry for proceedings: Status Conference held.",
  "MEMORANDUM in Opposition to Motion by {party}.",
  "STIPULATION of Dismissal by {party}.",
  "ORDER: the parties shall file a joint status report within 14 days.",
  "",
] as const;

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function nameCase(random: Random): { name: string; short: string; party: string } {
  const person = random.pick(familyNames);
  const party = random.pick(companies);
  if (random.chance(0.05)) return { name: "", short: "", party };
  if (random.chance(0.2))
    return { name: `United States v. ${person}`, short: person, party: person };
  if (random.chance(0.05)) return { name: `In re ${party}`, short: party, party };
  return { name: `${person} v. ${party}, Inc.`, short: person, party };
}

/** The dates of a case. Each is NULL as often as in real dockets. */
function dateCase(random: Random, filed: number) {
  const terminated = filed + random.integer(30, 900) * day;
  const isOver = terminated < end && random.chance(0.6);
  const last = isOver ? terminated : Math.min(end, filed + random.integer(0, 400) * day);
  return {
    date_filed: random.chance(0.3) ? null : dayOf(filed),
    date_terminated: isOver ? dayOf(terminated) : null,
    date_last_filing: random.chance(0.2) ? null : dayOf(last),
    date_argued: random.chance(0.08) ? dayOf(last) : null,
    date_blocked: random.chance(0.02) ? dayOf(last) : null,
  };
}

function makeDocket(random: Random, index: number, created: number) {
  const isMass = created > massFiling && random.chance(0.2);
  const filed = isMass ? massFiling : Math.min(end, created) - random.integer(0, 3_000) * day;
  const { name, short, party } = nameCase(random);
  const [nature, cause] = random.pick(suits);
  const year = dayOf(filed).slice(2, 4);
  const serial = String(random.integer(1, 9_999)).padStart(5, "0");
  const dates = dateCase(random, filed);
  const row = {
    id: firstId + index,
    court: random.pick(demoCourts).id,
    date_created: created * 1000,
    date_modified: (created + (random.chance(0.5) ? 0 : random.integer(1, 30) * day)) * 1000,
    source: random.pick([0, 1, 3, 8, 9]),
    ...dates,
    case_name: name,
    case_name_short: short,
    case_name_full: random.chance(0.2) ? name : "",
    slug: slugOf(name),
    docket_number: random.chance(0.05) ? null : `${random.integer(1, 4)}:${year}-cv-${serial}`,
    docket_number_core: random.chance(0.1) ? "" : `${year}${serial}`,
    pacer_case_id: random.chance(0.3) ? null : String(random.integer(100_000, 999_999)),
    cause,
    nature_of_suit: nature,
    jury_demand: random.pick(["", "None", "Plaintiff", "Both"]),
    jurisdiction_type: random.pick(["", "Federal Question", "Diversity"]),
    assigned_to_str: random.chance(0.3)
      ? ""
      : `${random.pick(firstNames)} ${random.pick(familyNames)}`,
    referred_to_str: "",
    blocked: dates.date_blocked === null ? 0 : 1,
  };
  return { row, filed, party };
}

type Made = ReturnType<typeof makeDocket>;

/** Generates the entries. A few dockets have most of them. */
function makeEntries(random: Random, { row, filed, party }: Made, nextId: () => number): DemoRow[] {
  const count = Math.floor(random.fraction() ** 9 * 30) + random.integer(0, 2);
  const ofDay = new Map<string, number>();
  let time = filed;
  return Array.from({ length: count }, (_, index) => {
    if (!random.chance(0.3)) time = Math.min(end, time + random.integer(1, 30) * day);
    const date = random.chance(0.1) ? null : dayOf(time);
    const ordinal = (ofDay.get(date ?? "") ?? 0) + 1;
    ofDay.set(date ?? "", ordinal);
    return {
      id: nextId(),
      docket: row.id,
      date_created: row.date_created,
      date_modified: row.date_modified,
      date_filed: date,
      time_filed:
        date === null || random.chance(0.7)
          ? null
          : `${random.integer(10, 16)}:${random.integer(10, 59)}:00`,
      entry_number: random.chance(0.2) ? null : index + 1,
      recap_sequence_number: date === null ? "" : `${date}.${String(ordinal).padStart(3, "0")}`,
      pacer_sequence_number: random.chance(0.5) ? null : index + 1,
      description: random.pick(filings).replace("{party}", party),
    };
  });
}

/** The document of an entry, and its attachments if it has any. */
function makeDocuments(random: Random, entry: DemoRow, nextId: () => number): DemoRow[] {
  if (entry.entry_number === null || entry.entry_number === undefined) return [];
  const attachments = random.chance(0.2) ? random.integer(1, 4) : 0;
  return Array.from({ length: 1 + attachments }, (_, index) => {
    const isKnown = !random.chance(0.2);
    const isHere = isKnown && random.chance(0.4);
    const pages = random.integer(1, 60);
    const created = Number(entry.date_created);
    return {
      id: nextId(),
      docket_entry: entry.id ?? null,
      date_created: created,
      date_modified: Number(entry.date_modified),
      date_upload: isHere ? created + random.integer(0, 20) * day * 1000 : null,
      document_type: index === 0 ? 1 : 2,
      document_number: String(entry.entry_number),
      attachment_number: index === 0 ? null : index,
      pacer_doc_id: random.chance(0.2) ? "" : String(random.integer(10 ** 10, 10 ** 11)),
      is_available: isKnown ? Number(isHere) : null,
      is_free_on_pacer: random.chance(0.8) ? null : Number(random.chance(0.2)),
      is_sealed: random.chance(0.9) ? null : 0,
      description: index === 0 ? "" : `Exhibit ${index}`,
      sha1: "",
      page_count: isHere ? pages : null,
      file_size: isHere ? pages * random.integer(20_000, 90_000) : null,
      ocr_status: isHere ? 4 : null,
    };
  });
}

function counter(): () => number {
  let next = firstId;
  return () => next++;
}

/** Generates the dockets. They are the same in every run, and all their times are before December 2026. */
export function makeDemoDockets(): DemoDockets {
  const random = createRandom(20_261_102);
  const [nextEntry, nextDocument] = [counter(), counter()];
  let created = Date.UTC(2021, 0, 4, 9);
  const made = Array.from({ length: docketCount }, (_, index) => {
    // One docket in four has the same millisecond as the previous docket, as imported rows do.
    if (!random.chance(0.25)) created += random.integer(60_000, 1.7 * day);
    return makeDocket(random, index, created);
  });
  const entries = made.flatMap((docket) => makeEntries(random, docket, nextEntry));
  const documents = entries.flatMap((entry) => makeDocuments(random, entry, nextDocument));
  return { dockets: made.map(({ row }) => row), entries, documents };
}

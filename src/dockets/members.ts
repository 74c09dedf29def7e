/**
 * The members of a resource's JSON that a request asks for: its parameters `fields` and `omit`.
 *
 * @module
 */
import type { Field } from "./declaration/fields.ts";
import { type Resource, recapDocuments } from "./declaration/resources.ts";

/** The members to return, in the order of the resource. */
export interface Members {
  readonly names: readonly string[];
  /** The members of each nested document. Empty when `names` does not contain `recap_documents`. */
  readonly nested: readonly string[];
}

/** The member that contains objects of another resource. */
const nestedMember = "recap_documents";

/** Every member of a resource's JSON, in order, without those that must be asked for by name. */
export function membersOf({ fields }: Resource): string[] {
  return Object.entries<Field>(fields)
    .filter(([, { hidden }]) => !hidden)
    .map(([name]) => name);
}

interface Wish {
  readonly names: ReadonlySet<string>;
  readonly nested: ReadonlySet<string>;
}

function readWish(text: string): Wish {
  const names = text.split(",");
  const prefix = `${nestedMember}__`;
  const nested = names.filter((name) => name.startsWith(prefix));
  return {
    names: new Set(names),
    nested: new Set(nested.map((name) => name.slice(prefix.length))),
  };
}

const allMembers = new WeakMap<Resource, Members>();

/** The members for a request without `fields` and `omit`. There is one object for each resource. */
function membersOfAll(resource: Resource): Members {
  const known = allMembers.get(resource);
  if (known !== undefined) return known;
  const names = membersOf(resource);
  const nested = names.includes(nestedMember) ? membersOf(recapDocuments) : [];
  const members = { names, nested };
  allMembers.set(resource, members);
  return members;
}

/**
 * The members that `fields` and `omit` select. Names of members that do not exist are ignored, as in
 * CourtListener's API, and `omit` wins over `fields`.
 *
 * @param fields a comma list; null for all members.
 * @param omit a comma list; null for none.
 */
export function readMembers(
  resource: Resource,
  fields: string | null,
  omit: string | null,
): Members {
  if (fields === null && omit === null) return membersOfAll(resource);
  const wanted = fields === null ? null : readWish(fields);
  const unwanted = readWish(omit ?? "");
  const all = wanted === null ? membersOf(resource) : Object.keys(resource.fields);
  const hasNested = nestedMember in resource.fields;
  const wantsNested = (name: string) =>
    hasNested && name === nestedMember && (wanted?.nested.size ?? 0) > 0;
  const names = all.filter(
    (name) =>
      (wanted === null || wanted.names.has(name) || wantsNested(name)) && !unwanted.names.has(name),
  );
  if (!names.includes(nestedMember)) return { names, nested: [] };
  const whole = wanted === null || wanted.nested.size === 0 || wanted.names.has(nestedMember);
  const nested = (whole ? membersOf(recapDocuments) : Object.keys(recapDocuments.fields)).filter(
    (name) => (whole || wanted.nested.has(name)) && !unwanted.nested.has(name),
  );
  return { names, nested };
}

/** The fields that a computed member is made from. */
const sources: Readonly<Record<string, readonly string[]>> = {
  resource_uri: ["id"],
  court_id: ["court"],
  recap_documents: ["id", "docket"],
};

function sourcesOf(resource: Resource, member: string): readonly string[] {
  if (member === "absolute_url") {
    return resource.name === "dockets"
      ? ["id", "slug"]
      : ["docket_entry", "document_number", "attachment_number"];
  }
  return sources[member] ?? [member];
}

/** The names of the columns that members are made from. `id` is always one of them. */
export function columnsOf(resource: Resource, members: readonly string[]): string[] {
  const wanted = new Set(["id", ...members.flatMap((member) => sourcesOf(resource, member))]);
  const stored = Object.entries<Field>(resource.fields).filter(([name]) => wanted.has(name));
  const columns = stored.filter(([, { storage }]) => storage === "column").map(([name]) => name);
  return stored.some(([, { storage }]) => storage === "extra") ? [...columns, "extra"] : columns;
}

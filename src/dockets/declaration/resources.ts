/**
 * The four resources: their fields, what they can be sorted by, and what lists of them are asked for
 * by equality. Names, shapes and nullability are CourtListener's.
 *
 * @module
 */
import {
  beginningKey,
  boolean,
  clock,
  date,
  type Fields,
  integer,
  numberFirstKey,
  type ResourceName,
  real,
  reference,
  sequenceKey,
  text,
  time,
} from "./fields.ts";

/** A resource. Fields are in the order of its JSON. */
export interface Resource {
  /** In paths. */
  readonly name: ResourceName;
  readonly table: string;
  /** What one is called, in errors. */
  readonly singular: string;
  /** What one is called in OpenAPI's schemas. */
  readonly schema: string;
  readonly fields: Fields;
  /** As `order_by` spells it. */
  readonly defaultOrder: string;
  /**
   * The reference that lists are asked for by (a court's dockets): every order is an index range
   * behind it too. Null: none.
   */
  readonly parent: string | null;
  /**
   * The parent's field that lists are asked for by too (dockets by their court's jurisdiction). The
   * rows of each parent are merged where there are few of them, in any order at a cost flat with
   * depth; where there are many, rows are looked at one by one. Null: none.
   */
  readonly through: { readonly field: string; readonly manyParents: boolean } | null;
  /** Members of the JSON that are no fields. */
  readonly computed: readonly ("absolute_url" | "recap_documents")[];
  /** Orders of several fields behind the parent that are index ranges as well. */
  readonly compoundOrders: readonly (readonly [string, string])[];
}

/** Of a court: what kind of court it is, in CourtListener's letters. */
export const jurisdictions = [
  ..."F FD FB FBP FS S SA ST SS SAG TRS TRA TRT TRX TS TA TT TSP MA MT C I T".split(" "),
] as const;

export const courts = {
  name: "courts",
  table: "courts",
  singular: "court",
  schema: "Court",
  fields: {
    id: text({ sortable: true, initial: undefined, description: "Such as 'scotus'" }),
    pacer_court_id: integer({ nullable: true }),
    short_name: text(),
    full_name: text(),
    citation_string: text(),
    url: text(),
    jurisdiction: text({ choices: jurisdictions, initial: undefined, lookup: true }),
    position: real({ sortable: true, unique: true }),
    in_use: boolean(),
    start_date: date({ nullable: true, sortable: true }),
    end_date: date({ nullable: true, sortable: true }),
    date_modified: time({ sortable: true }),
  },
  defaultOrder: "position",
  parent: null,
  through: null,
  computed: [],
  compoundOrders: [],
} as const satisfies Resource;

export const dockets = {
  name: "dockets",
  table: "dockets",
  singular: "docket",
  schema: "Docket",
  fields: {
    id: integer({ sortable: true }),
    court: reference("courts"),
    date_created: time({ sortable: true }),
    date_modified: time({ sortable: true }),
    source: integer({ initial: 0 }),
    date_filed: date({ nullable: true, sortable: true }),
    date_terminated: date({ nullable: true, sortable: true }),
    date_last_filing: date({ nullable: true, sortable: true }),
    date_argued: date({ nullable: true, sortable: true }),
    date_blocked: date({ nullable: true, sortable: true }),
    case_name: text({ sortable: true, key: beginningKey("case_name") }),
    case_name_short: text(),
    case_name_full: text(),
    slug: text(),
    docket_number: text({ nullable: true, lookup: true }),
    docket_number_core: text(),
    pacer_case_id: text({ nullable: true, lookup: true }),
    cause: text(),
    nature_of_suit: text(),
    jury_demand: text(),
    jurisdiction_type: text(),
    assigned_to_str: text(),
    referred_to_str: text(),
    blocked: boolean(),
  },
  defaultOrder: "-id",
  parent: "court",
  through: { field: "jurisdiction", manyParents: false },
  computed: ["absolute_url"],
  compoundOrders: [],
} as const satisfies Resource;

export const docketEntries = {
  name: "docket-entries",
  table: "docket_entries",
  singular: "docket entry",
  schema: "DocketEntry",
  fields: {
    id: integer({ sortable: true }),
    docket: reference("dockets"),
    date_created: time({ sortable: true }),
    date_modified: time({ sortable: true }),
    date_filed: date({ nullable: true, sortable: true }),
    time_filed: clock({ nullable: true, description: "In the court's own time zone" }),
    entry_number: integer({ nullable: true, sortable: true, description: "Can exceed 2^31" }),
    recap_sequence_number: text({
      sortable: true,
      key: sequenceKey("recap_sequence_number"),
      description: "YYYY-MM-DD.NNN",
    }),
    pacer_sequence_number: integer({ nullable: true }),
    description: text(),
  },
  defaultOrder: "-id",
  parent: "docket",
  through: { field: "court", manyParents: true },
  computed: ["recap_documents"],
  compoundOrders: [["recap_sequence_number", "entry_number"]],
} as const satisfies Resource;

export const recapDocuments = {
  name: "recap-documents",
  table: "recap_documents",
  singular: "RECAP document",
  schema: "RecapDocument",
  fields: {
    id: integer({ sortable: true }),
    docket_entry: reference("docket-entries"),
    date_created: time({ sortable: true }),
    date_modified: time({ sortable: true }),
    date_upload: time({ nullable: true, sortable: true }),
    document_type: integer({ choices: [1, 2], description: "1: a document; 2: an attachment" }),
    document_number: text({ sortable: true, key: numberFirstKey("document_number") }),
    attachment_number: integer({ nullable: true, sortable: true }),
    pacer_doc_id: text({ lookup: true, listable: true }),
    is_available: boolean({ nullable: true }),
    is_free_on_pacer: boolean({ nullable: true }),
    is_sealed: boolean({ nullable: true }),
    description: text(),
    sha1: text(),
    page_count: integer({ nullable: true, sortable: true }),
    file_size: integer({ nullable: true, description: "Bytes" }),
    ocr_status: integer({ nullable: true }),
  },
  defaultOrder: "-id",
  parent: "docket_entry",
  through: { field: "docket", manyParents: false },
  computed: [],
  compoundOrders: [],
} as const satisfies Resource;

/** By name, each behind what it refers to: the order in which they can be imported. */
export const resources = {
  courts,
  dockets,
  "docket-entries": docketEntries,
  "recap-documents": recapDocuments,
} as const satisfies Readonly<Record<ResourceName, Resource>>;

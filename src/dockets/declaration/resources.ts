/**
 * The four resources: their fields, the orders they can be sorted in, and the references by which
 * their lists are usually filtered. Names, types, nullability and the order of the fields are those of
 * CourtListener's JSON.
 *
 * @module
 */
import {
  beginningKey,
  boolean,
  clock,
  computed,
  date,
  extra,
  type Fields,
  integer,
  link,
  links,
  numberFirstKey,
  object,
  type ResourceName,
  real,
  reference,
  sequenceKey,
  text,
  time,
} from "./fields.ts";

/** The sources of dockets, as sums of bits. CourtListener's list of all sums leaves out 65. */
const sources = Array.from({ length: 256 }, (_, sum) => sum).filter((sum) => sum !== 65);

/** A resource. Its fields are in the order of its JSON. */
export interface Resource {
  /** The name in paths. */
  readonly name: ResourceName;
  readonly table: string;
  /** The name of one row in error messages. */
  readonly singular: string;
  /** The name of one row in the OpenAPI document. */
  readonly schema: string;
  /** The name of one row in CourtListener's error messages. */
  readonly model: string;
  readonly fields: Fields;
  /** The default order, in the syntax of `order_by`. */
  readonly defaultOrder: string;
  /**
   * The reference that lists are usually filtered by (a court's dockets). Every order has an index that
   * starts with it. Null: none.
   */
  readonly parent: string | null;
  /** Orders by two fields that have an index among the rows of one parent. */
  readonly compoundOrders: readonly (readonly [string, string])[];
}

/** The kinds of courts, in CourtListener's codes. `T` marks courts for testing. */
const jurisdictions = [
  ..."F FD FB FBP FS S SA ST SS SAG TRS TRA TRT TRX TS TA TT TSP MA MT C I T".split(" "),
] as const;

const self = computed("The URL of this object");

export const courts = {
  name: "courts",
  table: "courts",
  singular: "court",
  schema: "Court",
  model: "Court",
  fields: {
    resource_uri: self,
    id: text({ sortable: true, initial: undefined, description: "The id, such as 'scotus'" }),
    pacer_court_id: integer({ nullable: true }),
    pacer_has_rss_feed: extra(boolean({ nullable: true })),
    pacer_rss_entry_types: extra(text()),
    date_last_pacer_contact: extra(time({ nullable: true })),
    fjc_court_id: extra(text()),
    date_modified: time({ sortable: true }),
    in_use: boolean(),
    has_opinion_scraper: boolean(),
    has_oral_argument_scraper: boolean(),
    position: real({ sortable: true, description: "The rank in sorted lists of courts" }),
    citation_string: text({ description: "The abbreviation in citations" }),
    short_name: text(),
    full_name: text(),
    url: text({ description: "The URL of the court's home page" }),
    start_date: date({
      nullable: true,
      sortable: true,
      description: "When the court was established",
    }),
    end_date: date({ nullable: true, sortable: true, description: "When the court was abolished" }),
    jurisdiction: text({ choices: jurisdictions, lookup: "many" }),
    parent_court: link("courts"),
    appeals_to: links("courts"),
    notes: extra(text({ hidden: true })),
  },
  defaultOrder: "position",
  parent: null,
  compoundOrders: [],
} as const satisfies Resource;

export const dockets = {
  name: "dockets",
  table: "dockets",
  singular: "docket",
  schema: "Docket",
  model: "Docket",
  fields: {
    resource_uri: self,
    id: integer({ sortable: true }),
    court: reference("courts"),
    court_id: computed("The id of the court"),
    original_court_info: object("The data of the lower court about the case, as imported"),
    idb_data: object("The case's row in the database of the Federal Judicial Center, as imported"),
    clusters: links("clusters"),
    audio_files: links("audio"),
    assigned_to: extra(link("people")),
    referred_to: extra(link("people")),
    bankruptcy_information: extra(link("bankruptcy-information")),
    absolute_url: computed("The path of the docket's page, without a host"),
    date_created: time({ sortable: true }),
    date_modified: time({ sortable: true, ranged: true }),
    source: integer({ initial: 0, lookup: "many", listable: true, askable: sources }),
    appeal_from_str: extra(text()),
    assigned_to_str: text({ lookup: "many" }),
    referred_to_str: text(),
    panel_str: extra(text()),
    date_last_index: extra(time({ nullable: true })),
    date_cert_granted: extra(date({ nullable: true })),
    date_cert_denied: extra(date({ nullable: true })),
    date_argued: date({ nullable: true, sortable: true }),
    date_reargued: extra(date({ nullable: true })),
    date_reargument_denied: extra(date({ nullable: true })),
    date_filed: date({ nullable: true, sortable: true, ranged: true }),
    date_terminated: date({ nullable: true, sortable: true }),
    date_last_filing: date({ nullable: true, sortable: true }),
    case_name_short: text(),
    case_name: text({ sortable: true, key: beginningKey("case_name") }),
    case_name_full: text(),
    slug: text(),
    docket_number: text({ nullable: true, lookup: "few" }),
    docket_number_core: text({ lookup: "few" }),
    docket_number_raw: extra(text()),
    docket_number_source: extra(integer({ initial: 0 })),
    federal_dn_office_code: extra(text()),
    federal_dn_case_type: extra(text()),
    federal_dn_judge_initials_assigned: extra(text()),
    federal_dn_judge_initials_referred: extra(text()),
    federal_defendant_number: extra(integer({ nullable: true })),
    pacer_case_id: text({ nullable: true, lookup: "few" }),
    cause: text(),
    nature_of_suit: text({ lookup: "many" }),
    jury_demand: text(),
    jurisdiction_type: text(),
    appellate_fee_status: extra(text()),
    appellate_case_type_information: extra(text()),
    mdl_status: extra(text()),
    filepath_ia: extra(text()),
    filepath_ia_json: extra(text()),
    ia_upload_failure_count: extra(integer({ nullable: true })),
    ia_needs_upload: extra(boolean({ nullable: true })),
    ia_date_first_change: extra(time({ nullable: true })),
    date_blocked: date({ nullable: true, sortable: true }),
    blocked: boolean(),
    appeal_from: extra(link("courts")),
    parent_docket: extra(link("dockets")),
    tags: links("tag"),
    panel: links("people"),
    filepath_local: extra(text({ nullable: true, hidden: true })),
    view_count: extra(integer({ initial: 0, hidden: true })),
    idb_data_id: extra(integer({ nullable: true, hidden: true })),
    originating_court_information_id: extra(integer({ nullable: true, hidden: true })),
  },
  defaultOrder: "-id",
  parent: "court",
  compoundOrders: [],
} as const satisfies Resource;

export const docketEntries = {
  name: "docket-entries",
  table: "docket_entries",
  singular: "docket entry",
  schema: "DocketEntry",
  model: "DocketEntry",
  fields: {
    resource_uri: self,
    id: integer({ sortable: true }),
    docket: reference("dockets"),
    recap_documents: computed("The documents of the entry"),
    date_created: time({ sortable: true }),
    date_modified: time({ sortable: true }),
    date_filed: date({ nullable: true, sortable: true }),
    time_filed: clock({
      nullable: true,
      description: "The time of filing, in the time zone of the court",
    }),
    entry_number: integer({ nullable: true, sortable: true, description: "Can exceed 2^31" }),
    recap_sequence_number: text({
      sortable: true,
      key: sequenceKey("recap_sequence_number"),
      description: "YYYY-MM-DD.NNN",
    }),
    pacer_sequence_number: integer({ nullable: true }),
    description: text(),
    tags: links("tag"),
  },
  defaultOrder: "-id",
  parent: "docket",
  compoundOrders: [["recap_sequence_number", "entry_number"]],
} as const satisfies Resource;

export const recapDocuments = {
  name: "recap-documents",
  table: "recap_documents",
  singular: "RECAP document",
  schema: "RecapDocument",
  model: "RECAPDocument",
  fields: {
    resource_uri: self,
    id: integer({ sortable: true }),
    docket_entry: reference("docket-entries", { hidden: true }),
    tags: links("tag"),
    absolute_url: computed("The path of the document's page, without a host"),
    date_created: time({ sortable: true }),
    date_modified: time({ sortable: true }),
    sha1: text({ lookup: "few" }),
    page_count: integer({ nullable: true, sortable: true }),
    file_size: integer({ nullable: true, description: "Bytes" }),
    filepath_local: extra(text({ nullable: true, description: "The key of the file in storage" })),
    filepath_ia: extra(text()),
    ia_upload_failure_count: extra(integer({ nullable: true })),
    thumbnail: extra(text({ nullable: true, description: "The key of the image in storage" })),
    thumbnail_status: extra(integer({ initial: 0 })),
    plain_text: text(),
    ocr_status: integer({ nullable: true }),
    date_upload: time({ nullable: true, sortable: true }),
    document_number: text({
      sortable: true,
      key: numberFirstKey("document_number"),
      comparable: true,
    }),
    attachment_number: integer({ nullable: true, sortable: true }),
    pacer_doc_id: text({ lookup: "few", listable: true }),
    is_available: boolean({ nullable: true }),
    is_free_on_pacer: boolean({ nullable: true }),
    is_sealed: boolean({ nullable: true }),
    document_type: integer({
      choices: [1, 2],
      description: "The kind of document: 1 is a main document, 2 is an attachment",
    }),
    description: text(),
    acms_document_guid: extra(text()),
  },
  defaultOrder: "-id",
  parent: "docket_entry",
  compoundOrders: [],
} as const satisfies Resource;

/** The resources by name. Each comes after the resources that it refers to, which is the order of imports. */
export const resources = {
  courts,
  dockets,
  "docket-entries": docketEntries,
  "recap-documents": recapDocuments,
} as const satisfies Readonly<Record<ResourceName, Resource>>;

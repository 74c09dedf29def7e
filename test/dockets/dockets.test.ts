/**
 * Courts, dockets, entries and documents over HTTP.
 */
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Resource, resources } from "../../src/dockets/declaration/resources.ts";
import { ownFilters } from "../../src/dockets/filters/request-filters.ts";
import {
  call,
  callWith,
  costOf,
  makeUser,
  problemOf,
  readList,
  type TestUser,
  walkList,
} from "../harness.ts";
import { makeCourts, makeDockets, makeDocuments, makeEntries, run } from "./world.ts";

/** CourtListener's members, in its order. */
const memberNames = {
  courts:
    "resource_uri id pacer_court_id pacer_has_rss_feed pacer_rss_entry_types date_last_pacer_contact fjc_court_id date_modified in_use has_opinion_scraper has_oral_argument_scraper position citation_string short_name full_name url start_date end_date jurisdiction parent_court appeals_to".split(
      " ",
    ),
  dockets:
    "resource_uri id court court_id original_court_info idb_data clusters audio_files assigned_to referred_to bankruptcy_information absolute_url date_created date_modified source appeal_from_str assigned_to_str referred_to_str panel_str date_last_index date_cert_granted date_cert_denied date_argued date_reargued date_reargument_denied date_filed date_terminated date_last_filing case_name_short case_name case_name_full slug docket_number docket_number_core docket_number_raw docket_number_source federal_dn_office_code federal_dn_case_type federal_dn_judge_initials_assigned federal_dn_judge_initials_referred federal_defendant_number pacer_case_id cause nature_of_suit jury_demand jurisdiction_type appellate_fee_status appellate_case_type_information mdl_status filepath_ia filepath_ia_json ia_upload_failure_count ia_needs_upload ia_date_first_change date_blocked blocked appeal_from parent_docket tags panel".split(
      " ",
    ),
  "docket-entries":
    "resource_uri id docket recap_documents date_created date_modified date_filed time_filed entry_number recap_sequence_number pacer_sequence_number description tags".split(
      " ",
    ),
  "recap-documents":
    "resource_uri id tags absolute_url date_created date_modified sha1 page_count file_size filepath_local filepath_ia ia_upload_failure_count thumbnail thumbnail_status plain_text ocr_status date_upload document_number attachment_number pacer_doc_id is_available is_free_on_pacer is_sealed document_type description acms_document_guid".split(
      " ",
    ),
};

type Docket = Readonly<Record<string, unknown>> & { readonly id: number };
let user: TestUser;

beforeAll(async () => {
  user = await makeUser("clerk");
  await makeCourts();
  await makeDockets(2_500);
  await makeEntries(200);
  await makeDocuments(100);
  await run(
    "UPDATE dockets SET case_name = 'ROE v. Wade', docket_number = NULL, date_filed = '1971-12-13' WHERE id = 30",
  );
});

const read = (path: string) => readList<Docket>(`/api/rest/v4/${path}`, user);
const idsOf = async (path: string) => (await read(path)).results.map(({ id }) => id);
const get = async (path: string) => {
  const response = await call(path, { token: user.token });
  expect(response.status, path).toBe(200);
  return (await response.json()) as Record<string, unknown>;
};
const refusal = async (path: string) => {
  const response = await call(path, { token: user.token });
  expect(response.status, path).toBe(400);
  return problemOf(response);
};

describe("one row", () => {
  test("a docket, in both versions", async () => {
    for (const version of ["v4", "v3"]) {
      const base = `https://connectly.test/api/rest/${version}`;
      const docket = await get(`/api/rest/${version}/dockets/30/`);
      expect(Object.keys(docket)).toEqual(memberNames.dockets);
      expect(docket).toMatchObject({
        resource_uri: `${base}/dockets/30/`,
        id: 30,
        court: `${base}/courts/scotus/`,
        court_id: "scotus",
        original_court_info: null,
        idb_data: null,
        clusters: [],
        assigned_to: null,
        absolute_url: "/docket/30/case-3/",
        date_created: expect.stringMatching(/^2017-07-13T19:.*-07:00$/),
        source: 0,
        date_filed: "1971-12-13",
        date_last_filing: null,
        case_name: "ROE v. Wade",
        case_name_short: "",
        slug: "case-3",
        docket_number: null,
        docket_number_core: "",
        docket_number_source: 0,
        pacer_case_id: "p1",
        nature_of_suit: "Civil",
        ia_needs_upload: null,
        blocked: false,
        tags: [],
        panel: [],
      });
    }
  });

  test("a court by its text id, and members chosen", async () => {
    const court = await get("/api/rest/v4/courts/scotus?fields=id,jurisdiction,in_use,position");
    expect(court).toEqual({ id: "scotus", jurisdiction: "F", in_use: true, position: 0.5 });
    const rest = await get("/api/rest/v4/courts/ca1/?fields=id,position&omit=position");
    expect(rest).toEqual({ id: "ca1" });
  });

  test("an entry with its documents by number, in one round trip", async () => {
    await run(
      "INSERT INTO docket_entries (id, docket_id, date_created, date_modified, time_filed) VALUES (9000, 10, 0, 0, '14:03:11')",
    );
    for (const [id, number, attachment] of [
      [9001, "10", null],
      [9002, "9", 2],
      [9003, "9", null],
      [9004, "9", 10],
      [9005, "A", null],
    ]) {
      await run(
        "INSERT INTO recap_documents (id, docket_entry_id, date_created, date_modified, document_type, document_number, attachment_number) VALUES (?, 9000, 0, 0, 1, ?, ?)",
        id,
        number,
        attachment,
      );
    }
    const response = await call("/api/rest/v4/docket-entries/9000", { token: user.token });
    expect(costOf(response).batches).toBe(2);
    const entry = (await response.json()) as { recap_documents: Docket[]; time_filed: string };
    expect(entry.time_filed).toBe("14:03:11");
    expect(entry.recap_documents.map(({ id }) => id)).toEqual([9001, 9002, 9004, 9003, 9005]);
    expect(entry.recap_documents[3]).toEqual(await get("/api/rest/v4/recap-documents/9003/"));
    const [listed] = (await read("docket-entries/?id=9000")).results;
    expect(listed).toEqual(entry);
    const [bare] = (await read("docket-entries/?id=9000&omit=recap_documents")).results;
    expect(bare).not.toHaveProperty("recap_documents");
  });

  test("404 for an unknown or malformed id, 401 without a token except for courts", async () => {
    const details = {
      "dockets/7": "No Docket matches the given query.",
      "courts/nowhere": "No Court matches the given query.",
      "docket-entries/1000000/": "No DocketEntry matches the given query.",
      "recap-documents/1000000/": "No RECAPDocument matches the given query.",
      "dockets/abc/": "Not found.",
      "dockets/99999999999999999999/": "No Docket matches the given query.",
      "dockets/30/?court=ca9": "No Docket matches the given query.",
    };
    for (const [path, detail] of Object.entries(details)) {
      expect(
        await problemOf(await call(`/api/rest/v4/${path}`, { token: user.token })),
      ).toMatchObject({ status: 404, detail });
    }
    const anonymous = await call("/api/rest/v4/dockets/30");
    expect(anonymous.headers.get("WWW-Authenticate")).toContain("Bearer");
    expect(await problemOf(anonymous)).toMatchObject({
      status: 401,
      detail: "Authentication credentials were not provided.",
    });
    expect((await call("/api/rest/v3/courts/")).status).toBe(200);
    expect((await call("/api/rest/v4/courts/ca9/")).status).toBe(200);
    const wrong = await call("/api/rest/v4/courts/", {
      headers: { Authorization: "Token nothing" },
    });
    expect(await problemOf(wrong)).toMatchObject({ status: 401, detail: "Invalid token." });
  });

  test.each([
    [undefined, "Authentication credentials were not provided."],
    ["Digest abc", "Authentication credentials were not provided."],
    ["Token", "Invalid token header. No credentials provided."],
    ["token one two", "Invalid token header. Token string should not contain spaces."],
    ["TOKEN wrong", "Invalid token."],
    ["Basic", "Invalid basic header. No credentials provided."],
    ["Basic ZGVtbzp4", "Invalid username/password."],
    ["Bearer wrong", "Invalid or expired bearer token."],
  ])("the Authorization header %s is answered in CourtListener's words", async (header, detail) => {
    const headers: Record<string, string> = header === undefined ? {} : { Authorization: header };
    const response = await call("/api/rest/v4/dockets/", { headers });
    const challenge = response.headers.get("WWW-Authenticate") ?? "";
    expect(await problemOf(response)).toMatchObject({ status: 401, detail });
    expect(challenge.startsWith('Bearer realm="api"')).toBe(true);
    expect(challenge.includes('error="invalid_token"')).toBe(header === "Bearer wrong");
  });

  test("a token may be sent as CourtListener's clients do", async () => {
    for (const scheme of ["Token", "token", "Bearer"]) {
      const headers = { Authorization: `${scheme} ${user.token}` };
      expect((await call("/api/rest/v4/dockets/30/", { headers })).status, scheme).toBe(200);
    }
    const headers = { Authorization: `Token ${user.token}` };
    expect((await call("/api/users/me", { headers })).status).toBe(401);
  });
});

describe("counts and versions", () => {
  test("v4 answers the URL of the count, and counts on request", async () => {
    const page = await get("/api/rest/v4/dockets/?position=last&court=ca9&order_by=date_filed,id");
    expect(Object.keys(page)).toEqual(["count", "next", "previous", "results"]);
    expect(page.next).toBeNull();
    expect(page.count).toBe(
      "https://connectly.test/api/rest/v4/dockets/?count=on&court=ca9&order_by=date_filed%2Cid&position=last",
    );
    expect(await get(String(page.count))).toEqual({ count: 416 });
  });

  test("counts of everything and of one court come from counters", async () => {
    for (const [query, count] of [
      ["", 2_500],
      ["&court=ca9", 416],
      ["&court__id=nowhere", 0],
    ]) {
      const response = await call(`/api/rest/v4/dockets/?count=on${query}`, { token: user.token });
      expect(await response.json()).toEqual({ count });
      expect(costOf(response).rowsRead).toBeLessThan(10);
    }
  });

  test("v3 counts and pages by number, and continues in v4 after page 100", async () => {
    const path = "/api/rest/v3/dockets/?order_by=date_filed&page_size=20";
    const first = await get(path);
    expect(first).toMatchObject({ count: 2_500, previous: null });
    expect(first.next).toBe(
      "https://connectly.test/api/rest/v3/dockets/?order_by=date_filed&page=2&page_size=20",
    );
    const second = await get(String(first.next));
    expect(second.previous).toBe(`https://connectly.test${path}`);
    const hundredth = await readList<Docket>(`${path}&page=100`, user);
    expect(new URL(hundredth.next ?? "").pathname).toBe("/api/rest/v4/dockets/");
    const following = await readList<Docket>(hundredth.next ?? "", user);
    const all = await walkList<Docket>(
      "/api/rest/v4/dockets/?page_size=100&order_by=date_filed",
      user,
    );
    const ids = all.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(2_500);
    expect(hundredth.results.map(({ id }) => id)).toEqual(ids.slice(1_980, 2_000));
    expect(following.results.map(({ id }) => id)).toEqual(ids.slice(2_000, 2_020));
    expect(await get(`/api/rest/v3/courts/?page=last`)).toMatchObject({ count: 5, next: null });
    expect(await get(`/api/rest/v3/dockets/?court=ca9&page=last&count=on`)).toMatchObject({
      count: 416,
      next: null,
    });
  });

  test.each([
    [
      "v3/dockets/?page=101&court=scotus",
      "Invalid page: Deep API pagination is not allowed. Please review API documentation.",
    ],
    [
      "v3/dockets/?page=1000&court=ca9",
      "Invalid page: Deep API pagination is not allowed. Please review API documentation.",
    ],
    ["v3/dockets/?page=22&court=ca9", "Invalid page."],
    ["v3/dockets/?page=0", "Invalid page."],
    ["v3/dockets/?page=1.0", "Invalid page: That page number is not an integer"],
    ["v4/dockets/?cursor=", "Invalid cursor"],
    ["v4/dockets/?cursor=abc", "Invalid cursor"],
    ["v4/courts/?page=9", "Invalid page."],
    ["v4/courts/?page=101", "Invalid page."],
    ["v3/courts/?page=99999999999999999999", "Invalid page."],
    ["v3/courts/?page=abc", "Invalid page."],
    ["v4/dockets/?format=xml", "Not found."],
  ])("%s is 404", async (path, detail) => {
    const problem = await problemOf(await call(`/api/rest/${path}`, { token: user.token }));
    expect(problem).toMatchObject({ status: 404, detail });
    if (problem.first === undefined) return;
    expect((await readList(problem.first, user)).results.length).toBeGreaterThan(0);
  });

  test("the last page of v3 leads back where page numbers do not reach", async () => {
    const path = "/api/rest/v3/dockets/?order_by=id&fields=id&page=last";
    // Of 105 pages, numbers reach 100.
    const last = await readList<Docket>(`${path}&page_size=24`, user);
    expect(last.results.map(({ id }) => id)).toEqual([24970, 24980, 24990, 25000]);
    let { previous } = last;
    for (const end of [24960, 24720, 24480]) {
      expect(previous).toContain("/api/rest/v4/dockets/");
      const page: typeof last = await readList<Docket>(previous ?? "", user);
      expect(page.results).toHaveLength(24);
      expect(page.results.at(-1)).toEqual({ id: end });
      previous = page.previous;
    }
    // The page before the 101st has a number.
    const few = await readList<Docket>(`${path}&id__lte=20200`, user);
    expect(few.previous).toContain("page=100");
    expect((await readList<Docket>(few.previous ?? "", user)).results).toHaveLength(20);
  });

  test("a page number in v4 is refused with the URL to continue", async () => {
    for (const order of ["", "&order_by=date_filed"]) {
      const problem = await refusal(`/api/rest/v4/dockets/?page=2${order}`);
      expect(problem.detail).toContain("/api/rest/v3/dockets/");
      expect((await readList(problem.first ?? "", user)).results).toHaveLength(20);
    }
    expect((await get("/api/rest/v3/dockets?cursor=x")).count).toBe(2_500);
    // An empty value is as no value, also on the pages that follow.
    const first = await get("/api/rest/v4/dockets/?page=");
    expect((await get(String(first.next))).results).toHaveLength(20);
  });

  test("the Link header of a long URL stays below what Node.js accepts", async () => {
    for (const [count, relations] of [
      [10, ["first", "last"]],
      [500, ["first"]],
      [800, []],
    ] as const) {
      const ids = Array.from({ length: count }, (_, index) => 127_000_000 + index);
      const path = `/api/rest/v4/recap-documents/?pacer_doc_id__in=${ids}`;
      const link = (await call(path, { token: user.token })).headers.get("Link") ?? "";
      expect(link.length).toBeLessThanOrEqual(8192);
      expect(Array.from(link.matchAll(/rel="(\w+)"/g), ([, name]) => name)).toEqual(relations);
    }
  });

  test("a cursor is bound to the filters and the order", async () => {
    const { next } = await read("dockets/?court=scotus");
    const cursor = new URL(next ?? "").searchParams.get("cursor");
    for (const query of ["court=ca9", "court!=scotus", "court=scotus&order_by=date_filed"]) {
      const response = await call(`/api/rest/v4/dockets/?${query}&cursor=${cursor}`, {
        token: user.token,
      });
      expect(await problemOf(response)).toMatchObject({ status: 404, detail: "Invalid cursor" });
    }
  });
});

test("a trailing slash, a seek, and the page around a row", async () => {
  expect((await read("dockets")).results).toHaveLength(20);
  const [first] = (await read("dockets/?order_by=date_filed&seek=2015-05-05")).results;
  expect(first?.date_filed).toBe("2015-05-05");
  expect(await idsOf("dockets/?around=500&page_size=5")).toEqual([520, 510, 500, 490, 480]);
  expect((await idsOf("recap-documents/?order_by=document_number&seek=010&page_size=3"))[0]).toBe(
    Number((await idsOf("recap-documents/?document_number=10&order_by=id"))[0] ?? Number.NaN),
  );
  await refusal("/api/rest/v4/dockets/?order_by=date_filed&seek=yesterday");
});

test.each([
  "dockets/?nature_of_suit=zzz&order_by=date_filed&around=500",
  "dockets/?nature_of_suit=zzz&around=500",
  "dockets/?source__in=77,78&order_by=case_name&around=500",
  "docket-entries/?docket__nature_of_suit=zzz&order_by=date_filed&around=5",
])("the page around a row of an empty list: %s", async (path) => {
  const answer = await call(`/api/rest/v4/${path}`, { token: user.token });
  expect(answer.status).toBe(404);
  expect((await problemOf(answer)).code).toBe("not_found");
});

test.each(["v4", "v3"])(
  "a filter on the position of courts is kept in the links of %s",
  async (version) => {
    const ids = ["p1", "p2", "p3"];
    for (const id of ids) {
      await run(
        "INSERT INTO courts (id, jurisdiction, position, date_modified) VALUES (?, 'F', 77, 0)",
        id,
      );
    }
    onTestFinished(async () => void (await run("DELETE FROM courts WHERE position = 77")));
    const path = `/api/rest/${version}/courts/?position=77&page_size=1`;
    const pages = await walkList<{ readonly id: string }>(path, user);
    const back = await walkList<{ readonly id: string }>(`${path}&order_by=-id`, user);
    const answer = await call(path, { token: user.token });
    const links = Array.from(
      (answer.headers.get("Link") ?? "").matchAll(/<([^>]*)>; rel="(\w+)"/g),
    );
    expect(pages.flat().map(({ id }) => id)).toEqual(ids);
    expect(back.flat().map(({ id }) => id)).toEqual(ids.toReversed());
    expect(links.map(([, , relation]) => relation)).toContain("first");
    for (const [, url = ""] of links) {
      expect(new URL(url).searchParams.getAll("position")).toEqual(["77"]);
    }
  },
);

describe("what is refused", () => {
  const cases: [path: string, says: RegExp][] = [
    ["dockets/?date_filed=2024-02-30", /Enter a valid date\. Expected a date such as/],
    ["dockets/?date_filed__gte=20240230", /Enter a valid date\./],
    ["dockets/?date_filed__range=2024-01-01", /Range query expects two values\./],
    ["dockets/?date_filed__range=2024-01-01,2024-01-02,2024-01-03", /two values/],
    ["dockets/?date_created__gt=noon", /Enter a valid date\/time\. Expected an ISO 8601/],
    ["dockets/?id=1.5", /Enter a number\./],
    ["dockets/?id__gt=99999999999999999", /Enter a number\./],
    ["dockets/?court__jurisdiction=XX", /Select a valid choice\. XX is not one of the available/],
    ["dockets/?source=65", /Select a valid choice\. 65 is not one of the available choices\./],
    ["dockets/?source=x", /Select a valid choice\. x is not one/],
    ["dockets/?source__in=1,256", /Select a valid choice/],
    ["dockets/?court=nope", /court: Select a valid choice\. That choice is not one/],
    ["docket-entries/?docket=999999", /docket: Select a valid choice/],
    ["dockets/?docket_entries=999999", /docket_entries: Select a valid choice/],
    ["dockets/?case_name=a%00b", /valid value/],
    ["recap-documents/?document_type=3", /one of 1, 2/],
    ["recap-documents/?docket_entry=x", /Select a valid choice/],
    ["courts/?position=x", /Enter a number\./],
    ["courts/?jurisdiction=Q", /one of F/],
    ["dockets/?nulls=middle", /nulls/],
    ["dockets/?page_size=101", /from 1 to 100/],
    ["dockets/?order_by=date_filed&seek=yesterday", /a date such as/],
    ["dockets/?cursor=x&position=last", /at most one/],
  ];
  test.each(cases)("%s", async (path, says) => {
    const problem = await refusal(`/api/rest/v4/${path}`);
    expect(problem.detail).toMatch(says);
  });

  test.each([
    ["dockets/?foo=1&colour=red", ["colour", "foo"]],
    ["dockets/?date_filed__foo=1", ["date_filed__foo"]],
    ["dockets/?fields!=id", ["fields!"]],
    ["dockets/?id__in=1,2", ["id__in"]],
    ["dockets/?court__in=ca9", ["court__in"]],
    ["dockets/?Court=ca9", ["Court"]],
    ["dockets/?case_name__contains=x", ["case_name__contains"]],
    [
      "dockets/?court__dockets__court__dockets__court__id=x",
      ["court__dockets__court__dockets__court__id"],
    ],
    ["courts/?parent_court__id=ca9", ["parent_court__id"]],
    ["dockets/30/?foo=1", ["foo"]],
  ])("%s has unknown parameters", async (path, names) => {
    const problem = await refusal(`/api/rest/v4/${path}`);
    expect(problem).toMatchObject({
      code: "invalid_request",
      detail: "Unknown filter parameters are not allowed.",
      unknown_params: names,
    });
    const known = path.startsWith("courts/") ? "start_date" : "date_filed";
    expect(problem.errors?.[0]?.message).toMatch(new RegExp(`allowed: .*${known}\\[__gte`));
  });

  test.each([
    "date_filed=&court=",
    "blocked=maybe&format=json&count=",
    "order_by=colour",
    "fields=id,colour&omit=colour",
    "court=nowhere&court=",
  ])("%s is accepted, and has no effect on the rows", async (query) => {
    expect(await idsOf(`dockets/?${query}`)).toEqual(await idsOf("dockets/"));
  });
});

describe("members", () => {
  test("fields and omit, nested ones too", async () => {
    expect((await read("dockets/?fields=id,court_id&page_size=1")).results).toEqual([
      { id: 25_000, court_id: "nysd" },
    ]);
    expect((await read("dockets/?fields=&page_size=1")).results).toEqual([{}]);
    expect((await read("dockets/?fields=id&omit=id&page_size=1")).results).toEqual([{}]);
    const entries = "docket-entries/?id=1&";
    expect((await read(`${entries}fields=id,recap_documents__id`)).results[0]).toEqual({
      id: 1,
      recap_documents: expect.arrayContaining([{ id: 1 }]),
    });
    const [entry] = (await read(`${entries}omit=recap_documents__plain_text`)).results;
    const [document] = (entry?.recap_documents ?? []) as Record<string, unknown>[];
    expect(Object.keys(document ?? {})).toEqual(
      memberNames["recap-documents"].filter((name) => name !== "plain_text"),
    );
    const [bare] = (await read(`${entries}omit=recap_documents`)).results;
    expect(Object.keys(bare ?? {})).toEqual(
      memberNames["docket-entries"].filter((name) => name !== "recap_documents"),
    );
  });

  test.each(Object.entries(memberNames))("of %s are CourtListener's", async (resource, names) => {
    const [row] = (await read(`${resource}/?page_size=1`)).results;
    expect(Object.keys(row ?? {})).toEqual(names);
  });

  test("a document's page is below its docket's", async () => {
    await run(
      "UPDATE recap_documents SET document_number = '7', attachment_number = 2 WHERE id = 1",
    );
    const [first] = (await read("recap-documents/?id=1")).results;
    expect(first?.absolute_url).toBe("/docket/10/7/2/case-1/");
    await run("UPDATE recap_documents SET document_number = '' WHERE id = 1");
    expect((await read("recap-documents/?id=1")).results[0]?.absolute_url).toBe("");
  });

  test("long texts of nested documents are read, however many", async () => {
    const text = "x".repeat(900_000);
    await run(
      "UPDATE recap_documents SET plain_text = ? WHERE docket_entry_id = 1 AND id < 8",
      text,
    );
    const [entry] = (await read("docket-entries/?id=1")).results;
    const documents = (entry?.recap_documents ?? []) as { id: number; plain_text: string }[];
    expect(documents.filter(({ plain_text: each }) => each === text)).toHaveLength(4);
    expect(documents.filter(({ plain_text: each }) => each === "")).toHaveLength(
      documents.length - 4,
    );
  });

  test("a court for testing is in no list, and not found", async () => {
    await run(
      "INSERT INTO courts (id, jurisdiction, position, date_modified) VALUES ('test', 'T', 0, 0)",
    );
    const courts = await read("courts/");
    expect(courts.count).toBe(5);
    expect(courts.results.map(({ id }) => id)).not.toContain("test");
    expect((await call("/api/rest/v4/courts/test/")).status).toBe(404);
    await run("DELETE FROM courts WHERE id = 'test'");
  });
});

test.each(Object.values<Resource>(resources))(
  "every filter of $name in OpenAPI exists",
  async (resource) => {
    const names = ownFilters(resource).map(({ name, lookup }) =>
      lookup === "" ? name : `${name}__${lookup}`,
    );
    // A filter without a value is dropped if there is such a filter, and refused otherwise.
    const query = names.map((name) => `${name}=`).join("&");
    await get(`/api/rest/v4/${resource.name}/?page_size=1&${query}`);
  },
);

describe("OPTIONS", () => {
  const describeOf = async (path: string, headers: Record<string, string> = {}) => {
    const response = await call(`/api/rest/${path}`, { method: "OPTIONS", headers });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };

  test("describes a list: its members, its filters and its orders", async () => {
    const { status, headers, body } = await describeOf("v4/dockets/");
    expect(status).toBe(200);
    expect(headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    const described = JSON.parse(body);
    expect(Object.keys(described)).toEqual(
      "name description renders parses actions filters ordering".split(" "),
    );
    expect(described).toMatchObject({ name: "Docket List", renders: ["application/json"] });
    expect(Object.keys(described.actions.POST)).toEqual(memberNames.dockets);
    expect(described.actions.POST.date_filed).toMatchObject({ type: "date", read_only: true });
    expect(described.filters.date_filed).toEqual({
      type: "DateFilter",
      lookup_types: "exact gte gt lte lt range isnull year month day".split(" "),
    });
    expect(described.filters.docket_entries).toEqual({
      type: "RelatedFilter",
      lookup_types: "See available filters for 'Docket Entries'",
    });
  });

  test.each([
    ["v3/recap-documents/5/", "RECAP Document Instance"],
    ["v4/docket-entries", "Docket Entry List"],
    ["v4/courts/ca9/", "Court Instance"],
    ["v4/", "Api Root"],
  ])("of %s is named %s", async (path, name) => {
    expect(JSON.parse((await describeOf(path)).body)).toMatchObject({ name });
  });

  test.each(Object.keys(memberNames))("of %s names filters and orders that work", async (name) => {
    const described: {
      readonly filters: Record<string, { readonly lookup_types: string | string[] }>;
      readonly ordering: readonly string[];
    } = JSON.parse((await describeOf(`v4/${name}/`)).body);
    const filters = Object.entries(described.filters).flatMap(([field, { lookup_types: types }]) =>
      typeof types === "string"
        ? [`${field}__id`]
        : types.map((lookup) => (lookup === "exact" ? field : `${field}__${lookup}`)),
    );
    // A filter without a value is dropped if there is such a filter, and refused otherwise.
    await get(`/api/rest/v4/${name}/?page_size=1&${filters.map((each) => `${each}=`).join("&")}`);
    for (const order of described.ordering) {
      const { next } = await read(`${name}/?order_by=-${order}&page_size=1&fields=id`);
      expect(next).toContain(`order_by=-${order}`);
    }
  });

  test("is a browser's preflight request where it asks for a method", async () => {
    const preflight = { Origin: "https://a.example", "Access-Control-Request-Method": "GET" };
    const { status, headers, body } = await describeOf("v4/dockets/", preflight);
    expect([status, body]).toEqual([204, ""]);
    expect(headers.get("Access-Control-Allow-Methods")).toContain("GET");
    expect((await describeOf("v4/nothing/")).status).toBe(204);
  });
});

describe("times", () => {
  test("are written to the microsecond, in the time zone of the setting", async () => {
    await run(
      "UPDATE dockets SET date_modified = 1629913675393100, date_created = 1629913675000000 WHERE id = 30",
    );
    expect(await get("/api/rest/v4/dockets/30/?fields=date_created,date_modified")).toEqual({
      date_created: "2021-08-25T10:47:55-07:00",
      date_modified: "2021-08-25T10:47:55.393100-07:00",
    });
  });

  test.each([
    "2021-08-25T10:47:55.393100-07:00",
    "2021-08-25 17:47:55.393100+00:00",
    "2021-08-25%2017:47:55.3931%2B00:00",
    "2021-08-25T17:47:55.3931004999Z",
    "2021-08-25T10:47:55.393100",
    "2021-08-25t19:47:55.3931%2B0200",
    "2021-08-25T19:47:55,3931%2B02",
  ])("%s is read as the same moment", async (text) => {
    expect(await idsOf(`dockets/?date_modified=${text}`)).toEqual([30]);
    expect(await idsOf(`dockets/?date_modified__gt=${text}`)).toEqual([]);
  });

  test("a crawl by date_modified continues from the time of the last row, and skips no row", async () => {
    const seen = new Set<number>();
    let since = "";
    for (let step = 0; step < 500; step += 1) {
      const path = `dockets/?order_by=date_modified&page_size=100${since}`;
      const { results } = await read(path);
      const before = seen.size;
      for (const { id } of results) seen.add(id);
      if (seen.size === before) break;
      since = `&date_modified__gte=${results.at(-1)?.date_modified}`;
    }
    expect(seen.size).toBe(2_500);
  });
});

test("a page that ends early at SCAN_LIMIT says so in a header that the document has", async () => {
  const path = "/api/rest/v4/dockets/?cause=nothing has this cause";
  const limited = await callWith({ SCAN_LIMIT: "100" }, path, { token: user.token });
  expect(limited.headers.get("X-Scan-Limit")).toBe("100");
  expect((await limited.json<{ next: string | null }>()).next).not.toBeNull();
  const whole = await callWith({ SCAN_LIMIT: "20000" }, path, { token: user.token });
  expect(whole.headers.get("X-Scan-Limit")).toBeNull();
});

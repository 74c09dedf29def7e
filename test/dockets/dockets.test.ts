/**
 * Courts, dockets, entries and documents over HTTP.
 */
import { beforeAll, describe, expect, test } from "vitest";
import {
  call,
  costOf,
  makeUser,
  problemOf,
  readList,
  type TestUser,
  walkList,
} from "../harness.ts";
import { makeCourts, makeDockets, makeDocuments, makeEntries, run } from "./world.ts";

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
      const docket = await get(`/api/rest/${version}/dockets/30/`);
      expect(docket).toEqual({
        resource_uri: `https://connectly.test/api/rest/${version}/dockets/30/`,
        id: 30,
        court: "scotus",
        date_created: expect.stringMatching(/^2017-07-14T02:.*Z$/),
        date_modified: expect.stringMatching(/Z$/),
        source: 0,
        date_filed: "1971-12-13",
        date_terminated: expect.anything(),
        date_last_filing: null,
        date_argued: expect.anything(),
        date_blocked: expect.anything(),
        case_name: "ROE v. Wade",
        case_name_short: "",
        case_name_full: "",
        slug: "case-3",
        docket_number: null,
        docket_number_core: "",
        pacer_case_id: "p1",
        cause: "",
        nature_of_suit: "Civil",
        jury_demand: "",
        jurisdiction_type: "",
        assigned_to_str: "",
        referred_to_str: "",
        blocked: false,
        absolute_url: "/docket/30/case-3/",
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
    expect(entry.recap_documents.map(({ id }) => id)).toEqual([9003, 9002, 9004, 9001, 9005]);
    expect(entry.recap_documents[0]).toEqual(await get("/api/rest/v4/recap-documents/9003/"));
    const [listed] = (await read("docket-entries/?id=9000")).results;
    expect(listed).toEqual(entry);
    const [bare] = (await read("docket-entries/?id=9000&omit=recap_documents")).results;
    expect(bare).not.toHaveProperty("recap_documents");
  });

  test("404 for what is not there and for what is no id, 401 without a token", async () => {
    for (const path of ["dockets/7", "dockets/abc/", "courts/nowhere", "docket-entries/1000000/"]) {
      const response = await call(`/api/rest/v4/${path}`, { token: user.token });
      expect(response.status).toBe(404);
    }
    expect((await call("/api/rest/v4/dockets/30")).status).toBe(401);
    expect((await call("/api/rest/v3/courts/")).status).toBe(401);
  });
});

describe("counts and versions", () => {
  test("v4 does not count, says where, and counts when asked", async () => {
    const page = (await get("/api/rest/v4/dockets/?court=ca9&position=last")) as {
      count: null;
      count_url: string;
      next: null;
    };
    expect(page.count).toBeNull();
    expect(page.next).toBeNull();
    expect(page.count_url).toBe("https://connectly.test/api/rest/v4/dockets/?court=ca9&count=on");
    expect(await get(page.count_url)).toEqual({ count: 416 });
    expect(await get("/api/rest/v3/dockets/?count=on")).toEqual({ count: 2_500 });
  });

  test("v3 counts and pages by number, and goes on in v4 behind page 100", async () => {
    const path = "/api/rest/v3/dockets/?page_size=20&order_by=date_filed";
    const first = await readList<Docket>(path, user);
    expect(first).toMatchObject({
      count: 2_500,
      current_page: 1,
      total_pages: 125,
      previous: null,
    });
    expect(first.next).toBe(`https://connectly.test${path}&page=2`);
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
  });

  test("page 101 of v3 is refused with the way to v4", async () => {
    const problem = await refusal("/api/rest/v3/dockets/?page=101&court=scotus");
    expect(problem.code).toBe("page_too_deep");
    expect(problem.first).toBe("https://connectly.test/api/rest/v4/dockets/?court=scotus");
    expect((await readList(problem.first ?? "", user)).results).toHaveLength(20);
  });

  test("v4 refuses page, and v3 cursor, each pointing at the other", async () => {
    expect((await refusal("/api/rest/v4/dockets/?page=2")).detail).toContain(
      "/api/rest/v3/dockets/",
    );
    expect((await refusal("/api/rest/v3/dockets?cursor=x")).detail).toContain(
      "/api/rest/v4/dockets/",
    );
  });

  test("a cursor is bound to the filters", async () => {
    const { next_cursor } = await read("dockets/?court=scotus");
    const problem = await refusal(`/api/rest/v4/dockets/?court=ca9&cursor=${next_cursor}`);
    expect(problem.code).toBe("invalid_cursor");
    const fresh = await refusal(`/api/rest/v4/dockets/?court!=scotus&cursor=${next_cursor}`);
    expect(fresh.code).toBe("invalid_cursor");
  });
});

test("a trailing slash, a seek, and the page around a row", async () => {
  expect(await read("dockets")).toMatchObject({ current_page: 1 });
  const [first] = (await read("dockets/?order_by=date_filed&seek=2015-05-05")).results;
  expect(first?.date_filed).toBe("2015-05-05");
  expect(await idsOf("dockets/?around=500&page_size=5")).toEqual([520, 510, 500, 490, 480]);
  expect((await idsOf("recap-documents/?order_by=document_number&seek=010&page_size=3"))[0]).toBe(
    Number((await idsOf("recap-documents/?document_number=10&order_by=id"))[0] ?? Number.NaN),
  );
  await refusal("/api/rest/v4/dockets/?order_by=date_filed&seek=yesterday");
});

describe("what is refused", () => {
  const cases: [path: string, says: RegExp][] = [
    ["dockets/?colour=red", /colour: unknown; allowed: .*order_by.*court, .*date_filed\[__gte\|/],
    ["dockets/?date_filed__foo=1", /date_filed__foo: unknown/],
    ["dockets/?case_name__contains=x", /case_name__contains: unknown/],
    ["dockets/?date_filed=2024-02-30", /expected a date such as/],
    ["dockets/?date_filed__gte=20240230", /expected a date/],
    ["dockets/?date_filed__range=2024-01-01", /two values between a comma/],
    ["dockets/?date_filed__range=2024-01-01,2024-01-02,2024-01-03", /two values/],
    ["dockets/?date_filed__isnull=maybe", /true or false/],
    ["dockets/?date_created__gt=noon", /ISO 8601/],
    ["dockets/?date_filed=", /expected a date/],
    ["dockets/?id=1.5", /expected an integer/],
    ["dockets/?id__gt=99999999999999999", /expected an integer/],
    ["dockets/?blocked=2", /true or false/],
    ["dockets/?court__jurisdiction=XX", /one of F, FD/],
    ["dockets/?case_name=a%00b", /NUL/],
    ["recap-documents/?document_type=3", /one of 1, 2/],
    ["recap-documents/?docket_entry=x", /expected an integer/],
    ["courts/?position=3", /position/],
    ["courts/?jurisdiction=Q", /one of F/],
    ["dockets/?court=scotus&court=ca9", /court/],
    ["dockets/?court!=scotus&court!=ca9", /given more than once/],
    ["dockets/?order_by=docket_number", /not sortable.*date_filed/],
    ["dockets/?nulls=middle", /nulls/],
    ["dockets/?page_size=101", /from 1 to 100/],
    ["dockets/?fields=id,colour", /'colour' is no member; allowed: resource_uri, id/],
    ["dockets/?omit=", /is no member/],
    ["dockets/?count=yes", /count/],
    ["dockets/?cursor=x&position=last", /at most one/],
  ];
  test.each(cases)("%s", async (path, says) => {
    const problem = await refusal(`/api/rest/v4/${path}`);
    expect(problem.detail).toMatch(says);
  });
});

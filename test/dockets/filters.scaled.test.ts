/**
 * Compares every filter with SQLite's own answer to the same question, listed and counted. The long
 * lane does so in several orders and with more dockets.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { call, costOf, env, makeUser, type TestUser, walkList } from "../harness.ts";
import { inLane } from "../lane.ts";
import { makeCourts, makeDockets, makeDocuments, makeEntries } from "./world.ts";

let user: TestUser;

beforeAll(async () => {
  user = await makeUser("filterer");
  await makeCourts();
  await makeDockets(inLane({ quick: 150, long: 600 }));
  await makeEntries(200);
  await makeDocuments(150);
});

const inCourt = (condition: string) => `court_id IN (SELECT id FROM courts WHERE ${condition})`;

const questions: Readonly<Record<string, readonly [query: string, where: string][]>> = {
  dockets: [
    ["court=scotus", "court_id = 'scotus'"],
    ["court!=scotus", "court_id <> 'scotus'"],
    ["court__id=nowhere", "0"],
    ["court__jurisdiction=FD", inCourt("jurisdiction = 'FD'")],
    ["court__jurisdiction!=FD", `NOT ${inCourt("jurisdiction = 'FD'")}`],
    ["court__jurisdiction=F&court=ca9", "court_id = 'ca9'"],
    [
      "court__jurisdiction=F&date_filed__gte=2010-01-01",
      `${inCourt("jurisdiction = 'F'")} AND date_filed >= '2010-01-01'`,
    ],
    ["id=50", "id = 50"],
    ["id__gt=50&id__lte=200", "id > 50 AND id <= 200"],
    ["id__range=100,300", "id BETWEEN 100 AND 300"],
    ["date_filed=2015-05-05", "date_filed = '2015-05-05'"],
    ["date_filed!=2015-05-05", "(date_filed <> '2015-05-05' OR date_filed IS NULL)"],
    ["date_filed__gte=2015-05-05", "date_filed >= '2015-05-05'"],
    ["date_filed__gt=2015-05-05", "date_filed > '2015-05-05'"],
    ["date_filed__lte=2015-05-05", "date_filed <= '2015-05-05'"],
    ["date_filed__lt=2015-05-05&court=scotus", "date_filed < '2015-05-05' AND court_id = 'scotus'"],
    ["date_filed__gte!=2015-05-05", "(date_filed < '2015-05-05' OR date_filed IS NULL)"],
    ["date_filed__range=2010-01-01,2016-01-01", "date_filed BETWEEN '2010-01-01' AND '2016-01-01'"],
    [
      "date_filed__gte=2010-01-01&date_filed__lt=2016-01-01",
      "date_filed >= '2010-01-01' AND date_filed < '2016-01-01'",
    ],
    ["date_filed__gte=2010-01-01&date_filed__gt=2014-01-01", "date_filed > '2014-01-01'"],
    ["date_filed__gt=2016-01-01&date_filed__lt=2010-01-01", "0"],
    ["date_filed__isnull=true", "date_filed IS NULL"],
    ["date_filed__isnull=False", "date_filed IS NOT NULL"],
    ["date_filed__isnull=1&date_filed__gte=2010-01-01", "0"],
    ["date_filed__isnull!=true", "date_filed IS NOT NULL"],
    ["date_filed__isnull=true&court=scotus", "date_filed IS NULL AND court_id = 'scotus'"],
    ["date_created__gte=2017-07-14T02:40:00.100Z", "date_created >= 1500000000100000"],
    ["date_created=2017-07-14", "0"],
    ["date_created__range=0001-01-01,9999-12-31T23:59:59", "1"],
    ["date_created__gt=9999-12-31", "0"],
    ["date_filed__range=0001-01-01,9999-12-31", "date_filed IS NOT NULL"],
    [
      "date_filed__gte=01/02/15&date_filed__lte= 11/20/16 ",
      "date_filed BETWEEN '2015-01-02' AND '2016-11-20'",
    ],
    ["date_filed__isnull=maybe&court=ca9", "court_id = 'ca9'"],
    ["id__range= 100, 300", "id BETWEEN 100 AND 300"],
    ["case_name=Doe+v.+Roe", "case_name = 'Doe v. Roe'"],
    ["case_name__startswith=Case+1", "substr(case_name, 1, 6) = 'Case 1'"],
    ["case_name__startswith=case", "0"],
    ["case_name__startswith!=Case", "substr(case_name, 1, 4) <> 'Case'"],
    ["case_name__istartswith=DOE", "case_name = 'Doe v. Roe'"],
    ["case_name__iexact=doe+V.+ROE", "case_name = 'Doe v. Roe'"],
    ["pacer_case_id=p7", "pacer_case_id = 'p7'"],
    ["pacer_case_id!=p7", "(pacer_case_id <> 'p7' OR pacer_case_id IS NULL)"],
    ["docket_number=1:30", "docket_number = '1:30'"],
    ["nature_of_suit=Civil&court=ca9", "nature_of_suit = 'Civil' AND court_id = 'ca9'"],
    ["nature_of_suit!=Civil", "nature_of_suit <> 'Civil'"],
    ["court__jurisdiction=FD&court__jurisdiction=F", "1"],
    ["court__short_name__startswith=ca", `court_id IN ('ca1', 'ca9', 'cand')`],
    ["date_filed__year=2015", "date_filed LIKE '2015%'"],
    ["date_filed__month=5&date_filed__day=5", "date_filed LIKE '%-05-05'"],
    [
      "date_filed__range=2012-02-03,2014-11-20&blocked=false",
      "date_filed BETWEEN '2012-02-03' AND '2014-11-20'",
    ],
    ["date_filed__gt=2015-05-04&date_filed__lt=2015-05-06", "date_filed = '2015-05-05'"],
    [
      "date_modified__range=2020-09-13,2020-09-14",
      "date_modified BETWEEN 1599980400000000 AND 1600066800000000",
    ],
    ["date_modified__hour=5", "date_modified / 3600000000 % 24 = 12"],
    ["source__in=0,1", "source IN (0, 1)"],
    [
      "docket_entries__entry_number__isnull=true",
      "id IN (SELECT docket_id FROM docket_entries WHERE entry_number IS NULL)",
    ],
    ["docket_entries__recap_documents__pacer_doc_id=doc7", "id IN (10)"],
    [
      "docket_entries__entry_number__gte=5&docket_entries__docket__docket_entries__entry_number__isnull=true",
      "id IN (SELECT docket_id FROM docket_entries WHERE entry_number >= 5) AND id IN (SELECT docket_id FROM docket_entries WHERE entry_number IS NULL)",
    ],
    [
      "docket_entries__docket__case_name!=Doe+v.+Roe",
      "case_name <> 'Doe v. Roe' AND id IN (SELECT docket_id FROM docket_entries)",
    ],
    [
      "docket_entries__docket__docket_entries!=1",
      "id <> 10 AND id IN (SELECT docket_id FROM docket_entries)",
    ],
    ["docket_entries!=1", "id <> 10"],
    ["blocked=false", "blocked = 0"],
    ["blocked=true", "blocked = 1"],
  ],
  "docket-entries": [
    ["docket=10", "docket_id = 10"],
    ["docket__court=scotus", "docket_id IN (SELECT id FROM dockets WHERE court_id = 'scotus')"],
    [
      "docket__court!=scotus",
      "docket_id NOT IN (SELECT id FROM dockets WHERE court_id = 'scotus')",
    ],
    ["entry_number__gte=4294967300&docket=20", "entry_number >= 4294967300 AND docket_id = 20"],
    [
      "docket__court__jurisdiction=F",
      "docket_id IN (SELECT id FROM dockets WHERE court_id IN ('scotus', 'ca1', 'ca9'))",
    ],
    [
      "docket__pacer_case_id=p0",
      "docket_id IN (SELECT id FROM dockets WHERE pacer_case_id = 'p0')",
    ],
    [
      "recap_documents__is_available=true",
      "id IN (SELECT docket_entry_id FROM recap_documents WHERE is_available)",
    ],
    ["entry_number__isnull=true", "entry_number IS NULL"],
    [
      "recap_sequence_number__startswith=2020-01-1",
      "substr(recap_sequence_number, 1, 9) = '2020-01-1'",
    ],
  ],
  "recap-documents": [
    ["docket_entry=1", "docket_entry_id = 1"],
    [
      "docket_entry__docket=10",
      "docket_entry_id IN (SELECT id FROM docket_entries WHERE docket_id = 10)",
    ],
    [
      "docket_entry__docket=20&is_available=true",
      "docket_entry_id IN (SELECT id FROM docket_entries WHERE docket_id = 20) AND is_available = 1",
    ],
    [
      "docket_entry__docket!=10",
      "docket_entry_id NOT IN (SELECT id FROM docket_entries WHERE docket_id = 10)",
    ],
    [
      "docket_entry__docket__court=scotus",
      "docket_entry_id IN (SELECT id FROM docket_entries WHERE docket_id IN (SELECT id FROM dockets WHERE court_id = 'scotus'))",
    ],
    [
      "docket_entry__docket__pacer_case_id=p0",
      "docket_entry_id IN (SELECT id FROM docket_entries WHERE docket_id IN (SELECT id FROM dockets WHERE pacer_case_id = 'p0'))",
    ],
    ["document_number__gte=5", "document_number >= '5'"],
    ["is_available!=true", "is_available IS NOT 1"],
    ["is_available__isnull=true", "is_available IS NULL"],
    ["document_type=2", "document_type = 2"],
    ["pacer_doc_id__in=doc3,doc9,none", "pacer_doc_id IN ('doc3', 'doc9')"],
    ["pacer_doc_id__in= doc3, doc9 ", "pacer_doc_id IN ('doc3', 'doc9')"],
    ["pacer_doc_id=doc3", "pacer_doc_id = 'doc3'"],
    ["document_number=7", "document_number = '7'"],
    ["page_count__gt=40&docket_entry=1", "page_count > 40 AND docket_entry_id = 1"],
  ],
  courts: [
    ["jurisdiction=FD", "jurisdiction = 'FD'"],
    ["in_use=true", "in_use = 1"],
    ["start_date__isnull=true", "start_date IS NULL"],
    ["id__startswith=ca", "substr(id, 1, 2) = 'ca'"],
    ["dockets__court__dockets__court=ca9", "id = 'ca9'"],
  ],
};

/** Orders, and what SQLite sorts by for them. */
const orders: Readonly<Record<string, readonly [orderBy: string, sql: string][]>> = {
  dockets: [
    ["-id", "id DESC"],
    ["date_filed", "date_filed ASC NULLS LAST, id"],
    ["-date_filed", "date_filed DESC NULLS FIRST, id DESC"],
    ["case_name,-date_filed", "case_name, date_filed DESC NULLS FIRST, id DESC"],
  ],
  "docket-entries": [
    ["-id", "id DESC"],
    ["recap_sequence_number,entry_number", "recap_sequence_key, entry_number ASC NULLS LAST, id"],
  ],
  "recap-documents": [
    ["-id", "id DESC"],
    ["document_number", "document_number_key, id"],
    ["-page_count", "page_count DESC NULLS FIRST, id DESC"],
  ],
  courts: [
    ["position", "position"],
    ["-start_date", "start_date DESC NULLS FIRST, id DESC"],
  ],
};

const ordersPerQuestion = inLane({ quick: 1, long: Number.POSITIVE_INFINITY });

describe.each(Object.entries(questions))("%s", (resource, asked) => {
  const table = resource.replace("-", "_");
  test.each(asked)("%s", async (query, where) => {
    for (const [orderBy, sorted] of (orders[resource] ?? []).slice(0, ordersPerQuestion)) {
      const keys = sorted.replace("recap_sequence_key", "recap_sequence_number_key");
      const { results } = await env.DB.prepare(
        `SELECT id FROM ${table} WHERE ${where} ORDER BY ${keys}`,
      ).all<{ id: number }>();
      const wanted = results.map(({ id }) => id);
      const path = `/api/rest/v4/${resource}/?${query}&order_by=${orderBy}&page_size=37&fields=id`;
      const forward = await walkList(path, user);
      expect(
        forward.flat().map(({ id }) => id),
        orderBy,
      ).toEqual(wanted);
      const backward = await walkList(`${path}&position=last`, user, "previous");
      expect(
        backward
          .toReversed()
          .flat()
          .map(({ id }) => id),
        orderBy,
      ).toEqual(wanted);
      const counted = await call(`/api/rest/v4/${resource}/?${query}&count=on`, {
        token: user.token,
      });
      expect(await counted.json()).toMatchObject({ count: wanted.length });
    }
  });
});

test("a filter that returns to the row at hand reads the related rows once", async () => {
  const rowsOf = async (query: string) => {
    const { rowsRead } = costOf(await call(`/api/rest/v4/courts/?${query}`));
    return rowsRead;
  };
  const once = await rowsOf("dockets__cause=nothing");
  expect(once).toBeGreaterThan(100);
  expect(await rowsOf("dockets__court__dockets__cause=nothing")).toBeLessThan(2 * once);
});

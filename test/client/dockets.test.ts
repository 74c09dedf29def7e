/**
 * The client's filters on court dockets: those on related rows are those of the API, and are sent as it
 * reads them.
 */
import { beforeAll, expect, test } from "vitest";
import type { Relations } from "../../src/client/filters.ts";
import { toQuery } from "../../src/client/parameters.ts";
import type { ResourceName } from "../../src/dockets/declaration/fields.ts";
import { type Resource, resources } from "../../src/dockets/declaration/resources.ts";
import { mostRelations, relationsOf } from "../../src/dockets/filters/relations.ts";
import { makeCourts, makeDockets, makeDocuments, makeEntries } from "../dockets/world.ts";
import { call, makeUser, type TestUser } from "../harness.ts";
import { collect, watchedClient } from "./world.ts";

/** The relations that the client declares: another value has another type. */
const declared: Relations = {
  courts: { dockets: "dockets" },
  dockets: { court: "courts", docket_entries: "docket-entries" },
  "docket-entries": { docket: "dockets", recap_documents: "recap-documents" },
  "recap-documents": { docket_entry: "docket-entries" },
};

let user: TestUser;

beforeAll(async () => {
  user = await makeUser("filterer");
  await makeCourts();
  await makeDockets(40);
  await makeEntries(40);
  await makeDocuments(40);
});

test("the client declares the relations that the API has", () => {
  const served = Object.values<Resource>(resources).map((resource) => [
    resource.name,
    Object.fromEntries(relationsOf(resource).map(({ name, target }) => [name, target.name])),
  ]);
  expect(declared).toEqual(Object.fromEntries(served));
});

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A filter by way of each chain of at most `left` relations, as the client takes it. */
function filtersOn(resource: ResourceName, left: number): object[] {
  const own = { dateModified: { year: 2020 } };
  if (left === 0) return [own];
  const relations = Object.entries<ResourceName>(declared[resource]);
  return [
    own,
    ...relations.flatMap(([name, target]) =>
      filtersOn(target, left - 1).map((filters) => ({ [camel(name)]: filters })),
    ),
  ];
}

test("filters follow every relation, as often as the API does", async () => {
  const queries = (Object.keys(declared) as ResourceName[]).flatMap((resource) =>
    filtersOn(resource, mostRelations).map((filters) => ({ resource, query: toQuery(filters) })),
  );
  const names = queries.flatMap(({ query }) => Object.keys(query));
  expect(Math.max(...names.map((name) => name.split("__").length - 2))).toBe(mostRelations);
  await Promise.all(
    queries.map(async ({ resource, query }) => {
      const path = `/api/rest/v4/${resource}/?${new URLSearchParams(query)}&page_size=1`;
      const response = await call(path, { token: user.token });
      expect(response.status, path).toBe(200);
    }),
  );
});

test("filters on related rows choose the same rows as the API's own names", async () => {
  const { client, answers } = watchedClient({ token: user.token, useJwt: false });
  const documents = await collect(
    client.recapDocuments.list({
      docketEntry: { docket: { court: { jurisdiction: "F" }, pacerCaseId: "p0" } },
      not: { docketEntry: { entryNumber: { isnull: true } } },
    }),
  );
  const wire = new URL(answers[0]?.url ?? "").searchParams;
  expect(Object.fromEntries(wire)).toEqual({
    docket_entry__docket__court__jurisdiction: "F",
    docket_entry__docket__pacer_case_id: "p0",
    "docket_entry__entry_number__isnull!": "true",
  });
  // Docket 10 is of scotus and has this id; its entries have odd ids, and so have most documents.
  expect(documents.length).toBeGreaterThan(10);
  expect(documents.length).toBeLessThan(40);
  const all = await client.recapDocuments.count();
  expect(all).toBe(40);
});

test("connectly.api sends lists and related filters as the document declares", async () => {
  const { client, answers } = watchedClient({ token: user.token, useJwt: false });
  const related = { docket_entries__entry_number__isnull: "false", court__jurisdiction: "F" };
  const { data } = await client.api.GET("/api/rest/v4/dockets", {
    params: { query: { source__in: [0, 1], related } },
  });
  expect(data).toMatchObject({ results: [{ id: 10 }] });
  const { searchParams } = new URL(answers[0]?.url ?? "");
  expect(Object.fromEntries(searchParams)).toEqual({ source__in: "0,1", ...related });
});

/**
 * The dockets family over HTTP: for each resource a list and a detail, in both versions.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { presentPage } from "../http/lists/envelope.ts";
import { readListRequest } from "../http/lists/read-list-request.ts";
import { notFound } from "../http/problem.ts";
import { defineRoute, jsonAnswer } from "../http/route.ts";
import { createRouter } from "../http/router.ts";
import { lists } from "./declaration/lists.ts";
import { type Resource, resources } from "./declaration/resources.ts";
import { filterNames } from "./filters/filters.ts";
import { readFilters, readMembers } from "./filters/request-filters.ts";
import { presentRow } from "./present.ts";
import { countRows, readRow, readRows } from "./queries.ts";
import {
  countSchema,
  itemParameters,
  itemQuery,
  itemSchema,
  listOptions,
  pageSchema,
  pathOf,
  resourceQuery,
  type Version,
  versions,
} from "./schemas.ts";

const pagings = {
  v4: "Pages by cursor in every order, at any depth.",
  v3: "Pages by number, 100 pages deep, with an exact count; behind them, and by cursor, in v4.",
} as const;

const costs =
  "A trailing '!' on a filter's name negates it, and takes the rows without a value too. An equality on what the list belongs to and any filter on the first field of the order are index ranges; with other filters, the list reads on through rows that do not match. `istartswith` and `iexact` take A to Z for a to z, and no other letters.";

const movements = ["cursor", "page", "position", "around", "seek"];

/** The URL that counts the list of a page's URL. */
function countUrl(url: string): string {
  const counting = new URL(url);
  for (const name of movements) counting.searchParams.delete(name);
  counting.searchParams.set("count", "on");
  return counting.href;
}

const baseUrl = (url: string, version: Version) => `${new URL(url).origin}/api/rest/${version}`;

/** What to say to a caller who asks one version for the other's way to page. */
function hintsOf(version: Version, resource: Resource): Record<string, string> {
  if (version === "v4") return { page: `page numbers are at ${pathOf("v3", resource)}/` };
  const hint = `cursors are at ${pathOf("v4", resource)}/`;
  return { cursor: hint, position: hint, around: hint, seek: hint };
}

function listRoutes(version: Version, resource: Resource) {
  const query = resourceQuery(version, resource);
  const options = listOptions(version, resource);
  const hints = hintsOf(version, resource);
  const list = lists[resource.name];
  const known = Object.keys(query.shape).filter((name) => !filterNames[resource.name].has(name));
  const route = defineRoute({
    operationId: `list${resource.schema}s${version.toUpperCase()}`,
    method: "get",
    path: pathOf(version, resource),
    tags: [`Dockets ${version}`],
    summary: `${resource.schema}: a page of all`,
    description: `${pagings[version]} ${costs}`,
    request: { query },
    responses: {
      200: jsonAnswer(
        z.union([pageSchema(resource), countSchema]),
        "A page, or with count=on the count alone",
      ),
    },
    problems: ["invalid_cursor", "page_too_deep", "not_found"],
  });
  return createRouter().openapi(route, async (c) => {
    const { url } = c.req;
    const { filters, bound } = readFilters(resource, new URL(url).searchParams, known, hints);
    const { count, fields, omit, ...paging } = c.req.valid("query");
    const members = readMembers(resource, { fields, omit });
    if (count === "on") {
      return c.json({ count: await countRows(c.get("db"), { resource, filters }) }, 200);
    }
    const isNumbered = version === "v3";
    const parameters = isNumbered ? { ...paging, page: paging.page ?? "1" } : paging;
    const request = await readListRequest(c, list, options, parameters, bound);
    const question = { resource, filters, members };
    const page = await readRows(c.get("db"), question, request, isNumbered);
    const base = baseUrl(url, version);
    const { body, headers } = await presentPage(c, request, page, page.count, (row) =>
      presentRow(resource, row, base, members),
    );
    const { results, ...envelope } = body;
    return c.json({ ...envelope, count_url: countUrl(url), results }, 200, headers);
  });
}

function itemRoutes(version: Version, resource: Resource) {
  const route = defineRoute({
    operationId: `get${resource.schema}${version.toUpperCase()}`,
    method: "get",
    path: `${pathOf(version, resource)}/{id}`,
    tags: [`Dockets ${version}`],
    summary: `${resource.schema}: one of them`,
    request: { params: itemParameters(resource), query: itemQuery(resource) },
    responses: {
      200: jsonAnswer(itemSchema(resource), `The ${resource.singular}`),
    },
    problems: ["not_found"],
  });
  return createRouter().openapi(route, async (c) => {
    const members = readMembers(resource, c.req.valid("query"));
    const row = await readRow(c.get("db"), resource, c.req.valid("param").id, members);
    if (row === null) throw notFound(resource.singular);
    return c.json(presentRow(resource, row, baseUrl(c.req.url, version), members), 200);
  });
}

/** Everything that is read; what is written, `import` has. */
export const docketRoutes = createRouter();

for (const version of versions) {
  for (const resource of Object.values(resources)) {
    docketRoutes.route("/", listRoutes(version, resource));
    docketRoutes.route("/", itemRoutes(version, resource));
  }
}

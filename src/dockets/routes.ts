/**
 * The dockets family over HTTP: a list and a detail of each resource, in both versions.
 *
 * @module
 */
import type { Context } from "hono";
import type { AppEnvironment } from "../http/environment.ts";
import { movedUrl } from "../http/lists/links.ts";
import { Problem } from "../http/problem.ts";
import { rememberByUrl } from "../http/requests/remember-by-url.ts";
import { defineRoute, jsonAnswer } from "../http/route.ts";
import { createRouter } from "../http/router.ts";
import { listOf } from "./declaration/lists.ts";
import { type Resource, resources } from "./declaration/resources.ts";
import { presentEnvelope } from "./envelope.ts";
import {
  lastValue,
  noSuchChoice,
  type Parameters,
  readFilters,
  readParameters,
} from "./filters/request-filters.ts";
import { requireJson } from "./format.ts";
import {
  knownParameters,
  noPage,
  noSuchPage,
  type PageParameters,
  pagingOf,
  pathOf,
  plainParameters,
  readPageParameters,
  type Version,
  versions,
} from "./list-request.ts";
import { type Members, readMembers } from "./members.ts";
import { type Presentation, presenterOf } from "./present.ts";
import { countRows, type ListQuestion, NoSuchChoice, readRow, readRows } from "./queries.ts";
import {
  answerSchema,
  itemParameters,
  itemQueryParameters,
  itemSchema,
  listDescription,
  listParameters,
} from "./schemas.ts";
import { zoneOf } from "./time/zone.ts";
import { courtListenerTokens } from "./tokens.ts";

/** Courts can be read without a token, as at CourtListener. */
const accessTo = ({ name }: Resource) => (name === "courts" ? "optional" : "token");

const zoneFor = (c: Context<AppEnvironment>) => zoneOf(c.get("settings").dockets.timeZone);

function presentation(c: Context<AppEnvironment>, version: Version): Presentation {
  return { base: `${new URL(c.req.url).origin}/api/rest/${version}`, zone: zoneFor(c) };
}

function membersOfRequest(resource: Resource, parameters: Parameters): Members {
  return readMembers(resource, lastValue(parameters, "fields"), lastValue(parameters, "omit"));
}

/** Turns the error of a filter that refers to no row into its problem. */
function asProblem(error: unknown): never {
  if (error instanceof NoSuchChoice) throw noSuchChoice(error.filter);
  throw error;
}

/** Replaces the position of the last page by its number, which needs a count. */
async function resolvePosition(
  c: Context<AppEnvironment>,
  question: ListQuestion,
  { position, size }: PageParameters,
): Promise<Exclude<PageParameters["position"], "last page">> {
  if (position !== "last page") return position;
  const count = await countRows(c.get("db"), question).catch(asProblem);
  return { at: "number", number: Math.max(1, Math.ceil(count / size)) };
}

function listRoutes(version: Version, resource: Resource) {
  const paging = pagingOf(version, resource);
  const isCounted = paging !== "cursors";
  const route = defineRoute({
    operationId: `list${resource.schema.replace(/y$/, "ie")}s${version.toUpperCase()}`,
    method: "get",
    path: pathOf(version, resource),
    tags: [`Dockets ${version}`],
    summary: `List ${resource.name.replaceAll("-", " ")}`,
    description: listDescription(resource, paging),
    access: accessTo(resource),
    tokens: courtListenerTokens,
    unvalidatedQuery: () => listParameters(paging, resource),
    responses: { 200: jsonAnswer(answerSchema(resource, isCounted), "A page of the list") },
    answerHeaders: isCounted ? [] : ["X-Scan-Limit"],
    problems: ["not_found"],
  });
  /** What the URL asks for. `asked` is null when it asks only for the number of rows. */
  const readUrl = rememberByUrl(async (c) => {
    const zone = zoneFor(c);
    const parameters = readParameters(c.req.url);
    requireJson(lastValue(parameters, "format"));
    const known = knownParameters(paging, parameters);
    const { filters, bound } = readFilters(resource, parameters, known, zone);
    const question = { resource, filters, members: membersOfRequest(resource, parameters) };
    const isCount = lastValue(parameters, "count") === "on" && !isCounted;
    const list = listOf(resource, zone);
    const asked = isCount
      ? null
      : await readPageParameters(c, { version, resource, list }, parameters, bound);
    const present = presenterOf(resource, question.members, presentation(c, version));
    return { question, asked, present };
  });
  return createRouter().openapi(route, async (c) => {
    const db = c.get("db");
    const { question, asked, present } = await readUrl(c);
    if (asked === null) {
      return c.json({ count: await countRows(db, question).catch(asProblem) }, 200);
    }
    const position = await resolvePosition(c, question, asked);
    const request = { ...asked, position };
    const { scanLimit } = c.get("settings").dockets;
    const page = await readRows(db, question, request, isCounted, scanLimit).catch(asProblem);
    const isBeyond = position.at === "number" && position.number > 1 && page.rows.length === 0;
    if (isBeyond) throw noSuchPage(noPage, movedUrl(c.req.url, {}, asked.cursorUrl));
    const { body, headers } = await presentEnvelope(c, request, page, page.count, present);
    return c.json(body, 200, headers);
  });
}

/** The id in a path; null when it does not have the form of the resource's ids. */
function idOf(resource: Resource, text: string): string | number | null {
  if (resource.name === "courts") return text;
  if (!/^\d+$/.test(text)) return null;
  // No row has an id that JavaScript cannot represent exactly.
  return Number.isSafeInteger(Number(text)) ? Number(text) : -1;
}

function itemRoutes(version: Version, resource: Resource) {
  const route = defineRoute({
    operationId: `get${resource.schema}${version.toUpperCase()}`,
    method: "get",
    path: `${pathOf(version, resource)}/{id}`,
    tags: [`Dockets ${version}`],
    summary: `Get a ${resource.singular}`,
    description: "Filters apply here, too. The answer is 404 when the row does not meet them.",
    access: accessTo(resource),
    tokens: courtListenerTokens,
    request: { params: itemParameters(resource) },
    unvalidatedQuery: () => itemQueryParameters(resource),
    responses: { 200: jsonAnswer(itemSchema(resource), `The ${resource.singular}`) },
    problems: ["not_found"],
  });
  return createRouter().openapi(route, async (c) => {
    const parameters = readParameters(c.req.url);
    requireJson(lastValue(parameters, "format"));
    const known = [...plainParameters, "page", "cursor"];
    const { filters } = readFilters(resource, parameters, known, zoneFor(c));
    const members = membersOfRequest(resource, parameters);
    const id = idOf(resource, c.req.valid("param").id);
    if (id === null) throw new Problem("not_found", "Not found.");
    const row = await readRow(c.get("db"), { resource, filters, members }, id).catch(asProblem);
    if (row === null) {
      throw new Problem("not_found", `No ${resource.model} matches the given query.`);
    }
    return c.json(presenterOf(resource, members, presentation(c, version))(row), 200);
  });
}

/** The routes that read. The routes that write are in `import/` and `documents/`. */
export const docketRoutes = createRouter();

for (const version of versions) {
  for (const resource of Object.values(resources)) {
    docketRoutes.route("/", listRoutes(version, resource));
    docketRoutes.route("/", itemRoutes(version, resource));
  }
}

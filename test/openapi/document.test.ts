/**
 * The OpenAPI document by itself: complete, readable, and of one piece.
 */
import { beforeAll, expect, test } from "vitest";
import { version } from "../../package.json";
import { app } from "../../src/app.ts";
import { isRepeatable } from "../../src/client/retry.ts";
import type { Field } from "../../src/dockets/declaration/fields.ts";
import { type Resource, resources } from "../../src/dockets/declaration/resources.ts";
import { relationsOf } from "../../src/dockets/filters/relations.ts";
import { ownFilters } from "../../src/dockets/filters/request-filters.ts";
import { bodyExamples } from "../../src/http/openapi/words/examples.ts";
import { memberDescriptions } from "../../src/http/openapi/words/members.ts";
import { operationDescriptions } from "../../src/http/openapi/words/operations.ts";
import { problems } from "../../src/http/problem.ts";
import { call } from "../harness.ts";
import { type ApiDocument, type Parameter, readApiDocument } from "./document.ts";

interface Schema {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly { readonly $ref?: string }[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface RawDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: unknown;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly [kind: string]: Readonly<Record<string, unknown>>;
  };
  readonly paths: Readonly<Record<string, unknown>>;
}

let raw: RawDocument;
let document: ApiDocument;

beforeAll(async () => {
  const response = await call("/openapi.json");
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  const text = await response.text();
  raw = JSON.parse(text);
  document = readApiDocument(text);
});

const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

test("it has a title, a license, a contact and a server", () => {
  expect(raw.openapi).toBe("3.1.0");
  expect(raw.info).toMatchObject({
    title: "Connectly",
    version,
    license: { name: expect.any(String) },
    contact: { url: "https://connectly.test/docs" },
  });
  expect(raw.servers).toMatchObject([{ url: "https://connectly.test" }]);
});

test("it describes every route of the API, and no other", () => {
  const routed = app.routes
    .filter(({ method, path }) => method !== "ALL" && /^\/(api|healthz)/.test(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^}]*\})?/g, "{$1}")}`);
  const described = document.operations
    .filter(({ method, path }) => method !== "HEAD" && /^\/(api|healthz)/.test(path))
    .map(nameOf);
  expect([...new Set(routed)].sort()).toEqual(described.toSorted());
});

test("every operation has a name, a group, and answers", () => {
  const ids = document.operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const groups = new Set(raw.tags.map(({ name }) => name));
  for (const operation of document.operations) {
    const name = nameOf(operation);
    expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z0-9]*$/);
    expect(operation.operationId, name).not.toMatch(/ById|ByUser|V2/);
    expect(operation, name).toMatchObject({
      summary: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
    });
    expect(
      operation.tags.filter((tag) => groups.has(tag)),
      name,
    ).toHaveLength(1);
    expect(
      Object.keys(operation.responses).some((status) => /^[23]/.test(status)),
      name,
    ).toBe(true);
    for (const [status, { headers = {}, content }] of Object.entries(operation.responses)) {
      expect(Object.keys(headers), `${name} ${status}`).toContain("X-Request-Id");
      if (/^[45]/.test(status) && content !== undefined && name !== "GET /healthz") {
        expect(Object.keys(content), `${name} ${status}`).toEqual(["application/problem+json"]);
      }
    }
    expect(Object.keys(operation.responses), name).toEqual(
      expect.arrayContaining(["429", "500", "503"]),
    );
  }
  for (const { description } of raw.tags) expect(description).toMatch(/\.$/);
});

test("HEAD is declared wherever GET is, with its statuses and headers and no body", () => {
  const gets = document.operations.filter(({ method }) => method === "GET");
  expect(gets.length).toBeGreaterThan(50);
  for (const { path, responses, parameters, security } of gets) {
    const head = document.operationsAt(path.replace(/\{\w+\}/g, "7"))?.get("HEAD");
    expect(head?.path, path).toBe(path);
    expect(head?.security, path).toEqual(security);
    const isRange = (name: string) => /^(206|416|range|if-range)$/.test(name);
    const statuses = Object.keys(responses).filter((status) => !isRange(status));
    expect(Object.keys(head?.responses ?? {}), path).toEqual(statuses);
    expect(head?.parameters, path).toEqual(parameters.filter(({ name }) => !isRange(name)));
    for (const status of statuses) {
      expect(head?.responses[status], path).not.toHaveProperty("content");
      expect(head?.responses[status]?.headers, path).toEqual(responses[status]?.headers);
    }
  }
});

test("every parameter has a type and a description, and is declared once", () => {
  for (const operation of document.operations) {
    const names = operation.parameters.map((each) => `${each.in} ${each.name}`);
    expect(new Set(names).size, nameOf(operation)).toBe(names.length);
    expect(names).toContain("header x-d1-bookmark");
    for (const parameter of operation.parameters) {
      const name = `${nameOf(operation)} ${parameter.name}`;
      expect(parameter, name).toMatchObject({ description: expect.stringMatching(/\S/) });
      expect(parameter.schema, name).toHaveProperty("type");
    }
    for (const [, inPath] of operation.path.matchAll(/\{(\w+)\}/g)) {
      expect(names, nameOf(operation)).toContain(`path ${inPath}`);
    }
  }
});

test("open operations declare no security, and all others name a scheme", () => {
  const open = document.operations.filter(({ security }) => security.length === 0).map(nameOf);
  expect(open).toContain("POST /api/auth/sign-up/email");
  expect(open).toContain("GET /healthz");
  for (const operation of document.operations) {
    expect(operation.security, nameOf(operation)).toBeDefined();
    const hasToken = operation.security.some((each) => "bearer" in each);
    expect("401" in operation.responses, nameOf(operation)).toBe(
      hasToken || /sign-in/.test(operation.path),
    );
  }
});

test("every member has a description, and every description has a member", () => {
  const described = new Set<string>();
  for (const [schema, { properties = {} }] of Object.entries(raw.components.schemas)) {
    for (const [name, { description }] of Object.entries(properties)) {
      expect(description, `${schema}.${name}`).toMatch(/\S/);
      described.add(name).add(`${schema}.${name}`);
    }
  }
  expect(Object.keys(memberDescriptions).filter((name) => !described.has(name))).toEqual([]);
  const ids = new Set(document.operations.map(({ operationId }) => operationId));
  const named = [...Object.keys(operationDescriptions), ...Object.keys(bodyExamples)];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test("every JSON body has an example that is valid", () => {
  for (const { method, path, requestBody } of document.operations) {
    const content = requestBody?.content["application/json"];
    if (content === undefined) continue;
    const place = ["paths", path, method.toLowerCase(), "requestBody", "content"];
    const validate = document.validator(...place, "application/json", "schema");
    expect(content, path).toHaveProperty("example");
    expect(validate((content as { example: unknown }).example), path).toBe(true);
  }
});

test("the client repeats those POSTs that honour Idempotency-Key", () => {
  for (const { method, path, parameters, operationId } of document.operations) {
    if (method !== "POST" || operationId.includes("Tus")) continue;
    const url = `https://connectly.test${path.replace(/\{\w+\}/g, "7")}`;
    const honours = parameters.some(({ name }) => name === "idempotency-key");
    expect(isRepeatable(method, url), path).toBe(honours);
  }
});

test("a POST that takes a key declares what a key that is used again is answered", () => {
  const taking = document.operations.filter(({ parameters }) =>
    parameters.some(({ name }) => name === "idempotency-key"),
  );
  expect(taking.length).toBeGreaterThan(8);
  for (const { operationId, responses } of taking) {
    // Another request had the key; and the first one is in progress, or its result was deleted.
    expect(Object.keys(responses), operationId).toContain("422");
    expect("409" in responses || "410" in responses, operationId).toBe(true);
    const [success] = Object.keys(responses).filter((status) => /^2/.test(status));
    const { headers = {} } = responses[success ?? ""] ?? {};
    expect("Idempotency-Replayed" in headers, operationId).toBe(!("410" in responses));
  }
});

test("operations of tus declare the statuses and headers of their own method", () => {
  const ofTus = (method: string, path = "/api/v2/files/tus/7") => {
    const operation = document.operationsAt(path)?.get(method);
    const statuses = Object.keys(operation?.responses ?? {});
    const headers = operation?.parameters.filter((each) => each.in === "header") ?? [];
    return {
      bytes: statuses.filter((status) => /^4(15|22|60)$/.test(status)),
      isThere: statuses.includes("404"),
      headers: headers.map(({ name }) => name).filter((name) => /^(tus|upload|x-http)/.test(name)),
    };
  };
  const about = ["tus-resumable"];
  const bytes = ["415", "422", "460"];
  expect(ofTus("GET")).toEqual({ bytes: [], isThere: true, headers: about });
  expect(ofTus("DELETE")).toEqual({ bytes: [], isThere: true, headers: about });
  expect(ofTus("PATCH")).toEqual({
    bytes,
    isThere: true,
    headers: [...about, "upload-checksum", "upload-offset", "upload-length"],
  });
  expect(ofTus("POST", "/api/v2/files/tus")).toEqual({
    bytes,
    isThere: false,
    headers: [
      ...about,
      "upload-checksum",
      "upload-length",
      "upload-defer-length",
      "upload-metadata",
    ],
  });
  expect(ofTus("POST").headers).toContain("x-http-method-override");
});

test("a filter of dockets is described by what its lookup takes", () => {
  const dockets = document.operationsAt("/api/rest/v4/dockets")?.get("GET");
  const courts = document.operationsAt("/api/rest/v4/courts")?.get("GET");
  const named = [...(dockets?.parameters ?? []), ...(courts?.parameters ?? [])];
  const find = (wanted: string) => named.find(({ name }) => name === wanted);
  expect(find("date_filed__year")).toMatchObject({
    description: expect.stringContaining("an integer, the year"),
    schema: { type: "integer", minimum: 1000, maximum: 9998 },
  });
  expect(find("jurisdiction__startswith")).toMatchObject({
    description: expect.stringContaining("a text"),
    schema: { type: "string" },
  });
});

test("every reference has a target, no schema contains itself, and no component is unused", () => {
  const text = JSON.stringify(raw);
  const references = [...text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(100);
  const used = new Set<string>();
  for (const [, kind = "", name = ""] of references) {
    expect(raw.components[kind], `${kind} ${name}`).toHaveProperty([name]);
    used.add(`${kind} ${name}`);
  }
  for (const [kind, components] of Object.entries(raw.components)) {
    if (kind === "securitySchemes") continue;
    expect(Object.keys(components).filter((name) => !used.has(`${kind} ${name}`))).toEqual([]);
  }
  for (const [name, schema] of Object.entries(raw.components.schemas)) {
    const own = `#/components/schemas/${name}`;
    expect(schema.allOf?.map(({ $ref }) => $ref) ?? [], name).not.toContain(own);
  }
});

test("parameters that operations share are components", () => {
  const inline = Object.values(
    raw.paths as Record<string, Record<string, { parameters?: object[] }>>,
  )
    .flatMap((item) => Object.values(item).flatMap(({ parameters = [] }) => parameters))
    .filter((parameter) => !("$ref" in parameter))
    .map((parameter) => JSON.stringify(parameter));
  expect(new Set(inline).size).toBe(inline.length);
});

test("every filter of dockets is a parameter, or a member of one", () => {
  const [documents, entries, dockets] = ["recap-documents", "docket-entries", "dockets"].map(
    (name) => document.operationsAt(`/api/rest/v4/${name}/`)?.get("GET")?.parameters ?? [],
  );
  const names = (parameters: readonly Parameter[] = []) => parameters.map(({ name }) => name);
  expect(names(documents)).toEqual(
    expect.arrayContaining([
      "docket_entry__docket__pacer_case_id",
      "docket_entry__docket__court__jurisdiction",
      "docket_entry__docket__court!",
    ]),
  );
  expect(names(entries)).toEqual(
    expect.arrayContaining(["docket__court__jurisdiction", "recap_documents"]),
  );
  expect(names(dockets)).toEqual(expect.arrayContaining(["court__in_use", "docket_entries"]));
  for (const version of ["v3", "v4"]) {
    for (const resource of Object.values<Resource>(resources)) {
      const path = `/api/rest/${version}/${resource.name}`;
      const operation = document.operationsAt(path)?.get("GET");
      const related = operation?.parameters.find(({ name }) => name === "related");
      expect(related, path).toMatchObject({ style: "form", explode: true });
      const { pattern = "^$" } = (related?.schema.propertyNames ?? {}) as { pattern?: string };
      for (const { name, target } of relationsOf(resource)) {
        for (const { name: field, lookup } of ownFilters(target)) {
          const filter = `${name}__${field}${lookup === "" ? "" : `__${lookup}`}`;
          expect(filter, path).toMatch(new RegExp(pattern));
          expect(`${filter}!`, path).toMatch(new RegExp(pattern));
        }
      }
    }
  }
});

test("enumerations have all of their values", () => {
  const { Problem } = raw.components.schemas;
  expect(Problem?.properties?.code?.enum).toEqual(Object.keys(problems));
  for (const { schema, fields } of Object.values(resources)) {
    for (const [name, { choices, nullable }] of Object.entries<Field>(fields)) {
      const described = raw.components.schemas[schema]?.properties?.[name]?.enum;
      const values = [...(choices ?? []), ...(nullable ? [null] : [])];
      if (choices !== null) expect(described, `${schema}.${name}`).toEqual(values);
    }
  }
});

test("every schema of validation compiles in strict mode", () => {
  let count = 0;
  for (const { path, method, responses, requestBody } of document.operations) {
    const at = ["paths", path, method.toLowerCase()];
    const contents = [
      ...Object.entries(responses).map(
        ([status, { content }]) => [["responses", status], content ?? {}] as const,
      ),
      [["requestBody"], requestBody?.content ?? {}] as const,
    ];
    for (const [place, content] of contents) {
      if (place[0] === "responses" && Number(place[1]) >= 400) continue;
      for (const [type, { schema }] of Object.entries(content)) {
        if (schema === undefined) continue;
        document.validator(...at, ...place, "content", type, "schema");
        count += 1;
      }
    }
  }
  expect(count).toBeGreaterThan(50);
});

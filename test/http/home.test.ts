/**
 * `/` and the roots of the dockets API.
 */
import { describe, expect, test } from "vitest";
import type { Bindings } from "../../src/settings.ts";
import { call, callWith } from "../harness.ts";

const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

describe("GET /", () => {
  test.for([undefined, "*/*", "application/json", "application/json, text/html;q=0.5"])(
    "answers JSON to programs that accept %s",
    async (accept) => {
      const response = await call("/", { headers: accept === undefined ? {} : { Accept: accept } });
      expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
      expect(response.headers.get("Vary")).toContain("Accept");
      const service = await response.json<{
        apis: Record<string, string>;
        documentation: string;
      }>();
      expect(service).toMatchObject({
        name: "Connectly",
        documentation: "https://connectly.test/docs",
        openapi: "https://connectly.test/openapi.json",
      });
      const links = [service.documentation, ...Object.values(service.apis)];
      for (const url of links) expect([200, 401]).toContain((await call(url)).status);
    },
  );

  test("answers HEAD as GET: the headers of the JSON, of the page, and of the console", async () => {
    const asset = { headers: { "Content-Type": "text/html", ETag: '"console"' } };
    // `callWith` tells environments apart by what is not a function, hence `name`.
    const assetsOf = (name: string, answer: () => Response) =>
      ({ ASSETS: { name, fetch: async () => answer() } }) as unknown as Partial<Bindings>;
    const built = assetsOf("built", () => new Response("the console", asset));
    const notBuilt = assetsOf("not built", () => new Response(null, { status: 404 }));
    const tags: (string | null)[] = [];
    for (const [accept, overrides] of [
      ["*/*", {}],
      [browser, notBuilt],
      [browser, built],
    ] as const) {
      const [get, head] = await Promise.all(
        ["GET", "HEAD"].map((method) =>
          callWith(overrides, "/", { method, headers: { Accept: accept } }),
        ),
      );
      for (const name of ["Content-Type", "Content-Security-Policy", "Vary", "ETag"]) {
        expect(head?.headers.get(name), name).toBe(get?.headers.get(name));
      }
      expect(await head?.text()).toBe("");
      tags.push(head?.headers.get("ETag") ?? null);
    }
    expect(tags).toEqual([null, null, '"console"']);
  });

  test("answers a page to browsers, with links that work", async () => {
    const response = await call("/", { headers: { Accept: browser } });
    expect(response.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const html = await response.text();
    const links = Array.from(html.matchAll(/<a href="([^"]+)"/g), ([, url = ""]) => url);
    expect(links).toEqual(expect.arrayContaining(["/docs", "/openapi.json", "/api/rest/v4/"]));
    for (const url of links) expect([200, 401]).toContain((await call(url)).status);
  });
});

describe.each(["v3", "v4"])("/api/rest/%s/", (version) => {
  const root = `/api/rest/${version}/`;
  const resources = ["courts", "dockets", "docket-entries", "recap-documents"];

  test("lists its resources to everybody", async () => {
    for (const path of [root, `/api/rest/${version}`, `${root}?format=json`, `${root}?format=`]) {
      const response = await call(path);
      expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
      expect(response.headers.get("Vary")).toContain("Accept");
      const urls = await response.json<Record<string, string>>();
      expect(Object.keys(urls)).toEqual(resources);
      for (const [name, url] of Object.entries(urls)) {
        expect(url).toBe(`https://connectly.test${root}${name}/`);
        expect([200, 401]).toContain((await call(url)).status);
      }
    }
  });

  test("lists them to browsers as a page with links that work", async () => {
    const response = await call(root, { headers: { Accept: browser } });
    expect(response.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const html = await response.text();
    expect(html).not.toMatch(/<script|style=|\bon\w+=/);
    const links = Array.from(html.matchAll(/<a href="([^"]+)"/g), ([, url = ""]) => url);
    const lists = resources.map((name) => `https://connectly.test${root}${name}/`);
    expect(links).toEqual(["?format=json", "/docs", ...lists]);
    for (const url of links.slice(1)) expect([200, 401]).toContain((await call(url)).status);
  });

  test("answers the requested format, which may only be JSON", async () => {
    const json = await call(`${root}?format=json`, { headers: { Accept: browser } });
    expect(json.headers.get("Content-Type")).toMatch(/^application\/json/);
    expect((await call(`${root}?format=xml`)).status).toBe(404);
    expect((await call(`${root}?page=2`)).status).toBe(400);
  });
});
